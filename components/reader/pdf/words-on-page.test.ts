import { describe, expect, it } from 'vitest';
import type { Box } from './mark-boxes';
import { wordsOnPage, type TextItem } from './words-on-page';

/** A page of 800 points, counted from below as PDFs do. */
const TO_PAGE = [1, 0, 0, -1, 0, 800];

/** Wide letters are twice as wide as others. */
const measure = (text: string): number => text.length / 2 + (text.split('m').length - 1) / 2;

/** Words in 10 point type with their baseline 100 points from the top. */
function item(str: string, x: number, more: Partial<TextItem> = {}): TextItem {
  return { str, transform: [10, 0, 0, 10, x, 700], width: measure(str) * 10, fontName: 'f1', ...more };
}

const box = (words: string, x: number): Box => ({
  page: 1,
  words,
  rectangle: { x, y: 92, width: 30, height: 10 },
});

const find = (items: readonly TextItem[], wanted: Box, by: Parameters<typeof wordsOnPage>[2] = measure) =>
  wordsOnPage({ items, toPage: TO_PAGE }, [wanted], by)[0];

describe('wordsOnPage', () => {
  it('knows the widths of the letters before the words', () => {
    expect(find([item('mm s31', 50)], box('s31', 60))).toMatchObject({ x: 75, width: 15, y: 92, height: 10 });
  });

  it('finds words that are set in pieces, whatever stands between them', () => {
    const items = [item('(a)', 100), item('under s', 50), item('31', 88)];
    expect(find(items, box('s 31 (a)', 80))).toMatchObject({ x: 80, width: 35 });
  });

  it('puts what the font leaves over between the words, as justified lines do', () => {
    expect(find([item('a b s31', 50, { width: 55 })], box('s31', 75))).toMatchObject({ x: 90, width: 15 });
  });

  it('takes the nearest of the same words', () => {
    expect(find([item('s31 or s31', 50)], box('s31', 84))).toMatchObject({ x: 85 });
  });

  it.each([
    ['a line that reads otherwise', [item('regulation 12', 50)], measure],
    ['another line', [item('s31', 50, { transform: [10, 0, 0, 10, 50, 640] })], measure],
    ['a stamp across the page', [item('s31', 50, { transform: [7, 7, -7, 7, 50, 700] })], measure],
  ])('does not take %s for it', (_, items, by) => {
    expect(find(items, box('s31', 50), by)).toBeNull();
  });

  it('reckons by the number of letters in a font that is not there', () => {
    expect(find([item('mm s31', 50, { width: 60 })], box('s31', 60), () => null)).toMatchObject({ x: 80 });
  });
});
