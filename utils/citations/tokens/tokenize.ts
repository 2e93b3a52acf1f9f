import { TokenKind, TypedTokens, type Tokens } from './tokens';

const CAPITAL_A_CIRCUMFLEX = 0xc2;
const SOFT_HYPHEN = 0xad;

enum Char {
  Space,
  LineEnd,
  Letter,
  Digit,
  Other,
}

// A typed array holds bare numbers; this gives them their names back.
const CHARS: readonly Char[] = [Char.Space, Char.LineEnd, Char.Letter, Char.Digit, Char.Other];

/** One table for the first 0x2100 code units, which is all that letters are written with; the rest are letters. */
const CLASSES = Uint8Array.from({ length: 0x2100 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (character === '\n' || character === '\u2028' || character === '\u2029') return Char.LineEnd;
  if (/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064]/.test(character)) return Char.Space;
  if (/\d/.test(character)) return Char.Digit;
  if (/\p{L}|\p{M}/u.test(character)) return Char.Letter;
  return Char.Other;
});

function classOf(text: string, index: number): Char {
  const code = text.charCodeAt(index);
  if (code === CAPITAL_A_CIRCUMFLEX) {
    const next = text.charCodeAt(index + 1);
    return next === 0xa0 || next === SOFT_HYPHEN || next === 0x20 ? Char.Space : Char.Letter;
  }
  if (code === 0xfeff) return Char.Space;
  return CHARS[CLASSES[code] ?? Char.Other] ?? Char.Other;
}

/**
 * Cuts a letter into the only pieces that a reference is made of: words, numbers and punctuation. White space is
 * everything that scanning and mail conversion put between them: ordinary and no-break spaces, line ends, zero-width
 * characters, and the `Â` that a wrongly guessed character set leaves before a no-break space or a soft hyphen.
 * One pass; time and memory grow with the length of the text.
 */
export function tokenize(text: string): Tokens {
  const capacity = text.length + 1;
  const starts = new Uint32Array(capacity);
  const ends = new Uint32Array(capacity);
  const kinds = new Uint8Array(capacity);
  const breaks = new Uint8Array(capacity);
  let count = 0;
  let lineEnds = 0;
  let index = 0;
  while (index < text.length) {
    const kind = classOf(text, index);
    if (kind === Char.Space) {
      index += 1;
      continue;
    }
    if (kind === Char.LineEnd) {
      lineEnds += 1;
      index += 1;
      continue;
    }
    const start = index;
    if (kind === Char.Letter) {
      index = endOfWord(text, index);
      kinds[count] = TokenKind.Word;
    } else if (kind === Char.Digit) {
      index = endOfNumber(text, index);
      kinds[count] = TokenKind.Number;
    } else {
      index += 1;
      kinds[count] = TokenKind.Punctuation;
    }
    starts[count] = start;
    ends[count] = index;
    breaks[count] = Math.min(lineEnds, 2);
    count += 1;
    lineEnds = 0;
  }
  return new TypedTokens(text, count, starts, ends, kinds, breaks);
}

/** A soft hyphen between two letters is part of the word; anywhere else it is white space. */
function endOfWord(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length) {
    if (classOf(text, index) === Char.Letter) index += 1;
    else if (text.charCodeAt(index) === SOFT_HYPHEN && classOf(text, index + 1) === Char.Letter) index += 2;
    else break;
  }
  return index;
}

function endOfNumber(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && classOf(text, index) === Char.Digit) index += 1;
  let letters = 0;
  while (letters < 3 && index + letters < text.length && classOf(text, index + letters) === Char.Letter)
    letters += 1;
  return letters < 3 ? index + letters : index;
}
