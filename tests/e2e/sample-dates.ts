import { addWorkingDays, parsePlainDate, type PlainDate } from '../../utils/calendar';
import { sampleRequests } from '../pages';
import { today as todayText } from './session';

const day = parsePlainDate(todayText);
if (day === null) throw new Error('Today is no date.');

export const todayInTests: PlainDate = day;

/** The last day to ask for a review of the sample part refusal: the Code gives 40 working days from the letter's date. */
export function lastReviewDay(): PlainDate {
  const refusal = sampleRequests(todayInTests).partRefusal.events.find(({ id }) => id === 2190102);
  const letterDate = parsePlainDate(refusal?.date ?? '');
  if (letterDate === null) throw new Error('The sample letter has no date.');
  const last = addWorkingDays(letterDate, 40, 'FOIA');
  if (!last.ok)
    throw new Error('The bank holidays known do not reach to the end of the sample review window.');
  return last.date;
}
