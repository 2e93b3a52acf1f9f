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
  return starts(next) < 2 && Math.abs(next.x - line.x) > next.size * 0.5 ? 'line' : 'none';
}

/**
 * Where a block's lines end at the farthest: its own right edge if most of its lines come near it, else that of the
 * page's blocks that begin where it does.
 */
export function rightEdge(block: Block, blocks: readonly Block[]): number {
  const width = block.right - block.x;
  const inner = block.lines.slice(0, -1);
  const near = inner.filter(({ right }) => right > block.x + width * 0.85);
  if (block.lines.length >= 3 && near.length >= inner.length / 2) return block.right;
  const alike = blocks.filter(({ x, size }) => Math.abs(x - block.x) < size * 0.3);
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
