import type { Sentences } from '../../letter';

/** What stands above a sentence; indexes of sentences, -1 where there is none. */
export interface Above {
  /** The sentence that opens the list it stands in: "We have withheld the following:". */
  readonly introduction: number;
  /** The heading over its part of the letter, itself apart; one that only names a provision is passed over. */
  readonly heading: number;
  readonly isHeading: boolean;
}

const BULLET = /^[•·●▪◦*‣o■□–—-]\s/;
/** "• section 40", "(a) reg 12(4)(d)", "Section 43(2) – commercial interests", "40(2)". */
const LIST_ITEM =
  /^(?:[•·●▪◦*‣o■□–—-]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s|(?:the )?(?:exemptions? |exceptions? )?(?:(?:at|in|under) )?(?:h?adran|rh?eoliad|sections?|regulations?|regs?|s|ss)\.?\s?\d|\d{1,2}[A-Z]?\s?\()/i;
const LONGEST_HEADING = 90;
const COLON = 58;

/** Where the sentences of a letter stand: under which heading, in which list. Read once, as far as it is asked for. */
export class Layout {
  private readonly read: Above[] = [];

  constructor(
    private readonly text: string,
    private readonly sentences: Sentences,
  ) {}

  /** What stands above the sentence of that index. */
  above(index: number): Above {
    while (this.read.length <= index) this.read.push(this.next(this.read.length));
    return this.read[index] ?? NOTHING_ABOVE;
  }

  private next(index: number): Above {
    const before = this.read[index - 1] ?? NOTHING_ABOVE;
    const startsLine = this.startsLine(index);
    return {
      introduction: startsLine ? this.introduction(index, before) : before.introduction,
      heading: before.isHeading && !LIST_ITEM.test(this.head(index - 1)) ? index - 1 : before.heading,
      isHeading: startsLine && this.isHeading(index),
    };
  }

  /** What opens the list that a sentence at the start of a line stands in. */
  private introduction(index: number, before: Above): number {
    const previous = this.sentences.all[index - 1];
    if (previous === undefined) return -1;
    if (this.text.charCodeAt(previous.end - 1) === COLON) return index - 1;
    return before.introduction >= 0 && LIST_ITEM.test(this.head(index)) ? before.introduction : -1;
  }

  private isHeading(index: number): boolean {
    const { start, end } = this.sentences.all[index] ?? { start: 0, end: 0 };
    if (end - start > LONGEST_HEADING || !this.startsLine(index + 1)) return false;
    const head = this.head(index);
    return !/[.?!:;,]$|\n/.test(head) && !BULLET.test(head);
  }

  /** The sentence, as far as a heading may be long. */
  private head(index: number): string {
    const { start, end } = this.sentences.all[index] ?? { start: 0, end: 0 };
    return this.text.slice(start, Math.min(end, start + LONGEST_HEADING));
  }

  private startsLine(index: number): boolean {
    const sentence = this.sentences.all[index];
    const previous = this.sentences.all[index - 1];
    if (sentence === undefined || previous === undefined) return true;
    return this.text.slice(previous.end, sentence.start).includes('\n');
  }
}

const NOTHING_ABOVE: Above = { introduction: -1, heading: -1, isHeading: false };
