import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { pdfOfPages } from '../../../tests/attachments/hostile';
import { readAttachment } from '..';
import { MOST_PAGES } from '../problem';
import { textOf } from '../test-files';

/** A letter of so many pages of forty lines, no two of them alike: what pages repeat is taken for their head or foot. */
function longPdf(pages: number): Uint8Array {
  return pdfOfPages(
    Array.from({ length: pages }, (_, page) =>
      Array.from(
        { length: 40 },
        (__, line) => `Report ${page * 100 + line} is held, and is withheld in full under section 35(1)(a).`,
      ),
    ),
  );
}

/** Milliseconds for which nothing else may run, a tenth of what makes a browser ask whether to stop the page. */
const LONGEST_HOLD = 1000;

describe('a file of very many pages', { timeout: 30_000 }, () => {
  it(`is read to its end up to ${MOST_PAGES} pages, and lets others run meanwhile`, async () => {
    const file = longPdf(MOST_PAGES);
    await textOf(longPdf(1), 'a.pdf');
    const hold = monitorEventLoopDelay({ resolution: 10 });
    hold.enable();
    const { text, pages } = await textOf(file, 'a.pdf');
    hold.disable();
    expect(pages).toBe(MOST_PAGES);
    expect(text).toContain(`Report ${(MOST_PAGES - 1) * 100} is held`);
    expect(text.match(/35\(1\)\(a\)/g)).toHaveLength(MOST_PAGES * 40);
    expect(hold.max / 1e6).toBeLessThan(LONGEST_HOLD);
  });

  it('beyond that is said to have too many pages, in a sentence', async () => {
    expect(await readAttachment(longPdf(MOST_PAGES + 1), 'a.pdf')).toEqual({
      kind: 'problem',
      code: 'too-many-pages',
      sentence: 'This file has more than 500 pages, too many to be read here.',
    });
  });

  it('stops between two pages when it is told to', async () => {
    const stop = new AbortController();
    const reading = readAttachment(longPdf(MOST_PAGES), 'a.pdf', { signal: stop.signal });
    setTimeout(() => {
      stop.abort();
    }, 200);
    const started = performance.now();
    expect({ ...(await reading), text: null }).toMatchObject({ code: 'stopped' });
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
