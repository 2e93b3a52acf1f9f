export type {
  Binding,
  Deadline,
  FollowedDeadline,
  ListedDeadline,
  DeadlineKind,
  DeadlineResult,
  LetterDates,
  Period,
  Reading,
  Stage,
  UnknownDeadline,
  Working,
} from './types';
export { letterDeadlines } from './letter-deadlines';
export { answersRequest, endsReview } from './letter-effects';
export { type RequestMessage, reviewRequestAt } from './request-history';
export { requestDeadlines } from './request-deadlines';
export { requestStage } from './request-stage';
export { nextDeadline, openDeadlines } from './next-deadline';
export type { ReviewRequestDates } from './review-request-dates';
export { reviewRequestDates } from './review-request-dates';
export type { DeadlineDescription } from './describe-deadline';
export { describeDeadline, describeReviewRequestDates, nameDeadline } from './describe-deadline';
export { type ExplainableDeadline, explainDeadline } from './explain-deadline';
export { inLanguage } from './rules-in-welsh';
