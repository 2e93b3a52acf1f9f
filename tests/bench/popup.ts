import { existsSync } from 'node:fs';
import { findBrowser } from '../../scripts/browsers';
import { todayInTests } from '../e2e/sample-dates';
import { waitUntil } from '../e2e/tab';
import { CHROMIUM_BUILD, startChromium, type ChromiumSession } from '../e2e/chromium';
import { INDEX } from '../../utils/storage/follows-index';
import { followedContent, MANY } from './followed';
import { median } from './measure';

/** How much longer the popup may take with a thousand followed requests than with none. */
export const POPUP_LIMIT = 2;

/** Milliseconds that it may take with them, in the median. */
export const POPUP_MOST_MS = 100;

const ROUNDS = 15;
/** As often at most is measured again what is past a limit: another program can make it longer, never shorter. */
const SERIES = 3;

/** Nothing listens there: the popup asks for nothing beyond the extension. */
const NO_PORT = 9;

/** Milliseconds from the start of loading to the frame that is complete, round by round. */
export interface PopupTimes {
  readonly none: readonly number[];
  readonly many: readonly number[];
}

/**
 * Opens the popup of the production build with no followed request and with a thousand, by turns, so that whatever else the
 * machine does falls on both.
 * @returns `null` where there is no Chromium or no build
 */
export async function measurePopup(): Promise<PopupTimes | null> {
  const program = findBrowser('chromium');
  if (program === null || !existsSync(CHROMIUM_BUILD)) return null;
  const start = () => startChromium({ program: program.path, port: NO_PORT, extension: CHROMIUM_BUILD });
  const [withNone, withMany] = [await start(), await start()];
  try {
    await fill(withMany);
    await opened(withNone, NONE);
    await opened(withMany, ROWS);
    let times = await series(withNone, withMany);
    for (let done = 1; done < SERIES && isPastLimit(times); done += 1) {
      const again = await series(withNone, withMany);
      if (median(again.many) < median(times.many)) times = again;
    }
    return times;
  } finally {
    await withNone.close();
    await withMany.close();
  }
}

/** How many times as long it takes with a thousand, by the medians. */
export function ratioOf({ none, many }: PopupTimes): number {
  return median(many) / median(none);
}

function isPastLimit(times: PopupTimes): boolean {
  return ratioOf(times) > POPUP_LIMIT || median(times.many) > POPUP_MOST_MS;
}

async function series(withNone: ChromiumSession, withMany: ChromiumSession): Promise<PopupTimes> {
  const times: { none: number; many: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    times.push({ none: await opened(withNone, NONE), many: await opened(withMany, ROWS) });
  return { none: times.map(({ none }) => none), many: times.map(({ many }) => many) };
}

/** What the popup shows elsewhere than on a request's page: what it is for, or the requests that are followed. */
const NONE = '.about';
const ROWS = '.rows li';

async function fill(session: ChromiumSession): Promise<void> {
  const page = await session.openExtensionPage('options.html');
  const content = JSON.stringify(followedContent(MANY, todayInTests));
  await page.run(`chrome.storage.local.set(${content})`);
  await waitUntil(
    'the background to make the index, as it does after each change',
    () => page.run(`chrome.storage.local.get('${INDEX}').then((stored) => stored['${INDEX}'])`),
    (index) => typeof index === 'string',
  );
  await page.close();
}

/** Milliseconds from the start of loading until what `selector` finds is painted. */
async function opened({ context, extensionId }: ChromiumSession, selector: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript((sought) => {
    const watch = new MutationObserver(() => {
      if (document.querySelector(sought) === null) return;
      watch.disconnect();
      // The frame with it is painted once the frame's own work is over.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => performance.mark('painted');
        port2.postMessage(null);
      });
    });
    watch.observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0);
  const milliseconds = await page.evaluate(() => performance.getEntriesByName('painted')[0]?.startTime ?? 0);
  await page.close();
  return milliseconds;
}
