/** Dates of sample letters, counted from the day a page is shown, so that a window that is open stays open. */

const DAY = 24 * 60 * 60 * 1000;

const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
};

/** Today in London, `YYYY-MM-DD`. */
export function todayInLondon(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
}

/** The weekday that lies `days` days before `date`, or on the Friday before when that is a weekend. */
export function weekdayBefore(date: string, days: number): string {
  const day = new Date(Date.parse(date) - days * DAY);
  const weekend = { 0: 2, 6: 1 }[day.getUTCDay()] ?? 0;
  return new Date(day.getTime() - weekend * DAY).toISOString().slice(0, 10);
}

/** `2026-02-03` as `3 February 2026`. */
export function longDate(date: string): string {
  return dateOnPage(date, 'en').trim();
}

/** The date as the site writes it in a message's header: ` 3 February 2026`, `03 Chwefror 2026`. */
export function dateOnPage(date: string, language: 'en' | 'cy'): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = MONTHS[language][Number(month) - 1] ?? '';
  return language === 'cy' ? `${day} ${name} ${year}` : `${String(Number(day)).padStart(2)} ${name} ${year}`;
}
