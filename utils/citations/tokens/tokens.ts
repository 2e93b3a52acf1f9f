import { firstIndex } from '../../letter';
import type { TokenRow } from './token-row';

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
  /** The token in lower case, without marks of no width; `""` outside the letter, so that callers need no bounds checks. */
  word(index: number): string;
  /** The token as it is meant: without marks of no width, `’` for `â€™`, `&` for `&amp;`. */
  written(index: number): string;
  /** True where the token is not written as it is meant: with marks of no width inside, or as a code. */
  isReadAs(index: number): boolean;
  /** True when nothing stands between this token and the one before it. */
  glued(index: number): boolean;
  /** Line ends between this token and the one before it: 0, 1, or 2 for a blank line or more. */
  lineBreaks(index: number): 0 | 1 | 2;
  /** Index of the first token that starts at or behind `offset`. */
  indexAt(offset: number): number;
}

// A typed array holds bare numbers; these give them their names back.
const TOKEN_KINDS: readonly TokenKind[] = [TokenKind.Word, TokenKind.Number, TokenKind.Punctuation];
const LINE_BREAKS: readonly (0 | 1 | 2)[] = [0, 1, 2];

/** The tokens of a letter; words are cut out only when asked for: a letter has ten thousand words and a dozen references. */
export class TypedTokens implements Tokens {
  readonly text: string;
  readonly count: number;
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;
  private readonly marks: Uint8Array;
  private readonly readAs: ReadonlyMap<number, string>;
  /** Words in lower case that were asked for: nearly all of them more than once. */
  private readonly words = new Map<number, string>();

  constructor({ text, count, starts, ends, marks, readAs }: TokenRow) {
    this.text = text;
    this.count = count;
    this.starts = starts;
    this.ends = ends;
    this.marks = marks;
    this.readAs = readAs;
  }

  start(index: number): number {
    return this.inside(index) ? (this.starts[index] ?? 0) : this.text.length;
  }

  end(index: number): number {
    return this.inside(index) ? (this.ends[index] ?? 0) : this.text.length;
  }

  kind(index: number): TokenKind {
    if (!this.inside(index)) return TokenKind.Punctuation;
    return TOKEN_KINDS[(this.marks[index] ?? 0) & 3] ?? TokenKind.Punctuation;
  }

  word(index: number): string {
    if (!this.inside(index)) return '';
    const start = this.starts[index] ?? 0;
    if (this.ends[index] === start + 1) return this.text.charAt(start).toLowerCase();
    const known = this.words.get(index);
    if (known !== undefined) return known;
    const word = this.written(index).toLowerCase();
    this.words.set(index, word);
    return word;
  }

  written(index: number): string {
    if (!this.inside(index)) return '';
    const readAs = this.readAs.size === 0 ? undefined : this.readAs.get(index);
    return readAs ?? this.text.slice(this.starts[index], this.ends[index]);
  }

  isReadAs(index: number): boolean {
    return this.readAs.size > 0 && this.readAs.has(index);
  }

  glued(index: number): boolean {
    return index > 0 && this.inside(index) && this.starts[index] === this.ends[index - 1];
  }

  lineBreaks(index: number): 0 | 1 | 2 {
    return this.inside(index) ? (LINE_BREAKS[(this.marks[index] ?? 0) >> 2] ?? 2) : 2;
  }

  indexAt(offset: number): number {
    return firstIndex(this.count, (index) => this.start(index) < offset);
  }

  private inside(index: number): boolean {
    return index >= 0 && index < this.count;
  }
}
