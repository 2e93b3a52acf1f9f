import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenKind, tokenize, type Tokens } from '.';

const indices = (tokens: Tokens): readonly number[] => Array.from({ length: tokens.count }, (_, at) => at);

function written(text: string): readonly string[] {
  const tokens = tokenize(text);
  return indices(tokens).map((at) => tokens.written(at));
}

describe('white space is whatever stands between words', () => {
  it.each([
    ['an ordinary space', 'section 40'],
    ['a tab', 'section\t40'],
    ['a no-break space', 'section\u00a040'],
    ['a thin space', 'section\u200940'],
    ['a narrow no-break space', 'section\u202f40'],
    ['a zero-width space', 'section\u200b40'],
    ['a word joiner', 'section\u206040'],
    ['a byte order mark left in the middle', 'section\ufeff40'],
    ['marks of writing direction', 'section\u200e\u202a40'],
    ['the Â that a wrong character set leaves before a no-break space', 'sectionÂ\u00a040'],
    ['the Â before an ordinary space', 'sectionÂ 40'],
    ['the Â before a soft hyphen', 'section Â\u00ad40'],
    ['a soft hyphen between a word and a number', 'section\u00ad40'],
    ['a carriage return with its line feed', 'section\r\n40'],
    ['a line separator', 'section\u202840'],
    ['an ideographic space', 'section\u300040'],
    ['a character that was lost', 'section\ufffd40'],
    ['marks of isolated writing', 'section\u206840\u2069'],
    ['the code of a no-break space', 'section&nbsp;40'],
    ['the code of a no-break space as a number', 'section&#160;40'],
    ['the code of a soft hyphen', 'section&shy;40'],
    ['a broken zero-width space', 'sectionâ€‹40'],
    ['the quote marker of an e-mail at the head of a line', 'section\n> > 40'],
    ['the quote marker at the head of the letter', '> section 40'],
  ])('%s', (_why, text) => {
    expect(written(text)).toEqual(['section', '40']);
  });

  it.each([
    ['a Welsh capital with a circumflex stays a letter', 'Âr 40', ['Âr', '40']],
    ['nothing but white space has no tokens', ' \u00a0\u200b\n', []],
    ['an empty letter has no tokens', '', []],
  ])('%s', (_why, text, expected) => {
    expect(written(text)).toEqual(expected);
  });
});

describe('a soft hyphen', () => {
  it('inside a word is part of it, and left out of what is written', () => {
    const tokens = tokenize('Sec\u00adtion 40');
    expect(tokens.written(0)).toBe('Section');
    expect(tokens.word(0)).toBe('section');
    expect([tokens.start(0), tokens.end(0)]).toEqual([0, 8]);
  });

  it('at the end of a word stays outside it', () => {
    const tokens = tokenize('section\u00ad 40');
    expect([tokens.end(0), tokens.start(1), tokens.count]).toEqual([7, 9, 2]);
  });
});

describe('marks of no width inside a word or number are part of it, and left out of what is written', () => {
  it.each([
    ['a zero-width space in a word', 'sec\u200btion', ['section']],
    ['two soft hyphens in a word', 'se\u00adc\u00adtion', ['section']],
    ['a soft hyphen at a line end', 'sec\u00ad\ntion', ['section']],
    ['a soft hyphen at a line end with an indent', 'sec\u00ad\r\n  tion', ['section']],
    ['but not one at a blank line', 'sec\u00ad\n\ntion', ['sec', 'tion']],
    ['a zero-width space in a number', '4\u200b0', ['40']],
    ['but not between a number and a letter', '4\u200ba', ['4', 'a']],
  ])('%s', (_why, text, expected) => {
    expect(written(text)).toEqual(expected);
  });
});

describe('what stands for another character is read as that one', () => {
  it.each([
    ['a coded ampersand', '&amp;', ['&']],
    ['a coded dash', '1&ndash;2', ['1', '–', '2']],
    ['a coded dash as a number', '1&#8211;2', ['1', '–', '2']],
    ['a broken en dash', '1â€“2', ['1', '–', '2']],
    ['a broken em dash', '1â€”2', ['1', '—', '2']],
    ['a broken apostrophe behind a letter', 'Actâ€™s', ['Act', '’', 's']],
    ['a broken quotation mark', 'â€œAct', ['“', 'Act']],
    ['a broken quotation mark whose end was lost', 'Actâ€', ['Act', '”']],
    ['an ampersand that begins no code', 'a&b; &c', ['a', '&', 'b', ';', '&', 'c']],
    ['a letter with a circumflex', 'gwâr â', ['gwâr', 'â']],
    ['a sign that is no quote marker', 'a > b', ['a', '>', 'b']],
  ])('%s', (_why, text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  it('covers all of its characters', () => {
    const tokens = tokenize('1&amp;2');
    expect([tokens.start(1), tokens.end(1), tokens.glued(1), tokens.glued(2)]).toEqual([1, 6, true, true]);
    expect([tokens.isReadAs(0), tokens.isReadAs(1)]).toEqual([false, true]);
  });
});

it('has room for as many tokens as there are characters', () => {
  const text = '('.repeat(500);
  expect(written(text).join('')).toBe(text);
});

it('leaves nothing but white space between the tokens of any text', () => {
  const pieces = ['section', '40', '22A', '(2)', '.', '\n', '\n\n', '\u00a0', '\u200b', '\u00ad', 'Â\u00a0', '&nbsp;', '&amp;', 'â€™', 'â€‹', '>', '“', '\u{1f600}', '\r\n', ' ']; // prettier-ignore
  const letters = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(letters, fc.string({ unit: 'binary', maxLength: 100 })), (text) => {
      const tokens = tokenize(text);
      let rest = '';
      let behind = 0;
      for (const at of indices(tokens)) {
        rest += text.slice(behind, tokens.start(at));
        behind = tokens.end(at);
      }
      expect(rest + text.slice(behind)).toMatch(
        /^(?:[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufffdÂ>]|&nbsp;|â€‹)*$/,
      );
    }),
    { numRuns: 2000 },
  );
});

describe('what belongs to one token', () => {
  it.each([
    ['a letter behind digits', '22A', ['22A']],
    ['two letters behind digits', '36ZA', ['36ZA']],
    ['three letters behind digits are a word of their own', '40and', ['40', 'and']],
    ['a short word that lost its space is one too', '21of 31to', ['21', 'of', '31', 'to']],
    ['every bracket is alone', '40(3A)(a)', ['40', '(', '3A', ')', '(', 'a', ')']],
    ['a point is alone', 's.40', ['s', '.', '40']],
    ['a letter before digits is alone', 's40', ['s', '40']],
    ['both halves of a postcode', 'S10 2FB', ['S', '10', '2FB']],
    ['an apostrophe is alone', 'S47’s', ['S', '47', '’', 's']],
    ['accented letters', 'gŵyn tŷ', ['gŵyn', 'tŷ']],
    ['a combining accent stays with its letter', 'gw\u0302yn', ['gw\u0302yn']],
    ['the section sign is alone', '§12', ['§', '12']],
  ])('%s', (_why, text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  it.each([
    ['a word', 'section', TokenKind.Word],
    ['digits', '40', TokenKind.Number],
    ['digits with a letter', '3A', TokenKind.Number],
    ['a bracket', '(', TokenKind.Punctuation],
    ['a currency sign', '£', TokenKind.Punctuation],
  ])('its kind: %s', (_why, text, kind) => {
    expect(tokenize(text).kind(0)).toBe(kind);
  });
});

describe('line ends before a token', () => {
  it.each([
    ['none on the same line', 'section 40', 0],
    ['one at a wrapped line', 'section\n40', 1],
    ['one for a carriage return and a line feed', 'section\r\n40', 1],
    ['two for a blank line', 'section\n\n40', 2],
    ['two for a blank line with spaces in it', 'section\n \u00a0\n40', 2],
    ['never more than two', 'section\n\n\n\n40', 2],
    ['a paragraph separator counts', 'section\u202940', 1],
  ])('%s', (_why, text, expected) => {
    expect(tokenize(text).lineBreaks(1)).toBe(expected);
  });

  it('counts those before the first token too', () => {
    expect(tokenize('\nsection').lineBreaks(0)).toBe(1);
  });
});
