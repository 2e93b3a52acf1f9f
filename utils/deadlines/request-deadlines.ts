import type { Regime } from '../law';
import type { LetterKind } from '../letter';
import { type DatedLetter, clocksOf, datesOfLetter, metOn } from './letter-deadlines';
import { answersRequest } from './letter-effects';
import { type RequestHistory, type RequestMessage, readHistory } from './request-history';
import { type Start, joinResults, runClocks } from './run-clocks';
import type { DeadlineKind, DeadlineResult, LetterDates } from './types';

const NO_DATES: LetterDates = { letterDate: null, requestReceivedDate: null, reviewWindow: null };
const NOTHING: DeadlineResult = { deadlines: [], unknown: [] };

const REVIEW_REQUESTS: readonly DeadlineKind[] = ['review-request', 'review-request-by-letter'];
const REVIEW_REPLIES: readonly DeadlineKind[] = ['review-reply-due', 'review-reply-latest'];

/**
 * The deadlines of a request as a whole, soonest first, past ones too: those of the letter that a review would be about, of
 * the review once it was asked for, and of the Commissioner after its outcome (in Scotland also where none came in time).
 * Deadlines that were met say when, in `metOn`. Before any answer there is only the day the answer is due.
 *
 * `regime` is the law to assume where no letter tells; `status` is the site's word.
 */
export function requestDeadlines(request: {
  readonly regime: Regime | null;
  readonly status: string;
  readonly messages: readonly RequestMessage[];
}): DeadlineResult {
  const history = readHistory(request.status, request.messages);
  const { answer, review, outcome } = history;
  const regime =
    answer?.regime ?? request.messages.findLast((message) => message.regime)?.regime ?? request.regime;
  const ofAnswer = datesOfLetter(letterToDate(history, request.messages, regime), requestStart(history));
  if (!review) return ofAnswer;
  const ofReview = reviewDates(regime, history);
  const ofOutcome = outcome
    ? datesOfLetter({ ...asLetter(outcome, regime), kind: 'review-outcome' }, null)
    : silenceDates(regime, ofReview);
  return joinResults(withReviewAsked(ofAnswer, review.request), ofReview, ofOutcome);
}

/** The answer; or, before one came, whichever letter since the request says when it was received. */
function letterToDate(
  { answer, requestMade }: RequestHistory,
  messages: readonly RequestMessage[],
  regime: Regime | null,
): DatedLetter {
  if (answer) {
    const letter = asLetter(answer, regime);
    // A letter that counts as the answer only by what the applicant recorded is dated as a refusal.
    return answersRequest(letter.kind) ? letter : { ...letter, kind: 'refusal' };
  }
  const since = requestMade ? messages.slice(messages.indexOf(requestMade.message)) : messages;
  const telling = since.findLast(({ facts }) => facts?.requestReceivedDate);
  return {
    regime,
    kind: 'other',
    facts: telling?.facts ?? NO_DATES,
    sentDate: null,
  };
}

function asLetter(message: RequestMessage, regime: Regime | null): DatedLetter & { kind: LetterKind } {
  return {
    regime,
    kind: message.kind ?? 'other',
    facts: message.facts ?? NO_DATES,
    sentDate: message.sentDate,
  };
}

function requestStart({ requestMade }: RequestHistory): Start | null {
  const date = requestMade?.message.sentDate;
  if (!requestMade || !date) return null;
  return {
    date,
    startedBy: requestMade.clarifies
      ? 'the day the authority’s question was answered'
      : 'the day the request was sent',
  };
}

/** Once a review was asked for, the time for asking is met on that day; where the day is not known, it no longer matters. */
function withReviewAsked(result: DeadlineResult, request: RequestMessage | null): DeadlineResult {
  if (request?.sentDate) return metOn(result, REVIEW_REQUESTS, request.sentDate);
  const isOther = ({ kind }: { kind: DeadlineKind }) => !REVIEW_REQUESTS.includes(kind);
  return { deadlines: result.deadlines.filter(isOther), unknown: result.unknown.filter(isOther) };
}

function reviewDates(regime: Regime | null, { review, outcome }: RequestHistory): DeadlineResult {
  if (regime === null) return NOTHING;
  const date = review?.request?.sentDate;
  const asked: Start = date
    ? { date, startedBy: 'the day the review was asked for' }
    : { missing: 'It is not known on which day the review was asked for.' };
  const dates = runClocks(clocksOf(regime), { 'review-asked': asked });
  const repliedOn = outcome?.sentDate;
  return repliedOn ? metOn(dates, REVIEW_REPLIES, repliedOn) : dates;
}

function silenceDates(regime: Regime | null, ofReview: DeadlineResult): DeadlineResult {
  const replyDue = ofReview.deadlines.find(({ kind }) => kind === 'review-reply-due');
  if (regime === null || !replyDue) return NOTHING;
  const startedBy = 'the end of the time for replying to the review';
  return runClocks(clocksOf(regime), { 'time-to-review-over': { date: replyDue.date, startedBy } });
}
