import type { Finding } from '../assessment';
import type { PlainDate } from '../calendar';
import type { Deadline, Stage, UnknownDeadline } from '../deadlines';
import type { CitedLaw, Regime } from '../law';
import type { LetterFacts, LetterKind, ReviewOutcome } from '../letter';

/** What a citation does in its letter (contract, "Role"). */
export type Role = 'relied_on' | 'mentioned' | 'procedural' | 'other_act';

/** One reference to provisions in a letter. Offsets are UTF-16 code units of the text analysed. */
export interface CitationAnalysis {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Provision strings: "FOIA s40(3A)(a)"; of another Act: its short name and the same form. */
  readonly provisions: readonly string[];
  readonly regime: Regime | 'OTHER';
  readonly otherAct: string | null;
  readonly role: Role;
  /** Why it has this role, as a clause that completes "Marked as … because". */
  readonly roleReason: string;
  readonly certainty: 'certain' | 'possible';
  readonly alternatives: readonly string[];
  /** The questions of the request that it is used on, by the letter's own labels ("3", "2b"); empty where it does not say. */
  readonly questions: readonly string[];
  /** Whether it stands in a request or a message that the letter repeats, and not in the authority's own words. */
  readonly quoted: boolean;
}

/** An exemption's reason given in words, with no number beside it. */
export interface GroundAnalysis {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly provision: string;
}

/** Everything known about one letter: the shape that page, popup and command share. */
export interface LetterAnalysis {
  /** The text analysed, unchanged: what all offsets are into. */
  readonly text: string;
  readonly language: 'en' | 'cy';
  readonly regime: Regime | null;
  readonly kind: LetterKind;
  /** What a review decides; null for other letters, and where the words do not tell. */
  readonly reviewOutcome: ReviewOutcome | null;
  readonly citations: readonly CitationAnalysis[];
  readonly grounds: readonly GroundAnalysis[];
  /** What the law's data says of every provision that citations and grounds name. */
  readonly law: CitedLaw;
  readonly facts: LetterFacts;
  /** What it leaves out, strongest first (contract, "Findings"). */
  readonly findings: readonly Finding[];
  readonly deadlines: readonly Deadline[];
}

/** What is known of a letter besides its text. */
export interface LetterContext {
  readonly authority?: string | undefined;
  /** The law that usually binds the authority; the letter's own words come first. */
  readonly regime?: Regime | undefined;
  /** The day the message was sent, used where the letter carries no date. */
  readonly sentDate?: PlainDate | undefined;
  /** The day the request was sent, used where the letter does not say when it was received. */
  readonly requestDate?: PlainDate | undefined;
  /** The requester's own words, where they stand beside the letter. */
  readonly requestText?: string | undefined;
  /** Whether an earlier message lengthened the time to answer, stopped it or began it anew. */
  readonly timeStopped?: boolean | undefined;
}

/** A page's request with where it stands. */
export interface RequestAnalysis {
  readonly urlTitle: string;
  readonly title: string;
  readonly authority: string;
  readonly requester: string;
  readonly status: string;
  readonly law: 'FOI' | 'EIR' | null;
  readonly viewerIsRequester: boolean;
  readonly stage: Stage;
}

export interface MessageAnalysis {
  readonly id: string;
  readonly direction: 'incoming' | 'outgoing';
  readonly sentDate: PlainDate | null;
  readonly author: string;
  readonly attachments: readonly { readonly name: string; readonly href: string; readonly type: string }[];
  /** Null for what the requester wrote and for messages without text. */
  readonly analysis: LetterAnalysis | null;
}

/** Everything known about a page (contract, "A page's analysis"). */
export interface PageAnalysis {
  readonly kind: 'request' | 'attachment' | 'followup-form';
  readonly request: RequestAnalysis;
  readonly messages: readonly MessageAnalysis[];
  readonly deadlines: readonly Deadline[];
  /** Deadlines that exist but could not be dated, each with its reason. */
  readonly unknownDeadlines: readonly UnknownDeadline[];
}
