import type { Block } from './blocks';
import { isFull, isMark, type Fragment } from './fragments';

/** What comes between two lines of a block. */
export type LineBreak = 'none' | 'line' | 'paragraph';

const SENTENCE_END = /[.:;!?]["'”’)]?$/;
const LIST_GOES_ON = /(?:[.:;,!?]|\b(?:and|or))$/;

/** @param starts how many lines of the page begin at the same place as this one: one alone is centred or set right */
export function lineBreak(
  block: Block,
  [line, next]: readonly [Fragment, Fragment],
  edge: number,
  starts: (line: Fragment) => number,
): LineBreak {
  const text = line.text.trimEnd();
  const full = isFull(line, next, edge);
  if (isMark(next.text) && (!full || LIST_GOES_ON.test(text))) return 'line';
  const indented = next.x > block.x + next.size * 0.8 && line.x < next.x - next.size * 0.8;
  if (indented && !isMark(line.text) && (SENTENCE_END.test(text) || !full)) return 'paragraph';
  if (!full) return 'line';
  return isAligned(block, line, next, starts) ? 'none' : 'line';
}

/** True where a line begins where others do: centred lines and those set to the right begin anywhere. */
function isAligned(
  { lines }: Block,
  line: Fragment,
  next: Fragment,
  starts: (line: Fragment) => number,
): boolean {
  if (Math.abs(next.x - line.x) <= next.size * 0.5) return true;
  const peers = lines.slice(1).filter((peer) => peer !== next);
  if (peers.length === 0) return starts(next) >= 2;
  return peers.some(({ x }) => Math.abs(x - next.x) < next.size * 0.2);
}

/** A block of so many lines, of which so many are near its right edge, has that edge and no other. */
const LINES_WITH_EDGE = 5;
const NEAR_EDGE = 0.6;

/**
 * Where a block's lines end at the farthest: where its own do if it is long enough to tell, else where those of the
 * blocks do that begin at the same distance from the left. Short blocks may be addresses, whose lines are never full.
 */
export function rightEdge(block: Block, column: readonly Block[]): number {
  const width = block.right - block.x;
  const near = block.lines.filter(({ right }) => right > block.x + width * 0.85);
  if (block.lines.length >= LINES_WITH_EDGE && near.length >= block.lines.length * NEAR_EDGE)
    return block.right;
  const alike = column.filter(({ x, size }) => Math.abs(x - block.x) < size * 0.3);
  return Math.max(block.right, ...alike.map(({ right }) => right));
}

/** True where a sentence goes on from the foot of a column or page to the head of the next. */
export function goesOn(line: Fragment, next: Fragment, edge: number): boolean {
  const ratio = next.size / line.size;
  return (
    ratio > 0.9 &&
    ratio < 1.1 &&
    !SENTENCE_END.test(line.text.trimEnd()) &&
    !/^[•·●▪◦]/.test(next.text.trimStart()) &&
    isFull(line, next, edge)
  );
}
