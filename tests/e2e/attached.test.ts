import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { path as pathOf, sampleRequests } from '../pages';
import { accessFaults } from './axe';
import { centreOf } from './extension';
import { pictureFile, sitDown, today, type Sitting } from './session';
import { ORIGIN } from './site';
import { evaluate, waitUntil, type Tab } from './tab';

const { attached } = sampleRequests(today);
const PATH = pathOf(attached);
const ASKED = `${ORIGIN}${PATH}?signed_in=1`;
const PDF = '#attachment-5530501';
const WORD = '#attachment-5530502';
const TABLE = '#attachment-5530503';

/** What stands below an attachment, in words; null where there is nothing. */
const below = (tab: Tab, item: string, tag: string): Promise<string | null> =>
  evaluate(
    tab,
    (what) =>
      document.querySelector(`${what.item} > ${what.tag}`)?.shadowRoot?.querySelector<HTMLElement>('div')
        ?.innerText ?? null,
    { item, tag },
  );
const line = (tab: Tab, item: string) => below(tab, item, 'foi-attached-letter');
const summary = (tab: Tab, item: string) => below(tab, item, 'foi-letter-summary');

async function press(tab: Tab, item: string): Promise<void> {
  const { x, y } = await centreOf(tab, 'button', `${item} > foi-attached-letter`);
  await tab.click(x, y);
}

/** As if nothing had been read yet. */
const forgetAttachments = (page: Pick<Tab, 'run'>): Promise<void> =>
  evaluate(
    page,
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('foi-lens-attachments');
        opening.onerror = () => {
          reject(new Error('There is no store.'));
        };
        opening.onsuccess = () => {
          const clearing = opening.result.transaction(['readings', 'files'], 'readwrite');
          clearing.objectStore('readings').clear();
          clearing.objectStore('files').clear();
          clearing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );

const asked = ({ site }: Sitting) => site.requested.filter((address) => address.includes('/attach/'));

describe.each(['chromium', 'firefox'] as const)('attached letters in %s', (kind) => {
  let sitting: Sitting;
  let tab: Tab;
  let visits = 0;

  beforeAll(async () => {
    sitting = await sitDown(kind);
    ({ tab } = sitting.session);
    await visit();
    await waitUntil(
      'the offer to read the letter',
      () => line(tab, PDF),
      (text) => text !== null,
    );
  });
  afterAll(() => sitting.end());

  /** Each visit loads the page anew. */
  async function visit(): Promise<void> {
    visits += 1;
    await tab.open(`${ASKED}&visit=${visits}#incoming-2190501`);
  }

  it('are offered for reading, and nothing is fetched before that is asked for', async () => {
    expect(await line(tab, PDF)).toBe('Read this letter');
    expect(await line(tab, WORD)).toBe('Read this letter');
    expect(await line(tab, TABLE)).toBeNull();
    expect(asked(sitting)).toEqual([]);
    await tab.screenshot(pictureFile(`${kind}-attached-offered`));
  });

  it('are read at a click: the line below says what the letter relies on, and its own date', async () => {
    await press(tab, PDF);
    const text = await waitUntil(
      'the summary of the PDF',
      () => summary(tab, PDF),
      (shown) => shown !== null,
      30_000,
    );
    expect(text).toContain('Refused');
    for (const cited of ['s43(2)', 's42(1)', 's40(2)', 's21(1)']) expect(text).toContain(cited);
    expect(text).toContain('14 May 2024');
    expect(await line(tab, PDF)).toBe('Open annotated');
    expect(asked(sitting)).toHaveLength(1);
    await tab.screenshot(pictureFile(`${kind}-attached-read`));
    expect(await accessFaults(tab)).toEqual([]);
  });

  it('open on a page of their own as they look, with a mark on each citation, and ask the site for nothing', async () => {
    const before = asked(sitting).length;
    await press(tab, PDF);
    const reader = await sitting.session.openedExtensionPage('reader.html?attachment=');
    const marks = await waitUntil(
      'the marks',
      () =>
        evaluate(reader, () =>
          [...document.querySelectorAll('.over-page > foi-citation')].map((mark) =>
            mark.getAttribute('aria-label'),
          ),
        ),
      (found) => found.length > 0,
    );
    expect(marks).toContain('section 43(2)');
    const drawn = await waitUntil(
      'the first page to be drawn',
      () => evaluate(reader, () => document.querySelector<HTMLElement>('.page .textLayer')?.innerText ?? ''),
      (text) => text !== '',
    );
    expect(drawn).toContain('14 May 2024');
    expect(asked(sitting)).toHaveLength(before);
    await reader.close();
    await sitting.session.page.bringToFront();
  });

  it('give the same from Word', async () => {
    await press(tab, WORD);
    const text = await waitUntil(
      'the summary of the Word file',
      () => summary(tab, WORD),
      (shown) => shown !== null,
      30_000,
    );
    expect(text).toContain('14 May 2024');
    expect(asked(sitting)).toHaveLength(2);
  });

  it('are remembered: the next visit shows them and fetches nothing', async () => {
    await visit();
    await waitUntil(
      'the summary of the PDF',
      () => summary(tab, PDF),
      (shown) => shown !== null,
    );
    expect(asked(sitting)).toHaveLength(2);
  });

  it('count for the popup, with their own date', async () => {
    const popup = await (sitting.kind === 'chromium'
      ? sitting.session.openPopup()
      : sitting.session.openPopupInTab());
    const text = await waitUntil(
      'the popup',
      () => evaluate(popup, () => document.body.innerText),
      (shown) => shown.includes('All dates'),
    );
    expect(text).toContain('10 July 2024');
    await popup.screenshot(pictureFile(`${kind}-attached-popup`));
    if ('close' in popup) await (popup as { close: () => Promise<void> }).close();
    await sitting.session.page.bringToFront();
  });

  it('are read unasked where the reader wants that, but for those that are no letters', async () => {
    const options = await sitting.session.openExtensionPage('options.html');
    await waitUntil(
      'the setting',
      () =>
        evaluate(options, () => {
          const labels = [...document.querySelectorAll('label')];
          const label = labels.find(({ textContent }) => textContent.includes('without my asking'));
          label?.click();
          return label !== undefined;
        }),
      (isThere) => isThere,
    );
    await waitUntil(
      'the choice to be saved',
      () => evaluate(options, () => document.querySelector('.outcome')?.textContent ?? ''),
      (said) => said === 'Saved',
    );
    await forgetAttachments(options);
    await options.close();
    await sitting.session.page.bringToFront();
    const before = asked(sitting).length;
    await visit();
    for (const item of [PDF, WORD]) {
      await waitUntil(
        `the summary below ${item}`,
        () => summary(tab, item),
        (text) => text !== null,
        20_000,
      );
    }
    expect(await line(tab, TABLE)).toBeNull();
    expect(asked(sitting)).toHaveLength(before + 2);
  });

  it('are all that was asked for beside the page itself, and each once', () => {
    const { session, site } = sitting;
    const elsewhere = session.requested.filter(
      (address) => !address.startsWith(`${ORIGIN}/`) && !/^(?:chrome|moz)-extension:|^about:/.test(address),
    );
    expect(elsewhere).toEqual([]);
    const beside = site.requested.filter(
      (address) =>
        !address.startsWith('/assets/') && !address.startsWith(`${PATH}?`) && address !== '/favicon.ico',
    );
    expect(beside).toEqual(asked(sitting));
    expect(beside).toHaveLength(4);
  });
});
