import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysBetween } from '../../utils/calendar';
import { path as pathOf, sampleRequests, UNREADABLE } from '../pages';
import { accessFaults } from './axe';
import type { ChromiumSession, Popup } from './chromium';
import { cardText, centreOf, marksSettled } from './extension';
import type { FirefoxSession } from './firefox';
import { lastReviewDay, todayInTests } from './sample-dates';
import { pictureFile, sitDown, today, type Sitting } from './session';
import { ORIGIN } from './site';
import { evaluate, waitUntil, type Tab } from './tab';

const { partRefusal, oldRefusal } = sampleRequests(today);
const ASKED = `${ORIGIN}${pathOf(partRefusal)}?signed_in=1`;
const markCount = Object.values(partRefusal.marks).flat().length;

const daysLeft = (): number => daysBetween(todayInTests, lastReviewDay());

type Shown = Pick<Tab, 'run' | 'click'>;

const textOf = (shown: Shown): Promise<string> => evaluate(shown, () => document.body.innerText);

const loaded = (shown: Shown, words: string): Promise<string> =>
  waitUntil(
    `"${words}" in the popup`,
    () => textOf(shown),
    (text) => text.includes(words),
  );

/** Presses the button for copying, which says so once the text is copied. */
async function copy(shown: Shown): Promise<void> {
  const button = await centreOf(shown, '.button.copy');
  await shown.click(button.x, button.y);
  await waitUntil(
    'the button to say that it copied',
    () => evaluate(shown, () => document.querySelector('.button.copy')?.textContent ?? ''),
    (label) => label === 'Copied',
  );
}

const draftIn = (shown: Shown): Promise<string> =>
  evaluate(shown, () => document.querySelector('.draft .text')?.textContent ?? '');

/** What has to stand in a review request for the sample letter, and what must not. */
function expectReviewRequest(text: string): void {
  expect(text).toContain('Dear Harbourne Borough Council');
  expect(text).toContain('internal review');
  expect(text).toContain('HBC/10417');
  // Of six grounds that are equally strong, as many as a letter of readable length has room for.
  for (const section of ['21', '43(2)', '31(1)(a)', '24(1)']) expect(text).toContain(section);
  expect(text).toContain('Alex Marlow');
  expect(text).not.toMatch(/[[\]{}]|undefined|null|TODO/);
}

describe('the popup in Chromium, by a click in the toolbar', () => {
  let sitting: Sitting;
  let session: ChromiumSession;

  beforeAll(async () => {
    sitting = await sitDown('chromium');
    if (sitting.kind !== 'chromium') throw new Error('Not Chromium.');
    ({ session } = sitting);
  });
  afterAll(() => sitting.end());

  async function popupAt(address: string): Promise<Popup> {
    await session.tab.open(address);
    return session.openPopup();
  }

  it('says how many days are left to ask for a review', async () => {
    const popup = await popupAt(ASKED);
    const text = await loaded(popup, 'All dates');
    expect(text).toContain('Harbourne Borough Council');
    expect(await evaluate(popup, () => document.querySelector('.figure b')?.textContent)).toBe(
      String(daysLeft()),
    );
    await popup.close();
  });

  it('copies the review request that it shows', async () => {
    const popup = await popupAt(ASKED);
    await loaded(popup, 'Copy review request');
    await copy(popup);
    const draft = await draftIn(popup);
    await popup.close();
    expect(await evaluate(session.tab, () => navigator.clipboard.readText())).toBe(draft);
    expectReviewRequest(draft);
  });

  it('is the same review request that the summary on the page copies', async () => {
    const popup = await popupAt(ASKED);
    await loaded(popup, 'Copy review request');
    await copy(popup);
    const draft = await draftIn(popup);
    await popup.close();
    await session.page.bringToFront();
    await evaluate(session.tab, () => navigator.clipboard.writeText('Something else.'));
    await session.stopWorker();
    await session.page.bringToFront();
    const button = await centreOf(session.tab, '.button.main', 'foi-letter-summary');
    await session.tab.click(button.x, button.y);
    await waitUntil(
      'the review request on the clipboard',
      () => evaluate(session.tab, () => navigator.clipboard.readText()),
      (text) => text === draft,
    );
  });

  it('tells a reader that only the person who asked can ask for a review', async () => {
    const popup = await popupAt(ORIGIN + pathOf(partRefusal));
    // What writes letters comes after the rest.
    const text = await loaded(popup, 'Copy new request');
    expect(text).toContain('Alex Marlow');
    expect(text).not.toContain('Copy review request');
    await popup.close();
  });

  it('gives a date that has passed as past', async () => {
    const popup = await popupAt(ORIGIN + pathOf(oldRefusal));
    const text = await loaded(popup, 'All dates');
    expect(text).toContain('2023');
    expect(text).not.toMatch(/-\d+ days|\bdays left/);
    await popup.screenshot(pictureFile('chromium-popup-past'));
    await popup.close();
  });

  it.each([
    ['a page without a request', `${ORIGIN}/list/successful`, 'What it does', 'elsewhere'],
    ['a request page that cannot be read', ORIGIN + UNREADABLE, 'This page could not be read', 'unreadable'],
  ])('says so on %s', async (_, address, words, picture) => {
    const popup = await popupAt(address);
    await loaded(popup, words);
    await popup.screenshot(pictureFile(`chromium-popup-${picture}`));
    expect(await accessFaults(popup)).toEqual([]);
    await popup.close();
  });

  it.each(['light', 'dark'] as const)('keeps within the rules of access in %s', async (scheme) => {
    const popup = await popupAt(ASKED);
    await popup.setColorScheme(scheme);
    await loaded(popup, 'All dates');
    await popup.screenshot(pictureFile(`chromium-popup-${scheme}`));
    expect(await accessFaults(popup)).toEqual([]);
    await popup.close();
  });

  it('needs no background that is still running, and nor do a page and a card', async () => {
    await session.stopWorker();
    await session.tab.open(ASKED);
    await marksSettled(session.tab, markCount);
    await session.stopWorker();
    await session.page.bringToFront();
    const mark = await centreOf(session.tab, '[data-foi-citation="FOIA s40(2)"]');
    await session.tab.click(mark.x, mark.y);
    await waitUntil(
      'the card to explain',
      () => cardText(session.tab),
      (text) => text !== null && /personal/i.test(text),
    );
    await session.tab.press('Escape');
    await session.stopWorker();
    const popup = await session.openPopup();
    await loaded(popup, 'All dates');
    await popup.close();
  });

  it('asks for nothing beyond the site and the extension itself', () => {
    const own = [`${ORIGIN}/`, `chrome-extension://${session.extensionId}/`];
    expect(session.requested.filter((address) => !own.some((start) => address.startsWith(start)))).toEqual(
      [],
    );
  });
});

describe('the popup in Firefox', () => {
  let sitting: Sitting;
  let session: FirefoxSession;

  beforeAll(async () => {
    sitting = await sitDown('firefox');
    if (sitting.kind !== 'firefox') throw new Error('Not Firefox.');
    ({ session } = sitting);
    await session.tab.open(ASKED);
    await marksSettled(session.tab, markCount);
  });
  afterAll(() => sitting.end());

  it('opens as a panel at the toolbar button', async () => {
    const panel = await session.openPanel(pictureFile('firefox-panel'));
    expect(panel.address).toMatch(/^moz-extension:.*\/popup\.html/);
    expect(panel.width).toBeGreaterThan(300);
    expect(panel.height).toBeGreaterThan(250);
  });

  it('says how many days are left, copies the review request that it shows, and keeps within the rules of access', async () => {
    await session.page.bringToFront();
    const popup = await session.openPopupInTab();
    await loaded(popup, 'Copy review request');
    expect(await evaluate(popup, () => document.querySelector('.figure b')?.textContent)).toBe(
      String(daysLeft()),
    );
    expect(await accessFaults(popup)).toEqual([]);
    await copy(popup);
    const draft = await draftIn(popup);
    await popup.screenshot(pictureFile('firefox-popup'));
    await session.page.bringToFront();
    expect(await evaluate(session.tab, () => navigator.clipboard.readText())).toBe(draft);
    expectReviewRequest(draft);
  });
});

describe('a page that stays open while the extension is updated', () => {
  let sitting: Sitting;
  let session: ChromiumSession;

  beforeAll(async () => {
    sitting = await sitDown('chromium');
    if (sitting.kind !== 'chromium') throw new Error('Not Chromium.');
    ({ session } = sitting);
    await session.tab.open(ASKED);
    await marksSettled(session.tab, markCount);
    const gone = session.context.serviceWorkers().at(-1)?.waitForEvent('close');
    // The worker has to answer us before it goes.
    await session.runInWorker('setTimeout(() => chrome.runtime.reload(), 100)');
    await gone;
  });
  afterAll(() => sitting.end());

  it('keeps its marks, says what it can no longer do, and nothing throws', async () => {
    const { tab } = session;
    await evaluate(tab, () => window.dispatchEvent(new Event('focus')));
    await marksSettled(tab, markCount);
    const button = await centreOf(tab, '.button.main', 'foi-letter-summary');
    await tab.click(button.x, button.y);
    await waitUntil(
      'the summary to say so',
      () => evaluate(tab, () => document.querySelector('foi-letter-summary')?.shadowRoot?.textContent ?? ''),
      (text) => text.includes('Could not copy'),
    );
    const mark = await centreOf(tab, '[data-foi-citation="FOIA s40(2)"]');
    await tab.click(mark.x, mark.y);
    await waitUntil(
      'the card to say so',
      () => cardText(tab),
      (text) => text?.includes('could not be fetched') === true,
    );
    expect(session.problems).toEqual([]);
  });
});
