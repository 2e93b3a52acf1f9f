import { expect, it } from 'vitest';
import { nextZoom, zoomInWords } from './zoom';

it.each([
  ['from a usual size to the next', 1, 1, 1.1],
  ['and to the one before', 1, -1, 0.9],
  ['from a size that fitted the window', 1.073, 1, 1.1],
  ['and down from there', 1.073, -1, 1],
  ['not by the little that sizes are rounded by', 0.9999, 1, 1.1],
  ['no further than the largest', 5, 1, 5],
  ['nor than the smallest', 0.25, -1, 0.25],
] as const)('goes %s', (_, scale, direction, next) => {
  expect(nextZoom(scale, direction)).toBe(next);
});

it('says a size in whole parts of a hundred', () => {
  expect(zoomInWords(1.0733)).toBe('107%');
});
