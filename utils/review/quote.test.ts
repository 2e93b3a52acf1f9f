import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteFrom } from './quote';

const whole = (text: string) => ({ start: 0, end: text.length });
const at = (text: string, cited: string) => ({
  start: text.indexOf(cited),
  end: text.indexOf(cited) + cited.length,
});
const words = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `w${String(from + index)}`).join(' ');

describe('quoteFrom', () => {
  it.each([
    [
      'a short sentence whole, on one line',
      'It is exempt\nunder  s. 40\u00a0(2).',
      's. 40\u00a0(2)',
      'It is exempt under s. 40 (2).',
    ],
    [
      'the beginning of a long sentence',
      `${words(1, 9)} s40 ${words(11, 60)}`,
      's40',
      `${words(1, 9)} s40 ${words(11, 30)} …`,
    ],
    ['the end of one that leads up to the citation', `${words(1, 59)} s40`, 's40', `… ${words(31, 59)} s40`],
    [
      'some words behind a citation late in the sentence',
      `${words(1, 49)} s40 ${words(51, 90)}`,
      's40',
      `… ${words(29, 49)} s40 ${words(51, 58)} …`,
    ],
  ])('gives %s', (_, text, cited, expected) => {
    expect(quoteFrom(text, whole(text), at(text, cited))).toBe(expected);
  });

  it('follows a citation beyond its sentence', () => {
    const text = 'Exempt under sections:\n\n31 and 24';
    expect(quoteFrom(text, { start: 0, end: 22 }, at(text, 'sections:\n\n31 and 24'))).toBe(
      'Exempt under sections: 31 and 24',
    );
  });

  it('never has more than 30 words of the letter, and always the first of the citation', () => {
    const text = fc.array(fc.constantFrom('a', 'bb', ' ', '\n', '. '), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (parts, one, two) => {
        const letter = `${parts.join('')} S9`;
        const start = Math.min(one, two) % letter.length;
        const end = Math.min(letter.length, start + 1 + (two % 400));
        const marked = `${letter.slice(0, start)} CITED${letter.slice(start)}`;
        const quote = quoteFrom(marked, whole(marked), { start: start + 1, end: end + 6 });
        expect(quote.split(' ').filter((word) => word !== '…').length).toBeLessThanOrEqual(30);
        expect(quote).toContain('CITED');
      }),
    );
  });
});
