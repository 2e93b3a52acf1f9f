import type { PlainDate } from '../calendar';
import type { Regime } from '../law';
import type { LetterKind } from '../letter';
import { answersRequest, endsReview, refusesRequest } from './letter-effects';
import { type StatusMeaning, statusMeaning } from './site-status';
import type { LetterDates } from './types';

/** One message of a request, as far as clocks care; a page's messages go in the page's order, oldest first. */
export interface RequestMessage {
  readonly direction: 'incoming' | 'outgoing';
  readonly sentDate: PlainDate | null;
  /** The day the site last sent an outgoing message again. */
  readonly resentOn?: PlainDate | null | undefined;
  /** What an incoming letter does; `null` where it has no text to tell by, and for outgoing messages. */
  readonly kind: LetterKind | null;
  /** The message's text: an outgoing one may ask for a review, an incoming one for a fee or more time. */
  readonly text?: string | undefined;
  /** What an incoming letter says of its own dates. */
  readonly facts?: LetterDates | undefined;
  /** The law an incoming letter answers under, where it tells. */
  readonly regime?: Regime | null | undefined;
  /** Whether an incoming letter relies on what was asked for being published soon. */
  readonly saysPublishedSoon?: boolean | undefined;
  /** Whether it is a letter attached to the message before it. */
  readonly isAttached?: boolean | undefined;
}

/** What has happened in a request so far. */
export interface RequestHistory {
  /** The request, or the applicant's answer to the authority's question, which starts the time to answer anew. */
  readonly requestMade: {
    readonly message: RequestMessage;
    readonly clarifies: boolean;
    /** The day it was sent again, unless a letter shows that it had arrived before. */
    readonly resentOn: PlainDate | null;
  } | null;
  /** The letter that a review would be about: the latest refusal before a review was asked for, else the latest answer. */
  readonly answer: RequestMessage | null;
  /** Whether anything was refused, by that letter or by what the applicant recorded. */
  readonly refused: boolean;
  /** Whether a review was asked for; the message may be missing, as when the site alone says so. */
  readonly review: { readonly request: RequestMessage | null } | null;
  readonly outcome: RequestMessage | null;
  /** Whether the authority's question is still unanswered. */
  readonly clarificationAsked: boolean;
  /** The letters since the request and before its answer, which may take more time or ask for a fee. */
  readonly beforeAnswer: readonly RequestMessage[];
}

/** Words by which applicants ask for a review, in English and Welsh; "review of" alone is in many requests. */
const ASKS_FOR_REVIEW =
  /\b(?:internal review|requirement for review|(?:require|request|ask for) a review|adolygiad mewnol|review (?:of )?(?:this|that|the|your|its|their) (?:decision|refusal|response|reply|answer|handling))\b/i;

/** Reads the course of a request from its messages and the site's status word. */
export function readHistory(status: string, messages: readonly RequestMessage[]): RequestHistory {
  const meaning = statusMeaning(status);
  const isAnswer = answersUnder(meaning, messages);
  const askedAt = indexOfReviewRequest(messages, messages.findIndex(isAnswer), meaning === 'review');
  const upToReview = askedAt < 0 ? messages : messages.slice(0, askedAt);
  const latestAnswer = upToReview.findLast(isAnswer) ?? null;
  const answer = (meaning === 'given' ? null : upToReview.findLast(isRefusal)) ?? latestAnswer;
  const request = messages[askedAt] ?? null;
  const outcome = findOutcome(messages, request && meaning !== 'review' ? askedAt : messages.length);
  const requestMade = findRequestMade(messages, answer);
  return {
    requestMade,
    answer,
    refused: meaning === 'refused' || (answer !== null && isRefusal(answer)),
    review: request || outcome || meaning === 'review' ? { request } : null,
    outcome,
    clarificationAsked: meaning === 'clarification' || (!answer && endsWithQuestion(messages)),
    beforeAnswer: messages.slice(
      requestMade ? messages.indexOf(requestMade.message) : 0,
      answer ? messages.indexOf(answer) : messages.length,
    ),
  };
}

function isRefusal({ kind }: RequestMessage): boolean {
  return kind !== null && refusesRequest(kind);
}

/**
 * Which letters answer the request. A letter whose text does not tell (a covering note, an attachment alone, a hidden message)
 * may be the answer where the applicant recorded a refusal; or, where none is seen to be it, unless the applicant says that the
 * answer is still awaited: then the time for a review is counted from it, so that it is not missed. That is the message, never one of
 * its attachments: the date on any report would be taken for the answer's.
 */
function answersUnder(
  meaning: StatusMeaning,
  messages: readonly RequestMessage[],
): (message: RequestMessage) => boolean {
  const isTold = ({ direction, kind }: RequestMessage) =>
    direction === 'incoming' && kind !== null && answersRequest(kind);
  const isUntold = ({ direction, kind, isAttached }: RequestMessage) =>
    direction === 'incoming' && (kind === null || kind === 'other') && isAttached !== true;
  const mayBeUntold =
    meaning === 'refused' || ((meaning === 'given' || meaning === 'unsaid') && !messages.some(isTold));
  return (message) => isTold(message) || (mayBeUntold && isUntold(message));
}

/**
 * The first outgoing message after an answer that asks for a review. Where the site says that a review is under way, silence
 * can be reviewed too, and the latest message to the authority is taken where none has the words. -1 where there is none.
 */
function indexOfReviewRequest(
  messages: readonly RequestMessage[],
  firstAnswer: number,
  siteSaysSo: boolean,
): number {
  const request = messages.findIndex(({ direction }) => direction === 'outgoing');
  const after = firstAnswer >= 0 ? firstAnswer : siteSaysSo ? request : messages.length;
  const isLater = (message: RequestMessage, index: number) =>
    message.direction === 'outgoing' && index > after;
  const inWords = messages.findIndex((message, index) => isLater(message, index) && asksForReview(message));
  return inWords < 0 && siteSaysSo ? messages.findLastIndex(isLater) : inWords;
}

function asksForReview({ text }: RequestMessage): boolean {
  return text !== undefined && ASKS_FOR_REVIEW.test(text.replace(/\s+/g, ' '));
}

/**
 * After `askedAt` a letter that says it is the outcome, or else the latest answer of any kind; or one that says so where it is not
 * seen when the review was asked for.
 */
function findOutcome(messages: readonly RequestMessage[], askedAt: number): RequestMessage | null {
  const saysSo = ({ kind }: RequestMessage) => kind !== null && endsReview(kind);
  const after = messages.slice(askedAt + 1);
  return (
    after.findLast(saysSo) ??
    after.findLast(({ kind }) => kind !== null && answersRequest(kind)) ??
    messages.findLast(saysSo) ??
    null
  );
}

/** The place of the message by which a review was asked for; -1 where none was, or the site alone says so. */
export function reviewRequestAt(status: string, messages: readonly RequestMessage[]): number {
  const request = readHistory(status, messages).review?.request;
  return request ? messages.indexOf(request) : -1;
}

function findRequestMade(
  messages: readonly RequestMessage[],
  answer: RequestMessage | null,
): RequestHistory['requestMade'] {
  const upToAnswer = answer ? messages.slice(0, messages.indexOf(answer)) : messages;
  const questionAt = upToAnswer.findLastIndex(({ kind }) => kind === 'clarification');
  const sent = ({ direction, sentDate }: RequestMessage) => direction === 'outgoing' && sentDate !== null;
  const clarification = upToAnswer.find((message, index) => index > questionAt && sent(message));
  const message = clarification ?? messages.find(sent);
  if (!message) return null;
  const clarifies = questionAt >= 0 && message === clarification;
  return { message, clarifies, resentOn: resendingThatCounts(message, messages) };
}

/**
 * The day a message was sent again. The authority's time runs from the first that it received, so that what was sent again after it
 * had written about the first sets nothing going. An automatic reply does not tell: it may be that of a machine that could not
 * deliver.
 */
function resendingThatCounts(message: RequestMessage, messages: readonly RequestMessage[]): PlainDate | null {
  const { resentOn } = message;
  if (!resentOn) return null;
  const since = messages.slice(messages.indexOf(message));
  const hasArrived = since.some(
    ({ kind, sentDate }) =>
      kind !== null && kind !== 'automatic' && kind !== 'other' && sentDate !== null && sentDate < resentOn,
  );
  return hasArrived ? null : resentOn;
}

function endsWithQuestion(messages: readonly RequestMessage[]): boolean {
  const questionAt = messages.findLastIndex(({ kind }) => kind === 'clarification');
  return questionAt >= 0 && !messages.slice(questionAt).some(({ direction }) => direction === 'outgoing');
}
