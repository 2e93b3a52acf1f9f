import type { Language } from '../language';
import { type PlainDate, dateParts, weekdayOf } from './plain-date';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  cy: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
};

/** Welsh keeps its "dydd": without it, Mawrth is March. */
const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  cy: ['dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau', 'dydd Gwener', 'dydd Sadwrn', 'dydd Sul'],
};

/** "21 February 2023", "21 Chwefror 2023". */
export function formatDate(date: PlainDate, language: Language): string {
  const { year, day } = dateParts(date);
  return `${day} ${monthName(date, language)} ${year}`;
}

/** "Tuesday 21 February 2023"; in Welsh "dydd Mawrth 21 Chwefror 2023", as it stands inside a sentence. */
export function formatDateWithWeekday(date: PlainDate, language: Language): string {
  return `${WEEKDAYS[language][weekdayOf(date) - 1]} ${formatDate(date, language)}`;
}

/** "February", "Chwefror". */
export function monthName(date: PlainDate, language: Language): string {
  return MONTHS[language][dateParts(date).month - 1] ?? '';
}
