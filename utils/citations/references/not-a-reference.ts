import { TokenKind, type Tokens } from '../tokens';
import { closes } from './elements';

/** "the council's 40 pages": the letter behind an apostrophe is no unit, but ‘s40’ in quotation marks is one. */
export function isPossessive(tokens: Tokens, index: number): boolean {
  if (!tokens.glued(index) || !/^['’‘`]$/.test(tokens.word(index - 1)) || !tokens.glued(index - 1))
    return false;
  return tokens.kind(index - 2) !== TokenKind.Punctuation || closes(tokens.word(index - 2));
}

/** `S10 2FB`, also over a line end: a letter, a number, then a digit with two letters. */
export function isPostcode(tokens: Tokens, unitIndex: number, numberIndex: number): boolean {
  if (!tokens.glued(numberIndex) || tokens.written(unitIndex).length > 2) return false;
  return /^\d[a-z]{2}$/.test(tokens.word(numberIndex + 1)) && tokens.lineBreaks(numberIndex + 1) < 2;
}

/** `S22-draft-v3.pdf`: a letter and number that go on without space are a name. */
export function isFileName(tokens: Tokens, numberIndex: number, next: number): boolean {
  if (!tokens.glued(numberIndex) || !tokens.glued(next) || !tokens.glued(next + 1)) return false;
  return /^[-_]$/.test(tokens.word(next)) && tokens.kind(next + 1) === TokenKind.Word;
}

/** "s 40%", "section 12,500", "section 4/2019": a number that goes on is not a provision's. */
export function isMeasure(tokens: Tokens, index: number): boolean {
  const word = tokens.word(index);
  if (!tokens.glued(index)) return false;
  if (word === '%' || word === '£') return true;
  const goesOn = word === ',' || word === '/' || word === ':';
  return goesOn && tokens.glued(index + 1) && /^\d{3,}/.test(tokens.word(index + 1));
}
