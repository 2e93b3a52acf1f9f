import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, daysBetween, formatDateWithWeekday } from '../../utils/calendar';
import { INDEX } from '../../utils/storage/follows-index';
import { path as pathOf, sampleRequests } from '../pages';
import { accessFaults } from './axe';
import type { ChromiumSession } from './chromium';
import { centreOf, marksSettled } from './extension';
import type { FirefoxSession } from './firefox';
import { lastReviewDay, todayInTests } from './sample-dates';
import { pictureFile, sitDown, today, type Sitting } from './session';
import { ORIGIN } from './site';
import { evaluate, waitUntil, type ExtensionPage, type Tab } from './tab';

const { partRefusal } = sampleRequests(today);
const ASKED = `${ORIGIN}${pathOf(partRefusal)}?signed_in=1`;
const KEY = partRefusal.urlTitle;
const LAST_DAY = formatDateWithWeekday(lastReviewDay(), 'en');
const markCount = Object.values(partRefusal.marks).flat().length;

/** The summary of the reply that the request stands on. */
const SUMMARY = 'foi-letter-summary[data-message-id$="2190102"]';
const MANY = 1000;
const SEARCHED = 'Request number 777';

type Shown = Pick<Tab, 'run' | 'click'>;

const textOf = (shown: Shown): Promise<string> => evaluate(shown, () => document.body.innerText);

const shows = (shown: Shown, words: string): Promise<string> =>
  waitUntil(
    `"${words}"`,
    () => textOf(shown),
    (text) => text.includes(words),
  );

async function press(shown: Shown, selector: string, host?: string): Promise<void> {
  const { x, y } = await centreOf(shown, selector, host);
  await shown.click(x, y);
}

const followButtonText = (tab: Shown): Promise<string> =>
  evaluate(
    tab,
    (host) => document.querySelector(host)?.shadowRoot?.querySelector('.follow button')?.textContent ?? '',
    SUMMARY,
  );

const followButtonSays = (tab: Shown, word: string): Promise<string> =>
  waitUntil(
    `"${word}" on the button`,
    () => followButtonText(tab),
    (text) => text.startsWith(word),
  );

/** Goes by the Tab key to the control that follows, as far as it takes. */
async function tabToFollow(tab: Tab): Promise<void> {
  for (let steps = 0; steps < 100; steps += 1) {
    await tab.press('Tab');
    const isThere = await evaluate(
      tab,
      (host) =>
        document.activeElement === document.querySelector(host) &&
        document.activeElement?.shadowRoot?.activeElement?.matches('.follow button') === true,
      SUMMARY,
    );
    if (isThere) return;
  }
  throw new Error('The Tab key does not reach the control that follows.');
}

/** What the extension has stored, seen from one of its own pages. */
const stored = async (page: Shown): Promise<Record<string, unknown>> =>
  (await page.run('chrome.storage.local.get(null)')) as Record<string, unknown>;

const rowsIn = (page: Shown): Promise<string[]> =>
  evaluate(page, () => [...document.querySelectorAll<HTMLElement>('.rows li')].map((row) => row.innerText));

const notificationsIn = async (page: Shown): Promise<string[]> =>
  Object.keys((await page.run('chrome.notifications.getAll()')) as object);

const clearNotifications = (page: Shown): Promise<unknown> =>
  page.run(
    'chrome.notifications.getAll().then((all) => Promise.all(Object.keys(all).map((id) => chrome.notifications.clear(id))))',
  );

/** Has the alarm of the morning fire now, and waits until the background has looked, which first sets the alarm anew. */
async function fireAlarm(page: Shown): Promise<void> {
  await page.run("chrome.alarms.create('morning', { when: Date.now() })");
  await waitUntil(
    'the alarm to be set anew',
    () => page.run("chrome.alarms.get('morning').then((alarm) => alarm?.periodInMinutes ?? 0)"),
    (minutes) => Number(minutes) > 0,
  );
  await new Promise((resolve) => setTimeout(resolve, 700));
}

/** The events of a calendar file, by a reader that is not ours. */
function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function expectReviewDay(events: readonly ICAL.Event[]): void {
  expect(events.map(({ startDate }) => startDate.toString())).toContain(lastReviewDay());
  expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  for (const { summary, description } of events) {
    expect(summary).toContain(partRefusal.title);
    expect(description).toContain(ORIGIN + pathOf(partRefusal));
  }
}

/** Follows the sample request without its page, as it was followed there before. */
async function followOnPage(sitting: Sitting): Promise<void> {
  const { tab } = sitting.session;
  await tab.open(ASKED);
  await marksSettled(tab, markCount);
  await press(tab, '.follow button', SUMMARY);
  await followButtonSays(tab, 'Following');
}

describe.each(['chromium', 'firefox'] as const)('a request that is followed, in %s', (kind) => {
  let sitting: Sitting;

  beforeAll(async () => {
    sitting = await sitDown(kind);
  });
  afterAll(() => sitting.end());

  const openPage = (path: string): Promise<ExtensionPage> => sitting.session.openExtensionPage(path);

  it('is followed and given up in the summary above the reply, by pointer and by keyboard', async () => {
    const { tab } = sitting.session;
    await followOnPage(sitting);
    await tab.open(ASKED);
    await marksSettled(tab, markCount);
    await followButtonSays(tab, 'Following');
    await tabToFollow(tab);
    // In Firefox keys sent by a driver do not press any page's buttons.
    const activate = () => (kind === 'chromium' ? tab.press('Enter') : press(tab, '.follow button', SUMMARY));
    await activate();
    await waitUntil(
      'it to be given up',
      () => followButtonText(tab),
      (text) => text === 'Follow',
    );
    await activate();
    await followButtonSays(tab, 'Following');
    await tab.screenshot(pictureFile(`${kind}-followed-page`));
    expect(await accessFaults(tab)).toEqual([]);
  });

  it('is listed with its date once its page is closed; can be given up, and that undone', async () => {
    await sitting.session.tab.open('about:blank');
    const page = await openPage('popup.html');
    await shows(page, 'Requests you follow');
    const [row = '', ...more] = await rowsIn(page);
    expect(more).toEqual([]);
    expect(row).toContain(partRefusal.title);
    expect(row).toContain(LAST_DAY);
    expect(row).toContain(`${daysBetween(todayInTests, lastReviewDay())} days`);
    await press(page, '.give button');
    await shows(page, 'No longer followed.');
    expect(await stored(page)).not.toHaveProperty([`follow:${KEY}`]);
    await press(page, '.give button');
    await waitUntil(
      'it to be followed again',
      () => textOf(page),
      (text) => !text.includes('No longer followed.'),
    );
    expect(await stored(page)).toHaveProperty([`follow:${KEY}`]);
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'is listed, and the settings are shown, within the rules of access in %s',
    async (scheme) => {
      for (const [path, words] of [
        ['popup.html', 'Requests you follow'],
        ['options.html', 'Reminders'],
      ] as const) {
        const page = await openPage(path);
        await page.setColorScheme(scheme);
        await shows(page, words);
        expect(await evaluate(page, () => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
          scheme === 'dark',
        );
        await page.screenshot(pictureFile(`${kind}-${path.replace('.html', '')}-followed-${scheme}`));
        expect(await accessFaults(page)).toEqual([]);
        await page.close();
      }
    },
  );

  it('gives its dates as a calendar file that another program reads, from the list', async () => {
    const page = await openPage('popup.html');
    await shows(page, 'Add all to calendar');
    const file = await sitting.session.download(() => press(page, '.follows .line-up button'));
    expectReviewDay(eventsIn(file));
    await page.close();
  });

  it('opens the list of a thousand, and finds one among them', async () => {
    const page = await openPage('options.html');
    const before = await stored(page);
    await evaluate(page, followMany, { key: KEY, title: partRefusal.title, count: MANY });
    await waitUntil(
      'the index of them all',
      async () => (await stored(page))[INDEX],
      (index) => typeof index === 'string',
    );
    await page.close();
    const popup = await openPage('popup.html');
    await shows(popup, 'Requests you follow');
    expect(await rowsIn(popup)).toHaveLength(25);
    await evaluate(popup, searchFor, SEARCHED);
    await shows(popup, '1 found');
    expect((await rowsIn(popup)).join()).toContain(SEARCHED);
    expect(await accessFaults(popup)).toEqual([]);
    await evaluate(popup, restore, before);
    await popup.close();
  });
});

/** Puts copies of what is stored of a followed request beside it, each with a name of its own. */
async function followMany({ key, title, count }: Sample & { count: number }): Promise<void> {
  const { storage } = (globalThis as unknown as Extension).chrome;
  const { [`follow:${key}`]: one } = await storage.local.get(null);
  const text = JSON.stringify(one);
  const copies: Record<string, unknown> = {};
  for (let at = 0; at < count; at += 1) {
    const copy = text.replaceAll(key, `number_${at}`).replaceAll(title, `Request number ${at}`);
    copies[`follow:number_${at}`] = JSON.parse(copy);
  }
  await storage.local.set(copies);
}

interface Sample {
  readonly key: string;
  readonly title: string;
}

function searchFor(words: string): void {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (field === null) throw new Error('There is no field to search in.');
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

async function restore(before: Record<string, unknown>): Promise<void> {
  const { storage } = (globalThis as unknown as Extension).chrome;
  await storage.local.clear();
  await storage.local.set(before);
}

interface Extension {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        get(keys: null): Promise<Record<string, unknown>>;
        set(items: object): Promise<void>;
        clear(): Promise<void>;
      };
    };
  };
}

describe('reminders in Chromium', () => {
  let sitting: Sitting;
  let session: ChromiumSession;

  beforeAll(async () => {
    sitting = await sitDown('chromium', undefined, ['notifications']);
    if (sitting.kind !== 'chromium') throw new Error('Not Chromium.');
    ({ session } = sitting);
    await followOnPage(sitting);
  });
  afterAll(() => sitting.end());

  /** To the day a week before the date, for as long as the background runs. */
  const moveClock = (): Promise<unknown> =>
    session.runInWorker(`(${moveClockBy.toString()})(${daysBetween(todayInTests, lastReviewDay()) - 7})`);

  it('are switched on in the settings; then nothing is due yet', async () => {
    const settings = await session.openExtensionPage('options.html');
    await press(settings, 'input[type=checkbox]');
    await shows(settings, 'Saved');
    expect(await stored(settings)).toMatchObject({ settings: { reminders: { onSince: today } } });
    await settings.screenshot(pictureFile('chromium-settings-reminders'));
    expect(await accessFaults(settings)).toEqual([]);
    await fireAlarm(settings);
    expect(await notificationsIn(settings)).toEqual([]);
    await settings.close();
  });

  it('come a week before the date, once, though the background is ended and the alarm comes again', async () => {
    const page = await session.openExtensionPage('options.html');
    await moveClock();
    await fireAlarm(page);
    const shown = await waitUntil(
      'a notification',
      () => notificationsIn(page),
      ({ length }) => length > 0,
    );
    expect(shown).toHaveLength(1);
    expect(shown[0]).toContain(KEY);
    await clearNotifications(page);
    await session.stopWorker();
    await wake(page);
    await moveClock();
    await fireAlarm(page);
    expect(await notificationsIn(page)).toEqual([]);
    // It is what is remembered that keeps it back: without that it would come again.
    await page.run("chrome.storage.local.remove('told')");
    await fireAlarm(page);
    expect(await notificationsIn(page)).toEqual(shown);
    await page.close();
  });
});

/** Has the background start again, which any message does. */
const wake = (page: Shown): Promise<unknown> =>
  page.run(`chrome.runtime.sendMessage({ type: 'is-followed', key: ${JSON.stringify(KEY)} })`);

/** Runs in the background: from now on its clock is ahead by so many days. */
function moveClockBy(days: number): void {
  const Real = Date;
  const ahead = days * 24 * 60 * 60 * 1000;
  globalThis.Date = new Proxy(Real, {
    construct: (target, args: unknown[]) =>
      Reflect.construct(target, args.length > 0 ? args : [Real.now() + ahead]) as Date,
    get: (target, name) =>
      name === 'now' ? () => Real.now() + ahead : (Reflect.get(target, name) as unknown),
  });
}

describe('reminders in Chromium, where the browser does not allow notifications', () => {
  it('stay off, and the settings say so', async () => {
    const sitting = await sitDown('chromium');
    const settings = await sitting.session.openExtensionPage('options.html');
    await shows(settings, 'Reminders');
    // Without a screen the browser's own question waits for ever: this is how it answers once the reader has said no.
    await evaluate(settings, refusePermissions);
    await press(settings, 'input[type=checkbox]');
    await shows(settings, 'Your browser did not allow notifications, so reminders are off.');
    expect(await evaluate(settings, () => document.querySelector('input')?.checked)).toBe(false);
    expect(await accessFaults(settings)).toEqual([]);
    await sitting.end();
  });
});

function refusePermissions(): void {
  const { chrome, browser } = globalThis as unknown as Record<string, { permissions: object } | undefined>;
  const request = (_wanted: object, answer?: (isGranted: boolean) => void): Promise<boolean> => {
    answer?.(false);
    return Promise.resolve(false);
  };
  for (const api of [chrome, browser]) if (api !== undefined) Object.assign(api.permissions, { request });
}

describe('reminders in Firefox', () => {
  let sitting: Sitting;
  let session: FirefoxSession;
  let settings: ExtensionPage;

  beforeAll(async () => {
    sitting = await sitDown('firefox');
    if (sitting.kind !== 'firefox') throw new Error('Not Firefox.');
    ({ session } = sitting);
    await followOnPage(sitting);
    settings = await session.openExtensionPage('options.html');
    await shows(settings, 'Reminders');
  });
  afterAll(() => sitting.end());

  it('stay off where the reader does not allow notifications, and the settings say so', async () => {
    await press(settings, 'input[type=checkbox]');
    await session.answerPermission(false);
    await shows(settings, 'Your browser did not allow notifications, so reminders are off.');
  });

  it('are switched on where the reader allows them', async () => {
    await press(settings, 'input[type=checkbox]');
    await session.answerPermission(true);
    await shows(settings, 'Saved');
    expect(await stored(settings)).toMatchObject({ settings: { reminders: { onSince: today } } });
    await settings.screenshot(pictureFile('firefox-settings-reminders'));
  });

  it('come by the alarm when a date is a week off, and not twice', async () => {
    // Without a screen Firefox closes each notification as soon as it is shown.
    await settings.run(
      'void chrome.notifications.onClosed.addListener((id) => (globalThis.seen ??= []).push(id))',
    );
    const seen = () => settings.run('globalThis.seen ?? []') as Promise<string[]>;
    await fireAlarm(settings);
    expect(await seen()).toEqual([]);
    const day = { from: lastReviewDay(), to: addDays(todayInTests, 7) };
    await evaluate(settings, replaceDay, { key: KEY, ...day });
    await waitUntil('a notification', seen, ({ length }) => length === 1);
    // As though that had not been: only the alarm can have the background look again.
    await settings.run("chrome.storage.local.remove('told')");
    await fireAlarm(settings);
    await fireAlarm(settings);
    const [first, ...again] = await seen();
    expect(first).toContain(KEY);
    expect(again).toEqual([first]);
  });
});

/** Puts one day in the place of another in what is stored of a followed request. */
async function replaceDay(day: { key: string; from: string; to: string }): Promise<void> {
  const { storage } = (globalThis as unknown as Extension).chrome;
  const name = `follow:${day.key}`;
  const content = await storage.local.get(null);
  await storage.local.set({
    [name]: JSON.parse(JSON.stringify(content[name]).replaceAll(day.from, day.to)) as unknown,
  });
}

describe("the popup on a request's page", () => {
  it.each(['chromium', 'firefox'] as const)('gives its dates as a calendar file in %s', async (kind) => {
    const sitting = await sitDown(kind);
    const { session } = sitting;
    await session.tab.open(ASKED);
    await marksSettled(session.tab, markCount);
    const popup = await (sitting.kind === 'chromium'
      ? sitting.session.openPopup()
      : sitting.session.openPopupInTab());
    await shows(popup, 'Add to calendar');
    const file = await session.download(() => press(popup, '.pairs button:last-child'));
    expectReviewDay(eventsIn(file));
    await sitting.end();
  });
});
