import { readFileSync } from 'node:fs';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { analyseLetter } from '../../utils/analysis';
import { readAttachment } from '../../utils/attachments';
import { letterPdf } from './letter-pdf';
import { median } from './measure';

/** Milliseconds within which an attached letter of ten pages is read and analysed. */
export const ATTACHED_LIMIT = 2_000;

const ROUNDS = 5;

const LONG = new URL('../attachments/files/long.libreoffice.pdf', import.meta.url);

/** How long one attached letter takes, in milliseconds. */
export interface AttachedRow {
  readonly name: string;
  readonly pages: number;
  /** Read and analysed. */
  readonly whole: number;
  /** pdf.js' own words of every page, put one behind the other: the least that any reader has to do. */
  readonly plain: number;
  readonly limit: number;
}

/** Measures a letter of ten pages, and one of sixty by LibreOffice, each beside a plain loop over its pages. */
export async function measureAttached(): Promise<readonly AttachedRow[]> {
  const rows: AttachedRow[] = [];
  for (const [name, bytes, limit] of [
    ['ten pages', letterPdf(10), ATTACHED_LIMIT],
    ['sixty pages', new Uint8Array(readFileSync(LONG)), Infinity],
  ] as const) {
    const pages = await readWhole(bytes);
    const whole: number[] = [];
    const plain: number[] = [];
    // By turns, so that whatever else the machine does falls on both.
    for (let round = 0; round < ROUNDS; round += 1) {
      whole.push(await timed(() => readWhole(bytes)));
      plain.push(await timed(() => readPlainly(bytes)));
    }
    rows.push({ name, pages, whole: median(whole), plain: median(plain), limit });
  }
  return rows;
}

async function readWhole(bytes: Uint8Array): Promise<number> {
  const reading = await readAttachment(bytes, 'letter.pdf');
  if (reading.kind === 'problem') throw new Error(reading.sentence);
  if (analyseLetter(reading.text).citations.length === 0) throw new Error('nothing was found');
  return reading.pages ?? 0;
}

async function readPlainly(bytes: Uint8Array): Promise<string> {
  const pdf = await pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join(' ');
  }
  await pdf.loadingTask.destroy();
  return text;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
