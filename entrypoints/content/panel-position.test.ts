import { expect, it } from 'vitest';
import { placePanel } from './panel-position';

it.each([
  [
    'beside the letter on a wide screen',
    880,
    { width: 1280, height: 900 },
    { side: 'beside', left: 896, width: 368, maxHeight: 868 },
  ],
  [
    'no wider than is good to read',
    880,
    { width: 1920, height: 900 },
    { side: 'beside', left: 896, width: 384, maxHeight: 868 },
  ],
  [
    'at the bottom where there is no room beside it',
    760,
    { width: 1024, height: 768 },
    { side: 'bottom', maxHeight: 384 },
  ],
  ['at the bottom of a phone', 320, { width: 320, height: 640 }, { side: 'bottom', maxHeight: 320 }],
] as const)('%s', (_, right, window, place) => {
  expect(placePanel({ right }, window, 'to-read')).toEqual(place);
});

it.each([
  ['wider where there is room', 880, { width: 1920, height: 900 }, { side: 'beside', width: 560 }],
  ['higher where it covers the letter', 320, { width: 320, height: 640 }, { side: 'bottom', maxHeight: 544 }],
] as const)('to write in, it is %s', (_, right, window, place) => {
  expect(placePanel({ right }, window, 'to-write')).toMatchObject(place);
});
