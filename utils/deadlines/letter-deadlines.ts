import type { PlainDate } from '../calendar';
import type { Regime } from '../law';
import type { LetterKind } from '../letter';
import { FOISA_LONGER_TIME, clocksOf } from './clocks';
import { isSchool } from './is-school';
import { LETTER_EFFECTS, answersRequest } from './letter-effects';
import { asksForFee, readExtendedTime, statesArchiveTime, statesLeave } from './notices';
import { type Extension, type TimeToAnswer, responseDates } from './response-dates';
import { reviewWindowDates } from './review-windows';
import { type Start, type Starts, joinResults, runClocks } from './run-clocks';
import type { DeadlineKind, DeadlineResult, LetterDates } from './types';

/** A letter as far as its dates go. */
export interface DatedLetter {
  /** The law the letter answers under; `null` where nothing tells. */
  readonly regime: Regime | null;
  readonly kind: LetterKind;
  readonly facts: LetterDates;
  /** The day the message was sent; `null` where it is not known. */
  readonly sentDate: PlainDate | null;
  /** The letter's words, for the days and periods that are not among its facts. */
  readonly text?: string | undefined;
  /** It relies on what was asked for being published soon. */
  readonly saysPublishedSoon?: boolean | undefined;
}

/** What the time to answer depends on besides the letter that is dated. */
export interface RequestSoFar {
  /** When the request was made; `null` where that is not known. */
  readonly made: Start | null;
  /** Whether that is the day the authority's question was answered: then no earlier day of receipt counts. */
  readonly clarified: boolean;
  /** The authority's name, which tells schools. */
  readonly authority?: string | undefined;
  /** A question or a demand for a fee that the applicant has not met; `null` where there is none. */
  readonly stoppedBy: 'question' | 'fee' | null;
  readonly feeAskedOn: PlainDate | null;
  readonly extension: Extension | null;
  /** Whether a letter says that it has the longer time of archives. */
  readonly archive: boolean;
}

/**
 * The deadlines that one letter gives rise to: when an answer is due, also after more time was taken; the last day to pay a fee
 * it asks for; the last day for what it says will be published; after an answer (whatever it discloses) the last day to ask for a review by the law or Code and by the letter's
 * own words; after a review's outcome, the last day to go to the Commissioner. `requestDate` is the day the request was sent,
 * used where the letter does not say when it was received; `authority` its author's name.
 *
 * Days are counted from the date on the letter, or else from the day the message was sent; each deadline says which.
 * Under no known law there are no dates. What cannot be dated is in `unknown`, each with its reason.
 */
export function letterDeadlines(
  letter: DatedLetter & { readonly requestDate: PlainDate | null; readonly authority?: string | undefined },
): DeadlineResult {
  const { requestDate, authority, kind } = letter;
  const made: Start | null = requestDate && {
    date: requestDate,
    startedBy: 'the day the request was sent, because the letter does not say when it was received',
  };
  const fee = demandsFee(letter);
  return datesOfLetter(letter, {
    made,
    clarified: false,
    authority,
    stoppedBy: LETTER_EFFECTS[kind] === 'asks' ? 'question' : fee ? 'fee' : null,
    feeAskedOn: fee ? writtenOn(letter) : null,
    extension: takesMoreTime(letter) ? extensionOf(letter) : null,
    archive: hasArchiveTime(letter),
  });
}

/** As {@link letterDeadlines}, with what else is known of the request. */
export function datesOfLetter(letter: DatedLetter, request: RequestSoFar): DeadlineResult {
  const { regime, kind, facts, sentDate, text } = letter;
  if (regime === null) return withoutLaw(kind);
  if (kind === 'review-outcome')
    return runClocks(clocksOf(regime), { 'review-outcome': letterStart(letter) });

  const response = joinResults(
    responseDates(regime, timeToAnswer(letter, request)),
    feeDates(regime, request.feeAskedOn),
  );
  if (!answersRequest(kind)) return response;
  const written = letterStart(letter);
  const review = joinResults(
    runClocks(clocksOf(regime), { answer: written, ...lastDayStart(letter, response) }),
    reviewWindowDates(regime, facts, written, sentDate, text),
  );
  const answeredOn = sentDate ?? facts.letterDate;
  return joinResults(
    answeredOn ? metOn(response, RESPONSES, answeredOn) : response,
    review,
    publicationDates(regime, letter, request),
  );
}

const RESPONSES: readonly DeadlineKind[] = ['response-due', 'extended-response-due'];

/** The day of a letter: its own date, or else the day it was sent. */
export function writtenOn({ facts, sentDate }: Pick<DatedLetter, 'facts' | 'sentDate'>): PlainDate | null {
  return facts.letterDate ?? sentDate;
}

/** The more time that a letter takes. */
export function extensionOf(letter: Pick<DatedLetter, 'facts' | 'sentDate' | 'text'>): Extension {
  const day = writtenOn(letter);
  return {
    takenOn: letter.sentDate ?? day,
    until: day && letter.text !== undefined ? readExtendedTime(letter.text, day) : null,
    hasLeave: hasLeave(letter),
  };
}

/** Whether a letter takes more time to answer. */
export function takesMoreTime(letter: Pick<DatedLetter, 'kind' | 'text'>): boolean {
  return letter.kind === 'extension' || hasLeave(letter);
}

function hasLeave({ text }: Pick<DatedLetter, 'text'>): boolean {
  return text !== undefined && statesLeave(text);
}

/** Whether a letter that answers nothing asks for a fee first. */
export function demandsFee({ kind, text }: Pick<DatedLetter, 'kind' | 'text'>): boolean {
  return (
    LETTER_EFFECTS[kind] !== 'review-outcome' &&
    !answersRequest(kind) &&
    text !== undefined &&
    asksForFee(text)
  );
}

/** Whether a letter says that it has the longer time of archives. */
export function hasArchiveTime({ text }: Pick<DatedLetter, 'text'>): boolean {
  return text !== undefined && statesArchiveTime(text);
}

const WHY_STOPPED = {
  question:
    'The authority asked what the request means. The time to answer starts afresh on the day it has your answer.',
  fee: 'The authority asked for a fee. The days from then until it is paid do not count, so the last day to answer depends on the payment.',
} as const;

function timeToAnswer({ facts }: DatedLetter, request: RequestSoFar): TimeToAnswer {
  const { authority, stoppedBy, extension, archive } = request;
  return {
    received: receivedStart(facts, request),
    stopped: stoppedBy && WHY_STOPPED[stoppedBy],
    whose: archive ? 'archive' : authority !== undefined && isSchool(authority) ? 'school' : 'other',
    extension,
  };
}

function feeDates(regime: Regime, askedOn: PlainDate | null): DeadlineResult {
  if (askedOn === null) return { deadlines: [], unknown: [] };
  return runClocks(clocksOf(regime), {
    'fee-asked': { date: askedOn, startedBy: 'the day the fee was asked for' },
  });
}

/**
 * The last day for what the letter says will be published: it counts from the day of the request. Which day that is where the
 * request was made clear later the law does not say.
 */
function publicationDates(
  regime: Regime,
  { saysPublishedSoon, facts }: DatedLetter,
  { made, clarified }: RequestSoFar,
): DeadlineResult {
  if (saysPublishedSoon !== true || clarified) return { deadlines: [], unknown: [] };
  const known = made !== null && 'date' in made ? made : null;
  const start = known
    ? { ...known, startedBy: 'the day of the request' }
    : receivedStart(facts, { made, clarified });
  return runClocks(clocksOf(regime), { 'request-before-publication': start });
}

/** The result with the day on which deadlines of these kinds were met. */
export function metOn(
  result: DeadlineResult,
  kinds: readonly DeadlineKind[],
  day: PlainDate,
): DeadlineResult {
  return {
    ...result,
    deadlines: result.deadlines.map((deadline) =>
      kinds.includes(deadline.kind) ? { ...deadline, metOn: day } : deadline,
    ),
  };
}

function letterStart({ facts, sentDate }: DatedLetter): Start {
  if (facts.letterDate) return { date: facts.letterDate, startedBy: 'the date on the letter' };
  if (sentDate) {
    return { date: sentDate, startedBy: 'the day the message was sent, because the letter carries no date' };
  }
  return { missing: 'The letter carries no date, and it is not known when the message was sent.' };
}

function receivedStart(
  { requestReceivedDate }: LetterDates,
  { made, clarified }: Pick<RequestSoFar, 'made' | 'clarified'>,
): Start {
  const isSuperseded =
    clarified && made && 'date' in made && requestReceivedDate !== null && requestReceivedDate < made.date;
  if (requestReceivedDate && !isSuperseded) {
    return { date: requestReceivedDate, startedBy: 'the day the letter says the request was received' };
  }
  return (
    made ?? {
      missing: 'The letter does not say when the request was received, and it is not known when it was sent.',
    }
  );
}

/**
 * What the statutory last day for a FOISA review runs from: the end of the time to answer where the answer came within it
 * (s20(5)(a)), else the day a late answer was received (s20(5)(b)). An e-mail is received the day it is sent (s74(2)).
 */
function lastDayStart({ facts, sentDate }: DatedLetter, response: DeadlineResult): Starts {
  const due = response.deadlines.find(({ kind }) => kind === 'response-due');
  const received = sentDate ?? facts.letterDate;
  if (!due || !received) {
    const missing = response.unknown[0]?.reason ?? 'It is not known when the answer came.';
    return { 'time-to-answer-over': { missing } };
  }
  if (received <= due.date) {
    const startedBy = 'the end of the time the authority had to answer';
    return { 'time-to-answer-over': { date: due.date, startedBy } };
  }
  if (received >= FOISA_LONGER_TIME.from && received <= FOISA_LONGER_TIME.until) {
    const missing =
      'Between 7 April and 26 May 2020 Scottish authorities had more time to answer, so the last day in law is not worked out here.';
    return { 'late-answer-received': { missing } };
  }
  return {
    'late-answer-received': { date: received, startedBy: 'the day the answer came, after it was due' },
  };
}

function withoutLaw(kind: LetterKind): DeadlineResult {
  const reason = 'Nothing tells which law applies here, so no dates are worked out.';
  const kinds: readonly DeadlineKind[] =
    kind === 'review-outcome'
      ? ['commissioner-complaint']
      : answersRequest(kind)
        ? ['response-due', 'review-request']
        : ['response-due'];
  return { deadlines: [], unknown: kinds.map((unknownKind) => ({ kind: unknownKind, reason })) };
}
