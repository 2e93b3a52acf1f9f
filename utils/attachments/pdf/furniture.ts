import { isPageNumber, PAGE_OF } from '../page-number';
import type { Fragment } from './fragments';
import type { PageRuns } from './run';

/** A page's lines: those of the letter, and those that are set aside. */
export interface PageLines {
  readonly page: PageRuns;
  readonly lines: readonly Fragment[];
}

export interface SetAside {
  readonly pages: readonly PageLines[];
  /** Running heads and feet, each once: they belong to the letter, but to no place in its text. */
  readonly aside: readonly Fragment[];
}

/** Running heads and feet stand within this part of the page's height, from its top or its foot. */
const ZONE = 0.15;

/** They are on most pages between their first and their last; a line that the letter repeats is on some. */
const MOST = 0.6;

/**
 * Sets aside page numbers, and the lines next to a page's edge that most pages have at the same height. What the first
 * page has at its top stays where it is: it is the letterhead.
 */
export function setFurnitureAside(pages: readonly PageLines[]): SetAside {
  const repeated = repeatedKeys(pages);
  const seen = new Set<string>();
  const aside: Fragment[] = [];
  const kept = pages.map(({ page, lines }, index) => {
    const atEdges = linesAtEdges(
      { page, lines },
      (line) => isPageNumber(line.text, index + 1) || repeated.has(keyOf(line, page)),
    );
    return {
      page,
      lines: lines.filter((line) => {
        if (!atEdges.has(line)) return true;
        const key = keyOf(line, page);
        const isFirst = !seen.has(key) && !isPageNumber(line.text, index + 1);
        seen.add(key);
        const isLetterhead = isFirst && index === 0 && line.baseline < page.height / 2;
        if (isFirst && !isLetterhead) aside.push(line);
        return isLetterhead;
      }),
    };
  });
  return { pages: kept, aside };
}

/** From each edge inwards, within the zone, as far as every line is furniture. */
function linesAtEdges(
  { page, lines }: PageLines,
  isFurniture: (line: Fragment) => boolean,
): ReadonlySet<Fragment> {
  const down = [...lines].sort((a, b) => a.baseline - b.baseline);
  const found = new Set<Fragment>();
  for (const inwards of [down, [...down].reverse()])
    for (const line of inwards) {
      if (!isInZone(line, page) || !isFurniture(line)) break;
      found.add(line);
    }
  return found;
}

function repeatedKeys(pages: readonly PageLines[]): ReadonlySet<string> {
  const found = new Map<string, number[]>();
  for (const { page, lines } of pages)
    for (const key of new Set(lines.filter((line) => isInZone(line, page)).map((line) => keyOf(line, page))))
      found.set(key, [...(found.get(key) ?? []), page.page]);
  const isMost = (on: readonly number[]): boolean =>
    on.length >= Math.min(3, pages.length) &&
    on.length > 1 &&
    on.length >= ((on.at(-1) ?? 0) - (on[0] ?? 0) + 1) * MOST;
  return new Set([...found].flatMap(([key, on]) => (isMost(on) ? [key] : [])));
}

const isInZone = (line: Fragment, page: PageRuns): boolean =>
  Math.min(line.baseline, page.height - line.baseline) <= page.height * ZONE;

/** What makes two pages' lines the same: words without page numbers, and height. */
function keyOf(line: Fragment, page: PageRuns): string {
  const words = line.text
    .replace(PAGE_OF, '#')
    .replace(new RegExp(`\\b${page.page}\\b`, 'g'), '#')
    .trim();
  return `${Math.round(line.baseline / 3)} ${words}`;
}
