import type { AttachmentText, Place, Rectangle } from '../../../utils/attachments';

/** Words of a letter on one line of a page. */
export interface Box {
  /** Counted from 1. */
  readonly page: number;
  /** In points from the page's top left corner. */
  readonly rectangle: Rectangle;
  readonly words: string;
}

/** Where a stretch of a letter stands on its pages: a box for each line that it runs over, in the order of the text. */
export function boxesOf(
  { text, places }: Pick<AttachmentText, 'text' | 'places'>,
  start: number,
  end: number,
): Box[] {
  const boxes: Box[] = [];
  for (let index = firstBehind(places, start); index < places.length; index += 1) {
    const place = places[index];
    if (place === undefined || place.start >= end) break;
    const box = boxIn(text, place, Math.max(start, place.start), Math.min(end, place.end));
    if (box === null) continue;
    const last = boxes.at(-1);
    if (last !== undefined && isOnLine(last, box)) boxes[boxes.length - 1] = joined(last, box);
    else boxes.push(box);
  }
  return boxes;
}

/** Index of the first place that ends behind an offset. Halving, because a file may have many thousands. */
function firstBehind(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Blanks at either end have no line under them. Null where nothing else is left. */
function boxIn(text: string, { start, end, page, rectangle }: Place, from: number, to: number): Box | null {
  const words = text.slice(from, to).trim();
  if (words === '') return null;
  const first = from + text.slice(from, to).indexOf(words);
  const whole = widthOf(text.slice(start, end));
  const left = widthOf(text.slice(start, first)) / whole;
  const width = widthOf(words) / whole;
  return {
    page,
    words,
    rectangle: { ...rectangle, x: rectangle.x + rectangle.width * left, width: rectangle.width * width },
  };
}

/**
 * How wide letters are against each other in the fonts that letters are written in. A file tells where a line begins and
 * ends, not where each letter in it stands.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’|!]/, 0.27],
  [/[ftr()[\]\-/\s"“”]/, 0.33],
  [/[mw]/i, 0.85],
  [/[A-Z&]/, 0.68],
];
const USUAL_WIDTH = 0.53;

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL_WIDTH;
  return width;
}

/** Whether the second goes on where the first ends, with no more than a blank between them. */
function isOnLine(one: Box, next: Box): boolean {
  if (one.page !== next.page) return false;
  const [a, b] = [one.rectangle, next.rectangle];
  const height = Math.min(a.height, b.height);
  const overlap = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const gap = b.x - (a.x + a.width);
  return overlap > height / 2 && gap > -height && gap < height;
}

function joined(one: Box, next: Box): Box {
  const [a, b] = [one.rectangle, next.rectangle];
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  const height = Math.max(a.y + a.height, b.y + b.height) - y;
  return { page: one.page, words: `${one.words} ${next.words}`, rectangle: { x, y, width, height } };
}
