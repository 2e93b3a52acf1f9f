import type { Block } from './blocks';

/** What is read in one go: a block, or a table's row with its cells. */
export type Unit =
  | {
      readonly kind: 'block';
      readonly block: Block;
      /** The blocks that it shares a column with, itself among them. */
      readonly column: readonly Block[];
      readonly startsColumn: boolean;
    }
  | { readonly kind: 'row'; readonly cells: readonly (readonly Block[])[]; readonly startsTable: boolean };

type Interval = readonly [from: number, to: number];

/** Blocks side by side with nothing above or below each other's middle: everything that shares a stretch of height. */
type Band = readonly Block[];

/** Gutters are at least this wide, as a part of the type's size. */
const NARROWEST_GUTTER = 0.5;

/** Lines and words that make a column one of prose, where the file's own order does not tell columns from a table. */
const COLUMN_LINES = 6;
const COLUMN_WORDS = 4;

/**
 * Puts a page's blocks into the order of reading, after the recursive X-Y cut (Nagy and Seth, 1984): the page is cut
 * into bands; bands that share a gutter are columns or a table. Which of the two, the order of the file tells: columns
 * are set one after the other, tables row by row.
 */
export function readingOrder(blocks: readonly Block[], column = blocks): readonly Unit[] {
  const bands = toBands(blocks);
  const units: Unit[] = [];
  for (let at = 0; at < bands.length;) {
    const region = regionFrom(bands, at);
    units.push(...orderRegion(bands.slice(at, region.end), region.gutter, column));
    at = region.end;
  }
  return units;
}

function toBands(blocks: readonly Block[]): readonly Band[] {
  const bands: Block[][] = [];
  let bottom = -Infinity;
  for (const block of [...blocks].sort((a, b) => a.top - b.top || a.x - b.x)) {
    if (block.top >= bottom - block.size * 0.3) bands.push([block]);
    else bands.at(-1)?.push(block);
    bottom = Math.max(bottom, block.bottom);
  }
  return bands;
}

/** The bands from one on that share a gutter with it. A region of one band without a gutter is the ordinary case. */
function regionFrom(
  bands: readonly Band[],
  start: number,
): { readonly end: number; readonly gutter: Interval | null } {
  let gutters = insideGutters(bands[start] ?? []);
  let end = start + 1;
  if (gutters.length === 0) return { end, gutter: null };
  for (let next = end; next < bands.length; next += 1) {
    const band = bands[next] ?? [];
    const shared = intersections(gutters, freeOf(band), narrowest(band));
    if (shared.length === 0) break;
    // A band on one side alone belongs to the columns only if more of them follows, or the file sets it with its side.
    if (insideOf(shared, band).length > 0 || isSetWithItsSide(bands.slice(start, next), band, shared[0]))
      end = next + 1;
    else if (
      !bands
        .slice(next + 1)
        .some((later) => insideOf(intersections(shared, freeOf(later), 0), later).length > 0)
    )
      break;
    gutters = shared;
  }
  const inRegion = bands
    .slice(start, end)
    .reduce<readonly Interval[]>(
      (shared, band) => intersections(shared, freeOf(band), narrowest(band)),
      insideGutters(bands[start] ?? []),
    );
  const widest = [...inRegion].sort(([a, b], [c, d]) => d - c - (b - a))[0];
  return { end, gutter: widest ?? null };
}

function isSetWithItsSide(before: readonly Band[], band: Band, gutter: Interval | undefined): boolean {
  if (gutter === undefined) return false;
  const [, right] = sides(before.flat(), gutter);
  return band.every(({ x, index }) => x < gutter[0] && right.every((block) => index < block.index));
}

function orderRegion(
  bands: readonly Band[],
  gutter: Interval | null,
  column: readonly Block[],
): readonly Unit[] {
  const blocks = bands.flat();
  if (gutter === null) return inFileOrder(blocks, column);
  const [left, right] = sides(blocks, gutter);
  if (isRow(bands) || !areColumns(bands.length, left, right))
    return bands.map((band, index) => toRow(band, index === 0));
  return [...startingColumn(readingOrder(left)), ...startingColumn(readingOrder(right))];
}

/** Blocks that no cut parts overlap, as a note drawn over a paragraph does: the file's order is as good as any. */
function inFileOrder(blocks: readonly Block[], column: readonly Block[]): readonly Unit[] {
  return [...blocks]
    .sort((a, b) => a.index - b.index)
    .map((block) => ({ kind: 'block', block, column, startsColumn: false }));
}

function startingColumn(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, index) =>
    unit.kind === 'block' && index === 0 ? { ...unit, startsColumn: true } : unit,
  );
}

const isRow = (bands: readonly Band[]): boolean =>
  bands.length === 1 && (bands[0] ?? []).every(({ lines }) => lines.length === 1);

function areColumns(bands: number, left: readonly Block[], right: readonly Block[]): boolean {
  if (bands === 1 || last(left) < first(right)) return true;
  return isProse(left) && isProse(right);
}

const first = (blocks: readonly Block[]): number => Math.min(...blocks.map(({ index }) => index));
const last = (blocks: readonly Block[]): number => Math.max(...blocks.map(({ index }) => index));

function isProse(blocks: readonly Block[]): boolean {
  const lines = blocks.flatMap((block) => block.lines);
  const width = Math.max(...blocks.map(({ right }) => right)) - Math.min(...blocks.map(({ x }) => x));
  const full = lines.filter(
    ({ x, right, text }) => right - x > width * 0.7 && text.trim().split(/\s+/).length >= COLUMN_WORDS,
  );
  return lines.length >= COLUMN_LINES && full.length >= lines.length * 0.6;
}

function toRow(band: Band, startsTable: boolean): Unit {
  const cells: Block[][] = [];
  let right = -Infinity;
  for (const block of [...band].sort((a, b) => a.x - b.x)) {
    if (block.x >= right) cells.push([block]);
    else cells.at(-1)?.push(block);
    right = Math.max(right, block.right);
  }
  return { kind: 'row', cells: cells.map((cell) => cell.sort((a, b) => a.top - b.top)), startsTable };
}

function sides(blocks: readonly Block[], [from]: Interval): readonly [readonly Block[], readonly Block[]] {
  return [blocks.filter(({ x }) => x < from), blocks.filter(({ x }) => x >= from)];
}

const narrowest = (band: Band): number => Math.min(...band.map(({ size }) => size)) * NARROWEST_GUTTER;

/** The stretches of the page's width that a band leaves free, the margins among them. */
function freeOf(band: Band): readonly Interval[] {
  const free: Interval[] = [];
  let right = -Infinity;
  for (const block of [...band].sort((a, b) => a.x - b.x)) {
    if (block.x > right) free.push([right, block.x]);
    right = Math.max(right, block.right);
  }
  return [...free, [right, Infinity]];
}

function insideGutters(band: Band): readonly Interval[] {
  return insideOf(freeOf(band), band).filter(([from, to]) => to - from >= narrowest(band));
}

/** Those with blocks of the band on both sides. */
function insideOf(gutters: readonly Interval[], band: Band): readonly Interval[] {
  return gutters.filter(
    ([from, to]) => band.some(({ right }) => right <= from) && band.some(({ x }) => x >= to),
  );
}

function intersections(a: readonly Interval[], b: readonly Interval[], least: number): readonly Interval[] {
  return a.flatMap(([from, to]) =>
    b
      .map(([start, end]): Interval => [Math.max(from, start), Math.min(to, end)])
      .filter(([start, end]) => end - start > least),
  );
}
