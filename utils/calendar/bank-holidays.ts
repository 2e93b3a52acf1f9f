import type { RegimeFacts } from '../law';
import table from './bank-holidays.json';
import { DIVISIONS, type Division } from './divisions';
import { type PlainDate, parsePlainDate, toDayNumber } from './plain-date';

/** A weekday that is a bank holiday somewhere in the United Kingdom. */
export interface BankHoliday {
  readonly date: PlainDate;
  /** As GOV.UK calls it in the part of the UK whose list it was taken from; a substitute day has the name of the day it stands for. */
  readonly title: string;
  /** Every part of the UK that has it. */
  readonly divisions: readonly Division[];
  /** What is disputed about it, as a sentence; `null` for nearly all. */
  readonly dispute: string | null;
}

/** The first and last day for which bank holidays are known; nothing is counted outside them. */
export const HOLIDAYS_KNOWN_FROM = known(table.coversFrom);
export const HOLIDAYS_KNOWN_UNTIL = known(table.coversUntil);

const BY_OBSERVANCE: Readonly<Record<RegimeFacts['holidays'], ReadonlyMap<number, BankHoliday>>> = {
  'uk-union': holidaysOf(DIVISIONS),
  scotland: holidaysOf(['scotland']),
};

/** The bank holidays that a regime leaves out of a count, by day number. */
export function bankHolidays(observance: RegimeFacts['holidays']): ReadonlyMap<number, BankHoliday> {
  return BY_OBSERVANCE[observance];
}

function holidaysOf(observing: readonly Division[]): ReadonlyMap<number, BankHoliday> {
  const disputes: Readonly<Record<string, string>> = table.disputes;
  const holidays = new Map<number, BankHoliday>();
  for (const { date: written, title } of observing.flatMap((division) => table.divisions[division])) {
    const date = known(written);
    const day = toDayNumber(date);
    if (holidays.has(day)) continue;
    holidays.set(day, { date, title, divisions: divisionsWith(written), dispute: disputes[written] ?? null });
  }
  return holidays;
}

function divisionsWith(date: string): readonly Division[] {
  return DIVISIONS.filter((division) => table.divisions[division].some((row) => row.date === date));
}

function known(date: string): PlainDate {
  const parsed = parsePlainDate(date);
  if (parsed === null) throw new Error(`bank-holidays.json has a date that does not exist: ${date}`);
  return parsed;
}
