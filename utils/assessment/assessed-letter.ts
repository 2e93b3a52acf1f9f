import type { RegimeCitation } from '../citations';
import {
  findFacts,
  formatProvision,
  isInGroup,
  type Provision,
  type ProvisionGroup,
  type Regime,
} from '../law';
import { firstIndex, near, partAt, type Span, type StandingPartKind } from '../letter';
import { plainWords } from './words';
import type { AssessmentInput, ReliedCitation, ReliedGround } from './types';

/** A sentence of the authority's. */
export interface AssessedSentence extends Span {
  /** Counts the authority's own sentences. */
  readonly index: number;
  readonly paragraph: number;
  /** On one line, in lower case, with straight apostrophes. */
  readonly words: string;
  /** The complaint paragraph, signature or small print that it belongs to; null where it speaks of this request. */
  readonly standing: StandingPartKind | null;
}

/** Words that send the reader to another paper for reasons, which then cannot be missed in this one. */
const ELSEWHERE =
  /\b(?:annex(?:e|es)?|appendi(?:x|ces)|attach(?:ed|ment)s?|enclos(?:ed|ure)s?|accompanying|overleaf|separate (?:letter|notice|document)|schedule (?:of|to))\b/;
const REASONS =
  /\b(?:reasons?|reasoning|explanations?|explain\w*|public interest|exemptions?|exceptions?|refus\w+|prejudice|harm test|letter|notice|repl(?:y|ies)|respon[sd]\w*|formal|decision|details?)\b/;

/** The information itself goes with the letter, and says nothing of reasons. */
const INFORMATION_ATTACHED = near(
  /\b(?:tables?|spreadsheets?|information|data|figures|cop(?:y|ies)|lists?|minutes|reports?|maps?|volumes)\b/g,
  40,
  /\b(?:attached|enclosed)\b/,
);
const OF_REASONS =
  /\b(?:reason\w*|explan\w+|explain\w*|notice|annex|exempt\w*|except\w*|public interest|refus\w+|prejudice|schedule)\b/;

function sendsElsewhere(words: string): boolean {
  if (!ELSEWHERE.test(words) || !REASONS.test(words)) return false;
  return !INFORMATION_ATTACHED.test(words) || OF_REASONS.test(words);
}

/** What the applicant is said to have said is not the authority’s own. */
const APPLICANT_SAID =
  /^you (?:have )?(?:also )?(?:told|tell|sa(?:id|y)|stated?|mention\w*|argued?|point\w*|not(?:ed?|iced?)|suggest\w*|claim\w*)\b/;

/** A letter with what the checks ask of it, each worked out once. */
export class AssessedLetter {
  readonly text: string;
  readonly regime: Regime;
  /** The authority's own sentences, in order, quoted requests and messages left out. */
  readonly sentences: readonly AssessedSentence[];
  /** Those that speak of this request: no complaint paragraph, signature or small print. */
  readonly body: readonly AssessedSentence[];
  /** All of the authority's words in lower case: what is absent is looked for here. */
  readonly allWords: string;
  readonly bodyWords: string;
  readonly citations: readonly RegimeCitation[];
  /** Places where provisions are relied on with certainty, in order. */
  readonly relied: readonly ReliedCitation[];
  readonly grounds: readonly ReliedGround[];

  constructor(
    readonly input: AssessmentInput,
    regime: Regime,
  ) {
    const { text, reading } = input;
    this.text = text;
    this.regime = regime;
    this.sentences = ownSentences(input);
    this.body = this.sentences.filter(({ standing }) => standing === null);
    this.allWords = this.sentences.map(({ words }) => words).join('\n');
    this.bodyWords = this.body.map(({ words }) => words).join('\n');
    this.citations = reading.citations.filter(
      (citation): citation is RegimeCitation =>
        citation.regime !== 'OTHER' && partAt(reading.quoted, citation.start) === null,
    );
    this.relied = this.citations.filter(
      ({ role, certain, dropped, start }) =>
        role === 'relied_on' &&
        certain &&
        !dropped &&
        !APPLICANT_SAID.test(this.sentenceAt(start)?.words ?? ''),
    );
    this.grounds = input.grounds;
  }

  /** Whether the letter refuses something, a review's outcome apart: what a refusal must hold is looked for only then. */
  get refuses(): boolean {
    const { kind } = this.input;
    return kind === 'refusal' || kind === 'part-refusal' || kind === 'neither-confirm-nor-deny';
  }

  /**
   * Whether something that is not in the text is missing from the letter: not where the reasons are said to stand in
   * another paper, and not in a language whose words are not known.
   */
  get canMiss(): boolean {
    return this.input.language === 'en' && !this.sentences.some(({ words }) => sendsElsewhere(words));
  }

  /** The first place that relies on a provision of the group, or null. */
  firstRelied(group: ProvisionGroup): ReliedCitation | null {
    return this.relied.find(({ provisions }) => provisions.some((one) => isInGroup(one, group))) ?? null;
  }

  /** Every provision relied on, where it is first relied on, in the order of the letter. */
  get reliedProvisions(): readonly { readonly provision: Provision; readonly citation: ReliedCitation }[] {
    const first = new Map<string, { readonly provision: Provision; readonly citation: ReliedCitation }>();
    for (const citation of this.relied)
      for (const provision of citation.provisions) {
        const name = formatProvision(provision);
        if (!first.has(name)) first.set(name, { provision, citation });
      }
    return [...first.values()];
  }

  /** Whether the authority names a provision of the group anywhere, in whatever role. */
  cites(group: ProvisionGroup): boolean {
    return this.citations.some(({ provisions }) => provisions.some((one) => isInGroup(one, group)));
  }

  /** The sentence that stands at `offset`, or the next one. */
  sentenceAt(offset: number): AssessedSentence | null {
    const { sentences } = this;
    return sentences[firstIndex(sentences.length, (at) => (sentences[at]?.end ?? 0) <= offset)] ?? null;
  }

  /** The sentences that speak of what is cited at `offset`: from its own on, as long as no other provision is relied on. */
  stretchFrom({ start, provisions }: ReliedCitation, most = LONGEST_STRETCH): readonly AssessedSentence[] {
    const first = this.sentenceAt(start);
    if (first === null) return [];
    const numbers = new Set(provisions.map(({ number }) => number));
    const nextPlace = this.relied.find(
      (other) => other.start > first.end && !other.provisions.some(({ number }) => numbers.has(number)),
    );
    const end = nextPlace?.start ?? this.text.length;
    return this.sentences
      .slice(first.index, first.index + most)
      .filter((sentence) => sentence.standing === null && sentence.start < end);
  }
}

/** An explanation goes on for this many sentences at most. */
const LONGEST_STRETCH = 14;

function ownSentences({ text, reading }: AssessmentInput): AssessedSentence[] {
  const standing = new Map(reading.own.map((own) => [own.start, own.standing]));
  const own = reading.sentences.all.filter(({ start }) => partAt(reading.quoted, start) === null);
  return own.map(({ start, end, paragraph }, index) => ({
    start,
    end,
    paragraph,
    index,
    words: plainWords(text.slice(start, end)),
    standing: standing.get(start) ?? null,
  }));
}

/** The label of a provision's record ("law enforcement"); empty where the data has none. */
export function labelOf(provision: Provision): string {
  return findFacts(provision)?.facts.label ?? '';
}
