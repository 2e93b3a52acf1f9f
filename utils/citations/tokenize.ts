import { firstIndex } from '../letter';

/**
 * Splits a letter into the only pieces that a reference is made of: words, numbers and punctuation. White space is
 * everything that scanning and mail conversion put between them: ordinary and no-break spaces, line ends, zero-width
 * characters, and the `Â` that a wrongly guessed character set leaves before a no-break space or a soft hyphen.
 *
 * Positions are kept in typed arrays and words are cut out only when asked for: a letter has ten thousand words and
 * a dozen references.
 */

export enum TokenKind {
  Word,
  /** Digits with at most two letters at once behind them: `40`, `22A`, `3A`. */
  Number,
  Punctuation,
}

export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offset of a token's first unit. */
  start(index: number): number;
  /** UTF-16 offset just behind a token. */
  end(index: number): number;
  kind(index: number): TokenKind;
  /** The token in lower case, without soft hyphens; `""` outside the letter, so that callers need no bounds checks. */
  word(index: number): string;
  /** The token as written, without soft hyphens. */
  written(index: number): string;
  /** True when nothing stands between this token and the one before it. */
  glued(index: number): boolean;
  /** Line ends between this token and the one before it: 0, 1, or 2 for a blank line or more. */
  lineBreaks(index: number): 0 | 1 | 2;
  /** Index of the first token that starts at or behind `offset`. */
  indexAt(offset: number): number;
}

const CAPITAL_A_CIRCUMFLEX = 0xc2;
const SOFT_HYPHEN = 0xad;

enum Char {
  Space,
  LineEnd,
  Letter,
  Digit,
  Other,
}

// Typed arrays hold bare numbers; these give them their names back.
const CHARS: readonly Char[] = [Char.Space, Char.LineEnd, Char.Letter, Char.Digit, Char.Other];
const TOKEN_KINDS: readonly TokenKind[] = [TokenKind.Word, TokenKind.Number, TokenKind.Punctuation];

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

/** Cuts `text` into tokens in one pass; time and memory grow with its length. */
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

class TypedTokens implements Tokens {
  private readonly words = new Map<number, string>();

  constructor(
    readonly text: string,
    readonly count: number,
    private readonly starts: Uint32Array,
    private readonly ends: Uint32Array,
    private readonly kinds: Uint8Array,
    private readonly breaks: Uint8Array,
  ) {}

  start(index: number): number {
    return this.inside(index) ? (this.starts[index] ?? 0) : this.text.length;
  }

  end(index: number): number {
    return this.inside(index) ? (this.ends[index] ?? 0) : this.text.length;
  }

  kind(index: number): TokenKind {
    return this.inside(index)
      ? (TOKEN_KINDS[this.kinds[index] ?? 0] ?? TokenKind.Punctuation)
      : TokenKind.Punctuation;
  }

  word(index: number): string {
    if (!this.inside(index)) return '';
    const known = this.words.get(index);
    if (known !== undefined) return known;
    const word = this.written(index).toLowerCase();
    this.words.set(index, word);
    return word;
  }

  written(index: number): string {
    if (!this.inside(index)) return '';
    const written = this.text.slice(this.starts[index], this.ends[index]);
    return written.includes('\u00ad') ? written.replaceAll('\u00ad', '') : written;
  }

  glued(index: number): boolean {
    return index > 0 && this.inside(index) && this.starts[index] === this.ends[index - 1];
  }

  lineBreaks(index: number): 0 | 1 | 2 {
    return this.inside(index) ? (this.breaks[index] as 0 | 1 | 2) : 2;
  }

  indexAt(offset: number): number {
    return firstIndex(this.count, (index) => this.start(index) < offset);
  }

  private inside(index: number): boolean {
    return index >= 0 && index < this.count;
  }
}
