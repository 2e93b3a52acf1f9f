import type { Rectangle } from '../../../utils/attachments';
import type { Box } from './mark-boxes';

/** Words that a PDF sets in one go (pdf.js' text items). */
export interface TextItem {
  readonly str: string;
  /** Six numbers, from the text's own space to the page's. */
  readonly transform: readonly number[];
  /** In points. */
  readonly width: number;
  readonly fontName: string;
}

/** A page's words. */
export interface PageText {
  readonly items: readonly TextItem[];
  /** Six numbers, from the page's own space to points from its top left corner. */
  readonly toPage: readonly number[];
}

/** How wide words are at a size of one point; null in a font that is not there. */
export type Measure = (text: string, fontName: string) => number | null;

/** A character that is not blank, and where it begins and ends on its line. */
interface Letter {
  readonly item: TextItem;
  readonly x: number;
  readonly index: number;
}

/**
 * Finds the words of boxes on their page by the very fonts that they are set in: once a page is drawn these are loaded, and
 * know better where each letter stands than what was reckoned before.
 * @returns for each box its rectangle, or null where its line reads otherwise
 */
export function wordsOnPage(
  { items, toPage }: PageText,
  boxes: readonly Box[],
  measure: Measure,
): (Rectangle | null)[] {
  const placed = items
    .filter(({ str }) => str.trim() !== '')
    .map((item) => ({ item, ...originOf(item, toPage) }));
  return boxes.map(({ rectangle, words }) => {
    const { y, height } = rectangle;
    const letters = placed
      .filter((one) => one.isUpright && one.baseline > y && one.baseline < y + height)
      .sort((one, other) => one.x - other.x)
      .flatMap(lettersOf);
    const found = nearest(letters, words.replace(/\s+/g, ''), rectangle.x, measure);
    return found === null ? null : { ...rectangle, x: found.left, width: found.right - found.left };
  });
}

/** ISO 32000-1, 8.3.4. Slanted and turned words are not read. */
function originOf({ transform }: TextItem, toPage: readonly number[]) {
  const [a = 0, b = 0, , , e = 0, f = 0] = transform;
  const [m = 0, n = 0, o = 0, p = 0, q = 0, r = 0] = toPage;
  return {
    x: m * e + o * f + q,
    baseline: n * e + p * f + r,
    isUpright: m * a + o * b > 0 && Math.abs(n * a + p * b) < 0.05 * (m * a + o * b),
  };
}

function lettersOf({ item, x }: { readonly item: TextItem; readonly x: number }): Letter[] {
  return [...item.str.matchAll(/\S/g)].map(({ index }) => ({ item, x, index }));
}

/** The same words may stand on a line twice: those count that begin nearest to where they were expected. */
function nearest(
  letters: readonly Letter[],
  words: string,
  expected: number,
  measure: Measure,
): { readonly left: number; readonly right: number } | null {
  const text = letters.map(({ item, index }) => item.str.charAt(index)).join('');
  let best: { left: number; right: number } | null = null;
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) {
    const first = letters[at];
    const last = letters[at + words.length - 1];
    if (first === undefined || last === undefined) break;
    const left = first.x + widthUpTo(first.item, first.index, measure);
    if (best === null || Math.abs(left - expected) < Math.abs(best.left - expected))
      best = { left, right: last.x + widthUpTo(last.item, last.index + 1, measure) };
  }
  return best;
}

/** How far into an item its character at `index` begins. What the font's own widths leave over was put between the words. */
function widthUpTo({ str, width, transform, fontName }: TextItem, index: number, measure: Measure): number {
  const size = Math.hypot(transform[0] ?? 0, transform[1] ?? 0);
  const before = str.slice(0, index);
  const [whole, part] = [measure(str, fontName), measure(before, fontName)];
  if (whole === null || part === null || whole === 0) return (width * index) / str.length;
  const blanks = blanksIn(str);
  if (blanks === 0) return (width * part) / whole;
  return part * size + ((width - whole * size) * blanksIn(before)) / blanks;
}

function blanksIn(text: string): number {
  return text.length - text.replace(/\s/g, '').length;
}

/** Measures by the fonts that pages have loaded. */
export function measureByFonts(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const loaded = new Set(
    [...document.fonts].flatMap(({ family, status }) => (status === 'loaded' ? [family] : [])),
  );
  const size = 100;
  return (text, fontName) => {
    if (context === null || !loaded.has(fontName)) return null;
    context.font = `${size}px "${fontName}"`;
    return context.measureText(text).width / size;
  };
}
