import { type PlainDate, parsePlainDate } from './plain-date';

/** With seconds or without; the offset is required, or the machine's own zone would decide the day. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The calendar date in the United Kingdom at an instant given as an ISO 8601 date and time with its offset
 * (`2026-07-14T23:41:12+00:00` is 15 July, summer time). `null` for any other text.
 */
export function dateInLondon(instantIso: string): PlainDate | null {
  const instant = INSTANT.test(instantIso) ? Date.parse(instantIso) : NaN;
  if (Number.isNaN(instant)) return null;
  const parts = new Map(LONDON.formatToParts(instant).map(({ type, value }) => [type, value]));
  return parsePlainDate(`${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`);
}
