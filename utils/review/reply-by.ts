import { addWorkingDays, type PlainDate } from '../calendar';
import type { Regime } from '../law';
import { REVIEW_WORDING } from './wording';

/** The last day for the reply to a review request sent on `sentOn`; null past the years whose holidays are known. */
export function reviewReplyBy(regime: Regime, sentOn: PlainDate): PlainDate | null {
  const count = addWorkingDays(sentOn, REVIEW_WORDING[regime].replyWorkingDays, regime);
  return count.ok ? count.date : null;
}
