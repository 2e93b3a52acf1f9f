import { firstIndex } from '../../letter';

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

// A typed array holds bare numbers; this gives them their names back.
const TOKEN_KINDS: readonly TokenKind[] = [TokenKind.Word, TokenKind.Number, TokenKind.Punctuation];

/**
 * Positions are kept in typed arrays and words are cut out only when asked for: a letter has ten thousand words and
 * a dozen references.
 */
export class TypedTokens implements Tokens {
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
