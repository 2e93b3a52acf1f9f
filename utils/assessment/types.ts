import type { PlainDate } from '../calendar';
import type { LetterReading } from '../citations';
import type { FindingId, Provision, Regime, RequirementSource } from '../law';
import type { LetterFacts, LetterKind, Questions } from '../letter';

/** How sure a finding is and how much it matters: `strong` is said plainly, a `note` only in the full list. */
export type Severity = 'strong' | 'medium' | 'note';

/** One check of a letter with its verdict. Offsets are UTF-16 code units of the letter's text. */
export interface Finding {
  readonly id: FindingId;
  readonly severity: Severity;
  /** The sentence, or the citation, that the finding rests on; both null where it rests on the letter as a whole. */
  readonly start: number | null;
  readonly end: number | null;
  /** The verdict in plain words; claims no more than the text shows. */
  readonly message: string;
  /** Provision strings that it is about: "FOIA s31". Empty where it is about the letter. */
  readonly provisions: readonly string[];
  /** What was looked for, as words that complete "We looked for". */
  readonly lookedFor: string;
  readonly source: RequirementSource;
}

/** A place where the letter relies on provisions, and those of them that the law's data knows. */
export interface ReliedCitation {
  readonly start: number;
  readonly end: number;
  readonly provisions: readonly Provision[];
}

/** A reason in words alone. */
export interface ReliedGround {
  readonly start: number;
  readonly end: number;
  readonly provision: Provision;
}

/** What an assessment starts from: a letter as the rooms above have read it, and what the page tells beside it. */
export interface AssessmentInput {
  readonly text: string;
  readonly reading: LetterReading;
  /** The letter's governing regime, or the authority's usual one; null where nothing tells, and then nothing is found. */
  readonly regime: Regime | null;
  readonly kind: LetterKind;
  readonly language: 'en' | 'cy';
  readonly grounds: readonly ReliedGround[];
  readonly facts: LetterFacts;
  readonly questions: Questions;
  readonly authority: string | null;
  /** The requester's own words where they are known beside the letter; else null. */
  readonly requestText: string | null;
  /** The last day for this answer; null where it is not known, or where the time was stopped or extended. */
  readonly answerDue: { readonly date: PlainDate; readonly from: PlainDate } | null;
  /** The day the letter went out: its own date or the message's. */
  readonly answeredOn: PlainDate | null;
}
