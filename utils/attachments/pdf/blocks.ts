import { isFull, type Fragment } from './fragments';
import { ASCENT, DESCENT } from './run';

/** Lines below each other, in the order of the file: a paragraph, an address, a cell. Never crosses a page. */
export interface Block {
  readonly lines: readonly Fragment[];
  /** Its place in the file's order. */
  readonly index: number;
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** As a multiple of the type's size. */
const FARTHEST_INDENT = 5;

/** Joins lines to blocks where one follows the other at the page's usual distance. */
export function toBlocks(lines: readonly Fragment[]): readonly Block[] {
  const leading = usualLeading(lines);
  const groups: Fragment[][] = [];
  for (const [index, line] of lines.entries()) {
    const group = groups.at(-1);
    if (group !== undefined && !beginsRow(line, lines[index + 1]) && follows(group, line, leading))
      group.push(line);
    else groups.push([line]);
  }
  return groups.map(toBlock);
}

/** True for a row's first cell, which may stand right below a line of text. */
function beginsRow(line: Fragment, next: Fragment | undefined): boolean {
  return (
    next !== undefined && next.x > line.right && Math.abs(next.baseline - line.baseline) < line.size * 0.3
  );
}

function toBlock(lines: readonly Fragment[], index: number): Block {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a block has lines');
  return {
    lines,
    index,
    x: Math.min(...lines.map(({ x }) => x)),
    right: Math.max(...lines.map(({ right }) => right)),
    top: first.baseline - first.size * ASCENT,
    bottom: last.baseline + last.size * DESCENT,
    size: first.size,
  };
}

function follows(group: readonly Fragment[], line: Fragment, leading: number): boolean {
  const last = group.at(-1);
  if (last === undefined) return false;
  const ratio = line.size / last.size;
  const down = line.baseline - last.baseline;
  // A page set with wide lines throughout still has wider gaps between paragraphs; a table alone has no usual distance.
  const farthest = Math.max(last.size * 1.35, Math.min(leading * 1.15, last.size * 2.1));
  return ratio > 0.85 && ratio < 1.18 && down > last.size * 0.5 && down <= farthest && isBelow(group, line);
}

/** True for a line that begins about where the others do, or has their right edge or middle in common. */
function isBelow(group: readonly Fragment[], line: Fragment): boolean {
  const near = (distance: number, sizes: number): boolean => Math.abs(distance) < line.size * sizes;
  const overlaps = group.some(({ x, right }) => line.x < right && line.right > x);
  const first = group.reduce((least, { x }) => Math.min(least, x), Infinity);
  return (
    overlaps &&
    (near(line.x - first, FARTHEST_INDENT) ||
      group.some(({ x, right }) => near(right - line.right, 0.3) || near(x + right - line.x - line.right, 1)))
  );
}

/**
 * The most frequent distance between a full line and the one that follows it, to half a point; 0 where there is none.
 * Lines that are not full may end a paragraph.
 */
function usualLeading(lines: readonly Fragment[]): number {
  const edges = new Map<number, number>();
  const margin = ({ x }: Fragment): number => Math.round(x / 2);
  for (const line of lines) edges.set(margin(line), Math.max(edges.get(margin(line)) ?? 0, line.right));
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || !isFull(line, next, edges.get(margin(line)) ?? 0)) continue;
    const down = next.baseline - line.baseline;
    if (down < line.size * 0.8 || down > line.size * 2.5) continue;
    const rounded = Math.round(down * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const [[usual] = [0]] = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  return usual;
}
