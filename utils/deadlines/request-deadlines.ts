import { formatDate, type PlainDate } from '../calendar';
import type { Regime } from '../law';
import type { LetterKind } from '../letter';
import { type Clock, clocksOf } from './clocks';
import {
  type DatedLetter,
  type RequestSoFar,
  datesOfLetter,
  demandsFee,
  extensionOf,
  hasArchiveTime,
  metOn,
  takesMoreTime,
  writtenOn,
} from './letter-deadlines';
import { answersRequest } from './letter-effects';
import { type NoticeTime, readDecisionDay, readNoticeTime } from './notices';
import { type RequestHistory, type RequestMessage, readHistory } from './request-history';
import { lastResponseDay, namedDeadline } from './response-dates';
import { type Start, joinResults, runClocks } from './run-clocks';
import { statusMeaning } from './site-status';
import type { DeadlineKind, DeadlineResult, LetterDates } from './types';

const NO_DATES: LetterDates = { letterDate: null, requestReceivedDate: null, reviewWindow: null };
const NOTHING: DeadlineResult = { deadlines: [], unknown: [] };

const REVIEW_REQUESTS: readonly DeadlineKind[] = ['review-request', 'review-request-by-letter'];
const REVIEW_REPLIES: readonly DeadlineKind[] = ['review-reply-due', 'review-reply-latest'];

const NOT_DELIVERED: DeadlineResult = {
  deadlines: [],
  unknown: [
    {
      kind: 'response-due',
      reason: 'The request was not delivered, as the site says, so the time to answer has not begun.',
    },
  ],
};

/**
 * A request's deadlines by date, with those that have passed: those of the answer, of more time to give it, of a fee
 * asked for; of the letter that a review would be about, or of asking for one where no answer comes; of the review once it was
 * asked for; of the Commissioner after its outcome (in Scotland also where none came in time); of an appeal, and of what the
 * authority then has to do, once a message names the day of the Commissioner's decision. Deadlines that were met say when, in `metOn`. Of a request that was
 * withdrawn or set aside only those are left.
 *
 * `regime` is the law to assume where no letter tells; `status` is the site's word; `authority` its name.
 */
export function requestDeadlines(request: {
  readonly regime: Regime | null;
  readonly status: string;
  readonly messages: readonly RequestMessage[];
  readonly authority?: string | undefined;
}): DeadlineResult {
  const { status, messages, authority } = request;
  const history = readHistory(status, messages);
  const regime =
    history.answer?.regime ?? messages.findLast((message) => message.regime)?.regime ?? request.regime;
  const meaning = statusMeaning(status);
  if (meaning === 'undelivered' && !history.answer) return NOT_DELIVERED;
  const ofAnswer = joinAnswer(regime, history, messages, authority);
  const all = history.review
    ? joinResults(
        withReviewAsked(ofAnswer, history.review.request),
        ...afterReview(regime, history, messages),
      )
    : ofAnswer;
  if (meaning !== 'closed') return all;
  return { deadlines: all.deadlines.filter((deadline) => deadline.metOn !== undefined), unknown: [] };
}

function joinAnswer(
  regime: Regime | null,
  history: RequestHistory,
  messages: readonly RequestMessage[],
  authority: string | undefined,
): DeadlineResult {
  const ofAnswer = datesOfLetter(letterToDate(history, messages, regime), requestSoFar(history, authority));
  const due = lastResponseDay(ofAnswer.deadlines);
  if (history.answer || !due || regime === null) return ofAnswer;
  const startedBy = 'the end of the time the authority had to answer';
  return joinResults(ofAnswer, runClocks(clocksOf(regime), { silence: { date: due.date, startedBy } }));
}

function requestSoFar(history: RequestHistory, authority: string | undefined): RequestSoFar {
  const { answer, requestMade, beforeAnswer, clarificationAsked } = history;
  const letters = beforeAnswer.filter(isIncoming).map((message) => asLetter(message, null));
  const fee = letters.findLast(demandsFee);
  const extension = letters.findLast(takesMoreTime);
  return {
    made: requestStart(history),
    clarified: requestMade?.clarifies ?? false,
    authority,
    stoppedBy: clarificationAsked && !answer ? 'question' : fee ? 'fee' : null,
    feeAskedOn: fee && !answer ? writtenOn(fee) : null,
    extension: extension ? extensionOf(extension) : null,
    archive: letters.some(hasArchiveTime),
  };
}

const isIncoming = ({ direction }: RequestMessage): boolean => direction === 'incoming';

function afterReview(
  regime: Regime | null,
  history: RequestHistory,
  messages: readonly RequestMessage[],
): readonly DeadlineResult[] {
  const ofReview = reviewDates(regime, history);
  const ofOutcome = history.outcome
    ? datesOfLetter(
        { ...asLetter(history.outcome, regime), kind: 'review-outcome' },
        requestSoFar(history, undefined),
      )
    : silenceDates(regime, ofReview);
  return [ofReview, ofOutcome, decisionDates(regime, history, messages)];
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
    text: message.text,
    saysPublishedSoon: message.saysPublishedSoon,
  };
}

function requestStart({ requestMade }: RequestHistory): Start | null {
  const date = requestMade?.message.sentDate;
  if (!requestMade || !date) return null;
  const { resentOn } = requestMade;
  if (resentOn) {
    const first = formatDate(date, 'en');
    return {
      date: resentOn,
      startedBy: `the day it was sent again, as what was sent on ${first} may not have arrived`,
    };
  }
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

/**
 * From the latest decision of the Commissioner about this request that a message gives the day of: the last day to appeal, and the
 * authority's to do what the decision says.
 */
function decisionDates(
  regime: Regime | null,
  { review, outcome }: RequestHistory,
  messages: readonly RequestMessage[],
): DeadlineResult {
  const reviewed = outcome ?? review?.request;
  const since = reviewed?.sentDate;
  if (regime === null || !reviewed || !since) return NOTHING;
  const later = messages
    .slice(messages.indexOf(reviewed) + 1)
    .flatMap(({ text }) => (text === undefined ? [] : { text, day: readDecisionDay(text, since) }));
  const date = later.flatMap(({ day }) => day ?? []).at(-1);
  const decided = {
    date: date ?? since,
    startedBy: 'the day of the Commissioner’s decision, as a message gives it',
  };
  const time = later.flatMap((message) => noticeTimeIn(message, decided.date) ?? []).at(-1);
  return joinResults(
    date === undefined ? NOTHING : runClocks(clocksOf(regime), { 'decision-notice': decided }),
    time === undefined ? NOTHING : complianceDates(regime, decided, time),
  );
}

/** A period counts only from a day that the same message gives; a day needs none, unless it is that of another decision. */
function noticeTimeIn(
  { text, day }: { readonly text: string; readonly day: PlainDate | null },
  decidedOn: PlainDate,
): NoticeTime | null {
  if (day !== null && day !== decidedOn) return null;
  const time = readNoticeTime(text, decidedOn);
  return time !== null && ('date' in time || day !== null) ? time : null;
}

/** Scottish decisions are not read so: theirs is a day of its own form. */
function complianceDates(
  regime: Regime,
  decided: { readonly date: PlainDate; readonly startedBy: string },
  time: NoticeTime,
): DeadlineResult {
  if (regime === 'FOISA' || regime === 'EISR') return NOTHING;
  if ('date' in time)
    return { deadlines: [namedDeadline('notice-compliance', regime, decided.date, time)], unknown: [] };
  const clock: Clock = {
    regime,
    kind: 'notice-compliance',
    starts: 'decision-notice',
    amount: time.amount,
    unit: time.unit,
    source: time.surface,
    url: null,
    binding: 'letter',
  };
  return runClocks([clock], { 'decision-notice': decided });
}
