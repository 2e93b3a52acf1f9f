import type { PlainDate } from '../calendar';
import type { Regime } from '../law';
import type { Clock } from './clocks';
import { readReviewDay } from './notices';
import { namedDeadline } from './response-dates';
import { type Start, joinResults, runClocks } from './run-clocks';
import type { Deadline, DeadlineResult, LetterDates, Reading } from './types';

type Window = NonNullable<LetterDates['reviewWindow']>;

/** Lengths that the laws and the Code count in working days: "40 days" in a letter may mean those. */
const MEANT_AS_WORKING_DAYS: ReadonlySet<number> = new Set([20, 40, 60]);
const BY_THE_CALENDAR = /\bcalendar\b/i;
const FROM_RECEIPT = /\brece(?:ipt|iv\w*)\b/i;

/**
 * The letter's own last day for asking for a review. Where its words can be read in two ways (days of the calendar or working
 * days; from the letter's date or from its receipt) and these end on different days, the earlier is the safe reading.
 */
export function reviewWindowDates(
  regime: Regime,
  facts: LetterDates,
  written: Start,
  receivedOn: PlainDate | null,
  text: string | undefined,
): DeadlineResult {
  if (facts.reviewWindow === null) return reviewDayDates(regime, written, text);
  const results = readingsOf(regime, facts.reviewWindow, written, receivedOn).map(([clock, start]) =>
    runClocks([clock], { answer: start }),
  );
  const dates = joinResults(...results);
  const [first, last] = [dates.deadlines[0], dates.deadlines.at(-1)];
  if (!first || !last || first.date === last.date) {
    return { deadlines: dates.deadlines.slice(0, 1), unknown: dates.unknown.slice(0, 1) };
  }
  return { deadlines: [read(first, 'safe'), read(last, 'last')], unknown: dates.unknown };
}

function reviewDayDates(regime: Regime, written: Start, text: string | undefined): DeadlineResult {
  const day = text === undefined || 'missing' in written ? null : readReviewDay(text, written.date);
  if (day === null || 'missing' in written) return { deadlines: [], unknown: [] };
  return { deadlines: [namedDeadline('review-request-by-letter', regime, written.date, day)], unknown: [] };
}

function readingsOf(
  regime: Regime,
  { amount, unit, surface }: Window,
  written: Start,
  receivedOn: PlainDate | null,
): readonly (readonly [Clock, Start])[] {
  const clock: Clock = {
    regime,
    kind: 'review-request-by-letter',
    starts: 'answer',
    amount,
    unit,
    source: surface,
    url: null,
    binding: 'letter',
  };
  const isOpen = unit === 'days' && MEANT_AS_WORKING_DAYS.has(amount) && !BY_THE_CALENDAR.test(surface);
  const clocks = isOpen ? [clock, { ...clock, unit: 'working days' } as const] : [clock];
  const received: Start | null =
    receivedOn && FROM_RECEIPT.test(surface)
      ? { date: receivedOn, startedBy: 'the day the message was sent, as the letter counts from its receipt' }
      : null;
  const starts = received ? [written, received] : [written];
  return clocks.flatMap((each) => starts.map((start) => [each, start] as const));
}

function read(deadline: Deadline, reading: Reading): Deadline {
  return { ...deadline, reading };
}
