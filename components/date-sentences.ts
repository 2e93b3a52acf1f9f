import { formatDate, formatDateWithWeekday, type PlainDate } from '../utils/calendar';
import {
  describeDeadline,
  describeReviewRequestDates,
  nextDeadline,
  reviewRequestDates,
  type Deadline,
  type DeadlineKind,
} from '../utils/deadlines';
import { REGIME_FACTS } from '../utils/law';

/** Who reads: the deadlines are the requester's, another reader is told of them in the third person. */
export interface Reader {
  readonly today: PlainDate;
  readonly viewerIsRequester: boolean;
}

/**
 * The dates that matter after a letter, as one or two sentences: the last days for asking for a review, or else the next
 * deadline that is still to come. Empty where there is none.
 */
export function dateSentences(
  deadlines: readonly Deadline[],
  { today, viewerIsRequester }: Reader,
): readonly string[] {
  const review = reviewRequestDates(deadlines);
  if (review !== null && viewerIsRequester) return describeReviewRequestDates(review, today);
  const deadline = review === null ? nextOrComplaint(deadlines, today) : (review.argueUntil ?? review.askBy);
  if (deadline === null) return [];
  const described = describeDeadline(deadline, today);
  return [described.tense === 'past' || viewerIsRequester ? described.sentence : forReaders(deadline)];
}

/** The last day to complain is told even when it is past: nothing comes after it. */
function nextOrComplaint(deadlines: readonly Deadline[], today: PlainDate): Deadline | null {
  return (
    nextDeadline(deadlines, today) ??
    deadlines.findLast(({ kind }) => kind === 'commissioner-complaint') ??
    null
  );
}

const FOR_READERS: Readonly<Record<DeadlineKind, (deadline: Deadline, date: string) => string>> = {
  'response-due': (_, date) => `The answer is due by ${date}.`,
  'extended-response-due': (_, date) => `With extra time, the answer is due by ${date}.`,
  'fee-payment': (_, date) => `The requester can pay the fee until ${date}.`,
  'future-publication': (_, date) => `What the authority means to publish is due by ${date}.`,
  'review-request': (_, date) => `The requester can ask for a review until ${date}.`,
  'review-request-by-letter': (_, date) =>
    `The letter gives the requester until ${date} to ask for a review.`,
  'review-reply-due': (_, date) => `The reply to the review is due by ${date}.`,
  'review-reply-latest': (_, date) =>
    `Even in an exceptional case, the reply to the review is due by ${date}.`,
  'commissioner-complaint': ({ regime }, date) =>
    `The requester can complain to the ${REGIME_FACTS[regime].regulator.name} until ${date}.`,
  'notice-compliance': (_, date) =>
    `The authority has until ${date} to do what the Commissioner’s notice says.`,
  'tribunal-appeal': (_, date) => `The requester can appeal to the First-tier Tribunal until ${date}.`,
  'court-appeal': (_, date) => `The requester can appeal to the Court of Session until ${date}.`,
};

function forReaders(deadline: Deadline): string {
  return FOR_READERS[deadline.kind](deadline, formatDateWithWeekday(deadline.date, 'en'));
}

/** "Letter dated 21 December 2022.", or what stands for its date; empty where nothing is known. */
export function letterDateSentence(letterDate: PlainDate | null, sentDate: PlainDate | null): string {
  if (letterDate !== null) return `Letter dated ${formatDate(letterDate, 'en')}.`;
  return sentDate === null ? '' : `The letter carries no date. It was sent on ${formatDate(sentDate, 'en')}.`;
}
