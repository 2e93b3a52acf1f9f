import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { path as pathOf, sampleRequests } from '../pages';
import { accessFaults } from './axe';
import type { ChromiumSession } from './chromium';
import { cardText, centreOf, marksSettled } from './extension';
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
