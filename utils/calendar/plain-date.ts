/**
 * A calendar date without time or zone, written `YYYY-MM-DD`. Plain dates compare with `<` and `>` as strings.
 * Only {@link parsePlainDate}, {@link plainDate} and arithmetic on what they made give one, so a `PlainDate` always
 * names a real day of the years 1 to 9999.
 */
export type PlainDate = string & { readonly __plainDate: true };

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/;
const AVERAGE_YEAR = 365.2425;
const LAST_YEAR = 9999;

/** The date of that year, month (1 to 12) and day of the month; `null` where the calendar has no such day. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  return [year, month, day].every(Number.isInteger) && isDay(year, month, day)
    ? written(year, month, day)
    : null;
}

/** Reads `YYYY-MM-DD` exactly; `null` for any other text and for days that do not exist. */
export function parsePlainDate(text: string): PlainDate | null {
  if (!WRITTEN.test(text)) return null;
  const { year, month, day } = dateParts(text as PlainDate);
  return isDay(year, month, day) ? (text as PlainDate) : null;
}

/** The parts of a date: `month` is 1 to 12. */
export function dateParts(date: PlainDate): { year: number; month: number; day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** The date so many calendar days later, or earlier where `days` is negative. Throws a RangeError outside the years 1 to 9999. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/**
 * The same day of the month so many calendar months later (earlier where negative), or the last day of that month where
 * it is shorter: 31 December and two months give 28 or 29 February. Throws a RangeError outside the years 1 to 9999.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = dateParts(date);
  const monthCount = year * 12 + (month - 1) + months;
  const newYear = Math.floor(monthCount / 12);
  const newMonth = (((monthCount % 12) + 12) % 12) + 1;
  return orThrow(plainDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth))));
}

/** Calendar days from `from` to `to`: 1 for the next day, negative where `to` is the earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** The day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: PlainDate): number {
  return weekdayOfDayNumber(toDayNumber(date));
}

/**
 * Days since 1 March of the year 0, in the calendar as it is now. Years are taken to begin in March, so that the day that
 * comes and goes is the last of a year and every earlier month has a fixed place.
 */
export function toDayNumber(date: PlainDate): number {
  const { year, month, day } = dateParts(date);
  const marchYear = month > 2 ? year : year - 1;
  const monthsSinceMarch = (month + 9) % 12;
  return daysBeforeMarchOf(marchYear) + daysBeforeMonth(monthsSinceMarch) + day - 1;
}

/** The date of a day number, the reverse of {@link toDayNumber}. Throws a RangeError outside the years 1 to 9999. */
export function fromDayNumber(dayNumber: number): PlainDate {
  const marchYear = marchYearOf(dayNumber);
  const dayOfYear = dayNumber - daysBeforeMarchOf(marchYear);
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const year = monthsSinceMarch < 10 ? marchYear : marchYear + 1;
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9;
  return orThrow(plainDate(year, month, dayOfYear - daysBeforeMonth(monthsSinceMarch) + 1));
}

/** As {@link weekdayOf}, for a day number: 1 March of the year 0 was a Wednesday. */
export function weekdayOfDayNumber(dayNumber: number): number {
  return ((dayNumber + 2) % 7) + 1;
}

function marchYearOf(dayNumber: number): number {
  // Dividing by the average year is at most one year out either way.
  let year = Math.floor(dayNumber / AVERAGE_YEAR) + 1;
  while (daysBeforeMarchOf(year) > dayNumber) year -= 1;
  return year;
}

function daysBeforeMarchOf(marchYear: number): number {
  return (
    365 * marchYear + Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  );
}

/** From March on, months of 31 and 30 days take turns in fives of 153 days. */
function daysBeforeMonth(monthsSinceMarch: number): number {
  return Math.floor((153 * monthsSinceMarch + 2) / 5);
}

/** Whether whole numbers name a day of the calendar. */
function isDay(year: number, month: number, day: number): boolean {
  if (year < 1 || year > LAST_YEAR || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function orThrow(date: PlainDate | null): PlainDate {
  if (date === null) throw new RangeError('This date is outside the years 1 to 9999');
  return date;
}

/** The text of a day; its callers have checked that there is one. */
function written(year: number, month: number, day: number): PlainDate {
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` as PlainDate;
}
