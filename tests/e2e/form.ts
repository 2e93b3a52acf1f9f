import { expect } from 'vitest';
import { centreOf } from './extension';
import { evaluate, waitUntil, type Point, type Tab } from './tab';

const OFFER = 'foi-form-offer';

/** What has not moved for so long is where it stays. */
const AT_REST_MS = 100;

/** What can be looked at and pressed: a page of the site or of the extension. */
export type Shown = Pick<Tab, 'run' | 'click'>;

/** @param host the shadow root that it stands in */
export async function press(shown: Shown, selector: string, host?: string): Promise<void> {
  const { x, y } = await steadyCentre(shown, selector, host);
  await shown.click(x, y);
}

/** Where something stands once it has come to rest: what is put into the page above it moves it. */
async function steadyCentre(shown: Shown, selector: string, host?: string): Promise<Point> {
  let before = await centreOf(shown, selector, host);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, AT_REST_MS));
    const now = await centreOf(shown, selector, host);
    if (now.x === before.x && now.y === before.y) return now;
    before = now;
  }
}

/** All that can be read in a shadow root; null where there is none. */
export const textIn = (shown: Shown, host: string): Promise<string | null> =>
  evaluate(
    shown,
    (name) => document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>('div')?.innerText ?? null,
    host,
  );

/** What stands in the site's form. */
const fieldIn = (shown: Shown): Promise<string> =>
  evaluate(shown, () => document.querySelector<HTMLTextAreaElement>('#outgoing_message_body')?.value ?? '');

/** Puts a text into a field as typing would. */
export const typeInto = (shown: Shown, selector: string, text: string, host = ''): Promise<void> =>
  evaluate(
    shown,
    (what) => {
      const root = what.host === '' ? document : document.querySelector(what.host)?.shadowRoot;
      const field = root?.querySelector<HTMLTextAreaElement>(what.selector) ?? null;
      if (field === null) throw new Error(`No ${what.selector}`);
      field.value = what.text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { selector, text, host },
  );

/** Opens a form of the site for which a letter waits, and gives what the offer to put it in says. */
async function openForm(tab: Tab, address: string): Promise<string> {
  await tab.open(address);
  const words = await waitUntil(
    'the offer',
    () => textIn(tab, OFFER),
    (text) => text !== null,
  );
  return words ?? '';
}

/**
 * Puts a letter into a form of the site as its reader would: it takes the place of the site's own text, comes out again,
 * and stands above what was typed. Leaves it there, filled.
 */
export async function fillForm(
  tab: Tab,
  address: string,
  letter: string,
): Promise<{ readonly offer: string }> {
  const offer = await openForm(tab, address);
  const sites = await fieldIn(tab);
  await press(tab, '.act .button', OFFER);
  expect(await fieldIn(tab)).toBe(letter);
  await press(tab, '.act .button', OFFER);
  expect(await fieldIn(tab)).toBe(sites);
  await typeInto(tab, '#outgoing_message_body', `${sites}\n\nI asked in May.`);
  await press(tab, '.act .button', OFFER);
  // What is put back is what was there before it was undone.
  expect(await fieldIn(tab)).toBe(letter);
  await openForm(tab, address);
  await typeInto(tab, '#outgoing_message_body', `${sites}\n\nI asked in May.`);
  await press(tab, '.act .button', OFFER);
  const filled = await fieldIn(tab);
  expect(filled.startsWith(letter)).toBe(true);
  expect(filled).toContain('I asked in May.');
  return { offer };
}
