import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar';
import { day } from '../calendar/test-day';
import { type CalendarEntry, calendarFile } from './calendar-file';
import { letterDeadlines } from './letter-deadlines';
import type { Deadline } from './types';

const NOW = '2022-12-22T23:30:00-01:00';
const URL_OF_REQUEST = 'https://www.whatdotheyknow.com/request/fraud_detection_software';

const { deadlines: DEADLINES } = letterDeadlines({
  regime: 'FOISA',
  kind: 'refusal',
  facts: {
    letterDate: day('2022-12-21'),
    requestReceivedDate: day('2022-12-06'),
    reviewWindow: { amount: 40, unit: 'days', surface: 'within 40 days' },
  },
  sentDate: null,
  requestDate: null,
});

const entry = (deadline: CalendarEntry['deadline'], more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  requestKey: 'fraud_detection_software',
  requestUrl: URL_OF_REQUEST,
  title: 'Fraud detection software',
  authority: 'Glenmarra Council',
  deadline,
  ...more,
});

const [DUE, BY_LETTER, SAFE] = DEADLINES as [Deadline, Deadline, Deadline];

/** The file's events as a parser of another hand reads them. */
function eventsOf(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component),
    alarms: component.getAllSubcomponents('valarm'),
  }));
}

const linesOf = (file: string) => file.split('\r\n');
const octets = (line: string) => new TextEncoder().encode(line).length;

describe('calendarFile', () => {
  it('has one whole-day event for a deadline, with its rule, its link and a reminder', () => {
    const [read, ...others] = eventsOf(calendarFile([entry(SAFE)], NOW, 'en'));
    expect(others).toEqual([]);
    const { event, component, alarms } = read ?? expect.fail('no event');
    expect(event.summary).toBe('Safest last day to make a requirement for review: Fraud detection software');
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2023-02-21');
    expect(event.duration.toString()).toBe('P1D');
    expect(event.description).toContain('The Commissioner advises this time');
    expect(event.description).toContain('Fraud detection software (Glenmarra Council)');
    expect(component.getFirstPropertyValue('url')).toBe(URL_OF_REQUEST);
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2022-12-23T00:30:00Z');
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(['-P2DT15H']);
  });

  it('tells the rule of a deadline that was remembered without its working', () => {
    const { working, ...remembered } = SAFE;
    const file = calendarFile([entry(SAFE), entry(remembered)], NOW, 'en');
    const [whole, short] = eventsOf(file).map(({ event }) => event.description);
    expect(whole).toContain(working.startedBy);
    expect(short).not.toContain('Counted from');
    expect(short).toContain('The last day is Tuesday 21 February 2023.\nThe Commissioner advises this time');
  });

  it('has all deadlines of all requests, each once', () => {
    const entries = ['one', 'two'].flatMap((requestKey) =>
      DEADLINES.map((deadline) => entry(deadline, { requestKey })),
    );
    const uids = eventsOf(calendarFile(entries, NOW, 'en')).map(({ event }) => event.uid);
    expect(uids).toHaveLength(2 * DEADLINES.length);
    expect(new Set(uids).size).toBe(uids.length);
  });

  it('keeps the UID of an event whose date changed, and gives another law’s clock another', () => {
    const uidOf = (deadline: Deadline) => eventsOf(calendarFile([entry(deadline)], NOW, 'en'))[0]?.event.uid;
    expect(uidOf({ ...DUE, date: addDays(DUE.date, 1) })).toBe(uidOf(DUE));
    expect(uidOf({ ...DUE, regime: 'EISR' })).not.toBe(uidOf(DUE));
    expect(uidOf({ ...BY_LETTER, reading: 'last' })).not.toBe(uidOf(BY_LETTER));
  });

  it('is an empty calendar where nothing is followed', () => {
    expect(eventsOf(calendarFile([], NOW, 'en'))).toEqual([]);
  });

  it('does not take what is no instant for the time of writing', () => {
    expect(() => calendarFile([], 'today', 'en')).toThrow(RangeError);
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom(',', ';', '\\', '\n', '\r\n', ':', '"', '😀', 'ŵ', 'â', '\u0000', 'a'), {
        maxLength: 300,
      })
      .map((parts) => parts.join('')),
    fc.constantFrom('BEGIN:VALARM', 'Costau teithio pob cynghorydd: dŵr, tân a gŵyl', ' \t', 'x'.repeat(300)),
  );

  const urlTitle = fc.stringMatching(/^[a-z0-9_]{1,32}$/);

  /** What may not stand in a calendar is left out, and line breaks are of one kind. */
  const withoutControls = (title: string) =>
    Array.from(title.replace(/\r\n?/g, '\n').toWellFormed())
      .filter((character) => (character >= ' ' ? character !== '\u007F' : '\t\n'.includes(character)))
      .join('');

  it('is read back whole whatever the title holds, in folded lines that end as they must', () => {
    fc.assert(
      fc.property(text, text, urlTitle, (title, authority, requestKey) => {
        const requestUrl = `https://www.whatdotheyknow.com/request/${requestKey}`;
        const file = calendarFile(
          [entry(DUE, { title, authority, requestKey, requestUrl }), entry(SAFE)],
          NOW,
          'en',
        );
        const [first, second, ...others] = eventsOf(file);
        expect(others).toEqual([]);
        const kept = withoutControls(title);
        expect(first?.event.summary).toBe(`Last day for the answer: ${kept}`);
        expect(first?.component.getFirstPropertyValue('url')).toBe(requestUrl);
        expect(second?.event.startDate.toString()).toBe('2023-02-21');
        const lines = linesOf(file);
        expect(lines.at(-1)).toBe('');
        expect(lines.filter((line) => octets(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
