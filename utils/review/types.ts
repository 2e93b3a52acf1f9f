import type { CitationAnalysis, GroundAnalysis, LetterKind } from '../analysis';
import type { PlainDate } from '../calendar';
import type { Regime } from '../law';

/** What the law's data says of a provision, as far as a draft needs it. */
export interface ProvisionLaw {
  /** Its short name as it reads inside brackets: "law enforcement". */
  readonly label: string;
  /** The main point of challenge, as whole sentences; null where nothing is withheld under it. */
  readonly challenge: string | null;
  /** Where the authority may refuse to say whether it holds the information: "s31(3)". */
  readonly neitherConfirmNorDeny: readonly string[];
}

/** Looks a provision string up; null for one that the law's data does not know. */
export type LawOf = (provision: string) => ProvisionLaw | null;

/** What a draft needs of a finding; one whose id has no words here is left out. */
export interface ReviewFinding {
  readonly id: string;
  readonly severity: 'strong' | 'medium' | 'note';
  /** The sentence or citation that it rests on; null where it rests on the letter as a whole. */
  readonly start: number | null;
  readonly end: number | null;
  /** Provision strings that it is about; where left out, those cited where it rests. */
  readonly provisions?: readonly string[];
}

/** A letter as far as its grounds for a review go, without what the reader has put aside. */
export interface ReviewedLetter {
  /** The text analysed; all offsets are into it. */
  readonly text: string;
  readonly regime: Regime;
  readonly kind: LetterKind;
  readonly citations: readonly Pick<
    CitationAnalysis,
    'start' | 'end' | 'surface' | 'provisions' | 'regime' | 'role'
  >[];
  readonly grounds: readonly GroundAnalysis[];
  readonly findings: readonly ReviewFinding[];
  /** The address for reviews as the letter prints it; only its domain is ever named. */
  readonly facts: { readonly reviewContactEmail: string | null };
}

/** How much a ground has to go on: findings by their severity, or no more than that the provision is relied on. */
export type GroundStrength = 'strong' | 'medium' | 'plain' | 'note';

/** One point that a review request can make, as a reader ticks it. */
export interface ReviewGround {
  /** Stable for a letter: the provisions ("FOIA s31(1)(a)") or what it is about ("answered-late"). */
  readonly id: string;
  /** A point is numbered among the reasons; a remark is one line after them. */
  readonly kind: 'point' | 'remark';
  /** Provision strings that it is about; empty where it is about the letter. */
  readonly provisions: readonly string[];
  /** In plain words: "Section 31: which part, and why". */
  readonly title: string;
  /** The letter's own sentence, cut to about 30 words; empty where there is none. */
  readonly quote: string;
  /** What goes into the request. */
  readonly paragraph: string;
  /** The same without the quotation, for where a point before it has quoted that sentence. */
  readonly paragraphAfterQuote: string;
  readonly strength: GroundStrength;
  /** Whether it is ticked at first. */
  readonly suggested: boolean;
  /** What the reader could add about it; null where the letter tells all there is. */
  readonly asksReader: string | null;
}

/** What every letter about a request starts from. What is not known is empty or null, and is left out. */
export interface RequestFacts {
  /** The regime that the request is answered under; where nothing tells, the authority's general law. */
  readonly regime: Regime;
  /** The authority's name as WhatDoTheyKnow has it. */
  readonly authority: string;
  /** The requester's name for the end of the letter. */
  readonly requester: string;
  readonly requestTitle: string;
  /** Address of the public correspondence; empty where it is not public. */
  readonly requestUrl: string;
  /** The day the request was sent. */
  readonly requestDate: PlainDate | null;
  /** The authority's reference. */
  readonly reference: string | null;
}

export interface ReviewRequestInput extends RequestFacts {
  /** The letter's own date, or else the day it was sent. */
  readonly letterDate: PlainDate | null;
  /** The grounds that go in, in their order. */
  readonly grounds: readonly Pick<ReviewGround, 'kind' | 'quote' | 'paragraph' | 'paragraphAfterQuote'>[];
  /** Provision strings that the reader does not challenge: see `acceptedProvisions`. */
  readonly accepted: readonly string[];
  /** The reader's own reasons of public interest; may be empty. */
  readonly publicInterest: string;
  /** Anything else the reader wants to say, in their words; may be empty. */
  readonly readerWords: string;
  /** The last day for the reply, counted from the day the request for review is sent. */
  readonly replyBy: PlainDate | null;
}

/** An answer that has not come. */
export interface OverdueInput extends RequestFacts {
  /** The last day on which the answer was due. */
  readonly due: PlainDate | null;
}

/** A review whose outcome has not come. */
export interface ReviewLateInput extends RequestFacts {
  /** The day the review was asked for. */
  readonly reviewDate: PlainDate | null;
  /** The last day of the time that has passed. */
  readonly due: PlainDate | null;
  /** Which time has passed: the ordinary one, or under FOIA the longest that the Code allows. */
  readonly passed: 'ordinary' | 'longest';
}

/** What a refusal for cost says of the work. */
export interface CostFacts {
  /** As the letter has it: "32 hours". */
  readonly hours: string | null;
  /** The letter's own sentence on how the request could be narrowed. */
  readonly suggestion: string | null;
}

export interface NarrowingInput extends RequestFacts {
  readonly letterDate: PlainDate | null;
  readonly cost: CostFacts;
  /** The narrower request in the reader's words; where empty, the authority is asked what fits. */
  readonly narrowerRequest: string;
}

export interface AdviceInput extends RequestFacts {
  /** What the reader wants to find out, in their words; may be empty. */
  readonly readerWords: string;
}

export interface ExplanationInput extends RequestFacts {
  readonly letterDate: PlainDate | null;
  /** Provision strings to be explained. */
  readonly provisions: readonly string[];
}

export interface RegulatorInput extends RequestFacts {
  /** What the regulator is asked to look at. */
  readonly about: 'refusal' | 'no-answer' | 'no-review-outcome';
  /** The day of the first answer; null where it is not known or there was none. */
  readonly letterDate: PlainDate | null;
  /** The day the review was asked for. */
  readonly reviewDate: PlainDate | null;
  /** The day of the review's outcome. */
  readonly outcomeDate: PlainDate | null;
  /** The last day on which what is missing was due. */
  readonly due: PlainDate | null;
  readonly grounds: readonly Pick<ReviewGround, 'kind' | 'quote' | 'paragraph' | 'paragraphAfterQuote'>[];
  readonly publicInterest: string;
  readonly readerWords: string;
}

/** Questions that help a reader to say why disclosure serves the public. */
export interface PublicInterestPrompts {
  /** The provisions asked about that these questions fit. */
  readonly provisions: readonly string[];
  readonly questions: readonly string[];
}

export type TemplateId =
  | 'review-request'
  | 'overdue'
  | 'review-late'
  | 'review-very-late'
  | 'narrowing'
  | 'advice'
  | 'explanation'
  | 'regulator'
  | 'new-request';

/** A letter that fits where a request stands. */
export interface Template {
  readonly id: TemplateId;
  /** What it is called in this regime: "Complaint to the Information Commissioner". */
  readonly title: string;
  /** When it is of use, in one sentence. */
  readonly about: string;
}

/** What tells which letters fit, beside the stage. */
export interface TemplateFacts {
  readonly regime: Regime;
  readonly viewerIsRequester: boolean;
  /** Whether the last answer refuses for the cost of the work. */
  readonly refusedForCost: boolean;
  /** Whether the last answer relies on a provision. */
  readonly reliesOnProvision: boolean;
  /** Whether the longest time for a review has passed too. */
  readonly longestReviewTimePassed: boolean;
}
