import { describe, expect, it } from 'vitest';
import type { Place } from '../../../utils/attachments';
import { boxesOf } from './mark-boxes';

const TEXT = 'We rely on section 31(1)(a) and\nsection 40(2) of the Act.';

/** Words of {@link TEXT} on a page, ten points wide for each character. */
function place(words: string, x: number, y: number, page = 1): Place {
  const start = TEXT.indexOf(words);
  return {
    start,
    end: start + words.length,
    page,
    rectangle: { x, y, width: words.length * 10, height: 12 },
  };
}

function boxes(places: readonly Place[], words: string) {
  const start = TEXT.indexOf(words);
  return boxesOf({ text: TEXT, places }, start, start + words.length);
}

const TWO_LINES = [
  place('We rely on section 31(1)(a) and', 50, 100),
  place('section 40(2) of the Act.', 50, 115),
];

describe('boxesOf', () => {
  it('takes no more of a line than the words have', () => {
    const [box, ...more] = boxes(TWO_LINES, 'section 31(1)(a)');
    expect(more).toEqual([]);
    expect(box?.words).toBe('section 31(1)(a)');
    expect(box?.rectangle.x).toBeGreaterThan(120);
    expect((box?.rectangle.x ?? 0) + (box?.rectangle.width ?? 0)).toBeLessThan(340);
  });

  it('has a box for each line that words run over', () => {
    expect(boxes(TWO_LINES, '31(1)(a) and\nsection 40(2)').map(({ words }) => words)).toEqual([
      '31(1)(a) and',
      'section 40(2)',
    ]);
  });

  it('joins what a file sets in pieces on one line', () => {
    const pieces = [place('section ', 50, 100), place('31(1)', 130, 100.4), place('(a)', 180, 100)];
    expect(boxes(pieces, 'section 31(1)(a)')).toMatchObject([
      { rectangle: { x: 50, width: 160 }, words: 'section 31(1) (a)' },
    ]);
  });

  it.each([
    ['on another page', place('31(1)(a)', 130, 100, 2)],
    ['on another line', place('31(1)(a)', 50, 115)],
    ['in another column', place('31(1)(a)', 330, 100)],
  ])('does not join pieces %s', (_, second) => {
    expect(boxes([place('section ', 50, 100), second], 'section 31(1)(a)')).toHaveLength(2);
  });

  it('draws no line under blanks', () => {
    const [box] = boxes([place('section ', 50, 100)], 'section ');
    expect(box?.rectangle.width).toBeLessThan(80);
  });

  it('has none for words that stand on no page', () => {
    expect(boxes([], 'section 40(2)')).toEqual([]);
  });

  it('finds the first of many places without looking at each', () => {
    const long = 'x '.repeat(20_000);
    const places = [...long.matchAll(/x/g)].map(({ index }) => ({
      start: index,
      end: index + 1,
      page: 1,
      rectangle: { x: index, y: 0, width: 1, height: 1 },
    }));
    expect(boxesOf({ text: long, places }, 30_000, 30_001)).toMatchObject([{ rectangle: { x: 30_000 } }]);
  });
});
