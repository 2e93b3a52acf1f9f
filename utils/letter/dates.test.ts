import { describe, expect, it } from 'vitest';
import { day } from '../calendar/test-day';
import { findDates, toPlainDate } from './dates';

/** "21 December 2022 = 2022-12-21"; a year left out is given as `????`. */
const inShort = (text: string): string[] =>
  findDates(text).map(
    ({ start, end, year, month, day: number }) =>
      `${text.slice(start, end)} = ${[year ?? '????', month, number].map((part) => String(part).padStart(2, '0')).join('-')}`,
  );

describe('dates as letters write them', () => {
  it.each([
    ['day, month, year', 'on 21 December 2022 we', ['21 December 2022 = 2022-12-21']],
    ['a short month with a point', 'on 5 Sept. 2023', ['5 Sept. 2023 = 2023-09-05']],
    ['capitals', '03 MARCH 2021', ['03 MARCH 2021 = 2021-03-03']],
    ['an ordinal', 'the 1st February 2024', ['1st February 2024 = 2024-02-01']],
    ['a raised ordinal as text', '4^th March 2024', ['4^th March 2024 = 2024-03-04']],
    ['an ordinal set apart', '22 nd May 2024', ['22 nd May 2024 = 2024-05-22']],
    ['"of" and a comma', '21st of December, 2022', ['21st of December, 2022 = 2022-12-21']],
    ['a usual slip in February', '9 Feburary 2023', ['9 Feburary 2023 = 2023-02-09']],
    ['over a line break', '9\nFebruary\n2023', ['9\nFebruary\n2023 = 2023-02-09']],
    ['month first', 'December 21, 2022', ['December 21, 2022 = 2022-12-21']],
    ['month first with an ordinal', 'March 3rd 2024', ['March 3rd 2024 = 2024-03-03']],
    ['numbers with strokes, day first', '03/04/2023', ['03/04/2023 = 2023-04-03']],
    ['numbers with points', '10.10.2025', ['10.10.2025 = 2025-10-10']],
    ['numbers with hyphens', '30-07-2023', ['30-07-2023 = 2023-07-30']],
    ['two digits for the year', '29/01/18', ['29/01/18 = 2018-01-29']],
    ['year first', '2022-12-21', ['2022-12-21 = 2022-12-21']],
    ['a year left out', 'received on 6 December by us', ['6 December = ????-12-06']],
    ['month first, year left out', 'received December 6', ['December 6 = ????-12-06']],
    ['the leap day without its year', '29 February', ['29 February = ????-02-29']],
    ['Welsh', '12 Mawrth 2024', ['12 Mawrth 2024 = 2024-03-12']],
    ['Welsh ordinal', '1af Ionawr 2024', ['1af Ionawr 2024 = 2024-01-01']],
    ['Welsh, softened March', '12 Fawrth 2024', ['12 Fawrth 2024 = 2024-03-12']],
    ['Welsh, softened May', '7 Fai 2024', ['7 Fai 2024 = 2024-05-07']],
    ['Welsh, softened June', '4ydd o Fehefin 2024', ['4ydd o Fehefin 2024 = 2024-06-04']],
    ['Welsh, nasal July', '3 Ngorffennaf 2024', ['3 Ngorffennaf 2024 = 2024-07-03']],
    ['Welsh, softened July', '3ydd Orffennaf 2024', ['3ydd Orffennaf 2024 = 2024-07-03']],
    ['Welsh, September with "mis"', '2il o fis Medi 2024', ['2il o fis Medi 2024 = 2024-09-02']],
    ['Welsh, November after a', '5 Thachwedd 2024', ['5 Thachwedd 2024 = 2024-11-05']],
    ['Welsh, softened December', '21 Ragfyr 2022', ['21 Ragfyr 2022 = 2022-12-21']],
    ['a month in capitals between hyphens', '23-JUN-2026', ['23-JUN-2026 = 2026-06-23']],
    ['a short year behind hyphens', '3-Jan-25', ['3-Jan-25 = 2025-01-03']],
    ['a month in two languages', '17 Chwefror/February 2023', ['17 Chwefror/February 2023 = 2023-02-17']],
    ['English first', '4 March / Mawrth 2025', ['4 March / Mawrth 2025 = 2025-03-04']],
    ['Tuesday in Welsh before another month', 'Dydd Mawrth 2 Ebrill 2024', ['2 Ebrill 2024 = 2024-04-02']],
    ['Tuesday in Welsh before March', 'ar ddydd Mawrth 5 Mawrth 2024', ['5 Mawrth 2024 = 2024-03-05']],
    ['several, in order', '1 May 2024 to 3/6/2024', ['1 May 2024 = 2024-05-01', '3/6/2024 = 2024-06-03']],
    ['no thirty-first of April', '31 April 2024', []],
    ['no leap day in a common year', '29 February 2023', []],
    ['no thirteenth month', '01/13/2024', []],
    ['no day nought', '0 May 2024', []],
    ['mixed strokes are no date', '01/02-2024', []],
    ['a month and year alone are no date', 'in December 2022', []],
    ['"may" the verb is no month', 'Section 12 may 2 apply', ['12 may = ????-05-12']],
    ['a number of an Act is no date', 'section 31 of the Act 2000', []],
  ])('%s', (_, text, expected) => {
    expect(inShort(text)).toEqual(expected);
  });
});

describe('a year left out', () => {
  it.each([
    ['is that of the letter', '6 December', '2022-12-21', '2022-12-06'],
    ['is that of the letter on the same day', '21 December', '2022-12-21', '2022-12-21'],
    ['is the year before where it would be later', '28 December', '2023-01-04', '2022-12-28'],
    ['goes unread with nothing to tell it', '6 December', null, null],
    ['gives nothing where neither year has the day', '29 February', '2023-06-01', null],
    ['counts for nothing where the year is written', '6 December 2019', '2023-01-04', '2019-12-06'],
  ])('%s', (_, text, reference, expected) => {
    const [written] = findDates(text);
    if (written === undefined) throw new Error('no date');
    expect(toPlainDate(written, reference === null ? null : day(reference))).toBe(expected);
  });
});
