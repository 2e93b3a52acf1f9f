import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { path as pathOf, sampleRequests } from '../pages';
import { accessFaults } from './axe';
import { marksSettled } from './extension';
import { fillForm, press, textIn, typeInto, type Shown } from './form';
import { pictureFile, sitDown, today, type Sitting } from './session';
import { ORIGIN } from './site';
import { evaluate, waitUntil, type ExtensionPage, type Tab } from './tab';

const { environmental, leavesOut } = sampleRequests(today);
const PATH = pathOf(leavesOut);
const ASKED = `${ORIGIN}${PATH}?signed_in=1`;
const KEY = leavesOut.urlTitle;
const LETTER = 'incoming-2190401';
const COMPOSE = `compose.html?request=${KEY}&letter=${LETTER}`;
const SUMMARY = `foi-letter-summary[data-message-id="${LETTER}"]`;
const PANEL = 'foi-findings-panel';
const markCount = Object.values(leavesOut.marks).flat().length;

/** @param host the shadow root that the letter stands in; none on the page for writing */
const letterIn = (shown: Shown, host = ''): Promise<string> =>
  evaluate(
    shown,
    (name) => {
      const root = name === '' ? document : document.querySelector(name)?.shadowRoot;
      return root?.querySelector<HTMLTextAreaElement>('.letter textarea')?.value ?? '';
    },
    host,
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

  async function compose(address = COMPOSE): Promise<ExtensionPage> {
    const page = await sitting.session.openExtensionPage(address);
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

  async function writeInPanel(): Promise<string> {
    await press(tab, '.points button', SUMMARY);
    await press(tab, '.panel > .actions .main', PANEL);
    return waitUntil(
      'the letter in the panel',
      () => letterIn(tab, PANEL),
      (text) => text.startsWith('Dear'),
    );
  }

  it('in the panel too, raises what is ticked, and copies exactly what is shown', async () => {
    const before = await writeInPanel();
    await press(tab, '.ground input:checked', PANEL);
    const after = await waitUntil(
      'the letter without that point',
      () => letterIn(tab, PANEL),
      (text) => text !== before,
    );
    expect(await accessFaults(tab)).toEqual([]);
    await tab.screenshot(pictureFile(`${kind}-writing-panel`));
    await press(tab, '.copy', PANEL);
    await waitUntil(
      'the button to say so',
      () =>
        evaluate(
          tab,
          (name) => document.querySelector(name)?.shadowRoot?.querySelector('.copy')?.textContent,
          PANEL,
        ),
      (label) => label === 'Copied',
    );
    const copied = await evaluate(tab, () => navigator.clipboard.readText());
    expect(copied.replaceAll('\r\n', '\n')).toBe(after);
    expect(await letterIn(tab, PANEL)).toBe(after);
  });

  it('goes on as a page with what was begun in the panel, and in the panel with what was typed there', async () => {
    const begun = await letterIn(tab, PANEL);
    const page = await compose();
    expect(await letterIn(page)).toBe(begun);
    await typeInto(page, '.letter textarea', 'Dear Sir,\n\nas I have typed it.');
    await page.close();
    await toFront();
    await waitUntil(
      'the letter as it was typed',
      () => letterIn(tab, PANEL),
      (text) => text === 'Dear Sir,\n\nas I have typed it.',
    );
    await press(tab, '.edited button', PANEL);
    expect(await letterIn(tab, PANEL)).toBe(begun);
    await typeInto(tab, '.field textarea', 'It costs millions.', PANEL);
    await waitUntil(
      'the letter with the reason',
      () => letterIn(tab, PANEL),
      (text) => text.includes('It costs millions.'),
    );
    await tab.press('Escape');
    expect(await writeInPanel()).toContain('It costs millions.');
    await tab.press('Escape');
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
    ['for a review', leavesOut, '/followups/new?internal_review=1'],
    ['for a reply', leavesOut, '/followups/new/2190401'],
    ['for any message', leavesOut, '/followups/new'],
    ['with texts to choose from', leavesOut, '/followups/new?internal_review=1&snippets=1'],
    ['in Welsh', leavesOut, '/followups/new?internal_review=1&locale=cy'],
    ['of Pro, for a review', leavesOut, '/followups/new?internal_review=1&pro=1'],
    ['for a review under the EIR', environmental, '/followups/new?internal_review=1'],
    ['for any message under the EIR', environmental, '/followups/new?snippets=1'],
  ])(
    'puts the letter into the form %s when asked to, with what was typed, and sends nothing',
    async (name, request, address) => {
      const path = pathOf(request);
      await tab.open(`${ORIGIN}${path}?signed_in=1`);
      await marksSettled(tab, Object.values(request.marks).flat().length);
      const letterId = Object.keys(request.marks).at(-1) ?? '';
      const page = await compose(`compose.html?request=${request.urlTitle}&letter=${letterId}`);
      const letter = await letterIn(page);
      expect(letter).toContain(
        request === environmental ? 'Environmental Information Regulations' : 'Freedom of',
      );
      await press(page, '.actions .main');
      await waitUntil(
        'the site to be asked for its form',
        () =>
          Promise.resolve(sitting.site.requested.some((asked) => asked.startsWith(`${path}/followups/new`))),
        (isAsked) => isAsked,
      );
      await page.close();
      await toFront();
      const { offer } = await fillForm(tab, `${ORIGIN}${path}${address}`, letter);
      expect(offer).toContain(name === 'in Welsh' ? 'Mae eich llythyr yn barod.' : 'Your letter is ready.');
      expect(await accessFaults(tab)).toEqual([]);
      await tab.screenshot(pictureFile(`${kind}-form-${name.replaceAll(/\W+/g, '-')}`));
      expect(sitting.site.requested.filter((asked) => asked.includes('/preview'))).toEqual([]);
    },
  );

  it('asked the site for nothing but its pages', () => {
    const own = [PATH, pathOf(environmental), '/assets/', '/favicon.ico'];
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

  it('with the keyboard alone: from the page to the letter, through it, and on to its own page', async () => {
    const { context, page, tab } = sitting.session;
    await evaluate(
      tab,
      (host) => {
        document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>('.points button')?.focus();
      },
      SUMMARY,
    );
    await tab.press('Enter');
    const letter = page.locator(PANEL);
    const focusOn = async (wanted: string) => {
      for (let steps = 0; steps < 60; steps += 1) {
        await tab.press('Tab');
        const isThere = await letter.evaluate(
          (host, selector) => host.shadowRoot?.activeElement?.matches(selector) === true,
          wanted,
        );
        if (isThere) return;
      }
      throw new Error(`The keyboard does not come to ${wanted}`);
    };
    const titles = () => letter.locator('.grounds').first().locator('.title').allTextContents();
    await focusOn('.actions .main');
    await tab.press('Enter');
    await letter.locator('.letter textarea').waitFor();
    const before = await titles();
    await focusOn('.tick input');
    await tab.press('Space');
    await focusOn('[data-direction="down"]');
    await tab.press('Enter');
    const after = await titles();
    expect(after.slice(0, 2)).toEqual([before[1], before[0]]);
    expect(
      await letter.evaluate((host) => host.shadowRoot?.activeElement?.getAttribute('data-direction')),
    ).toBe('down');
    await focusOn('.field textarea');
    await page.keyboard.type('It costs millions.');
    await focusOn('.letter textarea');
    expect(await letter.locator('.letter textarea').inputValue()).toContain('It costs millions.');
    for (let steps = 0; steps < 60; steps += 1) {
      await tab.press('Shift+Tab');
      const name = await letter.evaluate((host) => host.shadowRoot?.activeElement?.textContent);
      if (name === 'Open as a page') break;
    }
    const opened = context.waitForEvent('page');
    await tab.press('Enter');
    const own = await opened;
    await own.waitForSelector('.letter textarea');
    expect(own.url()).toContain(`letter=${LETTER}`);
    expect(await own.locator('.letter textarea').inputValue()).toContain('It costs millions.');
    await own.close();
    await page.bringToFront();
    await tab.press('Escape');
  });

  it.each([
    ['light', 1280, { colorScheme: 'light', forcedColors: 'none' }],
    ['dark', 1280, { colorScheme: 'dark', forcedColors: 'none' }],
    ['light', 320, { colorScheme: 'light', forcedColors: 'none' }],
    ['dark', 320, { colorScheme: 'dark', forcedColors: 'none' }],
    ['forced colours', 1280, { colorScheme: 'light', forcedColors: 'active' }],
    ['forced colours', 320, { colorScheme: 'light', forcedColors: 'active' }],
  ] as const)(
    'in %s at %i px, keeps within the rules of access and within the window',
    async (name, width, media) => {
      const { context, extensionId, page, tab } = sitting.session;
      const picture = `${name.replaceAll(' ', '-')}-${String(width)}`;
      const own = await context.newPage();
      await own.setViewportSize({ width, height: 900 });
      await own.emulateMedia(media);
      await own.goto(`chrome-extension://${extensionId}/${COMPOSE}`);
      await own.waitForSelector('.letter textarea');
      const shown: Shown = { run: (script) => own.evaluate(script), click: (x, y) => own.mouse.click(x, y) };
      expect(await sideways(shown)).toBeLessThanOrEqual(0);
      expect(await accessFaults(shown)).toEqual([]);
      await own.screenshot({
        path: pictureFile(`chromium-compose-${picture}`),
        fullPage: true,
      });
      await own.close();

      await page.bringToFront();
      await page.setViewportSize({ width, height: 640 });
      await page.emulateMedia(media);
      await press(tab, '.points button', SUMMARY);
      await waitUntil(
        'the panel',
        () => textIn(tab, PANEL),
        (text) => text !== null,
      );
      expect(await sideways(tab)).toBeLessThanOrEqual(0);
      await press(tab, 'button.quote', PANEL);
      await tab.screenshot(pictureFile(`chromium-panel-${picture}`));
      expect(await accessFaults(tab)).toEqual([]);

      await press(tab, '.panel > .actions .main', PANEL);
      await page.locator(PANEL).locator('.letter textarea').waitFor();
      expect(await sideways(tab)).toBeLessThanOrEqual(0);
      expect(await evaluate(tab, sidewaysInPanel, PANEL)).toBeLessThanOrEqual(0);
      expect(await accessFaults(tab)).toEqual([]);
      await tab.screenshot(pictureFile(`chromium-writing-panel-${picture}`));
      await page.locator(PANEL).locator('.letter textarea').scrollIntoViewIfNeeded();
      await tab.screenshot(pictureFile(`chromium-writing-panel-letter-${picture}`));
      await tab.press('Escape');
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: null, forcedColors: null });
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

/** How far what is in the panel goes beyond its width. */
function sidewaysInPanel(name: string): number {
  const panel = document.querySelector(name);
  return panel === null ? -1 : panel.scrollWidth - panel.clientWidth;
}
