import { formatDateWithWeekday } from '../../utils/calendar';
import type { FollowedDeadline, DeadlineKind } from '../../utils/deadlines';
import { REGIME_FACTS } from '../../utils/law';

type Words = Readonly<Partial<Record<DeadlineKind, (deadline: FollowedDeadline) => string>>>;

/** What the authority has to do: after "12 days left for them", and as a thing that is due. */
const THEIRS: Readonly<Partial<Record<DeadlineKind, { readonly todo: string; readonly due: string }>>> = {
  'response-due': { todo: 'to answer', due: 'Answer due' },
  'extended-response-due': { todo: 'to answer, with the extra time they took', due: 'Answer due' },
  'future-publication': { todo: 'to publish what they mean to', due: 'Publication due' },
  'review-reply-due': { todo: 'to reply to the review', due: 'Reply to the review due' },
  'review-reply-latest': {
    todo: 'to reply to the review, at the latest',
    due: 'Reply to the review due, at the latest',
  },
  'notice-compliance': { todo: 'to do what the Commissioner’s notice says', due: 'What the notice says due' },
};

/** What the requester can do. */
const DEEDS: Words = {
  'fee-payment': () => 'pay the fee',
  'review-request': askForReview,
  'review-request-by-letter': askForReview,
  'commissioner-complaint': ({ regime }) => `complain to the ${REGIME_FACTS[regime].regulator.name}`,
  'tribunal-appeal': () => 'appeal to the First-tier Tribunal',
  'court-appeal': () => 'appeal to the Court of Session',
};

function askForReview({ regime }: FollowedDeadline): string {
  return regime === 'FOIA' || regime === 'EIR' ? 'ask for an internal review' : 'ask for a review';
}

/** Whether it is the authority that has to keep this deadline. */
export function isKeptByAuthority(kind: DeadlineKind): boolean {
  return kind in THEIRS;
}

/** What a deadline is for, in a few words after "12 days left": "to ask for an internal review". */
export function whatFor(deadline: FollowedDeadline, viewerIsRequester: boolean): string {
  const theirs = THEIRS[deadline.kind];
  if (theirs !== undefined) return `for them ${theirs.todo}${condition(deadline)}`;
  return `${viewerIsRequester ? '' : 'for the requester '}to ${deedOf(deadline)}${condition(deadline)}`;
}

/** A deadline as a line of a list: "Ask for an internal review by Tuesday 21 February 2023". */
export function listLine(deadline: FollowedDeadline, viewerIsRequester: boolean): string {
  const day = `${formatDateWithWeekday(deadline.date, 'en')}${condition(deadline)}`;
  const theirs = THEIRS[deadline.kind];
  if (theirs !== undefined) return `${theirs.due} by ${day}`;
  const deed = deedOf(deadline);
  if (!viewerIsRequester) return `The requester can ${deed} until ${day}`;
  return `${deed.charAt(0).toUpperCase()}${deed.slice(1)} by ${day}`;
}

function deedOf(deadline: FollowedDeadline): string {
  return DEEDS[deadline.kind]?.(deadline) ?? '';
}

/** On what it hangs whether the deadline is one at all. */
function condition({ kind, reading, unless }: FollowedDeadline): string {
  if (unless !== undefined) return ', if no answer comes';
  if (kind === 'extended-response-due' && reading === 'last') return ', at the latest';
  return kind === 'response-due' && reading === 'safe' ? ', if the school stays open' : '';
}
