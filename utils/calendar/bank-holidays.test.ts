import { describe, expect, it } from 'vitest';
import { HOLIDAYS_KNOWN_FROM, HOLIDAYS_KNOWN_UNTIL, bankHolidays } from './bank-holidays';
import { DIVISIONS } from './divisions';
import table from './bank-holidays.json';
import { bankHolidayTable } from './bank-holidays.schema';
import { addDays, toDayNumber, weekdayOf } from './plain-date';
import { day } from './test-day';

const YEARS = Array.from({ length: 14 }, (_, index) => 2015 + index);
const LISTS = DIVISIONS.map((division) => [division, table.divisions[division]] as const);

/** The western Easter Sunday of a year, by the anonymous Gregorian method. */
function easterSunday(year: number) {
  const [golden, century, inCentury] = [year % 19, Math.floor(year / 100), year % 100];
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addDays(day(`${year}-03-22`), epact + toSunday - 7 * shift);
}

function onScottishList(date: string) {
  return bankHolidays('scotland').has(toDayNumber(day(date)));
}

function onUnionList(date: string) {
  return bankHolidays('uk-union').has(toDayNumber(day(date)));
}

describe('bank-holidays.json', () => {
  it('fits its schema', () => {
    expect(bankHolidayTable.safeParse(table).error).toBeUndefined();
  });

  it('says that it covers whole years, the first and last of which have their holidays', () => {
    expect([HOLIDAYS_KNOWN_FROM, HOLIDAYS_KNOWN_UNTIL]).toEqual(['2015-01-01', '2028-12-31']);
    for (const [, list] of LISTS) {
      expect(list.at(0)?.date.slice(0, 4)).toBe('2015');
      expect(list.at(-1)?.date.slice(0, 4)).toBe('2028');
    }
  });

  it.each(LISTS)('%s: in order, on weekdays, each day once', (_division, list) => {
    const dates = list.map((row) => row.date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates.filter((date) => weekdayOf(day(date)) > 5)).toEqual([]);
  });

  it.each([
    ['england-and-wales', 8],
    ['scotland', 9],
    ['northern-ireland', 10],
  ] as const)(
    '%s has its yearly number of holidays, and more only in years with a one-off',
    (division, usual) => {
      const extra = YEARS.map(
        (year) =>
          [
            year,
            table.divisions[division].filter((row) => row.date.startsWith(String(year))).length - usual,
          ] as const,
      ).filter(([, more]) => more !== 0);
      const everywhere = [
        [2022, 2],
        [2023, 1],
      ];
      expect(extra).toEqual(division === 'scotland' ? [...everywhere, [2026, 1]] : everywhere);
    },
  );

  it.each(YEARS)('has Good Friday everywhere and Easter Monday outside Scotland in %i', (year) => {
    const [friday, monday] = [addDays(easterSunday(year), -2), addDays(easterSunday(year), 1)];
    expect([onUnionList(friday), onScottishList(friday)]).toEqual([true, true]);
    expect([onUnionList(monday), onScottishList(monday)]).toEqual([true, false]);
  });

  it.each(YEARS)('has Christmas Day of %i everywhere, which the Acts name', (year) => {
    const christmas = day(`${year}-12-25`);
    const observed = weekdayOf(christmas) <= 5;
    expect([onUnionList(christmas), onScottishList(christmas)]).toEqual([observed, observed]);
  });

  it.each([
    ['17 March is Northern Irish', '2023-03-17', true, false],
    ['12 July is Northern Irish', '2023-07-12', true, false],
    ['the substitute for 12 July is too', '2026-07-13', true, false],
    ['the August holiday of England, Wales and Northern Ireland', '2025-08-25', true, false],
    ['3 January 2023 stands for 2 January, in Scotland', '2023-01-03', true, true],
    ['the first Monday of August is Scottish', '2027-08-02', true, true],
    ['St Andrew’s Day is Scottish', '2026-11-30', true, true],
    ['the Jubilee', '2022-06-03', true, true],
    ['the Monday that the Jubilee moved from', '2022-05-30', false, false],
    ['the State Funeral', '2022-09-19', true, true],
    ['the Coronation', '2023-05-08', true, true],
    ['the day for VE Day, moved from Monday', '2020-05-08', true, true],
    ['the Monday that VE Day moved from', '2020-05-04', false, false],
    ['15 June 2026, in Scotland', '2026-06-15', true, true],
    ['an ordinary Monday', '2026-06-22', false, false],
  ])('%s', (_reason, date, inUnion, inScotland) => {
    expect([onUnionList(date), onScottishList(date)]).toEqual([inUnion, inScotland]);
  });

  it('calls a holiday what the part of the UK whose list it is from calls it', () => {
    const shared = toDayNumber(day('2017-01-02'));
    expect(bankHolidays('uk-union').get(shared)?.title).toBe("New Year's Day");
    expect(bankHolidays('scotland').get(shared)).toMatchObject({
      title: '2nd January',
      divisions: DIVISIONS,
    });
  });

  it('tells that 19 September 2022 is disputed', () => {
    expect(bankHolidays('uk-union').get(toDayNumber(day('2022-09-19')))?.dispute).toContain('disputed');
    expect(bankHolidays('uk-union').get(toDayNumber(day('2022-06-03')))?.dispute).toBeNull();
  });
});
