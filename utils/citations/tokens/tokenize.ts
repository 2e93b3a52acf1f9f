import { classAt, classOf, DIGIT, DOUBTFUL, INVISIBLE, LETTER, LINE_END, SPACE } from './characters';
import { standInAt } from './stand-ins';
import { TokenKind, TypedTokens, type Tokens } from './tokens';
import { TokenRow } from './token-row';

const PLAIN_SPACE = 0x20;
const SOFT_HYPHEN = '\u00ad';

/**
 * Cuts a letter into the only pieces that a reference is made of: words, numbers and punctuation. White space is
 * everything that scanning and mail conversion put between them: ordinary and no-break spaces, line ends, zero-width
 * characters, the quote markers at the head of a quoted e-mail's lines, and the `Â` that a wrongly guessed character
 * set leaves before a no-break space or a soft hyphen. Characters that stand for others (`&nbsp;`, `â€™`) are read as
 * what they stand for. One pass; time and memory grow with the length of the text.
 */
export function tokenize(text: string): Tokens {
  const row = new TokenRow(text);
  let index = 0;
  while (index < text.length) {
    // Nine characters of ten are plain letters and spaces: they are told before the table is asked.
    const code = text.charCodeAt(index);
    if (code === PLAIN_SPACE) {
      index += 1;
      continue;
    }
    if (isPlainLetter(code)) {
      index = readWord(row, text, index);
      continue;
    }
    const kind = classOf(code);
    if (kind === LETTER) index = readWord(row, text, index);
    else if (kind === SPACE || kind === INVISIBLE) index += 1;
    else if (kind === DIGIT) index = readNumber(row, text, index);
    else if (kind === DOUBTFUL) index = readDoubtful(row, text, index);
    else if (kind === LINE_END) {
      row.lineEnds += 1;
      index += 1;
    } else {
      row.add(TokenKind.Punctuation, index, index + 1);
      index += 1;
    }
  }
  return new TypedTokens(row);
}

/** A letter of the English alphabet, large or small. */
function isPlainLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function readWord(row: TokenRow, text: string, start: number): number {
  let end = start + 1;
  let code = text.charCodeAt(end);
  while (isPlainLetter(code) || (code !== PLAIN_SPACE && classOf(code) === LETTER)) {
    end += 1;
    code = text.charCodeAt(end);
  }
  const whole = code === PLAIN_SPACE || classOf(code) < INVISIBLE ? end : endOfMarkedWord(text, end);
  row.add(TokenKind.Word, start, whole);
  if (whole > end) row.readLastAs(text.slice(start, whole).replace(/[^\p{L}\p{M}]/gu, ''));
  return whole;
}

/** The end of a word with marks of no width inside it, or with one of the letters that a wrong character set leaves too. */
function endOfMarkedWord(text: string, from: number): number {
  let end = from;
  for (;;) {
    if (isLetter(text, end)) {
      end += 1;
      continue;
    }
    let next = end;
    while (classAt(text, next) === INVISIBLE) next += 1;
    if (next === end) return end;
    if (text.charAt(next - 1) === SOFT_HYPHEN) next = behindLineEnd(text, next);
    if (!isLetter(text, next)) return end;
    end = next + 1;
  }
}

function isLetter(text: string, index: number): boolean {
  const kind = classAt(text, index);
  if (kind !== DOUBTFUL) return kind === LETTER;
  return /â/i.test(text.charAt(index)) && standInAt(text, index) === null;
}

/** Behind the line end at `index` and what indents the next line; `index` where there is none. */
function behindLineEnd(text: string, index: number): number {
  const match = /^ ?\r?\n[ \t>]{0,8}/.exec(text.slice(index, index + 12));
  return index + (match?.[0].length ?? 0);
}

/** Words that a lost space glues to a number; all else of one or two letters belongs to it: `22A`, `36ZA`, `4th`. */
const GLUED_WORDS = new Set(['of', 'or', 'to', 'is', 'in', 'as', 'by', 'on', 'at']);

function readNumber(row: TokenRow, text: string, start: number): number {
  let digits = start + 1;
  let marked = false;
  for (;;) {
    while (classAt(text, digits) === DIGIT) digits += 1;
    if (classAt(text, digits) !== INVISIBLE) break;
    let next = digits;
    while (classAt(text, next) === INVISIBLE) next += 1;
    if (classAt(text, next) !== DIGIT) break;
    marked = true;
    digits = next + 1;
  }
  let end = digits;
  while (end - digits < 3 && classAt(text, end) === LETTER) end += 1;
  if (end - digits === 3 || (end - digits === 2 && GLUED_WORDS.has(text.slice(digits, end)))) end = digits;
  row.add(TokenKind.Number, start, end);
  if (marked) row.readLastAs(text.slice(start, end).replace(/[^\p{L}\p{N}]/gu, ''));
  return end;
}

function readDoubtful(row: TokenRow, text: string, index: number): number {
  if (isLetter(text, index)) return readWord(row, text, index);
  const standIn = standInAt(text, index);
  if (standIn === null) {
    const quotes = text.charAt(index) === '>' && row.atLineHead;
    if (!quotes) row.add(TokenKind.Punctuation, index, index + 1);
    return index + 1;
  }
  const end = index + standIn.length;
  if (/[^\s\u200b]/.test(standIn.meant)) {
    row.add(TokenKind.Punctuation, index, end);
    row.readLastAs(standIn.meant);
  }
  return end;
}
