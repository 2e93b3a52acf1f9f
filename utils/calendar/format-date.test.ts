import { afterEach, describe, expect, it } from 'vitest';
import { formatDate, formatDateWithWeekday, monthName } from './format-date';
import { dateInLondon } from './london-date';
import { addDays, addMonths } from './plain-date';
import { day } from './test-day';

describe('formatDate', () => {
  it.each([
    ['the day without a nought', '2023-01-09', 'Monday 9 January 2023', 'dydd Llun 9 Ionawr 2023'],
    ['Mawrth as Tuesday', '2023-02-21', 'Tuesday 21 February 2023', 'dydd Mawrth 21 Chwefror 2023'],
    ['Mawrth as March', '2023-03-22', 'Wednesday 22 March 2023', 'dydd Mercher 22 Mawrth 2023'],
    ['the end of the week', '2024-06-30', 'Sunday 30 June 2024', 'dydd Sul 30 Mehefin 2024'],
    ['leap day', '2024-02-29', 'Thursday 29 February 2024', 'dydd Iau 29 Chwefror 2024'],
    ['a Friday', '2023-04-21', 'Friday 21 April 2023', 'dydd Gwener 21 Ebrill 2023'],
    ['a Saturday', '2022-10-01', 'Saturday 1 October 2022', 'dydd Sadwrn 1 Hydref 2022'],
  ])('writes %s', (_reason, date, english, welsh) => {
    expect(formatDateWithWeekday(day(date), 'en')).toBe(english);
    expect(formatDateWithWeekday(day(date), 'cy')).toBe(welsh);
    expect(english.endsWith(formatDate(day(date), 'en'))).toBe(true);
    expect(welsh.endsWith(formatDate(day(date), 'cy'))).toBe(true);
  });

  it('names every month in both languages', () => {
    const months = (language: 'en' | 'cy') =>
      Array.from({ length: 12 }, (_, index) => monthName(addMonths(day('2023-01-31'), index), language)).join(
        ' ',
      );
    expect(months('en')).toBe(
      'January February March April May June July August September October November December',
    );
    expect(months('cy')).toBe(
      'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
    );
  });
});

const INSTANTS: readonly (readonly [reason: string, instant: string, date: string | null])[] = [
  ['winter, late evening', '2022-12-21T23:59:59+00:00', '2022-12-21'],
  ['summer, an hour before midnight in UTC', '2026-07-14T23:00:00Z', '2026-07-15'],
  ['summer, one minute earlier', '2026-07-14T22:59:00Z', '2026-07-14'],
  ['summer, written with its own offset', '2026-10-24T22:41:13+01:00', '2026-10-24'],
  ['written from another zone', '2023-01-01T09:30:00+14:00', '2022-12-31'],
  ['the hour before clocks go forward', '2023-03-25T23:30:00Z', '2023-03-25'],
  ['the evening after clocks went forward', '2023-03-26T23:30:00Z', '2023-03-27'],
  ['the night before clocks go back', '2023-10-28T23:30:00Z', '2023-10-29'],
  ['the evening after clocks went back', '2023-10-29T23:30:00Z', '2023-10-29'],
  ['no seconds', '2023-06-01T12:00Z', '2023-06-01'],
  ['parts of a second', '2023-06-01T12:00:00.123Z', '2023-06-01'],
  ['no offset: another day in another zone', '2023-06-01T12:00:00', null],
  ['a date alone', '2023-06-01', null],
  ['a day that does not exist', '2023-13-01T12:00:00Z', null],
  ['words', '21 February 2023', null],
];

describe('dateInLondon', () => {
  it.each(INSTANTS)('%s', (_reason, instant, date) => {
    expect(dateInLondon(instant)).toBe(date);
  });
});

describe('on a machine in any time zone', () => {
  const original = process.env.TZ;
  afterEach(() => {
    if (original === undefined) delete process.env.TZ;
    else process.env.TZ = original;
  });

  it.each([
    ['UTC', 0],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
    ['America/New_York', 300],
    ['Asia/Kolkata', -330],
  ])('%s', (zone, minutesBehind) => {
    process.env.TZ = zone;
    expect(new Date('2023-01-15T12:00:00Z').getTimezoneOffset(), 'the zone took effect').toBe(minutesBehind);
    for (const [, instant, date] of INSTANTS) expect(dateInLondon(instant)).toBe(date);
    expect(formatDateWithWeekday(addDays(day('2023-03-25'), 1), 'en')).toBe('Sunday 26 March 2023');
    expect(formatDateWithWeekday(addMonths(day('2022-12-21'), 2), 'cy')).toBe('dydd Mawrth 21 Chwefror 2023');
  });
});
