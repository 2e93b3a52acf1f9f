/** Reminders come at this hour of the morning, by the reader's own clock. */
const MORNING_HOUR = 9;

/**
 * When to look for reminders next: the coming 9 o'clock in the morning by the clock of the machine, later than `now`. Every
 * day has one, so that the days left on the badge go down each day; summer time neither skips nor doubles it.
 */
export function nextAlarm(now: Date): Date {
  const today = morningOf(now, 0);
  return today > now ? today : morningOf(now, 1);
}

function morningOf(now: Date, daysLater: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + daysLater, MORNING_HOUR);
}
