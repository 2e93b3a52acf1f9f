import { plainDate, type PlainDate } from '../calendar';
import type { Span } from './sentences';

/** A date as a letter writes it; `year` is null where the letter leaves it out. */
export interface WrittenDate extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** English months and their usual short forms, then Welsh with the mutations that letters use. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'ionawr'],
  ['february', 'feb', 'feburary', 'chwefror'],
  ['march', 'mar', 'mawrth', 'fawrth'],
  ['april', 'apr', 'ebrill'],
  ['may', 'mai', 'fai'],
  ['june', 'jun', 'mehefin', 'fehefin'],
  ['july', 'jul', 'gorffennaf', 'orffennaf', 'ngorffennaf'],
  ['august', 'aug', 'awst'],
  ['september', 'sept', 'sep', 'medi', 'fedi'],
  ['october', 'oct', 'hydref'],
  ['november', 'nov', 'tachwedd', 'dachwedd', 'nhachwedd', 'thachwedd'],
  ['december', 'dec', 'rhagfyr', 'ragfyr'],
];
const MONTH_NUMBER: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);
const MONTH = [...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length).join('|');

const DAY = String.raw`(\d{1,2})`;
const ORDINAL = String.raw`(?:\s?\^?(?:st|nd|rd|th|af|il|ydd|ed|fed|eg|ain))?`;
const YEAR = String.raw`(?:,?\s+(\d{4})\b)?`;

/** `21 December 2022`, `4^th March`, `21st of December, 2022`, `12 Mawrth 2024`, `17 Chwefror/February 2023`. */
const DAY_FIRST = new RegExp(
  String.raw`\b${DAY}${ORDINAL}\s+(?:of\s+|o\s+)?(?:[fm]is\s+)?(${MONTH})\b(?:\.(?=,?\s+\d{4}\b))?(?:\s?\/\s?(?:${MONTH})\b)?${YEAR}`,
  'gi',
);
/** `23-JUN-2026`, as programs write it. */
const HYPHENATED = new RegExp(String.raw`\b${DAY}-(${MONTH})-(\d{4}|\d{2})\b`, 'gi');
/** `December 21, 2022`; not `dydd Mawrth 5 …`, where Mawrth is Tuesday. */
const MONTH_FIRST = new RegExp(
  String.raw`(?<!\b(?:d?dydd|nos)\s)\b(${MONTH})\.?\s+${DAY}${ORDINAL}(?!\d|\s*\/|\s+\d{1,3}\b)${YEAR}`,
  'gi',
);
/** `30/07/2023`, `29/01/18`, `10.10.2025`: the day first, as written in the United Kingdom. */
const NUMERIC = /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b/g;
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/g;

/** Every date that `text` writes, in order, not overlapping. Impossible days are left out. */
export function findDates(text: string): readonly WrittenDate[] {
  const found = [
    ...Array.from(text.matchAll(DAY_FIRST), (m) =>
      written(m, m[3], MONTH_NUMBER.get((m[2] ?? '').toLowerCase()), m[1]),
    ),
    ...Array.from(text.matchAll(HYPHENATED), (m) =>
      written(m, fullYear(m[3]), MONTH_NUMBER.get((m[2] ?? '').toLowerCase()), m[1]),
    ),
    ...Array.from(text.matchAll(MONTH_FIRST), (m) =>
      written(m, m[3], MONTH_NUMBER.get((m[1] ?? '').toLowerCase()), m[2]),
    ),
    ...Array.from(text.matchAll(NUMERIC), (m) => written(m, fullYear(m[4]), Number(m[3]), m[1])),
    ...Array.from(text.matchAll(ISO), (m) => written(m, m[1], Number(m[2]), m[3])),
  ].filter((date) => date !== null);
  const ordered = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter((date, index) => index === 0 || date.start >= (ordered[index - 1]?.end ?? 0));
}

function written(
  match: RegExpExecArray,
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): WrittenDate | null {
  const value = { year: year === undefined ? null : Number(year), month: month ?? 0, day: Number(day) };
  const real = plainDate(value.year ?? LEAP_YEAR, value.month, value.day) !== null;
  return real ? { ...value, start: match.index, end: match.index + match[0].length } : null;
}

const LEAP_YEAR = 2024;

/** Two digits are of this century: the Acts are. */
function fullYear(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year;
}

/**
 * The calendar date; a year left out is the latest that does not make it later than `reference`.
 * @returns null where the year is left out and there is no reference
 */
export function toPlainDate(
  { year, month, day }: WrittenDate,
  reference: PlainDate | null,
): PlainDate | null {
  if (year !== null) return plainDate(year, month, day);
  if (reference === null) return null;
  const referenceYear = Number(reference.slice(0, 4));
  const sameYear = plainDate(referenceYear, month, day);
  return sameYear !== null && sameYear <= reference ? sameYear : plainDate(referenceYear - 1, month, day);
}
