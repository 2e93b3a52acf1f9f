import browser from 'webextension-polyfill';
import { nextAlarm } from '../../utils/reminders';

/** The hour at which reminders are looked for. */
const MORNING = 'morning';
/** Midnight, when every date is a day nearer. */
export const NEW_DAY = 'new-day';

const DAY_IN_MINUTES = 24 * 60;

/**
 * Sets the alarms that follow `now`, by the clock of the machine, in place of those there are. They repeat by themselves
 * should nobody set them again; each look does, which keeps the hour when the clocks change.
 */
export function setAlarms(now: Date): void {
  setAlarm(MORNING, nextAlarm(now));
  setAlarm(NEW_DAY, new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1));
}

function setAlarm(name: string, at: Date): void {
  void browser.alarms.create(name, { when: at.getTime(), periodInMinutes: DAY_IN_MINUTES });
}
