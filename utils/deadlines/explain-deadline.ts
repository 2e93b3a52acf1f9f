import {
  DIVISIONS,
  dateParts,
  formatDate,
  formatDateWithWeekday,
  monthName,
  type BankHoliday,
} from '../calendar';
import { inWords, type InBoth, type Language } from '../language';
import { REGIME_FACTS, type Regime } from '../law';
import { inLanguage } from './rules-in-welsh';
import type { Deadline, FollowedDeadline, Working } from './types';
import { ENGLISH, WELSH, type WorkingWords } from './working-words';

const WORDS: InBoth<WorkingWords> = { en: ENGLISH, cy: WELSH };

/** A deadline with or without how it was reached. */
export type ExplainableDeadline = FollowedDeadline & Partial<Pick<Deadline, 'working'>>;

/**
 * How a deadline was worked out, as sentences in the order of the working: the start, the count, the end, the rule. Only the
 * last two where it is not known how it was reached.
 */
export function explainDeadline(deadline: ExplainableDeadline, language: Language): readonly string[] {
  const { working, regime, date, binding, source } = deadline;
  const words = WORDS[language];
  const lastDay = words.lastDay(formatDateWithWeekday(date, language));
  const isOfNotice = deadline.kind === 'notice-compliance';
  const notes = notesOf(deadline, words);
  if (working?.amount === 0) {
    return [isOfNotice ? words.namedByNotice(source) : words.named(source), lastDay, ...notes];
  }
  return [
    ...(working ? countSentences(working, regime, language) : []),
    lastDay,
    isOfNotice
      ? words.forceOfNotice(source)
      : words.force[binding](binding === 'letter' ? source : inLanguage(source, language)),
    ...notes,
  ];
}

function countSentences(working: Working, regime: Regime, language: Language): readonly string[] {
  const { start, startedBy, countsStart = false } = working;
  return [
    WORDS[language].start(formatDate(start, language), inLanguage(startedBy, language), countsStart),
    countSentence(working, language),
    ...(working.unit === 'working days' ? holidaySentences(working, regime, language) : []),
  ];
}

function notesOf({ kind, reading }: ExplainableDeadline, words: WorkingWords): readonly string[] {
  switch (kind) {
    case 'tribunal-appeal':
      return [words.rolledOn];
    case 'notice-compliance':
      return [words.byNotice];
    case 'future-publication':
      return [words.publishedSoon];
    case 'response-due':
      return reading ? [words.schoolDays] : [];
    case 'extended-response-due':
      return reading ? [words.leave] : [];
    default:
      return [];
  }
}

function countSentence({ amount, unit, skipped, countsStart }: Working, language: Language): string {
  const words = WORDS[language];
  const period = words.period(amount, unit);
  switch (unit) {
    case 'working days':
      return words.workingDays(period, skipped.length, datesInWords(skipped, language));
    case 'days':
      return words.days(period);
    case 'weeks':
      return words.weeks(period, 7 * amount);
    case 'months':
      return countsStart ? words.monthsToDayBefore(period) : words.monthsToSameDay(period);
  }
}

function holidaySentences({ skipped }: Working, regime: Regime, language: Language): readonly string[] {
  const words = WORDS[language];
  const disputes = skipped.flatMap(({ dispute }) => dispute ?? []).map((text) => inLanguage(text, language));
  if (REGIME_FACTS[regime].holidays === 'scotland') return [words.scottishHolidays, ...disputes];
  const partial = skipped.filter(({ divisions }) => divisions.length < DIVISIONS.length);
  if (partial.length === 0) return disputes;
  const where = partial.map(({ date, divisions }) =>
    words.holidayIn(
      formatDate(date, language),
      inWords(
        divisions.map((name) => words.divisions[name]),
        language,
      ),
    ),
  );
  return [words.partialHolidays(where.join('; ')), ...disputes];
}

/** "26 and 27 December 2022, 2 and 3 January 2023". */
function datesInWords(holidays: readonly BankHoliday[], language: Language): string {
  const months = new Map<string, string[]>();
  for (const { date } of holidays) {
    const { year, day } = dateParts(date);
    const month = `${monthName(date, language)} ${year}`;
    months.set(month, [...(months.get(month) ?? []), String(day)]);
  }
  return [...months].map(([month, days]) => `${WORDS[language].daysOfMonth(days)} ${month}`).join(', ');
}
