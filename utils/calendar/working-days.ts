import { REGIME_FACTS, type Regime } from '../law';
import { type BankHoliday, HOLIDAYS_KNOWN_FROM, HOLIDAYS_KNOWN_UNTIL, bankHolidays } from './bank-holidays';
import { type PlainDate, fromDayNumber, toDayNumber, weekdayOfDayNumber } from './plain-date';

/** A count of working days: where it ends and what it passed over, or why it cannot be made. */
export type WorkingDayCount =
  | {
      readonly ok: true;
      readonly date: PlainDate;
      /** The bank holidays on weekdays that were left out, in order. */
      readonly skipped: readonly BankHoliday[];
    }
  | { readonly ok: false; readonly knownFrom: PlainDate; readonly knownUntil: PlainDate };

const FRIDAY = 5;

/**
 * The day on which the `count`-th working day after `from` falls. `from` is day 0 whatever day it is. Working days leave
 * out weekends and bank holidays: of any part of the UK under FOIA (s10(6)) and EIR (reg 2(1)), of Scotland alone under
 * FOISA (s73) and EISR (reg 2(1)). Christmas Day and Good Friday, which the Acts also name, are in all these lists.
 *
 * `ok` is false where the count would leave the years for which bank holidays are known: it never guesses.
 * Throws a RangeError unless `count` is a whole number of 1 or more.
 */
export function addWorkingDays(from: PlainDate, count: number, regime: Regime): WorkingDayCount {
  if (!Number.isInteger(count) || count < 1) throw new RangeError('A count of working days is 1 or more');
  const outside = { ok: false, knownFrom: HOLIDAYS_KNOWN_FROM, knownUntil: HOLIDAYS_KNOWN_UNTIL } as const;
  if (from < HOLIDAYS_KNOWN_FROM) return outside;

  const holidays = bankHolidays(REGIME_FACTS[regime].holidays);
  const lastKnown = toDayNumber(HOLIDAYS_KNOWN_UNTIL);
  const skipped: BankHoliday[] = [];
  let day = toDayNumber(from);
  for (let counted = 0; counted < count;) {
    day += 1;
    if (day > lastKnown) return outside;
    if (weekdayOfDayNumber(day) > FRIDAY) continue;
    const holiday = holidays.get(day);
    if (holiday) skipped.push(holiday);
    else counted += 1;
  }
  return { ok: true, date: fromDayNumber(day), skipped };
}
