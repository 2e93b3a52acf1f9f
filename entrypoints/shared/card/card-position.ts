/** A rectangle in the window, in CSS pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where the card goes, as CSS lengths in pixels. Held by the edge that is next to its mark, so that it grows away from
 * it when more is known.
 */
export type CardPlace =
  | { readonly side: 'bottom'; readonly maxHeight: number }
  | {
      readonly side: 'below' | 'above';
      readonly left: number;
      /** Distance of the card's near edge from the window's top (`below`) or bottom (`above`). */
      readonly offset: number;
      readonly width: number;
      readonly maxHeight: number;
    };

/** As wide as a comfortable line of small text. */
const WIDTH = 384;
/** Between the card and the edges of the window. */
const MARGIN = 8;
/** Between the card and its mark: near enough for the pointer to cross. */
const GAP = 4;
/** In a window this narrow, a phone or a page at 400 %, the card stands at its bottom. */
const NARROW = 480;
/** How much of a narrow window the card takes at most, so that the mark stays in view above it. */
const NARROW_SHARE = 0.6;
/** Room that is enough to stay below the mark even where there is more above. */
const ENOUGH = 320;

/** Where the card of a mark goes in a window. It is never taller than the room it has. */
export function placeCard(mark: Box, window: Size): CardPlace {
  if (window.width <= NARROW) {
    return { side: 'bottom', maxHeight: Math.floor(window.height * NARROW_SHARE) };
  }
  const width = Math.min(WIDTH, window.width - 2 * MARGIN);
  const left = Math.max(MARGIN, Math.min(mark.left, window.width - width - MARGIN));
  const below = window.height - mark.bottom - GAP - MARGIN;
  const above = mark.top - GAP - MARGIN;
  return below >= ENOUGH || below >= above
    ? { side: 'below', left, offset: mark.bottom + GAP, width, maxHeight: below }
    : { side: 'above', left, offset: window.height - mark.top + GAP, width, maxHeight: above };
}

/** True while any part of the mark can be seen. */
export function isInView(mark: Box, window: Size): boolean {
  return mark.bottom > 0 && mark.top < window.height && mark.right > 0 && mark.left < window.width;
}
