import { addMonths, type PlainDate } from '../calendar';
import { answersRequest, endsReview } from '../deadlines';
import { readsLikeLetter } from '../letter';
import type { CitationAnalysis, LetterAnalysis } from './types';

/** A message, or a letter attached to one, with what was found in it. */
export interface WithAnalysis {
  readonly id: string;
  /** The id of the message that it came with; absent for messages themselves. */
  readonly attachedTo?: string | undefined;
  readonly sentDate: PlainDate | null;
  readonly analysis: LetterAnalysis | null;
}

/** The same as it counts. */
export type Weighed<Read> = Read & {
  /** Whether it came with a message and says nothing of this request: minutes, a policy, somebody else's letter. */
  readonly isDocument: boolean;
};

/**
 * A page's messages, with what was read of their attachments as it counts: a document that is no letter, or is too old to be about
 * this request, neither refuses nor gives anything.
 * @param requestDate the day the request was sent, where it is known
 */
export function weighAttached<Read extends WithAnalysis>(
  read: readonly Read[],
  requestDate: PlainDate | null,
): readonly Weighed<Read>[] {
  return read.map((one) => weigh(one, requestDate));
}

/**
 * The same where a review was asked for by the message of this id. With its outcome comes a copy of what was reviewed: what is
 * attached behind that message and is older than it changes nothing, though it says what it says.
 */
export function withoutCopies<Read extends Weighed<WithAnalysis>>(
  read: readonly Read[],
  reviewRequest: string | undefined,
): readonly Read[] {
  const askedAt = read.findIndex(({ id }) => id === reviewRequest);
  const askedOn = read[askedAt]?.sentDate;
  if (!askedOn) return read;
  return read.map((one, at) => {
    const { analysis, attachedTo, isDocument } = one;
    const date = analysis?.facts.letterDate;
    if (at < askedAt || attachedTo === undefined || isDocument || !analysis || !date || date >= askedOn)
      return one;
    return { ...one, analysis: { ...analysis, ...CHANGES_NOTHING } };
  });
}

/** The same where a note that only brings a letter is none of its own. */
export function withoutNotes<Read extends WithAnalysis>(read: readonly Read[]): readonly Read[] {
  return read.map((one) => {
    const { analysis } = one;
    if (analysis === null || !isCoveringNote(analysis)) return one;
    const isOnlyNote = read.some(
      (other) => other.attachedTo === one.id && other.analysis !== null && brings(analysis, other.analysis),
    );
    return isOnlyNote ? { ...one, analysis: silent(analysis) } : one;
  });
}

function weigh<Read extends WithAnalysis>(one: Read, requestDate: PlainDate | null): Weighed<Read> {
  const { analysis, attachedTo } = one;
  const reason =
    attachedTo === undefined || analysis === null ? null : whyDocument(one, analysis, requestDate);
  if (analysis === null || reason === null) return { ...one, isDocument: false };
  const citations = analysis.citations.map((citation) => asMention(citation, reason));
  return { ...one, analysis: { ...silent(analysis), citations }, isDocument: true };
}

/** Why a file says nothing of this request, as a clause behind "because"; null where it does. */
function whyDocument(
  { sentDate }: WithAnalysis,
  { facts, text }: LetterAnalysis,
  requestDate: PlainDate | null,
): string | null {
  if (!readsLikeLetter(text)) return 'the file does not read like a letter to the requester';
  const date = facts.letterDate ?? facts.requestReceivedDate;
  const earliest = earliestDate(sentDate, requestDate);
  return date !== null && earliest !== null && date < earliest
    ? 'the letter in the file is too old to be about this request'
    : null;
}

/** In months: no time limit that a letter could set going for the applicant is longer. */
const LONG_BEFORE = 6;

/** The first day of which a letter about the request can be; null where neither its own day nor the message's is known. */
function earliestDate(sentDate: PlainDate | null, requestDate: PlainDate | null): PlainDate | null {
  // A page that does not begin with the request may show a later message to the authority first.
  if (requestDate !== null && (sentDate === null || requestDate <= sentDate)) return requestDate;
  return sentDate === null ? null : addMonths(sentDate, -LONG_BEFORE);
}

/** "Please find attached …" reads like an answer as long as nobody looks into what is attached. */
function isCoveringNote(analysis: LetterAnalysis): boolean {
  return analysis.kind === 'disclosure' && analysis.citations.length === 0 && analysis.grounds.length === 0;
}

/** What is attached is the very thing that was asked for, whatever letters there are among it. */
const GIVES_INFORMATION =
  /\b(?:information|data|documents?|records?) (?:(?:that|which) )?you\b|\brequested (?:information|data|documents?|records?)\b|\bwybodaeth y (?:gofyn|gwnaethoch)/i;

/**
 * Whether the note only brings this letter. An answer takes the note's place. A letter that puts the answer off does so only with
 * a date on it, behind a note that does not say itself that it gives the information: it may be part of what is given.
 */
function brings(note: LetterAnalysis, { kind, facts }: LetterAnalysis): boolean {
  if (answersRequest(kind) || endsReview(kind)) return true;
  const givesNothing = !GIVES_INFORMATION.test(note.text.replace(/\s+/g, ' '));
  return kind !== 'other' && facts.letterDate !== null && givesNothing;
}

const CHANGES_NOTHING = { kind: 'other', reviewOutcome: null, deadlines: [] } as const;

/** What is no answer can leave nothing out of one. */
function silent(analysis: LetterAnalysis): LetterAnalysis {
  return { ...analysis, ...CHANGES_NOTHING, grounds: [], findings: [] };
}

function asMention(citation: CitationAnalysis, roleReason: string): CitationAnalysis {
  return citation.role === 'other_act' ? citation : { ...citation, role: 'mentioned', roleReason };
}
