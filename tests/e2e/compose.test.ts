import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { path as pathOf, sampleRequests } from '../pages';
import { accessFaults } from './axe';
import { centreOf, marksSettled } from './extension';
import { pictureFile, sitDown, today, type Sitting } from './session';
import { ORIGIN } from './site';
import { evaluate, waitUntil, type ExtensionPage, type Tab } from './tab';

const { leavesOut } = sampleRequests(today);
const PATH = pathOf(leavesOut);
const ASKED = `${ORIGIN}${PATH}?signed_in=1`;
const KEY = leavesOut.urlTitle;
const LETTER = 'incoming-2190401';
const COMPOSE = `compose.html?request=${KEY}&letter=${LETTER}`;
const SUMMARY = `foi-letter-summary[data-message-id="${LETTER}"]`;
const PANEL = 'foi-findings-panel';
const OFFER = 'foi-form-offer';
const markCount = Object.values(leavesOut.marks).flat().length;

type Shown = Pick<Tab, 'run' | 'click'>;

async function press(shown: Shown, selector: string, host?: string): Promise<void> {
  const { x, y } = await centreOf(shown, selector, host);
  await shown.click(x, y);
}

const textIn = (shown: Shown, host: string): Promise<string | null> =>
  evaluate(
    shown,
    (name) => document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>('div')?.innerText ?? null,
    host,
  );

const letterIn = (shown: Shown): Promise<string> =>
  evaluate(shown, () => document.querySelector<HTMLTextAreaElement>('.letter textarea')?.value ?? '');

const fieldIn = (shown: Shown): Promise<string> =>
  evaluate(shown, () => document.querySelector<HTMLTextAreaElement>('#outgoing_message_body')?.value ?? '');

/** Puts a text into a field as typing would. */
const typeInto = (shown: Shown, selector: string, text: string): Promise<void> =>
  evaluate(
    shown,
    (what) => {
      const field = document.querySelector<HTMLTextAreaElement>(what.selector);
      if (field === null) throw new Error(`No ${what.selector}`);
      field.value = what.text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { selector, text },
  );

const sideways = (shown: Shown): Promise<number> =>
  evaluate(shown, () => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(['chromium', 'firefox'] as const)('writing a review request in %s', (kind) => {
  let sitting: Sitting;
  let tab: Tab;

  beforeAll(async () => {
    sitting = await sitDown(kind);
    ({ tab } = sitting.session);
    await tab.open(ASKED);
    await marksSettled(tab, markCount);
  });
  afterAll(() => sitting.end());

  async function compose(): Promise<ExtensionPage> {
    const page = await sitting.session.openExtensionPage(COMPOSE);
    await waitUntil(
      'the letter',
      () => letterIn(page),
      (text) => text.startsWith('Dear'),
    );
    return page;
  }

  const toFront = () => sitting.session.page.bringToFront();

  it('opens what the letter leaves out beside it, and goes to the sentence that a point rests on', async () => {
    await press(tab, '.points button', SUMMARY);
    const text = await waitUntil(
      'the panel',
      () => textIn(tab, PANEL),
      (shown) => shown !== null,
    );
    expect(text).toContain('How we know');
    const overlap = await evaluate(
      tab,
      (names) => {
        const panel = document.querySelector(names.panel)?.getBoundingClientRect();
        const letter = document.querySelector(names.letter)?.getBoundingClientRect();
        return (letter?.right ?? 0) - (panel?.left ?? 0);
      },
      { panel: PANEL, letter: `#${LETTER}` },
    );
    expect(overlap).toBeLessThan(0);
    await press(tab, 'button.quote', PANEL);
    expect(await evaluate(tab, () => CSS.highlights.has('foi-sentence'))).toBe(true);
    await tab.screenshot(pictureFile(`${kind}-findings-panel`));
    expect(await accessFaults(tab)).toEqual([]);
  });

  it('puts a point aside and back, and closes with Escape, where the focus was', async () => {
    const count = () =>
      evaluate(
        tab,
        (name) => document.querySelector(name)?.shadowRoot?.querySelectorAll('li').length ?? 0,
        PANEL,
      );
    const all = await count();
    await press(tab, '.about > button', PANEL);
    expect(await count()).toBe(all - 1);
    await press(tab, '.put-aside button', PANEL);
    expect(await count()).toBe(all);
    await tab.press('Escape');
    expect(await textIn(tab, PANEL)).toBeNull();
    const focused = await evaluate(
      tab,
      () => document.activeElement?.shadowRoot?.activeElement?.textContent ?? '',
    );
    expect(focused).toMatch(/this letter/);
    expect(await evaluate(tab, () => CSS.highlights.has('foi-sentence'))).toBe(false);
  });

  it('raises what is ticked, and copies exactly what is shown', async () => {
    const page = await compose();
    const before = await letterIn(page);
    await press(page, '.ground input:checked');
    const after = await waitUntil(
      'the letter without that point',
      () => letterIn(page),
      (text) => text !== before,
    );
    expect(await accessFaults(page)).toEqual([]);
    await page.screenshot(pictureFile(`${kind}-compose`));
    await press(page, '.copy');
    await waitUntil(
      'the button to say so',
      () => evaluate(page, () => document.querySelector('.copy')?.textContent ?? ''),
      (label) => label === 'Copied',
    );
    await page.close();
    await toFront();
    const copied = await evaluate(tab, () => navigator.clipboard.readText());
    expect(copied.replaceAll('\r\n', '\n')).toBe(after);
  });

  it('keeps what was written when the page is closed at once, and goes back to the draft', async () => {
    const page = await compose();
    const drafted = await letterIn(page);
    await typeInto(page, '.letter textarea', 'Dear Sir,\n\nas I have typed it.');
    await page.close();
    const again = await compose();
    expect(await letterIn(again)).toBe('Dear Sir,\n\nas I have typed it.');
    await press(again, '.edited button');
    expect(await letterIn(again)).toBe(drafted);
    await again.close();
    await toFront();
  });

  it.each([
    ['for a review', '/followups/new?internal_review=1'],
    ['for a reply', '/followups/new/2190401'],
    ['for any message', '/followups/new'],
    ['with texts to choose from', '/followups/new?internal_review=1&snippets=1'],
    ['in Welsh', '/followups/new?internal_review=1&locale=cy'],
  ])(
    'puts the letter into the form %s when asked to, with what was typed, and sends nothing',
    async (name, address) => {
      const page = await compose();
      const letter = await letterIn(page);
      await press(page, '.actions .main');
      await waitUntil(
        'the site to be asked for its form',
        () => Promise.resolve(sitting.site.requested.some((asked) => asked.includes('/followups/new'))),
        (isAsked) => isAsked,
      );
      await page.close();
      await toFront();
      await tab.open(`${ORIGIN}${PATH}${address}`);
      const ready = await waitUntil(
        'the offer',
        () => textIn(tab, OFFER),
        (text) => text !== null,
      );
      expect(ready).toContain(name === 'in Welsh' ? 'Mae eich llythyr yn barod.' : 'Your letter is ready.');
      const sites = await fieldIn(tab);
      await press(tab, '.act .button', OFFER);
      expect(await fieldIn(tab)).toBe(letter);
      await press(tab, '.act .button', OFFER);
      expect(await fieldIn(tab)).toBe(sites);
      await typeInto(tab, '#outgoing_message_body', `${sites}\n\nI asked in May.`);
      await press(tab, '.act .button', OFFER);
      // What is put back is what was there before it was undone.
      expect(await fieldIn(tab)).toBe(letter);
      await tab.open(`${ORIGIN}${PATH}${address}`);
      await waitUntil(
        'the offer',
        () => textIn(tab, OFFER),
        (text) => text !== null,
      );
      await typeInto(tab, '#outgoing_message_body', `${sites}\n\nI asked in May.`);
      await press(tab, '.act .button', OFFER);
      const filled = await fieldIn(tab);
      expect(filled.startsWith(letter)).toBe(true);
      expect(filled).toContain('I asked in May.');
      expect(await accessFaults(tab)).toEqual([]);
      await tab.screenshot(pictureFile(`${kind}-form-${name.replaceAll(' ', '-')}`));
      expect(sitting.site.requested.filter((asked) => asked.includes('/preview'))).toEqual([]);
      await tab.open(ASKED);
      await marksSettled(tab, markCount);
    },
  );

  it('asked the site for nothing but its pages', () => {
    const own = [PATH, '/assets/', '/favicon.ico'];
    expect(sitting.site.requested.filter((asked) => !own.some((start) => asked.startsWith(start)))).toEqual(
      [],
    );
  });
});

describe('writing a review request in Chromium alone', () => {
  let sitting: Sitting & { readonly kind: 'chromium' };

  beforeAll(async () => {
    const begun = await sitDown('chromium');
    if (begun.kind !== 'chromium') throw new Error('Not Chromium.');
    sitting = begun;
    await begun.session.tab.open(ASKED);
    await marksSettled(begun.session.tab, markCount);
  });
  afterAll(() => sitting.end());

  it('with the keyboard alone: from the page to the letter, and through it', async () => {
    const { context, page, tab } = sitting.session;
    await evaluate(
      tab,
      (host) => {
        document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>('.points button')?.focus();
      },
      SUMMARY,
    );
    await tab.press('Enter');
    const opened = context.waitForEvent('page');
    await evaluate(tab, () => undefined);
    for (let steps = 0; steps < 60; steps += 1) {
      await tab.press('Tab');
      const name = await evaluate(
        tab,
        (host) => document.querySelector(host)?.shadowRoot?.activeElement?.textContent ?? '',
        PANEL,
      );
      if (name === 'Write the review request') break;
    }
    await tab.press('Enter');
    const letter = await opened;
    await letter.waitForSelector('.letter textarea');
    expect(letter.url()).toContain(`letter=${LETTER}`);

    const focusOn = async (selector: string) => {
      for (let steps = 0; steps < 60; steps += 1) {
        await letter.keyboard.press('Tab');
        if (await letter.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector))
          return;
      }
      throw new Error(`The keyboard does not come to ${selector}`);
    };
    const titles = () => letter.locator('.grounds').first().locator('.title').allTextContents();
    const before = await titles();
    await focusOn('[data-direction="down"]');
    await letter.keyboard.press('Enter');
    const after = await titles();
    expect(after.slice(0, 2)).toEqual([before[1], before[0]]);
    expect(await letter.evaluate(() => document.activeElement?.getAttribute('data-direction'))).toBe('down');
    await focusOn('.field textarea');
    await letter.keyboard.type('It costs millions.');
    await focusOn('.letter textarea');
    expect(await letter.locator('.letter textarea').inputValue()).toContain('It costs millions.');
    await letter.close();
    await page.bringToFront();
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)(
    'in %s at %i px, keeps within the rules of access and within the window',
    async (colorScheme, width) => {
      const { context, extensionId, page, tab } = sitting.session;
      const own = await context.newPage();
      await own.setViewportSize({ width, height: 900 });
      await own.emulateMedia({ colorScheme });
      await own.goto(`chrome-extension://${extensionId}/${COMPOSE}`);
      await own.waitForSelector('.letter textarea');
      const shown: Shown = { run: (script) => own.evaluate(script), click: (x, y) => own.mouse.click(x, y) };
      expect(await sideways(shown)).toBeLessThanOrEqual(0);
      expect(await accessFaults(shown)).toEqual([]);
      await own.screenshot({
        path: pictureFile(`chromium-compose-${colorScheme}-${String(width)}`),
        fullPage: true,
      });
      await own.close();

      await page.bringToFront();
      await page.setViewportSize({ width, height: 640 });
      await page.emulateMedia({ colorScheme });
      await press(tab, '.points button', SUMMARY);
      await waitUntil(
        'the panel',
        () => textIn(tab, PANEL),
        (text) => text !== null,
      );
      expect(await sideways(tab)).toBeLessThanOrEqual(0);
      await press(tab, 'button.quote', PANEL);
      await tab.screenshot(pictureFile(`chromium-panel-${colorScheme}-${String(width)}`));
      expect(await accessFaults(tab)).toEqual([]);
      await tab.press('Escape');
      await page.setViewportSize({ width: 1280, height: 900 });
    },
  );

  it('says so where the request is not open, and finds it when it is', async () => {
    const { context, extensionId, page, tab } = sitting.session;
    await tab.open(`${ORIGIN}/list/successful`);
    const own = await context.newPage();
    await own.goto(`chrome-extension://${extensionId}/${COMPOSE}`);
    await own.getByText('The request is not open').waitFor();
    await own.screenshot({ path: pictureFile('chromium-compose-closed') });
    await tab.open(ASKED);
    await marksSettled(tab, markCount);
    await own.getByText('Try again').click();
    await own.waitForSelector('.letter textarea');
    await own.close();
    await page.bringToFront();
  });
});
