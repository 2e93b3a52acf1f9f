import { describe, expect, it } from 'vitest';
import { addDays, formatDateWithWeekday } from '../calendar';
import { day } from '../calendar/test-day';
import { readDay } from './read-day';

const LETTER = day('2022-12-21');

describe('readDay', () => {
  it.each([
    ['in words', '21 February 2023.', '2023-02-21', 16],
    ['with its weekday', 'Tuesday, 21st February 2023', '2023-02-21', 27],
    ['with the article', 'the 21st of February, 2023', '2023-02-21', 26],
    ['short', '21 Feb 2023', '2023-02-21', 11],
    ['in Welsh', 'dydd Mawrth 21 Chwefror 2023', '2023-02-21', 28],
    ['in figures, the day first', '03/04/2023', '2023-04-03', 10],
    ['with two figures for the year', '3.4.23', '2023-04-03', 6],
    ['without a year: the next such day', '21 February', '2023-02-21', 11],
    ['without a year, this year still', '30 December', '2022-12-30', 11],
    ['without a year, the very day', '21 December', '2022-12-21', 11],
  ])('%s', (_reason, text, date, length) => {
    expect(readDay(text, LETTER)).toEqual({ date, length });
  });

  it.each([
    ['a day that does not exist', '30 February 2023'],
    ['a word that is no month', '20 working days'],
    ['a number alone', '21'],
    ['a date that comes later in the text', 'as agreed on 21 February 2023'],
    ['29 February where neither year has one', '29 February'],
    ['nothing', ''],
  ])('%s is none', (_reason, text) => {
    expect(readDay(text, LETTER)).toBeNull();
  });

  it.each(['en', 'cy'] as const)('reads every day of a year that this project writes (%s)', (language) => {
    for (let date = day('2024-01-01'); date <= '2024-12-31'; date = addDays(date, 1))
      expect(readDay(formatDateWithWeekday(date, language), LETTER)?.date).toBe(date);
  });
});
