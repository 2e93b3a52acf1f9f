import {
  type BankHoliday,
  DIVISIONS,
  type Division,
  dateParts,
  formatDate,
  formatDateWithWeekday,
  monthName,
} from '../calendar';
import { REGIME_FACTS, type Regime } from '../law';
import type { Binding, Deadline, FollowedDeadline, Working } from './types';

const DIVISION_NAMES: Readonly<Record<Division, string>> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

const FORCE: Readonly<Record<Binding, (source: string) => string>> = {
  statute: (source) => `The law sets this time: ${source}.`,
  code: (source) => `Guidance sets this time, not the law: ${source}.`,
  guidance: (source) => `The Commissioner advises this time: ${source}.`,
  letter: (source) => `The letter sets this time: “${source}”.`,
};

/** Rule 12 rolls the last day on, but does not say by which part of the UK's bank holidays. */
const ROLLED_ON =
  'The Tribunal must have the appeal by 5 pm. Where the last day is not a working day the next one is in time, but this day is the safe one.';

const LEAVE =
  'The Commissioner sets the day, and can set none after this one. The letter does not give the day that was set.';

const PUBLISHED_SOON =
  'What is published later is not covered by this reason for refusing. It also has to have been planned before the request was made.';

const BY_NOTICE =
  'A notice cannot give less time than there is to appeal, and an appeal puts it off until that is decided.';

const SCHOOL_DAYS =
  'A school leaves out the days on which it is closed. Those are not known here; the 60th working day is the last in any case.';

/** A deadline with or without how it was reached. */
export type ExplainableDeadline = FollowedDeadline & Partial<Pick<Deadline, 'working'>>;

/**
 * How a deadline was worked out, as sentences in the order of the working: the start, the count, the end, the rule. Only the
 * last two where it is not known how it was reached.
 */
export function explainDeadline(deadline: ExplainableDeadline): readonly string[] {
  const { working, regime, date, binding, source } = deadline;
  if (working?.amount === 0) {
    return [
      deadline.kind === 'notice-compliance'
        ? `A message names the day that the notice gives: “${source}”.`
        : `The letter itself names the day: “${source}”.`,
      `The last day is ${formatDateWithWeekday(date, 'en')}.`,
      ...notesOf(deadline),
    ];
  }
  return [
    ...(working ? countSentences(working, regime) : []),
    `The last day is ${formatDateWithWeekday(date, 'en')}.`,
    deadline.kind === 'notice-compliance'
      ? `The Commissioner’s notice sets this time, as a message gives it: “${source}”.`
      : FORCE[binding](source),
    ...notesOf(deadline),
  ];
}

function countSentences(working: Working, regime: Regime): readonly string[] {
  return [
    `Counted from ${formatDate(working.start, 'en')}, ${working.startedBy}; that day itself is ${working.countsStart ? '' : 'not '}counted.`,
    countSentence(working),
    ...(working.unit === 'working days' ? holidaySentences(working, regime) : []),
  ];
}

function notesOf({ kind, reading }: ExplainableDeadline): readonly string[] {
  switch (kind) {
    case 'tribunal-appeal':
      return [ROLLED_ON];
    case 'notice-compliance':
      return [BY_NOTICE];
    case 'future-publication':
      return [PUBLISHED_SOON];
    case 'response-due':
      return reading ? [SCHOOL_DAYS] : [];
    case 'extended-response-due':
      return reading ? [LEAVE] : [];
    default:
      return [];
  }
}

function countSentence({ amount, unit, skipped, countsStart }: Working): string {
  const period = `${amount} ${amount === 1 ? unit.replace(/s$/, '') : unit}`;
  switch (unit) {
    case 'working days':
      return skipped.length === 0
        ? `${period}, leaving out weekends. No bank holiday falls among them.`
        : `${period}, leaving out weekends and the bank holiday${skipped.length === 1 ? '' : 's'} on ${datesInWords(skipped)}.`;
    case 'days':
      return `${period} by the calendar, weekends and bank holidays included.`;
    case 'weeks':
      return `${period}, which is ${7 * amount} days by the calendar, weekends and bank holidays included.`;
    case 'months':
      return countsStart
        ? `${period} by the calendar, to the day before the same day of the month.`
        : `${period} by the calendar, to the same day of the month, or to the last day of a shorter month.`;
  }
}

function holidaySentences({ skipped }: Working, regime: Regime): readonly string[] {
  const disputes = skipped.flatMap(({ dispute }) => dispute ?? []);
  if (REGIME_FACTS[regime].holidays === 'scotland') {
    return ['This law leaves out only the bank holidays of Scotland.', ...disputes];
  }
  const partial = skipped.filter(({ divisions }) => divisions.length < DIVISIONS.length);
  if (partial.length === 0) return disputes;
  const where = partial.map(
    ({ date, divisions }) =>
      `${formatDate(date, 'en')} is one in ${inWords(divisions.map((name) => DIVISION_NAMES[name]))} only`,
  );
  return [
    `Some bank holidays belong to a part of the UK: ${where.join('; ')}. This law leaves out the bank holidays of every part.`,
    ...disputes,
  ];
}

/** "26 and 27 December 2022, 2 and 3 January 2023". */
function datesInWords(holidays: readonly BankHoliday[]): string {
  const months = new Map<string, string[]>();
  for (const { date } of holidays) {
    const { year, day } = dateParts(date);
    const month = `${monthName(date, 'en')} ${year}`;
    months.set(month, [...(months.get(month) ?? []), String(day)]);
  }
  return [...months].map(([month, days]) => `${inWords(days)} ${month}`).join(', ');
}

function inWords(items: readonly string[]): string {
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : items.join('');
}
