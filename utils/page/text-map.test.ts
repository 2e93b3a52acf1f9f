import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLetterHtml } from './test-pages/arbitrary';
import { parseLetter } from './test-pages/load';
import { mapText, slicesOf } from './text-map';

describe('mapText', () => {
  it('reads exactly what textContent reads, whatever the tree', () => {
    fc.assert(
      fc.property(anyLetterHtml, (html) => {
        const letter = parseLetter(html);
        expect(mapText([letter]).text).toBe(letter.textContent);
      }),
    );
  });

  it.each([
    ['a comment is no text', 'a<!-- b -->c', 'ac'],
    ['a line break is none either; the line end before it is', 'section\n<br />43(2)', 'section\n43(2)'],
    ['no-break spaces stay', 'Section&nbsp;22', 'Section\u00a022'],
  ])('%s', (_why, html, text) => {
    expect(mapText([parseLetter(html)]).text).toBe(text);
  });

  it('joins several roots, text nodes among them', () => {
    const letter = parseLetter('one <b>two</b><!-- no --> three');
    expect(mapText([...letter.childNodes]).text).toBe('one two three');
  });
});

describe('slicesOf', () => {
  it('gives slices whose texts joined are the span', () => {
    fc.assert(
      fc.property(anyLetterHtml, fc.nat(), fc.nat(), (html, from, length) => {
        const map = mapText([parseLetter(html)]);
        const start = from % (map.text.length + 1);
        const end = Math.min(map.text.length, start + length);
        const joined = slicesOf(map, start, end)
          .map(({ node, from: first, to }) => node.data.slice(first, to))
          .join('');
        expect(joined).toBe(map.text.slice(start, end));
      }),
    );
  });

  it.each([
    ['empty', 2, 2],
    ['turned round', 3, 1],
    ['before the text', -1, 2],
    ['past its end', 3, 99],
    ['no number', Number.NaN, 2],
  ])('has none for a span that is %s', (_why, start, end) => {
    expect(slicesOf(mapText([parseLetter('a letter')]), start, end)).toEqual([]);
  });
});
