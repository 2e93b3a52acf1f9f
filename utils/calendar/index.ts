export type { PlainDate } from './plain-date';
export {
  addDays,
  addMonths,
  dateParts,
  daysBetween,
  parsePlainDate,
  plainDate,
  weekdayOf,
} from './plain-date';
export { formatDate, formatDateWithWeekday, monthName } from './format-date';
export { dateInLondon } from './london-date';
export type { BankHoliday } from './bank-holidays';
export { DIVISIONS, type Division } from './divisions';
export type { WorkingDayCount } from './working-days';
export { addWorkingDays } from './working-days';
