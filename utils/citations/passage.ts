import type { Sentences, Wording, WordingMatch } from '../letter';

/** A stretch of a letter that several rules ask of several citations: each question is answered once. */
export class Passage {
  private readonly answers = new Map<Wording, WordingMatch | null>();

  /** @param text on one line */
  constructor(readonly text: string) {}

  /** Where the passage says it, or `null`. */
  find(wording: Wording): WordingMatch | null {
    const known = this.answers.get(wording);
    if (known !== undefined) return known;
    const answer = wording.exec(this.text);
    this.answers.set(wording, answer);
    return answer;
  }

  has(wording: Wording): boolean {
    return this.find(wording) !== null;
  }
}

/** White space of any kind and length is one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The sentences of a letter as passages, each made when first asked for. */
export class SentencePassages {
  private readonly made = new Map<number, Passage>();
  /** Where the last question was asked: rules ask several of one place. */
  private lastAsked = { offset: -1, index: -1 };

  constructor(
    private readonly text: string,
    readonly sentences: Sentences,
  ) {}

  /** The sentence of that index; empty behind the last one. */
  at(index: number): Passage {
    const known = this.made.get(index);
    if (known !== undefined) return known;
    const { start, end } = this.sentences.all[index] ?? { start: 0, end: 0 };
    const passage = new Passage(oneLine(this.text.slice(start, end)));
    this.made.set(index, passage);
    return passage;
  }

  /** The sentence that the text at `offset` stands in. */
  around(offset: number): Passage {
    if (offset !== this.lastAsked.offset) this.lastAsked = { offset, index: this.sentences.indexAt(offset) };
    return this.at(this.lastAsked.index);
  }
}
