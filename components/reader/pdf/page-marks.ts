import type { Rectangle } from '../../../utils/attachments';
import type { LetterMark, LetterSurface } from '../surface';
import { boxesOf, type Box } from './mark-boxes';
import { measureByFonts, wordsOnPage, type PageText } from './words-on-page';

/** The name by which style sheets and the card know marks, as on the site's own pages. */
const MARK_TAG = 'foi-citation';

export interface Pages {
  /** Null for a page that there is not. */
  readonly elementOf: (page: number) => HTMLElement | null;
  /** In points. */
  readonly widthOf: (page: number) => number;
  /** Null for a page whose fonts are not there, because it has not been drawn. */
  readonly textOf: (page: number) => Promise<PageText | null>;
}

export interface PageMarks extends LetterSurface {
  /** To be called when a page has been drawn: then it is known exactly where its words stand. */
  readonly settle: (page: number) => void;
  /** To be called when a page is drawn no longer: then there is nothing on it to be marked. */
  readonly unsettle: (page: number) => void;
  /** To be called when the pages' own sizes have become known. */
  readonly resize: () => void;
}

/** An element over a page, and the words that it is over. */
interface Over {
  readonly element: HTMLElement;
  readonly box: Box;
}

/**
 * Marks on the pages of a PDF: real buttons over the words, on a layer before each page, so that they are there before
 * the page is drawn and stay when it is drawn anew. They are placed in points and sized by the pages' own scale, which
 * keeps them right at each zoom.
 */
export function createPageMarks(pages: Pages): PageMarks {
  const layers = new Map<number, HTMLElement>();
  const drawn = new Set<number>();
  let marked: readonly Over[] = [];
  let lit: readonly Over[] = [];

  const layerOf = (page: number): HTMLElement | null => {
    const known = layers.get(page) ?? null;
    const element = pages.elementOf(page);
    if (known !== null || element === null) return known;
    const layer = document.createElement('div');
    layer.className = 'over-page';
    layer.style.width = scaled(pages.widthOf(page));
    layer.toggleAttribute('data-drawn', drawn.has(page));
    element.before(layer);
    layers.set(page, layer);
    return layer;
  };
  const put = (box: Box, element: HTMLElement): Over[] => {
    const layer = layerOf(box.page);
    if (layer === null) return [];
    place(element, box.rectangle);
    layer.append(element);
    return [{ element, box }];
  };
  const settle = async (page: number, overs: readonly Over[]) => {
    const here = overs.filter(({ box }) => box.page === page);
    const text = here.length === 0 ? null : await pages.textOf(page);
    if (text === null) return;
    const found = wordsOnPage(
      text,
      here.map(({ box }) => box),
      measureByFonts(),
    );
    for (const [at, { element, box }] of here.entries()) place(element, found[at] ?? box.rectangle);
  };

  return {
    mark: (reading, marks) => {
      for (const { element } of marked) element.remove();
      const elements = new Map<string, readonly HTMLElement[]>();
      marked = [...marks]
        .sort((one, other) => one.start - other.start)
        .flatMap((mark) => {
          const boxes = boxesOf(reading, mark.start, mark.end);
          const name = reading.text.slice(mark.start, mark.end).replace(/\s+/g, ' ').trim();
          const overs = boxes.flatMap((box, part) => put(box, markElement(mark, name, part)));
          elements.set(
            mark.id,
            overs.map(({ element }) => element),
          );
          return overs;
        });
      for (const page of pagesOf(marked)) void settle(page, marked);
      return elements;
    },
    light: (reading, start, end) => {
      for (const { element } of lit) {
        element.parentElement?.removeAttribute('data-lit');
        element.remove();
      }
      lit = boxesOf(reading, start, end).flatMap((box) => {
        const element = document.createElement('div');
        element.className = 'lit';
        const overs = put(box, element);
        layerOf(box.page)?.setAttribute('data-lit', '');
        return overs;
      });
      for (const page of pagesOf(lit)) void settle(page, lit);
      lit[0]?.element.scrollIntoView({ block: 'center' });
    },
    settle: (page) => {
      drawn.add(page);
      layers.get(page)?.setAttribute('data-drawn', '');
      void settle(page, [...marked, ...lit]);
    },
    unsettle: (page) => {
      drawn.delete(page);
      layers.get(page)?.removeAttribute('data-drawn');
    },
    resize: () => {
      for (const [page, layer] of layers) layer.style.width = scaled(pages.widthOf(page));
    },
  };
}

function pagesOf(overs: readonly Over[]): ReadonlySet<number> {
  return new Set(overs.map(({ box }) => box.page));
}

function markElement(
  { provisions, kind, possible, first }: LetterMark,
  name: string,
  part: number,
): HTMLElement {
  const element = document.createElement(MARK_TAG);
  element.setAttribute('data-foi-citation', provisions);
  element.setAttribute('data-kind', kind);
  element.toggleAttribute('data-possible', possible);
  if (first && part === 0) {
    element.setAttribute('role', 'button');
    element.setAttribute('tabindex', '0');
    element.setAttribute('aria-haspopup', 'dialog');
    element.setAttribute('aria-label', name);
  }
  return element;
}

function place({ style }: HTMLElement, { x, y, width, height }: Rectangle): void {
  style.left = scaled(x);
  style.top = scaled(y);
  style.width = scaled(width);
  style.height = scaled(height);
}

/** A length in points at the scale that the pages are shown at. */
function scaled(points: number): string {
  return `calc(var(--scale-factor) * ${points.toFixed(2)}px)`;
}
