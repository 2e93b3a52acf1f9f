import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInView, placeCard, type Box } from './card-position';

const WINDOW = { width: 1200, height: 800 };

function markAt(left: number, top: number): Box {
  return { left, top, right: left + 80, bottom: top + 20 };
}

describe('placeCard', () => {
  it.each([
    ['below the mark where there is room', markAt(300, 200), { side: 'below', left: 300, offset: 224 }],
    ['above it near the foot of the window', markAt(300, 700), { side: 'above', left: 300, offset: 104 }],
    ['below it where there is more room than above, if little', markAt(300, 380), { side: 'below' }],
    ['inside the right edge', markAt(1150, 200), { left: 1200 - 384 - 8 }],
    ['inside the left edge', markAt(-20, 200), { left: 8 }],
  ])('%s', (_why, mark, expected) => {
    expect(placeCard(mark, WINDOW)).toMatchObject(expected);
  });

  it('at the bottom of a phone, with room left for the letter', () => {
    expect(placeCard(markAt(10, 100), { width: 390, height: 800 })).toEqual({
      side: 'bottom',
      maxHeight: 480,
    });
  });

  it('never reaches out of the window, wherever a visible mark is', () => {
    const size = fc.record({
      width: fc.integer({ min: 481, max: 3000 }),
      height: fc.integer({ min: 200, max: 2000 }),
    });
    fc.assert(
      fc.property(
        size,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (window, x, y) => {
          const place = placeCard(markAt(x * (window.width - 80), y * (window.height - 20)), window);
          if (place.side === 'bottom') throw new Error('not a narrow window');
          expect(place.left).toBeGreaterThanOrEqual(0);
          expect(place.left + place.width).toBeLessThanOrEqual(window.width);
          expect(place.offset + place.maxHeight).toBeLessThanOrEqual(window.height);
          expect(place.maxHeight).toBeGreaterThan(70);
        },
      ),
    );
  });
});

describe('isInView', () => {
  it.each([
    ['in the middle', markAt(300, 300), true],
    ['with its last line still showing', markAt(300, -10), true],
    ['scrolled away above', markAt(300, -20), false],
    ['scrolled away below', markAt(300, 800), false],
    ['in a message that was folded, which has no size', { left: 0, top: 0, right: 0, bottom: 0 }, false],
  ])('%s', (_why, mark, expected) => {
    expect(isInView(mark, WINDOW)).toBe(expected);
  });
});
