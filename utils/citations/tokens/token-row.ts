import type { TokenKind } from './tokens';

/** A word and its space have about this many characters; the row grows where a letter has more tokens. */
const CHARACTERS_PER_TOKEN = 4;

/** Tokens as they are read, one behind the other. Positions are kept in typed arrays, which are cheap by the thousand. */
export class TokenRow {
  count = 0;
  /** Line ends since the last token. */
  lineEnds = 0;
  starts: Uint32Array;
  ends: Uint32Array;
  /** The kind of each token, and four times the number of line ends before it. */
  marks: Uint8Array;
  /** What tokens are read as that do not stand in the text as they are meant. */
  readonly readAs = new Map<number, string>();

  constructor(readonly text: string) {
    const capacity = Math.ceil(text.length / CHARACTERS_PER_TOKEN) + 16;
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
    this.marks = new Uint8Array(capacity);
  }

  get atLineHead(): boolean {
    return this.lineEnds > 0 || this.count === 0;
  }

  add(kind: TokenKind, start: number, end: number): void {
    const at = this.count;
    if (at === this.starts.length) this.grow();
    this.starts[at] = start;
    this.ends[at] = end;
    this.marks[at] = kind + 4 * Math.min(this.lineEnds, 2);
    this.lineEnds = 0;
    this.count = at + 1;
  }

  readLastAs(written: string): void {
    this.readAs.set(this.count - 1, written);
  }

  private grow(): void {
    const capacity = this.starts.length * 2;
    const [starts, ends, marks] = [this.starts, this.ends, this.marks];
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
    this.marks = new Uint8Array(capacity);
    this.starts.set(starts);
    this.ends.set(ends);
    this.marks.set(marks);
  }
}
