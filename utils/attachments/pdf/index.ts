import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MOST_PAGES, UnreadableFile } from '../problem';
import type { Place } from '../types';
import { toBlocks } from './blocks';
import { compose } from './compose';
import { toFragments } from './fragments';
import { setFurnitureAside } from './furniture';
import { openPdf } from './open';
import { pageRuns } from './page-runs';
import { readingOrder } from './reading-order';
import type { PageRuns } from './run';
import { mendStretchedLines } from './stretched-lines';

export interface PdfText {
  readonly text: string;
  readonly pages: number;
  readonly places: readonly Place[];
}

/** Characters that fonts use without saying which letters they are. */
const NAMELESS = /[\ufffd\ue000-\uf8ff]/g;

/**
 * Reads a PDF (ISO 32000-1) as a letter's text. Throws {@link UnreadableFile} where it is damaged, protected, too long,
 * or made of letters that nobody can name.
 */
export async function readPdf(bytes: Uint8Array, signal: AbortSignal): Promise<PdfText> {
  const pdf = await openPdf(bytes, signal);
  try {
    if (pdf.numPages > MOST_PAGES) throw new UnreadableFile('too-many-pages');
    const pages = await allRuns(pdf, signal);
    const text = layOut(pages);
    if ((text.text.match(NAMELESS)?.length ?? 0) > text.text.length / 5) throw new UnreadableFile('garbled');
    return { ...text, pages: pdf.numPages };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Milliseconds after which others may run: less than makes a page feel stuck. */
const LONGEST_TURN = 50;

async function allRuns(pdf: PDFDocumentProxy, signal: AbortSignal): Promise<readonly PageRuns[]> {
  const pages: PageRuns[] = [];
  let turn = performance.now();
  for (let number = 1; number <= pdf.numPages && !signal.aborted; number += 1) {
    const page = await pdf.getPage(number);
    pages.push(await pageRuns(page));
    page.cleanup();
    // What pdf.js waits for is done in microtasks, before which no timer runs and no signal to stop arrives.
    if (performance.now() - turn > LONGEST_TURN) {
      await new Promise((resolve) => setTimeout(resolve));
      turn = performance.now();
    }
  }
  return pages;
}

function layOut(pages: readonly PageRuns[]): Omit<PdfText, 'pages'> {
  const lines = pages.map((page) => ({ page, lines: mendStretchedLines(toFragments(page.runs)) }));
  const { pages: kept, aside } = setFurnitureAside(lines);
  const units = kept.map((page) => {
    const blocks = toBlocks(page.lines);
    return { blocks, units: readingOrder(blocks) };
  });
  return compose(units, aside);
}
