import browser, { type Storage } from 'webextension-polyfill';
import { dateInLondon, type PlainDate } from '../../utils/calendar';
import { languageOf } from '../../utils/language';
import { isFollowOrSettings, openFollows } from '../../utils/storage';
import { NEW_DAY, setAlarms } from './alarms';
import { notify } from './notifications';
import { remind } from './remind';
import { showNearestDate } from './toolbar';

/**
 * Looks at the requests that are followed: shows the days to the nearest date, and the reminders that are due, and makes the
 * index anew that the popup's list is read from. The alarms for the next look are set before anything else, so that being ended
 * on the way costs nothing but time. Never rejects.
 */
export async function look(): Promise<void> {
  setAlarms(new Date());
  const today = todayInLondon();
  if (today === null) return;
  await showNearestDate(today);
  const browserLanguage = languageOf(browser.i18n.getUILanguage());
  const { local } = browser.storage;
  const { locks } = navigator;
  await remind({ area: local, notify, today, browserLanguage, locks });
  await openFollows(local, locks).reindex();
}

/** Looks again after a request was followed, brought up to date or given up, or a setting changed, by whomever. */
export function lookAfterChange(
  changes: Readonly<Record<string, Storage.StorageChange>>,
  area: string,
): void {
  if (area === 'local' && Object.keys(changes).some(isFollowOrSettings)) void look();
}

/** At midnight nobody is reminded; the days left are one fewer. */
export async function onAlarm(name: string): Promise<void> {
  if (name !== NEW_DAY) return look();
  const today = todayInLondon();
  if (today !== null) await showNearestDate(today);
}

function todayInLondon(): PlainDate | null {
  return dateInLondon(new Date().toISOString());
}
