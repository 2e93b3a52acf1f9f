import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { path as pathOf, sampleRequests } from '../pages';
import { followedContent } from '../bench/followed';
import { accessFaults } from './axe';
import { tabOf, type ChromiumSession } from './chromium';
import { cardText, centreOf, marksSettled } from './extension';
import { todayInTests } from './sample-dates';
import { pictureFile, sitDown, today, type Sitting } from './session';
import { ORIGIN } from './site';
import { evaluate, waitUntil } from './tab';

const { partRefusal } = sampleRequests(today);
const markCount = Object.values(partRefusal.marks).flat().length;
const WIDE = { width: 1280, height: 900 };

/** Ways of looking at a page that only Chromium lets us set. */
describe('a request seen', () => {
  let sitting: Sitting;
  let session: ChromiumSession;

  beforeAll(async () => {
    sitting = await sitDown('chromium');
    if (sitting.kind !== 'chromium') throw new Error('Not Chromium.');
    ({ session } = sitting);
  });
  afterAll(() => sitting.end());
  afterEach(async () => {
    await session.page.setViewportSize(WIDE);
    await session.page.emulateMedia({
      media: null,
      colorScheme: null,
      forcedColors: null,
      reducedMotion: null,
    });
  });

  async function open(): Promise<void> {
    await session.tab.open(ORIGIN + pathOf(partRefusal));
    await marksSettled(session.tab, markCount);
  }

  async function openCard(): Promise<void> {
    const mark = await centreOf(session.tab, '[data-foi-citation="FOIA s43(2)"]');
    await session.tab.click(mark.x, mark.y);
    await waitUntil(
      'the card',
      () => cardText(session.tab),
      (text) => text?.includes('Commercial interests') === true,
    );
  }

  it('on a screen of 320 px, needs no sideways scrolling, with a card open or not', async () => {
    await session.page.setViewportSize({ width: 320, height: 640 });
    await open();
    const sideways = () => evaluate(session.tab, () => document.documentElement.scrollWidth - innerWidth);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await openCard();
    expect(await sideways()).toBeLessThanOrEqual(0);
    expect(await evaluate(session.tab, cardOutside)).toEqual([]);
    await session.tab.screenshot(pictureFile('chromium-320'));
    expect(await accessFaults(session.tab)).toEqual([]);
  });

  it.each([
    ['in light', { colorScheme: 'light' }],
    ['in dark', { colorScheme: 'dark' }],
    ['in forced colours', { forcedColors: 'active' }],
    ['with motion reduced', { reducedMotion: 'reduce' }],
  ] as const)('%s, keeps within the rules of access with a card open', async (name, media) => {
    await session.page.emulateMedia(media);
    await open();
    await openCard();
    await session.tab.screenshot(pictureFile(`chromium-${name.replaceAll(' ', '-')}`));
    expect(await accessFaults(session.tab)).toEqual([]);
  });

  it('on paper, shows the letter and nothing of ours', async () => {
    await session.page.emulateMedia({ media: 'print' });
    await open();
    const withOurs = await session.page.screenshot({ fullPage: true, path: pictureFile('chromium-print') });
    await evaluate(session.tab, takeOursOut);
    const without = await session.page.screenshot({ fullPage: true });
    expect(withOurs.equals(without)).toBe(true);
  });
});

/** A window 1280 px wide and 1024 high, at 400 %: what is left in CSS pixels. */
const ZOOMED = { width: 320, height: 256 };

describe('at 400 % zoom', () => {
  let sitting: Sitting;
  let session: ChromiumSession;

  beforeAll(async () => {
    sitting = await sitDown('chromium');
    if (sitting.kind !== 'chromium') throw new Error('Not Chromium.');
    ({ session } = sitting);
    await session.tab.open(`${ORIGIN}${pathOf(partRefusal)}?signed_in=1`);
    await marksSettled(session.tab, markCount);
    const settings = await session.openExtensionPage('options.html');
    await settings.run(`chrome.storage.local.set(${JSON.stringify(followedContent(12, todayInTests))})`);
    await settings.close();
  });
  afterAll(() => sitting.end());

  it.each([
    ['the popup on a request', 'popup.html', true, 'All dates'],
    ['the popup elsewhere', 'popup.html', false, 'Requests you follow'],
    ['the settings', 'options.html', false, 'Reminders'],
  ])(
    '%s needs no sideways scrolling, and each control can be reached',
    async (name, file, isOnRequest, words) => {
      const page = await session.context.newPage();
      await page.setViewportSize(ZOOMED);
      await page.goto(`chrome-extension://${session.extensionId}/${file}`);
      const tab = tabOf(page);
      if (isOnRequest) await page.goto(`${page.url()}?tab=${String(await evaluate(tab, otherTab))}`);
      await waitUntil(
        words,
        () => evaluate(tab, () => document.body.innerText),
        (text) => text.includes(words),
      );
      await evaluate(tab, unfoldAll);
      await tab.screenshot(pictureFile(`chromium-400-${name.replaceAll(' ', '-')}`));
      expect(
        await evaluate(tab, () => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      const { count, hidden } = await evaluate(tab, controlsOutOfReach);
      expect(count).toBeGreaterThan(3);
      expect(hidden).toEqual([]);
      expect(await accessFaults(tab)).toEqual([]);
      await page.close();
    },
  );
});

/** The tab of the site: the one that is not this. */
async function otherTab(): Promise<number> {
  const { tabs } = (globalThis as unknown as TabsOfChromium).chrome;
  const [own, all] = [await tabs.getCurrent(), await tabs.query({})];
  return all.find(({ id }) => id !== own.id)?.id ?? -1;
}

interface TabsOfChromium {
  readonly chrome: {
    readonly tabs: {
      getCurrent(): Promise<{ readonly id: number }>;
      query(query: object): Promise<readonly { readonly id: number }[]>;
    };
  };
}

function unfoldAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** Controls that, once scrolled to, do not stand in the window with their middle free to be pressed. */
function controlsOutOfReach(): { count: number; hidden: string[] } {
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ];
  const shown = all.filter((control) => control.checkVisibility());
  const hidden = shown.filter((control) => {
    control.scrollIntoView({ block: 'center', inline: 'nearest' });
    const place = control.getClientRects()[0] ?? control.getBoundingClientRect();
    const { left, right, top, bottom, width, height } = place;
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    const isFree = found !== null && (control.contains(found) || found.contains(control));
    return left < 0 || right > innerWidth || top < 0 || bottom > innerHeight || !isFree;
  });
  return { count: shown.length, hidden: hidden.map((control) => control.outerHTML) };
}

/** The sides by which the open card stands out of the window. */
function cardOutside(): string[] {
  const card = document.querySelector('foi-citation-card');
  if (card === null) return ['there is no card'];
  const { left, right, top, bottom } = card.getBoundingClientRect();
  const sides = { left: left < 0, top: top < 0, right: right > innerWidth, bottom: bottom > innerHeight };
  return Object.entries(sides).flatMap(([side, isOutside]) => (isOutside ? [side] : []));
}

function takeOursOut(): void {
  for (const mark of document.querySelectorAll('[data-foi-citation]')) mark.replaceWith(...mark.childNodes);
  for (const own of document.querySelectorAll('foi-letter-summary, foi-citation-card')) own.remove();
}
