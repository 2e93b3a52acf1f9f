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

const asked = ({ site }: Sitting) => site.requested.filter((address) => address.includes('/attach/'));

describe.each(['chromium', 'firefox'] as const)('attached letters in %s', (kind) => {
  let sitting: Sitting;
  let tab: Tab;

  beforeAll(async () => {
    sitting = await sitDown(kind);
    ({ tab } = sitting.session);
    await tab.open(`${ASKED}#incoming-2190501`);
    await waitUntil(
      'the offer to read the letter',
      () => line(tab, PDF),
      (text) => text !== null,
    );
  });
  afterAll(() => sitting.end());

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
    await tab.open(`${ASKED}#incoming-2190501`);
    await waitUntil(
      'the summary of the PDF',
      () => summary(tab, PDF),
      (shown) => shown !== null,
    );
    expect(asked(sitting)).toHaveLength(2);
  });
});
