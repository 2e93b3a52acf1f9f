import { plainDate, type PlainDate } from '../calendar';
import { findDates, type WrittenDate } from './dates';

/** "Tuesday ", "dydd Mawrth, ", "the ": all that stands before a date at the head of a text. */
const LEAD = /^(?:(?:dydd )?[a-z]{3,9},?\s+)?(?:the\s+)?$/i;
/** No date with its weekday is longer. */
const LONGEST = 60;

/**
 * The day that `text` begins with, and how long its words are. Where the year is left out it is the first such day from
 * `notBefore` on, as of a day that is to come. `null` where the text begins with no day that exists.
 */
export function readDay(
  text: string,
  notBefore: PlainDate,
): { readonly date: PlainDate; readonly length: number } | null {
  const [written] = findDates(text.slice(0, LONGEST));
  if (written === undefined || !LEAD.test(text.slice(0, written.start))) return null;
  const date = dayToCome(written, notBefore);
  return date && { date, length: written.end };
}

function dayToCome({ year, month, day }: WrittenDate, notBefore: PlainDate): PlainDate | null {
  if (year !== null) return plainDate(year, month, day);
  const thisYear = Number(notBefore.slice(0, 4));
  const date = plainDate(thisYear, month, day);
  return date !== null && date >= notBefore ? date : plainDate(thisYear + 1, month, day);
}
