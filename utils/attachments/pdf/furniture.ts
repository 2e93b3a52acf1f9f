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

const PAGE_OF = /\b(?:page|tudalen)\s*\d+(?:\s*(?:of|o|\/)\s*\d+)?|^\s*\d+\s*(?:of|o|\/)\s*\d+\s*$/gi;
const BARE_NUMBER = /^[-–\s]*(\d{1,4})[-–\s]*$/;

/**
 * Sets aside page numbers, and the lines that stand at the same height of several pages within {@link ZONE}. What the
 * first page has at its top stays where it is: it is the letterhead.
 */
export function setFurnitureAside(pages: readonly PageLines[]): SetAside {
  const counts = new Map<string, number>();
  for (const { page, lines } of pages)
    for (const key of new Set(lines.flatMap((line) => keyOf(line, page) ?? [])))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const needed = pages.length > 3 ? 3 : 2;
  const seen = new Set<string>();
  const aside: Fragment[] = [];
  const kept = pages.map(({ page, lines }, index) => ({
    page,
    lines: lines.filter((line) => {
      const key = keyOf(line, page);
      if (key === null) return true;
      if (isPageNumber(line, index)) return false;
      if ((counts.get(key) ?? 0) < needed) return true;
      const isFirst = !seen.has(key);
      seen.add(key);
      if (isFirst && index === 0 && line.baseline < page.height / 2) return true;
      if (isFirst) aside.push(line);
      return false;
    }),
  }));
  return { pages: kept, aside };
}

/** What makes two pages' lines the same: words without page numbers, and place. Null outside the zones. */
function keyOf(line: Fragment, page: PageRuns): string | null {
  const fromEdge = Math.min(line.baseline, page.height - line.baseline);
  if (fromEdge > page.height * ZONE) return null;
  const words = line.text
    .replace(PAGE_OF, '#')
    .replace(new RegExp(`\\b${page.page}\\b`, 'g'), '#')
    .trim();
  return `${Math.round(line.baseline / 3)} ${words}`;
}

function isPageNumber({ text }: Fragment, index: number): boolean {
  const bare = BARE_NUMBER.exec(text)?.[1];
  if (bare !== undefined) return Number(bare) === index + 1;
  return text.replace(PAGE_OF, '').replace(/[\s|–-]/g, '') === '';
}
