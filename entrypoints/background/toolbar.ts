import browser from 'webextension-polyfill';
import { withFirstDate } from '../../components/first-date';
import { TOOLBAR } from '../../components/words/toolbar';
import type { PlainDate } from '../../utils/calendar';
import { languageOf, shownLanguage } from '../../utils/language';
import type { Message } from '../../utils/messages';
import { badgeFor } from '../../utils/reminders';
import { openFollows, openSettings } from '../../utils/storage';

const COLOURS = { ordinary: '#1c6fb5', closing: '#8a4b00' } as const;

/** From this many days on the toolbar button says that time is short. */
const CLOSING_DAYS = 10;

/** Shows on one tab what its page has told. */
export async function showBadge(
  tabId: number,
  { daysLeft, tone, language }: Extract<Message, { type: 'badge' }>,
): Promise<void> {
  const { name, left } = TOOLBAR[language];
  const title = daysLeft === null ? name : left(daysLeft);
  try {
    await show({ tabId, daysLeft, color: COLOURS[tone], title });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Shows on all tabs without a request of their own the days to the nearest date of those that are followed. */
export async function showNearestDate(today: PlainDate): Promise<void> {
  const { local } = browser.storage;
  const [{ follows, problem }, { settings }] = await Promise.all([
    openFollows(local).list(),
    openSettings(local).load(),
  ]);
  if (problem !== null) return;
  const chosen = follows.map((follow) => ({
    ...follow,
    deadlines: withFirstDate(follow.deadlines, today, settings.firstDate),
  }));
  const daysLeft = badgeFor({ follows: chosen, shown: settings.shown, today });
  const tone = daysLeft !== null && daysLeft <= CLOSING_DAYS ? 'closing' : 'ordinary';
  const browserLanguage = languageOf(browser.i18n.getUILanguage());
  const { name, leftOnFollowed } = TOOLBAR[shownLanguage(settings.language, browserLanguage)];
  const title = daysLeft === null ? name : leftOnFollowed(daysLeft);
  try {
    await show({ daysLeft, color: COLOURS[tone], title });
  } catch {
    // A browser without a toolbar.
  }
}

interface Shown {
  readonly tabId?: number;
  readonly daysLeft: number | null;
  readonly color: string;
  readonly title: string;
}

async function show({ tabId, daysLeft, color, title }: Shown): Promise<void> {
  const on = tabId === undefined ? {} : { tabId };
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ ...on, color }),
    browser.action.setBadgeTextColor({ ...on, color: '#fff' }),
    browser.action.setBadgeText({ ...on, text: daysLeft === null ? '' : String(daysLeft) }),
    browser.action.setTitle({ ...on, title }),
  ]);
}
