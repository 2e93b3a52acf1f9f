import { partAt, type Sentence, type StandingPartKind } from '../letter';
import type { LetterReading } from './read-letter';

/** How many sentences before it are looked at for the heading above a sentence, and for what its paragraph weighs. */
const LONGEST_SECTION = 40;
const LONGEST_WEIGHING = 4;
const LONGEST_HEADING = 90;

const HEADS_WEIGHING =
  /public interest|\b(?:factors?|arguments?|considerations?|reasons?) (?:\w+ ){0,3}(?:for|favour\w*|against|supporting|weighing)\b|\bbalanc(?:e|ing)\b|\b(?:prejudice|harm)(?: and \w+){0,2} tests?\b|\bevidence of harm\b|budd y cyhoedd/;
const WEIGHS =
  /public interest (?:in|favou?rs?|arguments?|factors?|considerations?|with\w+|lies)\b|\boutweigh\w*|\b(?:factors?|arguments?|considerations?) (?:\w+ ){0,3}(?:for|favour\w*|against|supporting)\b|\bbalancing (?:test|exercise)\b|budd y cyhoedd/;
/** Doing it, and not saying what it would do or what it protects. */
const DECIDES_ITSELF =
  /\b(?:we|i)(?:'ve| have| are| am|'re| will)? (?:(?:also|therefore|so|now|not) )?(?:redact|remov|withh|refus|declin|blank|taken out|tak(?:e|ing) out|giv|provid|disclos|releas)|\b(?:is|are|has|have)(?: also| therefore| now)? (?:been |being )?(?:redacted|removed|withheld|blanked out|taken out|refused)\b/;

/** Where in a letter its decisions do not stand; what that takes is read only when first asked for. */
export class GroundPlaces {
  private standing: ReadonlyMap<number, StandingPartKind | null> | null = null;

  constructor(
    private readonly text: string,
    private readonly reading: LetterReading,
  ) {}

  /**
   * Whether a sentence stands under a heading or in a paragraph that weighs, and does not say itself that something is
   * refused.
   * @param words the sentence in lower case on one line
   */
  isOnlyWeighed(index: number, words: string): boolean {
    return !DECIDES_ITSELF.test(words) && this.isWeighed(index);
  }

  /** Whether a sentence tells how to complain, or stands in the signature or the small print. */
  isStanding(index: number): boolean {
    const { sentences, own } = this.reading;
    this.standing ??= new Map(own.map(({ start, standing }) => [start, standing]));
    return (this.standing.get(sentences.all[index]?.start ?? -1) ?? null) !== null;
  }

  private isWeighed(index: number): boolean {
    const { all } = this.reading.sentences;
    const own = all[index];
    if (own === undefined) return false;
    for (let at = index - 1; at >= Math.max(0, index - LONGEST_SECTION); at -= 1) {
      const sentence = all[at];
      if (sentence === undefined || partAt(this.reading.quoted, sentence.start) !== null) return false;
      const near = index - at <= LONGEST_WEIGHING && sentence.paragraph === own.paragraph;
      if (near && WEIGHS.test(this.wordsOf(sentence))) return true;
      if (this.isHeading(sentence)) return HEADS_WEIGHING.test(this.wordsOf(sentence));
    }
    return false;
  }

  /** A short line with a capital at its head and no full point at its end. */
  private isHeading({ start, end }: Sentence): boolean {
    if (end - start > LONGEST_HEADING || /[.?!;,]/.test(this.text.charAt(end - 1))) return false;
    return /^(?:\(?\w{1,3}[.)]\s{1,4})?[A-Z]/.test(this.text.slice(start, start + 12));
  }

  private wordsOf({ start, end }: Sentence): string {
    return this.text.slice(start, end).replace(/\s+/g, ' ').toLowerCase();
  }
}
