import type { DeadlineKind } from '../deadlines';

/** The kinds of date that a reader decides on together: whether they are shown, and when to be reminded. */
export const DEADLINE_GROUPS = [
  'answer',
  'fee',
  'review-request',
  'review-reply',
  'commissioner',
  'appeal',
] as const;

export type DeadlineGroup = (typeof DEADLINE_GROUPS)[number];

const GROUP_OF: Readonly<Record<DeadlineKind, DeadlineGroup>> = {
  'response-due': 'answer',
  'extended-response-due': 'answer',
  'future-publication': 'answer',
  'fee-payment': 'fee',
  'review-request': 'review-request',
  'review-request-by-letter': 'review-request',
  'review-reply-due': 'review-reply',
  'review-reply-latest': 'review-reply',
  'commissioner-complaint': 'commissioner',
  'notice-compliance': 'answer',
  'tribunal-appeal': 'appeal',
  'court-appeal': 'appeal',
};

/** The group of dates that a kind of deadline belongs to. */
export function groupOf(kind: DeadlineKind): DeadlineGroup {
  return GROUP_OF[kind];
}

/** Whether something from outside names a kind of deadline. */
export function isDeadlineKind(value: unknown): value is DeadlineKind {
  return typeof value === 'string' && Object.hasOwn(GROUP_OF, value);
}
