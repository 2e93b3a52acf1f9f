import { describe, expect, it } from 'vitest';
import { addDays } from '../utils/calendar';
import type { Deadline, DeadlineKind } from '../utils/deadlines';
import { firstDeadline, withFirstDate } from './first-date';
import { IN_TIME, PART_REFUSAL, deadlinesOf } from './samples';

const [SAMPLE] = deadlinesOf(PART_REFUSAL).filter(({ kind }) => kind === 'review-request');

function due(kind: DeadlineKind, daysLeft: number, more: Partial<Deadline> = {}): Deadline {
  if (SAMPLE === undefined) throw new Error('no sample');
  return { ...SAMPLE, kind, date: addDays(IN_TIME, daysLeft), ...more };
}

const CODE = due('review-request', 12);
const LETTER = due('review-request-by-letter', 40);
const SAFE = due('commissioner-complaint', 5, { reading: 'safe' });
const LAST = due('commissioner-complaint', 20, { reading: 'last' });

describe('the date that is counted down to', () => {
  it.each([
    ['the sooner of law and letter', [CODE, LETTER], 'safe', CODE],
    ['the later of law and letter', [CODE, LETTER], 'last', LETTER],
    ['the safe reading', [SAFE, LAST], 'safe', SAFE],
    ['the last reading', [SAFE, LAST], 'last', LAST],
    ['the only one', [CODE], 'last', CODE],
    ['what comes sooner and is another thing', [LETTER, CODE, SAFE, LAST], 'last', LAST],
    ['the safe one where the last is past', [SAFE, due('commissioner-complaint', -1)], 'last', SAFE],
    ['the safe one where the last was met', [SAFE, { ...LAST, metOn: IN_TIME }], 'last', SAFE],
  ] as const)('is %s', (_, deadlines, firstDate, expected) => {
    expect(firstDeadline(deadlines, IN_TIME, firstDate)).toBe(expected);
  });

  it('two stages of one clock are not two readings', () => {
    const stages = [due('response-due', 3), due('response-due', 8)];
    expect(withFirstDate(stages, IN_TIME, 'last')).toEqual(stages);
  });

  it('a review of silence is another thing than a review of an answer', () => {
    const silence = due('review-request', 3, { unless: 'answered' });
    expect(withFirstDate([silence, LETTER], IN_TIME, 'last')).toEqual([silence, LETTER]);
  });
});
