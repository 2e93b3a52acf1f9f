import { pdfOfPages } from '../attachments/hostile';
import { syntheticLetter } from './letter';

/** In characters and lines: a page of A4 in ordinary type. */
const LINE = 88;
const LINES = 48;

/** A letter of so many full pages. */
export function letterPdf(pages: number): Uint8Array {
  const words = syntheticLetter(LINE * LINES * pages).split(/\s+/);
  const lines: string[] = [''];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length < LINE) lines[lines.length - 1] = `${last} ${word}`.trim();
    else lines.push(word);
  }
  return pdfOfPages(
    Array.from({ length: pages }, (_, page) => lines.slice(page * LINES, (page + 1) * LINES)),
  );
}
