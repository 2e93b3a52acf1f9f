import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PlainDate,
  addDays,
  addMonths,
  dateParts,
  daysBetween,
  fromDayNumber,
  parsePlainDate,
  plainDate,
  toDayNumber,
  weekdayOf,
} from './plain-date';
import { day } from './test-day';

const DAY_IN_MS = 86_400_000;

/** The platform's own calendar in UTC, as a second opinion. */
const utc = (date: PlainDate) => Date.parse(`${date}T00:00:00Z`);
const anyDate = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
  .map((instant) => day(instant.toISOString().slice(0, 10)));

describe('plainDate and parsePlainDate', () => {
  it.each([
    ['29 February in a leap year', 2024, 2, 29, '2024-02-29'],
    ['29 February in a year divisible by 400', 2000, 2, 29, '2000-02-29'],
    ['a year with fewer than four digits', 987, 1, 2, '0987-01-02'],
  ])('makes a date of %s', (_reason, year, month, dayOfMonth, expected) => {
    expect(plainDate(year, month, dayOfMonth)).toBe(expected);
  });

  it.each([
    ['29 February outside leap years', 2023, 2, 29],
    ['29 February in a century that is no leap year', 1900, 2, 29],
    ['31 April', 2023, 4, 31],
    ['a thirteenth month', 2023, 13, 1],
    ['month 0', 2023, 0, 1],
    ['day 0', 2023, 1, 0],
    ['the year 0', 0, 1, 1],
    ['a year of five digits', 10_000, 1, 1],
    ['half a day', 2023, 1, 1.5],
    ['no number', 2023, Number.NaN, 1],
  ])('makes none of %s', (_reason, year, month, dayOfMonth) => {
    expect(plainDate(year, month, dayOfMonth)).toBeNull();
  });

  it.each([
    ['a day that does not exist', '2023-02-30'],
    ['a date with a time', '2023-02-21T10:00:00Z'],
    ['a month of one digit', '2023-2-21'],
    ['space around it', ' 2023-02-21'],
    ['a line end after it', '2023-02-21\n'],
    ['the British order', '21/02/2023'],
    ['nothing', ''],
  ])('reads no date from %s', (_reason, text) => {
    expect(parsePlainDate(text)).toBeNull();
  });
});

describe('day arithmetic', () => {
  it('goes to a day number and back for every day of eight centuries, one number a day', () => {
    const first = toDayNumber(day('1600-01-01'));
    const last = toDayNumber(day('2400-12-31'));
    let expected = utc(day('1600-01-01'));
    for (let number = first; number <= last; number += 1, expected += DAY_IN_MS) {
      const date = fromDayNumber(number);
      if (toDayNumber(date) !== number || utc(date) !== expected) expect.fail(`${date} is wrong`);
    }
  });

  it('keeps to the calendar at both ends of its range', () => {
    expect(addDays(day('0001-12-31'), 1)).toBe('0002-01-01');
    expect(addDays(day('9999-12-30'), 1)).toBe('9999-12-31');
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(day('0001-01-01'), -1)).toThrow(RangeError);
  });

  it('adds days as the platform does, and takes them away again', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(utc(moved) - utc(date)).toBe(days * DAY_IN_MS);
        expect(daysBetween(date, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(date);
      }),
    );
  });

  it('knows the day of the week', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekdayOf(date) % 7).toBe(new Date(utc(date)).getUTCDay());
      }),
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['the same day where there is one', '2022-12-21', 2, '2023-02-21'],
    ['the last day of a shorter month', '2022-12-31', 2, '2023-02-28'],
    ['29 February in a leap year', '2023-12-30', 2, '2024-02-29'],
    ['30 days after 31', '2025-08-31', 1, '2025-09-30'],
    ['over a year end', '2024-11-20', 2, '2025-01-20'],
    ['a whole year from 29 February', '2024-02-29', 12, '2025-02-28'],
    ['back over a year end', '2023-01-31', -2, '2022-11-30'],
    ['no months', '2023-01-31', 0, '2023-01-31'],
  ])('gives %s', (_reason, from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });

  it('lands in the month asked for, on the same day or on the last of a shorter month', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -2000, max: 2000 }), (date, months) => {
        const from = dateParts(date);
        const moved = addMonths(date, months);
        const to = dateParts(moved);
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        if (to.day !== from.day) {
          expect(to.day).toBeLessThan(from.day);
          expect(dateParts(addDays(moved, 1)).day).toBe(1);
        }
      }),
    );
  });

  it('never puts a later start before an earlier one', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(400), fc.nat(60), (date, later, months) => {
        expect(addMonths(addDays(date, later), months) >= addMonths(date, months)).toBe(true);
      }),
    );
  });

  it('refuses to leave the years 1 to 9999', () => {
    expect(() => addMonths(day('9999-12-01'), 1)).toThrow(RangeError);
  });
});
