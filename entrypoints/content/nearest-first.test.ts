import { expect, it } from 'vitest';
import { nearestFirst } from './nearest-first';

/** An element of height 100 whose top is `top` pixels from the window's. */
const at = (top: number) =>
  ({ top, getBoundingClientRect: () => ({ top, bottom: top + 100 }) }) as unknown as Element & {
    top: number;
  };

it.each([
  ['at the head of the page', [0, 300, 900, 2000], [0, 300, 900, 2000]],
  [
    'in the middle of it: what can be seen, then what is next to it on either side',
    [-3000, -150, 200, 900, 4000],
    [200, -150, 900, -3000, 4000],
  ],
  ['what only shows by its edge is seen', [-90, 790, 950], [-90, 790, 950]],
])('%s', (_why, tops, expected) => {
  const items = tops.map(at);
  expect(nearestFirst(items, (item) => item, 800).map(({ top }) => top)).toEqual(expected);
});
