import type { Rectangle } from '../../../utils/attachments';
import type { Box } from './mark-boxes';

/** Where a page stands in the window, and how many CSS pixels a point of it is long. */
export interface PageOrigin {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** A character that is not blank, and where it stands. */
interface Letter {
  readonly node: Text;
  readonly offset: number;
}

interface Line {
  /** Without blanks: readers of PDFs do not agree where there are any. */
  readonly text: string;
  readonly letters: readonly Letter[];
}

/**
 * Finds the words of boxes on a page where its text layer has them, which knows each letter's place better than what was
 * counted before the page was drawn.
 * @returns for each box its rectangle in points, or null where its line reads otherwise
 */
export function wordsIn(
  textLayer: HTMLElement,
  boxes: readonly Box[],
  origin: PageOrigin,
): (Rectangle | null)[] {
  if (boxes.length === 0) return [];
  const pieces = textNodes(textLayer).map((node) => ({ node, rect: rectOf(node, 0, node.data.length) }));
  return boxes.map(({ rectangle, words }) => {
    const middle = origin.top + (rectangle.y + rectangle.height / 2) * origin.scale;
    const left = origin.left + rectangle.x * origin.scale;
    const onLine = pieces.filter(({ rect }) => rect.top < middle && rect.bottom > middle);
    const line = lineOf(onLine.sort((one, other) => one.rect.left - other.rect.left).map(({ node }) => node));
    const found = nearest(line, words.replace(/\s+/g, ''), left);
    if (found === null) return null;
    const { scale } = origin;
    return {
      ...rectangle,
      x: (found.left - origin.left) / scale,
      width: (found.right - found.left) / scale,
    };
  });
}

function textNodes(root: HTMLElement): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() !== '') nodes.push(node);
  }
  return nodes;
}

function lineOf(nodes: readonly Text[]): Line {
  const letters: Letter[] = [];
  let text = '';
  for (const node of nodes) {
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const letter = node.data.charAt(offset);
      if (letter.trim() === '') continue;
      letters.push({ node, offset });
      text += letter;
    }
  }
  return { text, letters };
}

/** The same words may stand on a line twice: those count that begin nearest to where they were expected. */
function nearest(
  { text, letters }: Line,
  words: string,
  left: number,
): { readonly left: number; readonly right: number } | null {
  let best: { left: number; right: number } | null = null;
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) {
    const first = letters[at];
    const last = letters[at + words.length - 1];
    if (first === undefined || last === undefined) break;
    const found = {
      left: rectOf(first.node, first.offset, first.offset + 1).left,
      right: rectOf(last.node, last.offset, last.offset + 1).right,
    };
    if (best === null || Math.abs(found.left - left) < Math.abs(best.left - left)) best = found;
  }
  return best;
}

function rectOf(node: Text, start: number, end: number): DOMRect {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range.getBoundingClientRect();
}
