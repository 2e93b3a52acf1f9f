import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { plainCharacters } from '../characters';
import { DESCENT, type PageRuns, type Run } from './run';

type Matrix = readonly number[];

/** What is used of pdf.js' text items. */
interface Item {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
}

/** A soft hyphen that is shown, because the word is broken there. */
const SOFT_HYPHEN_AT_END = /\u00ad\s*$/;

interface Link {
  readonly address: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Reads a page's words and links. Slanted and turned text (stamps, "DRAFT" across the page) is left out. */
export async function pageRuns(pdf: PDFPageProxy): Promise<PageRuns> {
  const { width, height, transform } = pdf.getViewport({ scale: 1 });
  const { items } = await pdf.getTextContent();
  const links = findLinks(await pdf.getAnnotations({ intent: 'display' }), transform);
  const runs: Run[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const run = toRun(item, transform, pdf.pageNumber);
    if (run !== null && run.right > 0 && run.x < width && run.baseline > 0 && run.baseline < height)
      runs.push(run);
  }
  return { page: pdf.pageNumber, width, height, runs: withLinks(runs, links) };
}

function toRun({ str, transform, width }: Item, viewport: Matrix, page: number): Run | null {
  const [a = 0, b = 0, , , x = 0, baseline = 0] = multiply(viewport, transform);
  if (a <= 0 || Math.abs(b) > a * 0.05) return null;
  const text = plainCharacters(str.replace(SOFT_HYPHEN_AT_END, '-'));
  if (text.trim() === '') return null;
  const size = Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
  return { text, page, x, right: x + width, baseline, size, link: null };
}

/** ISO 32000-1, 8.3.4: both matrices as six numbers, the second applied first. */
function multiply(m: Matrix, n: Matrix): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = m;
  const [g = 0, h = 0, i = 0, j = 0, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function findLinks(
  annotations: readonly unknown[],
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
): readonly Link[] {
  return annotations.flatMap((annotation) => {
    const { subtype, url, rect } = annotation as { subtype?: unknown; url?: unknown; rect?: Matrix };
    if (subtype !== 'Link' || typeof url !== 'string' || rect?.length !== 4) return [];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
    const xs = [a * x1 + c * y1 + e, a * x2 + c * y2 + e];
    const ys = [b * x1 + d * y1 + f, b * x2 + d * y2 + f];
    return [
      {
        address: url,
        left: Math.min(...xs),
        right: Math.max(...xs),
        top: Math.min(...ys),
        bottom: Math.max(...ys),
      },
    ];
  });
}

/** Cuts runs where a link in them ends, and notes its address there. A link over two lines is noted once, at its end. */
function withLinks(runs: readonly Run[], links: readonly Link[]): readonly Run[] {
  if (links.length === 0) return runs;
  const noted = runs.flatMap((run) => cutAtLinks(run, links));
  let words = '';
  return noted.map((run, index) => {
    const { link } = run;
    words = link === null ? '' : words + link.words;
    if (link === null) return run;
    if (noted[index + 1]?.link?.address === link.address) return { ...run, link: null };
    const whole = { ...run, link: { ...link, words } };
    words = '';
    return whole;
  });
}

function cutAtLinks(run: Run, links: readonly Link[]): readonly Run[] {
  const middle = run.baseline - run.size * 0.3;
  const link = links.find(
    ({ left, right, top, bottom }) =>
      top <= middle &&
      bottom >= middle - run.size * DESCENT &&
      Math.min(right, run.right) - Math.max(left, run.x) > run.size * 0.5,
  );
  if (link === undefined) return [run];
  const cut = wordEnd(run, link.right);
  const linked = (text: string): Run => ({ ...run, text, link: { address: link.address, words: text } });
  if (cut >= run.text.length) return [linked(run.text)];
  const right = xAt(run, cut);
  const rest = { ...run, text: run.text.slice(cut), x: right };
  return [
    { ...linked(run.text.slice(0, cut)), right },
    ...cutAtLinks(
      rest,
      links.filter((other) => other !== link),
    ),
  ];
}

const xAt = (run: Run, index: number): number => run.x + ((run.right - run.x) * index) / run.text.length;

/** The end of a word that is nearest to a place on the line: letters are not equally wide, but words are long enough. */
function wordEnd(run: Run, x: number): number {
  let best = run.text.length;
  for (const { index } of run.text.matchAll(/(?<=[\p{L}\p{N}/])(?![\p{L}\p{N}/])/gu))
    if (Math.abs(xAt(run, index) - x) < Math.abs(xAt(run, best) - x)) best = index;
  return best;
}
