import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import type { Language } from '../language';
import { nameDeadline } from './describe-deadline';
import { type ExplainableDeadline, explainDeadline } from './explain-deadline';

/** A deadline of a request, as it goes into a calendar. */
export interface CalendarEntry {
  /** What the request is known by, never changing: its url_title. */
  readonly requestKey: string;
  readonly requestUrl: string;
  readonly title: string;
  readonly authority: string;
  readonly deadline: ExplainableDeadline;
}

/** Reminders come at nine in the morning, three days before: a whole-day event begins at midnight. */
const ALARM_SECONDS_BEFORE = (3 * 24 - 9) * 60 * 60;

/** Characters that no text of a calendar may have (RFC 5545 section 3.3.11), line breaks and tabs apart. */
// eslint-disable-next-line no-control-regex -- these are the ones to take out
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/**
 * A calendar file (RFC 5545, `text/calendar`) with a whole-day event for each entry, which calendars that read it again update
 * instead of adding: its UID is made of the request, kind, law, force and reading, not of the date.
 * @param now the instant of writing, ISO 8601 with its offset; throws a RangeError for any other text
 */
export function calendarFile(entries: readonly CalendarEntry[], now: string, language: Language): string {
  const stamp = new Date(now);
  if (Number.isNaN(stamp.getTime())) throw new RangeError('Not an instant');
  const calendar = ical({
    prodId: { company: 'FOI Lens', product: 'FOI Lens', language: language.toUpperCase() },
  });
  for (const entry of entries) addEvent(calendar, entry, stamp, language);
  return `${calendar.toString()}\r\n`;
}

function addEvent(
  calendar: ReturnType<typeof ical>,
  entry: CalendarEntry,
  stamp: Date,
  language: Language,
): void {
  const { requestUrl, title, authority, deadline } = entry;
  const name = clean(`${nameDeadline(deadline, language)}: ${title}`);
  const event = calendar.createEvent({
    id: uidOf(entry),
    stamp,
    // Written by its UTC day whatever zone the browser is in.
    start: new Date(`${deadline.date}T00:00:00Z`),
    allDay: true,
    summary: name,
    description: clean(
      [`${title} (${authority})`, ...explainDeadline(deadline, language), requestUrl].join('\n'),
    ),
    url: requestUrl,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  event.createAlarm({ type: ICalAlarmType.display, trigger: ALARM_SECONDS_BEFORE, description: name });
}

function uidOf({ requestKey, deadline }: CalendarEntry): string {
  const { kind, regime, binding, reading } = deadline;
  const parts = [requestKey, kind, regime, binding, reading ?? 'only'].map(encodeURIComponent);
  return `${parts.join('.')}@foi-lens`;
}

function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').toWellFormed();
}
