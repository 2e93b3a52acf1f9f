import type { PlainDate } from '../calendar';
import type { Regime } from '../law';
import type { LetterKind } from '../letter';
import { CLOCKS, type Clock, FOISA_LONGER_TIME } from './clocks';
import { answersRequest } from './letter-effects';
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
}

/**
 * The deadlines that one letter gives rise to: when an answer was due, and after an answer (whatever it discloses) the last
 * day to ask for a review by the law or Code and by the letter's own words; after a review's outcome, the last day to go to
 * the Commissioner. `requestDate` is the day the request was sent, used where the letter does not say when it was received.
 *
 * Days are counted from the date on the letter, or else from the day the message was sent; each deadline says which.
 * Under no known law there are no dates. What cannot be dated is in `unknown`, each with its reason.
 */
export function letterDeadlines(
  letter: DatedLetter & { readonly requestDate: PlainDate | null },
): DeadlineResult {
  const { requestDate } = letter;
  return datesOfLetter(
    letter,
    requestDate && {
      date: requestDate,
      startedBy: 'the day the request was sent, because the letter does not say when it was received',
    },
  );
}

/** As {@link letterDeadlines}, with the words for the day the request was made; `null` where that day is not known. */
export function datesOfLetter(letter: DatedLetter, requestMade: Start | null): DeadlineResult {
  const { regime, kind, facts } = letter;
  if (regime === null) return withoutLaw(kind);
  const clocks = [...clocksOf(regime), ...letterClock(regime, facts)];
  if (kind === 'review-outcome') return runClocks(clocks, { 'review-outcome': letterStart(letter) });

  const response = runClocks(clocks, { 'request-received': receivedStart(facts, requestMade) });
  if (!answersRequest(kind)) return response;
  const answeredOn = letter.sentDate ?? facts.letterDate;
  const review = runClocks(clocks, { answer: letterStart(letter), ...lastDayStart(letter, response) });
  return joinResults(answeredOn ? metOn(response, ['response-due'], answeredOn) : response, review);
}

/** The clocks of one regime. */
export function clocksOf(regime: Regime): readonly Clock[] {
  return CLOCKS.filter((clock) => clock.regime === regime);
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

/** The letter's own period for asking for a review, as a clock. */
function letterClock(regime: Regime, { reviewWindow }: LetterDates): readonly Clock[] {
  if (reviewWindow === null) return [];
  const { amount, unit, surface } = reviewWindow;
  return [
    {
      regime,
      kind: 'review-request-by-letter',
      starts: 'answer',
      amount,
      unit,
      source: surface,
      url: null,
      binding: 'letter',
    },
  ];
}

function letterStart({ facts, sentDate }: DatedLetter): Start {
  if (facts.letterDate) return { date: facts.letterDate, startedBy: 'the date on the letter' };
  if (sentDate) {
    return { date: sentDate, startedBy: 'the day the message was sent, because the letter carries no date' };
  }
  return { missing: 'The letter carries no date, and it is not known when the message was sent.' };
}

function receivedStart({ requestReceivedDate }: LetterDates, requestMade: Start | null): Start {
  if (requestReceivedDate) {
    return { date: requestReceivedDate, startedBy: 'the day the letter says the request was received' };
  }
  return (
    requestMade ?? {
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
