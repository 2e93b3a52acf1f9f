import {
  type BankHoliday,
  type PlainDate,
  addDays,
  addMonths,
  addWorkingDays,
  formatDate,
} from '../calendar';
import type { Regime } from '../law';
import type { Clock, StartEvent } from './clocks';
import type { Deadline, DeadlineResult, UnknownDeadline } from './types';

/** An event that happened, with the words for it ("the date on the letter"), or why its day is not known. */
export type Start = { readonly date: PlainDate; readonly startedBy: string } | { readonly missing: string };

/** The events of a letter or request that clocks may run from; an event that is absent starts nothing. */
export type Starts = Readonly<Partial<Record<StartEvent, Start>>>;

type End =
  { readonly date: PlainDate; readonly skipped: readonly BankHoliday[] } | { readonly reason: string };

/** Longer periods and later years than these are misread figures. They also keep date arithmetic within its range. */
const LONGEST_PERIOD = 999;
const YEAR_AFTER_ANY_LETTER = '2200';

/** A deadline for each clock whose event happened, soonest first; those that cannot be dated are `unknown`, with the reason. */
export function runClocks(clocks: readonly Clock[], starts: Starts): DeadlineResult {
  const outcomes = clocks.flatMap((clock) => {
    const start = starts[clock.starts];
    return start ? [runClock(clock, start)] : [];
  });
  return joinResults({
    deadlines: outcomes.filter((outcome) => 'date' in outcome),
    unknown: outcomes.filter((outcome) => 'reason' in outcome),
  });
}

/** Several results as one, soonest first; deadlines of one day keep the order they came in. */
export function joinResults(...results: readonly DeadlineResult[]): DeadlineResult {
  return {
    deadlines: results
      .flatMap((result) => result.deadlines)
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    unknown: results.flatMap((result) => result.unknown),
  };
}

function runClock(clock: Clock, start: Start): Deadline | UnknownDeadline {
  const { kind, regime, amount, unit, source, url, binding } = clock;
  const reading = clock.reading && { reading: clock.reading };
  const countsStart = clock.countsStart && { countsStart: clock.countsStart };
  if ('missing' in start) return { kind, ...reading, reason: start.missing };
  const end = endOf(clock, start.date, regime);
  if ('reason' in end) return { kind, ...reading, reason: end.reason };
  return {
    kind,
    date: end.date,
    from: start.date,
    source,
    url,
    binding,
    ...reading,
    regime,
    working: {
      start: start.date,
      ...countsStart,
      startedBy: start.startedBy,
      amount,
      unit,
      skipped: end.skipped,
    },
    ...(clock.unless && { unless: clock.unless }),
  };
}

function endOf({ amount, unit, countsStart }: Clock, start: PlainDate, regime: Regime): End {
  const isWhole = Number.isInteger(amount) && amount >= 1 && amount <= LONGEST_PERIOD;
  if (!isWhole || start >= YEAR_AFTER_ANY_LETTER) {
    return { reason: 'The period or the date it starts from could not be read with certainty.' };
  }
  // What begins with its first day is what would follow the day before.
  const from = countsStart && unit !== 'months' ? addDays(start, -1) : start;
  switch (unit) {
    case 'working days':
      return endOfWorkingDays(amount, from, regime);
    case 'days':
      return { date: addDays(from, amount), skipped: [] };
    case 'weeks':
      return { date: addDays(from, 7 * amount), skipped: [] };
    case 'months':
      return { date: addDays(addMonths(start, amount), countsStart ? -1 : 0), skipped: [] };
  }
}

function endOfWorkingDays(amount: number, from: PlainDate, regime: Regime): End {
  const count = addWorkingDays(from, amount, regime);
  if (count.ok) return count;
  const reason =
    from < count.knownFrom
      ? `This count starts before ${formatDate(count.knownFrom, 'en')}, the first day for which bank holidays are known here.`
      : `This count runs past ${formatDate(count.knownUntil, 'en')}, the last day for which bank holidays are known here.`;
  return { reason };
}
