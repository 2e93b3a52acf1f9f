import { describe, expect, it } from 'vitest';
import { REGIMES, type Regime } from '../law';
import table from './bank-holidays.json';
import { addDays, addMonths, daysBetween, weekdayOf } from './plain-date';
import { day } from './test-day';
import workedDates from './worked-dates.json';
import { addWorkingDays } from './working-days';

const endOf = (from: string, count: number, regime: Regime) => {
  const result = addWorkingDays(day(from), count, regime);
  return result.ok ? result.date : null;
};

describe.each(workedDates)('worked dates from $weekday $date', (row) => {
  it.each([
    ['FOIA', 20, row.ukWorkingDays20],
    ['FOIA', 30, row.ukWorkingDays30],
    ['FOIA', 40, row.ukWorkingDays40],
    ['FOIA', 60, row.ukWorkingDays60],
    ['EIR', 20, row.ukWorkingDays20],
    ['EIR', 40, row.ukWorkingDays40],
    ['FOISA', 20, row.scottishWorkingDays20],
    ['FOISA', 40, row.scottishWorkingDays40],
    ['FOISA', 60, row.scottishWorkingDays60],
    ['EISR', 20, row.scottishWorkingDays20],
    ['EISR', 40, row.scottishWorkingDays40],
  ] as const)('%s, %i working days: %s', (regime, count, expected) => {
    expect(endOf(row.date, count, regime)).toBe(expected);
  });

  it('counts days, weeks and months by the calendar', () => {
    const from = day(row.date);
    expect(addDays(from, 28)).toBe(row.days28);
    expect(addDays(from, 40)).toBe(row.days40);
    expect(addDays(from, 42)).toBe(row.weeks6);
    expect(addMonths(from, 2)).toBe(row.months2);
    expect(addMonths(from, 6)).toBe(row.months6);
    expect(addDays(addMonths(from, 6), -1)).toBe(row.dayBeforeMonths6);
    expect(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][weekdayOf(from) - 1]).toBe(
      row.weekday,
    );
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['3 January 2023, a Scottish holiday, lengthens FOIA too', 'FOIA', '2022-12-06', 20, '2023-01-09'],
    ['a review asked on the last day, 20', 'FOIA', '2023-02-21', 20, '2023-03-22'],
    [
      'a review asked on the last day, 40: 17 March, 7 and 10 April left out',
      'FOIA',
      '2023-02-21',
      40,
      '2023-04-21',
    ],
    ['a review asked at once, 20', 'FOIA', '2022-12-22', 20, '2023-01-25'],
    ['a review asked at once, 40', 'FOIA', '2022-12-22', 40, '2023-02-22'],
    ['the day a letter is written is day 0', 'FOIA', '2022-12-06', 11, '2022-12-21'],
    ['a Saturday is day 0, Monday day 1', 'FOIA', '2024-03-02', 1, '2024-03-04'],
    ['a bank holiday is day 0', 'FOIA', '2023-05-01', 1, '2023-05-02'],
    ['the day before Good Friday: on to Tuesday', 'FOIA', '2023-04-06', 1, '2023-04-11'],
    ['the day before Good Friday: on to Easter Monday in Scotland', 'FOISA', '2023-04-06', 1, '2023-04-10'],
    ['17 March is a working day in Scotland', 'EISR', '2023-03-16', 1, '2023-03-17'],
    ['17 March is none elsewhere', 'EIR', '2023-03-16', 1, '2023-03-20'],
    ['12 July is a working day in Scotland', 'FOISA', '2023-07-11', 1, '2023-07-12'],
    ['12 July is none elsewhere', 'FOIA', '2023-07-11', 1, '2023-07-13'],
    ['3 January 2023 is none in Scotland', 'FOISA', '2022-12-30', 1, '2023-01-04'],
    ['15 June 2026 is none in Scotland', 'FOISA', '2026-06-12', 1, '2026-06-16'],
    ['15 June 2026 is none anywhere under FOIA', 'FOIA', '2026-06-12', 1, '2026-06-16'],
    ['the State Funeral', 'EIR', '2022-09-16', 1, '2022-09-20'],
    ['the Jubilee, two days together', 'FOIA', '2022-06-01', 1, '2022-06-06'],
    ['the Coronation', 'FOIA', '2023-05-05', 1, '2023-05-09'],
    ['VE Day', 'FOISA', '2020-05-07', 1, '2020-05-11'],
  ] as const)('%s', (_reason, regime, from, count, expected) => {
    expect(endOf(from, count, regime)).toBe(expected);
  });

  it('tells which holidays on weekdays it passed over, and where they are holidays', () => {
    const result = addWorkingDays(day('2022-12-21'), 40, 'FOIA');
    expect(result.ok && result.skipped.map(({ date, divisions }) => [date, divisions.length])).toEqual([
      ['2022-12-26', 3],
      ['2022-12-27', 3],
      ['2023-01-02', 3],
      ['2023-01-03', 1],
    ]);
  });

  it.each([
    ['the last day the table knows', '2028-12-28', 1, '2028-12-29'],
    ['a count that needs the day after it', '2028-12-29', 1, null],
    ['40 days from November 2028', '2028-11-30', 40, null],
    ['a start after the table', '2031-05-01', 1, null],
    ['the first day the table knows', '2015-01-01', 1, '2015-01-05'],
    ['a start before the table', '2014-12-31', 1, null],
    ['a number of days that no letter means', '2022-12-21', 1e15, null],
  ])('%s', (_reason, from, count, expected) => {
    expect(endOf(from, count, 'FOIA')).toBe(expected);
  });

  it('tells how far holidays are known where it cannot count', () => {
    expect(addWorkingDays(day('2028-12-29'), 20, 'FOISA')).toEqual({
      ok: false,
      knownFrom: '2015-01-01',
      knownUntil: '2028-12-31',
    });
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses to count %d days', (count) => {
    expect(() => addWorkingDays(day('2023-01-09'), count, 'FOIA')).toThrow(RangeError);
  });
});

/** Counts on the platform's clock over the three lists as they stand, sharing nothing with the code under test. */
function slowCount(from: string, counts: readonly number[], left: ReadonlySet<string>): string[] {
  const ends: string[] = [];
  const clock = new Date(`${from}T12:00:00Z`);
  for (let counted = 0; ends.length < counts.length;) {
    clock.setUTCDate(clock.getUTCDate() + 1);
    const isWeekend = clock.getUTCDay() === 0 || clock.getUTCDay() === 6;
    const text = isWeekend ? '' : clock.toISOString().slice(0, 10);
    if (isWeekend || left.has(text)) continue;
    counted += 1;
    if (counts.includes(counted)) ends.push(text);
  }
  return ends;
}

const datesOf = (...divisions: (keyof typeof table.divisions)[]) =>
  new Set(divisions.flatMap((division) => table.divisions[division].map((row) => row.date)));
const LEFT_OUT: Readonly<Record<Regime, ReadonlySet<string>>> = {
  FOIA: datesOf('england-and-wales', 'scotland', 'northern-ireland'),
  EIR: datesOf('england-and-wales', 'scotland', 'northern-ireland'),
  FOISA: datesOf('scotland'),
  EISR: datesOf('scotland'),
};

describe('against a slow count of every start day from 2015 to the middle of 2028', () => {
  const days = daysBetween(day('2015-01-01'), day('2028-06-30')) + 1;
  const starts = Array.from({ length: days }, (_, index) => addDays(day('2015-01-01'), index));

  it.each(REGIMES)('%s', (regime) => {
    const wrong = starts.filter((from) => {
      const expected = slowCount(from, [20, 40], LEFT_OUT[regime]);
      return endOf(from, 20, regime) !== expected[0] || endOf(from, 40, regime) !== expected[1];
    });
    expect(starts).toHaveLength(4930);
    expect(wrong).toEqual([]);
  });
});
