import { isText } from './dom';

/** One text node and where its characters stand in the whole text, in UTF-16 code units. */
export interface TextPiece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The text of some nodes with a way back to the text nodes it came from. */
export interface TextMap {
  readonly text: string;
  /** In document order, without gaps: the first starts at 0, each next one where the last ended. Empty nodes are left out. */
  readonly pieces: readonly TextPiece[];
}

/** Part of one text node: `node.data.slice(from, to)`. Never empty. */
export interface TextSlice {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/**
 * Maps the text of `roots` as if they stood in one element: for a single element, `text` is its `textContent`.
 */
export function mapText(roots: readonly Node[]): TextMap {
  const pieces: TextPiece[] = [];
  const data: string[] = [];
  let length = 0;
  for (const root of roots) {
    for (const node of textNodesOf(root)) {
      if (node.data === '') continue;
      pieces.push({ node, start: length, end: length + node.data.length });
      data.push(node.data);
      length += node.data.length;
    }
  }
  return { text: data.join(''), pieces };
}

/**
 * The slices of text nodes that hold the characters from `start` to `end`.
 * @returns in document order; empty when the span is empty or not wholly inside the text.
 */
export function slicesOf(map: TextMap, start: number, end: number): TextSlice[] {
  const slices: TextSlice[] = [];
  if (!(start >= 0 && start < end && end <= map.text.length)) return slices;
  for (let index = pieceAt(map.pieces, start); index < map.pieces.length; index += 1) {
    const piece = map.pieces[index];
    if (piece === undefined || piece.start >= end) break;
    slices.push({
      node: piece.node,
      from: Math.max(start, piece.start) - piece.start,
      to: Math.min(end, piece.end) - piece.start,
    });
  }
  return slices;
}

/** Index of the piece that holds the character at `offset`. Halving, because a letter can have 20,000 text nodes. */
function pieceAt(pieces: readonly TextPiece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const SHOW_TEXT_AND_CDATA = 0x4 | 0x8;

function* textNodesOf(root: Node): Generator<Text> {
  if (isText(root)) {
    yield root;
    return;
  }
  const walker = root.ownerDocument?.createTreeWalker(root, SHOW_TEXT_AND_CDATA);
  if (walker === undefined) return;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (isText(node)) yield node;
  }
}
