import { describe, expect, it } from 'vitest';
import { TokenKind, tokenize, type Tokens } from '.';

const indices = (tokens: Tokens): readonly number[] => Array.from({ length: tokens.count }, (_, at) => at);

describe('positions', () => {
  it('are those of the text given', () => {
    const text = 'Under s.40(2), refused';
    const tokens = tokenize(text);
    const cut = indices(tokens).map((at) => text.slice(tokens.start(at), tokens.end(at)));
    expect(cut).toEqual(['Under', 's', '.', '40', '(', '2', ')', ',', 'refused']);
  });

  it('count a character outside the basic plane as two units', () => {
    const text = '\u{1f600} s40';
    const tokens = tokenize(text);
    const at = tokens.indexAt(2);
    expect([tokens.written(at), tokens.start(at)]).toEqual(['s', 3]);
  });

  it.each([
    ['the first token behind the start', 0, 0],
    ['the token that starts there', 6, 1],
    ['the next token from inside one', 7, 2],
    ['the next token from white space', 5, 1],
    ['the count behind the last one', 99, 3],
  ])('indexAt: %s', (_why, offset, expected) => {
    expect(tokenize('under section 40').indexAt(offset)).toBe(expected);
  });

  it.each([
    ['a bracket behind its number', 's 40(2)', 2, true],
    ['a number behind a space', 's 40(2)', 1, false],
    ['a number behind a zero-width space', 's\u200b40', 1, false],
    ['the first token', 's 40', 0, false],
  ])('glued: %s', (_why, text, index, expected) => {
    expect(tokenize(text).glued(index)).toBe(expected);
  });
});

it('asking outside the letter gives nothing, so that callers need no bounds checks', () => {
  const tokens = tokenize('s 40');
  for (const outside of [-1, 2]) {
    expect(tokens.word(outside)).toBe('');
    expect(tokens.written(outside)).toBe('');
    expect(tokens.kind(outside)).toBe(TokenKind.Punctuation);
    expect(tokens.lineBreaks(outside)).toBe(2);
    expect(tokens.glued(outside)).toBe(false);
  }
});
