import { type PlainDate, parsePlainDate } from './plain-date';

/** For tests: the date that a text written in a table names. Throws where it names none, so that a slip in a table shows. */
export function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new Error(`Not a date: ${text}`);
  return date;
}
