import type { LetterActs, Part, Span } from '../../letter';
import type { Passage, SentencePassages } from '../passage';
import type { Tokens } from '../tokens';
import type { Purpose } from './handling';
import type { Layout } from './layout';

/** What a citation of one of the four regimes does in its letter. */
export type RegimeRole = 'relied_on' | 'mentioned' | 'procedural';

/** A role, and why: a clause that completes "Marked as … because". */
export interface RoleDecision {
  readonly role: RegimeRole;
  readonly reason: string;
  /** The letter says outright that it does not, or no longer, rely on it. */
  readonly dropped?: true;
  /** The letter only describes the law there, which may be the law that it relies on elsewhere. */
  readonly describes?: true;
}

/** What the role rules look at; made once for a letter. */
export interface RoleContext {
  readonly tokens: Tokens;
  readonly passages: SentencePassages;
  readonly quoted: readonly Part[];
  readonly acts: LetterActs;
  /** The starts of all citations of the letter, ascending. */
  readonly citationStarts: readonly number[];
  readonly layout: Layout;
  /** Sentences already read, by index: many citations share one. */
  readonly read: Map<number, SentenceRead>;
}

/** A sentence on one line, with its clauses. */
export interface SentenceRead {
  readonly sentence: Passage;
  readonly clauses: readonly ClauseRead[];
}

/** A part of a sentence between "but", "however", semicolons. */
export interface ClauseRead extends Span {
  readonly passage: Passage;
  /** What was decided for citations of it, by what they are there for. */
  readonly decisions: Map<Purpose, RoleDecision>;
}

/** Where a citation stands, with the words around it. */
export interface Place {
  readonly context: RoleContext;
  readonly start: number;
  readonly end: number;
  readonly purpose: Purpose;
  readonly sentence: Passage;
  readonly clauseRead: ClauseRead;
  readonly clause: Passage;
  /** The clause or sentence behind it, where that cites nothing itself; else empty. */
  readonly next: Passage;
  /** What opens the list that the citation stands in, and the heading above it. */
  readonly introduction: Passage | null;
  readonly heading: Passage | null;
  /** The citation stands in a heading itself. */
  readonly isHeading: boolean;
}

export type RoleRule = (place: Place) => RoleDecision | null;
