import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAttachment } from '../../utils/attachments';
import { accessFaults } from './axe';
import { cardText, centreOf } from './extension';
import { path as pathOf, sampleRequests } from '../pages';
import { pictureFile, sitDown, today, type Sitting } from './session';
import { ORIGIN } from './site';
import { evaluate, waitUntil, type ExtensionPage, type Tab } from './tab';

const ATTACHMENTS = path.resolve(import.meta.dirname, '../attachments');
const LETTER = path.join(ATTACHMENTS, 'files/foia.libreoffice.pdf');
const FINDS_FAULT = path.join(ATTACHMENTS, 'files/eisr.libreoffice.pdf');
const WORD = path.join(ATTACHMENTS, 'files/eisr.libreoffice.docx');
const LONG = path.join(ATTACHMENTS, 'files/long.libreoffice.pdf');
/** Four pages without text, each a picture of another kind that scanners make: JPEG, JPEG 2000, fax and JBIG2. */
const SCANNED = path.join(ATTACHMENTS, 'scanned.pdf');
const LOCKED = path.join(ATTACHMENTS, 'locked.pdf');

/**
 * On a narrow window a page is small, and the marks on it as small as its words. They are within a sentence, for which WCAG
 * 2.5.8 has an exception; that a rule cannot see where they lie over it.
 */
const MARKS_IN_SENTENCES = /^target-size: (?:foi-citation\[[^\]]*\](?:, )?)+$/;

type Shown = Pick<Tab, 'run' | 'click'>;

async function press(shown: Shown, selector: string, host?: string): Promise<void> {
  const { x, y } = await centreOf(shown, selector, host);
  await shown.click(x, y);
}

const textIn = (shown: Shown, selector: string): Promise<string> =>
  evaluate(shown, (what) => document.querySelector<HTMLElement>(what)?.innerText ?? '', selector);

const present = (shown: Shown, selector: string): Promise<boolean> =>
  waitUntil(
    selector,
    () => evaluate(shown, (what) => document.querySelector(what) !== null, selector),
    (isThere) => isThere,
  );

const sideways = (shown: Shown): Promise<number> =>
  evaluate(shown, () => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const namesOfMarks = (shown: Shown): Promise<string[]> =>
  evaluate(shown, () =>
    [...document.querySelectorAll('foi-citation[role="button"]')].map(
      (mark) => mark.getAttribute('aria-label') ?? mark.textContent,
    ),
  );

/** How far the marks of first mentions are from the same words where they can be selected, in CSS pixels. */
const marksBesideWords = (shown: Shown): Promise<{ count: number; farthest: number }> =>
  evaluate(shown, () => {
    const distances: number[] = [];
    for (const mark of document.querySelectorAll('foi-citation[aria-label]')) {
      const name = mark.getAttribute('aria-label') ?? '';
      const span = [...document.querySelectorAll('.textLayer span:not(.markedContent)')].find((one) =>
        one.textContent.includes(name),
      );
      const node = span?.firstChild;
      if (!node) continue;
      const range = document.createRange();
      const at = node.textContent?.indexOf(name) ?? 0;
      range.setStart(node, at);
      range.setEnd(node, at + name.length);
      const [words, box] = [range.getBoundingClientRect(), mark.getBoundingClientRect()];
      const middles = Math.abs((words.top + words.bottom) / 2 - (box.top + box.bottom) / 2);
      distances.push(Math.abs(words.left - box.left), Math.abs(words.right - box.right), middles);
    }
    return { count: distances.length / 3, farthest: Math.max(...distances) };
  });

/** Types into the search field as the keyboard would. */
const searchFor = (shown: Shown, text: string): Promise<void> =>
  evaluate(
    shown,
    (wanted) => {
      const field = document.querySelector<HTMLInputElement>('.search input');
      if (field === null) throw new Error('There is no search field.');
      field.value = wanted;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );

describe.each(['chromium', 'firefox'] as const)('reading a letter from disk in %s', (kind) => {
  let sitting: Sitting;
  let page: ExtensionPage;
  const made = mkdtempSync(path.join(tmpdir(), 'foi-lens-letters-'));

  beforeAll(async () => {
    sitting = await sitDown(kind);
    page = await sitting.session.openExtensionPage('reader.html');
    await present(page, '.drop-zone');
  });
  afterAll(async () => {
    await sitting.end();
    rmSync(made, { recursive: true });
  });

  async function open(file: string, sign: string): Promise<void> {
    await page.chooseFile(file);
    await waitUntil(
      path.basename(file),
      () => evaluate(page, () => document.querySelector('.reader h1')?.textContent ?? ''),
      (name) => name === path.basename(file),
    );
    await present(page, sign);
  }

  it('says that the letter stays where it is, and keeps within the rules of access', async () => {
    expect(await textIn(page, '.drop-zone')).toContain('FOI Lens does not store it or send it anywhere.');
    expect(await accessFaults(page)).toEqual([]);
  });

  it('shows a PDF as it looks, with a mark on the very words of each citation', async () => {
    const begun = Date.now();
    await open(LETTER, '.textLayer span');
    const shownAfter = Date.now() - begun;
    await present(page, '.side h2');
    expect(shownAfter).toBeLessThan(5000);
    expect(await namesOfMarks(page)).toEqual([
      'section 21(1)',
      'section 43(2)',
      'section 40(2)',
      'section 40(3A)(a)',
      'section 42(1)',
      'section 50',
    ]);
    // Words that can be selected are set in a font of the browser's, which is not as exact as ours.
    const near = kind === 'chromium' ? 3 : 14;
    const placed = await waitUntil(
      'the marks to be on their words',
      () => marksBesideWords(page),
      ({ farthest }) => farthest <= near,
    );
    expect(placed.count).toBe(6);
    await page.screenshot(pictureFile(`${kind}-reader-pdf`));
    expect(await accessFaults(page)).toEqual([]);
  });

  it('keeps the marks on their words at another size', async () => {
    const before = await textIn(page, '.level');
    await press(page, '.zoom .tool:nth-of-type(2)');
    await waitUntil(
      'another size',
      () => textIn(page, '.level'),
      (level) => level !== before,
    );
    const near = kind === 'chromium' ? 3 : 14;
    await waitUntil(
      'the marks to be on their words',
      () => marksBesideWords(page),
      ({ count, farthest }) => count === 6 && farthest <= near,
    );
  });

  it('explains a citation on its card', async () => {
    await press(page, 'foi-citation[aria-label="section 43(2)"]');
    const card = await waitUntil(
      'the card',
      () => cardText(page as unknown as Tab),
      (text) => text?.includes('trade secret') === true || text?.includes('commercial') === true,
    );
    expect(card).toContain('Section 43(2)');
    await press(page, '.close', 'foi-citation-card');
  });

  it('finds words on all pages, and counts them', async () => {
    await searchFor(page, 'section');
    const said = await waitUntil(
      'the count',
      () => textIn(page, '.matches'),
      (text) => /^\d+ of \d+$/.test(text),
    );
    expect(Number(said.split(' of ')[1])).toBeGreaterThan(6);
    await press(page, '.search .tool:last-of-type');
    await waitUntil(
      'the next place',
      () => textIn(page, '.matches'),
      (text) => text.startsWith('2 of'),
    );
    await searchFor(page, 'no such words');
    await waitUntil(
      'that it says so',
      () => textIn(page, '.matches'),
      (text) => text === 'Not found',
    );
    await searchFor(page, '');
  });

  it('goes from what a letter leaves out to the sentence, and lights it', async () => {
    await open(FINDS_FAULT, '.side button.quote');
    await press(page, '.side button.quote');
    await present(page, '.over-page > .lit');
    await page.screenshot(pictureFile(`${kind}-reader-lit`));
  });

  it('shows a Word letter as a document with the same marks and sentence', async () => {
    await open(WORD, '.document foi-citation');
    await present(page, '.side button.quote');
    expect(await namesOfMarks(page)).toContain('regulation 10(5)(e)');
    await press(page, '.side button.quote');
    expect(await evaluate(page, () => CSS.highlights.has('foi-sentence'))).toBe(true);
    await press(page, '.chip:is(button)');
    expect(await evaluate(page, () => document.activeElement?.localName)).toBe('foi-citation');
    expect(await accessFaults(page)).toEqual([]);
    await page.screenshot(pictureFile(`${kind}-reader-word`));
  });

  it('shows a scanned letter for all that it cannot be read', async () => {
    await open(SCANNED, '.notice');
    expect(await textIn(page, '.notice')).toContain('This file holds no text');
    for (const at of [0, 1, 2, 3]) {
      await evaluate(page, (index) => document.querySelectorAll('.page')[index]?.scrollIntoView(), at);
      const ink = await waitUntil(
        `page ${String(at + 1)} to be drawn`,
        () =>
          evaluate(
            page,
            (index) => {
              const canvas = document.querySelectorAll('.page')[index]?.querySelector('canvas');
              const { data } =
                canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height / 2) ?? {};
              if (data === undefined) return 0;
              let dark = 0;
              for (let pixel = 0; pixel < data.length; pixel += 4) if ((data[pixel] ?? 255) < 128) dark += 1;
              return dark / (data.length / 4);
            },
            at,
          ),
        (share) => share > 0,
      );
      // Black on white, not the other way round.
      expect(ink).toBeLessThan(0.2);
    }
  });

  it.each([
    ['a PDF that is cut off', 'cut.pdf', readFileSync(LETTER).subarray(0, 900), 'This file is damaged'],
    ['a PDF that wants a password', 'locked.pdf', readFileSync(LOCKED), 'protected by a password'],
    ['an empty file', 'empty.docx', Buffer.alloc(0), 'This file is empty.'],
    [
      'a picture that says it is a PDF',
      'photo.pdf',
      Buffer.from('\xff\xd8\xff\xe0JFIF', 'latin1'),
      'a picture',
    ],
  ])('says in a sentence why it does not open %s, and takes another', async (_, name, bytes, sentence) => {
    const file = path.join(made, name);
    writeFileSync(file, bytes);
    await page.chooseFile(file);
    await waitUntil(
      'the sentence',
      () => textIn(page, '.refused'),
      (text) => text.includes(sentence),
    );
    expect(await accessFaults(page)).toEqual([]);
    await open(WORD, '.document foi-citation');
  });

  it('asks before it reads a large file, and reads it then', async () => {
    const file = path.join(made, 'large.pdf');
    // Its letter, and blanks behind it.
    writeFileSync(file, Buffer.concat([readFileSync(LETTER), Buffer.alloc(26 * 1024 * 1024, ' ')]));
    await page.chooseFile(file);
    await waitUntil(
      'the question',
      () => textIn(page, '.asked p'),
      (text) => text === 'This file has 26 MB, so reading it may take a while.',
    );
    expect(await accessFaults(page)).toEqual([]);
    await page.screenshot(pictureFile(`${kind}-reader-large`));
    await press(page, '.asked button');
    await present(page, 'foi-citation[role="button"]');
    expect(await namesOfMarks(page)).toContain('section 43(2)');
  });

  it('does not even ask about a file of over 100 MB', async () => {
    const file = path.join(made, 'enormous.pdf');
    writeFileSync(file, '%PDF-1.7');
    truncateSync(file, 101 * 1024 * 1024);
    await page.chooseFile(file);
    await waitUntil(
      'the sentence',
      () => textIn(page, '.refused'),
      (text) => text.includes('too large to be read here'),
    );
  });

  it('opens a letter that is dropped anywhere on the page', async () => {
    const [taken, shown, opened, after] = await evaluate(page, () => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['We refuse your request under section 43(2).'], 'dropped.txt'));
      const { body } = document;
      const isTaken = (type: string) =>
        !body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      const isShown = () => body.hasAttribute('data-dropping');
      return [isTaken('dragover'), isShown(), isTaken('drop'), isShown()];
    });
    expect({ taken, shown, opened, after }).toEqual({ taken: true, shown: true, opened: true, after: false });
    await present(page, '.document foi-citation');
    expect(await textIn(page, '.reader h1')).toBe('dropped.txt');
  });

  it('leaves alone what is dragged across it and is no file', async () => {
    const taken = await evaluate(page, () => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', 'section 43(2)');
      return ['dragover', 'drop'].map(
        (type) =>
          !document.body.dispatchEvent(
            new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
          ),
      );
    });
    expect(taken).toEqual([false, false]);
    expect(await textIn(page, '.reader h1')).toBe('dropped.txt');
  });

  it('prints all pages of a PDF, and of a Word letter all of the letter, without the interface', async () => {
    await open(LONG, '.textLayer span');
    await evaluate(page, () => {
      // The window for printing would wait for somebody.
      window.print = () => {
        document.body.setAttribute('data-printed', '');
      };
    });
    await press(page, '.button.print');
    await waitUntil(
      'all pages to be drawn',
      () => evaluate(page, () => document.body.hasAttribute('data-printed')),
      (isDrawn) => isDrawn,
      25_000,
    );
    const printed = await page.print();
    writeFileSync(pictureFile(`${kind}-reader-print`).replace('.png', '.pdf'), printed);
    const { numPages, loadingTask } = await getDocument({ data: new Uint8Array(printed), verbosity: 0 })
      .promise;
    expect(await textIn(page, '.page-number')).toBe(`Page 1 of ${String(numPages)}`);
    await loadingTask.destroy();
    await open(WORD, '.document foi-citation');
    const reading = await readAttachment(await page.print(), 'printed.pdf');
    const text = reading.kind === 'text' ? reading.text : reading.sentence;
    expect(text).toMatch(/^Firth and Isles Ports Authority[\s\S]*Information Officer$/);
  }, 60_000);

  it('asked nobody for anything', () => {
    const own = /^(?:chrome|moz)-extension:|^about:|^blob:/;
    expect(sitting.session.requested.filter((address) => !own.test(address))).toEqual([]);
    expect(sitting.site.requested).toEqual([]);
  });
});

const { attached } = sampleRequests(today);
const ATTACHED = '#attachment-5530501';

describe.each(['chromium', 'firefox'] as const)('reading a letter of a request in %s', (kind) => {
  let sitting: Sitting;
  let address = '';

  beforeAll(async () => {
    sitting = await sitDown(kind);
    const { tab } = sitting.session;
    await tab.open(`${ORIGIN}${pathOf(attached)}?signed_in=1#incoming-2190501`);
    await press(tab, 'button', `${ATTACHED} > foi-attached-letter`);
    await waitUntil(
      'the letter to be read',
      () =>
        evaluate(tab, (item) => document.querySelector(`${item} > foi-letter-summary`) !== null, ATTACHED),
      (isRead) => isRead,
      30_000,
    );
    address = await evaluate(
      tab,
      (item) =>
        [...document.querySelectorAll<HTMLAnchorElement>(`${item} a`)].find(
          ({ href }) => /download/i.test(href) || href.includes('/attach/'),
        )?.href ?? '',
      ATTACHED,
    );
  });
  afterAll(() => sitting.end());

  const openAt = (at: string) =>
    sitting.session.openExtensionPage(`reader.html?attachment=${encodeURIComponent(address)}${at}`);

  it('shows it with its marks, asking the site for nothing, and offers what there is to write', async () => {
    const before = sitting.site.requested.length;
    const page = await openAt('');
    await present(page, 'foi-citation[role="button"]');
    // Its letter is of 2024: what is left is to ask again.
    expect(await textIn(page, '.side .button.main')).toBe('Ask again');
    expect(await textIn(page, '.reader > header')).toContain('Open it as it is');
    expect(sitting.site.requested).toHaveLength(before);
    await page.screenshot(pictureFile(`${kind}-reader-attached`));
    expect(await accessFaults(page)).toEqual([]);
    await page.close();
  });

  it('goes to the place that it is opened for', async () => {
    const page = await openAt('');
    await present(page, 'foi-citation[role="button"]');
    await page.close();
    const again = await openAt('&at=40');
    await present(again, '.over-page > .lit');
    await again.close();
  });

  it('says so where it is no longer kept', async () => {
    const page = await sitting.session.openExtensionPage(
      `reader.html?attachment=${encodeURIComponent(`${ORIGIN}/request/1/response/2/attach/3/gone.pdf`)}`,
    );
    await waitUntil(
      'the sentence',
      () => textIn(page, '.refused'),
      (text) => text.includes('no longer has this letter'),
    );
    expect(await textIn(page, '.choices')).toContain('Open it as it is');
    await page.close();
  });
});

describe('reading a letter in Chromium alone', () => {
  let sitting: Sitting & { readonly kind: 'chromium' };

  beforeAll(async () => {
    const begun = await sitDown('chromium');
    if (begun.kind !== 'chromium') throw new Error('Not Chromium.');
    sitting = begun;
  });
  afterAll(() => sitting.end());

  async function opened(file: string, sign: string) {
    const { context, extensionId } = sitting.session;
    const own = await context.newPage();
    const problems: string[] = [];
    own.on('console', (message) => problems.push(message.text()));
    own.on('pageerror', (error) => problems.push(error.message));
    await own.goto(`chrome-extension://${extensionId}/reader.html`);
    await own.setInputFiles('input[type=file]', file);
    await own.waitForSelector(sign);
    return { own, problems };
  }

  it('with the keyboard alone: through the marks in reading order, their cards, the search and the sizes', async () => {
    const { own, problems } = await opened(LETTER, 'foi-citation[role="button"]');
    const focusOn = async (selector: string) => {
      for (let steps = 0; steps < 40; steps += 1) {
        await own.keyboard.press('Tab');
        if (await own.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector))
          return;
      }
      throw new Error(`The keyboard does not come to ${selector}`);
    };
    await focusOn('foi-citation[aria-label="section 21(1)"]');
    await own.keyboard.press('Enter');
    await own.waitForSelector('foi-citation-card:popover-open');
    await own.keyboard.press('Escape');
    expect(await own.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'section 21(1)',
    );
    await focusOn('foi-citation[aria-label="section 43(2)"]');
    await own.keyboard.press('+');
    await own.getByText('110%').waitFor();
    expect(await own.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'section 43(2)',
    );
    await own.keyboard.press('Control+f');
    await own.keyboard.type('review');
    await own.getByText(/^1 of \d$/).waitFor();
    await own.keyboard.press('Enter');
    await own.getByText(/^2 of \d$/).waitFor();
    await own.keyboard.press('Shift+Enter');
    await own.getByText(/^1 of \d$/).waitFor();
    expect(problems).toEqual([]);
    await own.close();
  });

  it('lets words be selected across a mark, and from one', async () => {
    const { own } = await opened(LETTER, 'foi-citation[role="button"]');
    await own.waitForSelector('.textLayer span');
    const selected = () => own.evaluate(() => document.getSelection()?.toString() ?? '');
    const mark = await own.locator('foi-citation[aria-label="section 43(2)"]').boundingBox();
    if (mark === null) throw new Error('No mark');
    const y = mark.y + mark.height / 2;
    const drag = async (from: number, to: number) => {
      await own.mouse.move(from, y);
      await own.mouse.down();
      await own.mouse.move((from + to) / 2, y, { steps: 4 });
      await own.mouse.move(to, y, { steps: 4 });
      await own.mouse.up();
    };
    await drag(mark.x - 60, mark.x + mark.width + 60);
    expect(await selected()).toContain('section 43(2)');
    await drag(mark.x + 2, mark.x + mark.width + 100);
    expect(await selected()).toMatch(/^s?ection 43\(2\), because/);
    expect(await own.locator('foi-citation-card').count()).toBe(0);
    await own.close();
  });

  it('drafts the review request about it, with the names that are given and no gap for others', async () => {
    const { own } = await opened(FINDS_FAULT, '.side .draft');
    await own.evaluate(() => {
      navigator.clipboard.writeText = (text) => {
        document.body.setAttribute('data-copied', text);
        return Promise.resolve();
      };
    });
    const copied = async () => {
      await own.locator('.draft .copy').click();
      await own.getByRole('button', { name: 'Copied' }).waitFor();
      return own.evaluate(() => document.body.getAttribute('data-copied') ?? '');
    };
    const without = await copied();
    expect(without).toMatch(/^Dear Sir or Madam,/);
    expect(without).not.toMatch(/whatdotheyknow|[[\]<>]|undefined|null/);
    await own.getByLabel('The authority').fill('Firth and Isles Ports Authority');
    await own.getByLabel('Your name').fill('Jo Sandison');
    await own.getByRole('button', { name: 'Copy review request' }).waitFor();
    const named = await copied();
    expect(named).toMatch(/^Dear Firth and Isles Ports Authority,[\s\S]*Jo Sandison$/);
    expect(named).toContain('EISR-118');
    await own.close();
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
    ['forced', 1280],
  ] as const)(
    'in %s at %i px, keeps within the rules of access and within the window',
    async (colours, width) => {
      const { context, extensionId } = sitting.session;
      for (const file of [null, FINDS_FAULT, WORD, SCANNED]) {
        const own = await context.newPage();
        await own.setViewportSize({ width, height: 800 });
        await own.emulateMedia({
          colorScheme: colours === 'light' ? 'light' : 'dark',
          forcedColors: colours === 'forced' ? 'active' : 'none',
        });
        await own.goto(`chrome-extension://${extensionId}/reader.html`);
        if (file !== null) {
          await own.setInputFiles('input[type=file]', file);
          await own.waitForSelector('.side h2, .notice');
          await own.waitForSelector('.document p, .canvasWrapper canvas');
        }
        const shown: Shown = {
          run: (script) => own.evaluate(script),
          click: (x, y) => own.mouse.click(x, y),
        };
        const name = file === null ? 'empty' : path.basename(file);
        await own.screenshot({ path: pictureFile(`chromium-reader-${colours}-${String(width)}-${name}`) });
        expect(await sideways(shown)).toBeLessThanOrEqual(0);
        const faults = await accessFaults(shown);
        expect(faults.filter((fault) => !MARKS_IN_SENTENCES.test(fault))).toEqual([]);
        await own.close();
      }
    },
  );
});
