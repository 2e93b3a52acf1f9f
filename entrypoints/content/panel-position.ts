import type { Box } from './card-position';

/** Where the panel goes in the window, in CSS pixels. */
export type PanelPlace =
  | { readonly side: 'beside'; readonly left: number; readonly width: number; readonly maxHeight: number }
  | { readonly side: 'bottom'; readonly maxHeight: number };

/** As wide as it may get, and as narrow. */
const WIDEST = 384;
const NARROWEST = 288;
/** Between the panel and the letter, and the panel and the window. */
const MARGIN = 16;
/** How much of the window's height it takes at most where it would cover the letter. */
const SHARE = 0.5;

/** Beside the letter, where there is room for it; else at the bottom of the window. */
export function placePanel(
  letter: Pick<Box, 'right'>,
  window: { readonly width: number; readonly height: number },
): PanelPlace {
  const left = letter.right + MARGIN;
  const width = Math.min(WIDEST, window.width - left - MARGIN);
  return width >= NARROWEST
    ? { side: 'beside', left, width, maxHeight: window.height - 2 * MARGIN }
    : { side: 'bottom', maxHeight: Math.floor(window.height * SHARE) };
}
