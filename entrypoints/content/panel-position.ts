import type { Box } from '../shared/card/card-position';

/** Where the panel goes in the window, in CSS pixels. */
export type PanelPlace =
  | { readonly side: 'beside'; readonly left: number; readonly width: number; readonly maxHeight: number }
  | { readonly side: 'bottom'; readonly maxHeight: number };

/** As wide as it may get, by what it is for, and as narrow. */
const WIDEST = { 'to-read': 384, 'to-write': 560 } as const;
const NARROWEST = 288;
/** Between the panel and the letter, and the panel and the window. */
const MARGIN = 16;
/** How much of the window's height it takes at most where it covers the letter: who writes needs the room. */
const SHARE = { 'to-read': 0.5, 'to-write': 0.85 } as const;

/** Beside the letter, where there is room for it; else at the bottom of the window. */
export function placePanel(
  letter: Pick<Box, 'right'>,
  window: { readonly width: number; readonly height: number },
  purpose: keyof typeof WIDEST,
): PanelPlace {
  const left = letter.right + MARGIN;
  const width = Math.min(WIDEST[purpose], window.width - left - MARGIN);
  return width >= NARROWEST
    ? { side: 'beside', left, width, maxHeight: window.height - 2 * MARGIN }
    : { side: 'bottom', maxHeight: Math.floor(window.height * SHARE[purpose]) };
}
