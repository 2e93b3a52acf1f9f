import { type DateLanguage, monthName } from './format-date';
import { type PlainDate, dateParts, plainDate } from './plain-date';

/** Month numbers by name, as {@link monthName} gives them, and by the first three letters in English. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => {
    const date = plainDate(2000, month, 1);
    if (date === null) return [];
    const name = (language: DateLanguage) => monthName(date, language).toLowerCase();
    return [name('en'), name('cy'), name('en').slice(0, 3)].map((word): [string, number] => [word, month]);
  }),
);

/** "Tuesday 21st February 2023", "dydd Mawrth 21 Chwefror", "21 of February, 2023". */
const IN_WORDS =
  /^(?:(?:dydd )?[a-z]{3,9},?\s+)?(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+|o\s+)?([a-z]{3,12})\b(?:\.?,?\s+(\d{4})\b)?/i;
/** "21/02/2023", "21.2.23": the day first, as written in the United Kingdom. */
const IN_FIGURES = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/;

/**
 * The day that `text` begins with, and how long its words are. Where the year is left out it is the first such day from
 * `notBefore` on, as of a day that is to come. `null` where the text begins with no day that exists.
 */
export function readDay(
  text: string,
  notBefore: PlainDate,
): { readonly date: PlainDate; readonly length: number } | null {
  const words = IN_WORDS.exec(text);
  const month = MONTHS.get((words?.[2] ?? '').toLowerCase());
  if (words && month !== undefined) {
    const day = Number(words[1]);
    const date =
      words[3] === undefined ? nextDay(month, day, notBefore) : plainDate(Number(words[3]), month, day);
    return date && { date, length: words[0].length };
  }
  const figures = IN_FIGURES.exec(text);
  if (!figures) return null;
  const year = Number(figures[3]?.length === 2 ? `20${figures[3]}` : figures[3]);
  const date = plainDate(year, Number(figures[2]), Number(figures[1]));
  return date && { date, length: figures[0].length };
}

function nextDay(month: number, day: number, notBefore: PlainDate): PlainDate | null {
  const { year } = dateParts(notBefore);
  const thisYear = plainDate(year, month, day);
  return thisYear !== null && thisYear >= notBefore ? thisYear : plainDate(year + 1, month, day);
}
