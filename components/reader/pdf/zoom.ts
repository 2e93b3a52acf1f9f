/** Sizes of a page against its paper, as other readers have them. */
const LEVELS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5];

/** Sizes this near to each other are the same. */
const SAME = 0.005;

/** The next size up (`1`) or down (`-1`) from any size; the size itself where there is none. */
export function nextZoom(scale: number, direction: 1 | -1): number {
  const next =
    direction === 1
      ? LEVELS.find((level) => level > scale + SAME)
      : LEVELS.findLast((level) => level < scale - SAME);
  return next ?? scale;
}

/** "125 %" is written "125%" in English and in Welsh. */
export function zoomInWords(scale: number): string {
  return `${Math.round(scale * 100)}%`;
}
