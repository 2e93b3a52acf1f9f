import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { pdf, pdfLine } from '../../../tests/attachments/hostile';
import { readAttachment } from '..';
import { MOST_PAGES } from '../problem';
import { textOf } from '../test-files';

/** A letter of so many pages, each with a heading of its own and forty lines. */
function longPdf(pages: number): Uint8Array {
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  const line = 'The Department holds a report on this point and withholds it under section 35(1)(a).';
  const page = (number: number): string =>
    pdfLine(`Item ${number} of the schedule`) +
    Array.from({ length: 40 }, (_, index) => pdfLine(line).replace('700 Td', `${680 - index * 13} Td`)).join(
      '',
    );
  return pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${numbers.map((number) => `${2 + number * 2} 0 R`).join(' ')}] /Count ${pages} /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...numbers.flatMap((number) => {
      const content = page(number);
      return [
        `<< /Type /Page /Parent 2 0 R /Contents ${3 + number * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ]);
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
    expect(text).toContain(`Item ${MOST_PAGES} of the schedule`);
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
