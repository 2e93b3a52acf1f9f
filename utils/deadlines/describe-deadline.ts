import { type PlainDate, daysBetween, formatDate, formatDateWithWeekday } from '../calendar';
import { REGIME_FACTS, type Regime } from '../law';
import type { ReviewRequestDates } from './review-request-dates';
import type { Binding, Deadline, DeadlineKind } from './types';

/** A deadline as a sentence. `daysLeft` is in calendar days, 0 on the last day itself. */
export type DeadlineDescription =
  | { readonly tense: 'future'; readonly daysLeft: number; readonly sentence: string }
  | { readonly tense: 'past'; readonly sentence: string };

interface Sentences {
  /** Takes the date with its weekday. */
  readonly future: (date: string) => string;
  readonly today: string;
  /** Takes the date alone. */
  readonly past: (date: string) => string;
  /** Takes the last day and the day it was done; absent where no message shows that it was. */
  readonly met?: (date: string, metOn: string) => string;
}

/** What the applicant does, in each regime's own words. */
const ASKING: Readonly<Record<Regime, { readonly toAsk: string; readonly asked: string }>> = {
  FOIA: { toAsk: 'ask for an internal review', asked: 'An internal review was asked for' },
  EIR: { toAsk: 'ask for an internal review', asked: 'An internal review was asked for' },
  FOISA: { toAsk: 'make a requirement for review', asked: 'A requirement for review was made' },
  EISR: { toAsk: 'ask for a review', asked: 'A review was asked for' },
};

const WHY_ARGUE: Readonly<Record<Binding, string>> = {
  statute: 'the law gives you until then',
  code: 'the Code of Practice gives you until then',
  guidance: 'the Commissioner’s advice gives you until then',
  letter: 'the letter itself gives you until then',
};

/**
 * The deadline as one sentence for the applicant, seen from `today`: "You can ask for an internal review until Tuesday
 * 21 February 2023.", "Today is the last day to …", "The time to … ended on 21 February 2023." One that was met is past.
 */
export function describeDeadline(deadline: Deadline, today: PlainDate): DeadlineDescription {
  const sentences = SENTENCES[deadline.kind](deadline);
  if (deadline.metOn && sentences.met) {
    const sentence = sentences.met(formatDate(deadline.date, 'en'), formatDate(deadline.metOn, 'en'));
    return { tense: 'past', sentence };
  }
  const sentence = sentenceOn(today, deadline.date, sentences);
  const daysLeft = daysBetween(today, deadline.date);
  return daysLeft < 0 ? { tense: 'past', sentence } : { tense: 'future', daysLeft, sentence };
}

/**
 * The last days for asking for a review as one or two sentences: the day to ask by, and, where another rule ends later, until
 * when one could argue and why. Once all are past, that the time has ended.
 */
export function describeReviewRequestDates(dates: ReviewRequestDates, today: PlainDate): readonly string[] {
  const { askBy, argueUntil } = dates;
  const last = argueUntil ?? askBy;
  if (!argueUntil || askBy.metOn || last.date < today) return [describeDeadline(last, today).sentence];
  const why = WHY_ARGUE[argueUntil.binding];
  return [
    sentenceOn(today, askBy.date, safest(askBy.regime)),
    `You could argue until ${formatDateWithWeekday(argueUntil.date, 'en')}: ${why}.`,
  ];
}

function sentenceOn(today: PlainDate, date: PlainDate, sentences: Sentences): string {
  if (date < today) return sentences.past(formatDate(date, 'en'));
  return date === today ? sentences.today : sentences.future(formatDateWithWeekday(date, 'en'));
}

/** For a day that is in time by every rule, while another rule may end later. */
function safest(regime: Regime): Sentences {
  const { toAsk, asked } = ASKING[regime];
  return {
    future: (date) => `To be safe, ${toAsk} by ${date}.`,
    today: `Today is the safest last day to ${toAsk}.`,
    past: (date) => `The safest day to ${toAsk} was ${date}.`,
    met: (_date, metOn) => `${asked} on ${metOn}.`,
  };
}

const SENTENCES: Readonly<Record<DeadlineKind, (deadline: Deadline) => Sentences>> = {
  'response-due': () => ({
    future: (date) => `The answer is due by ${date}.`,
    today: 'Today is the last day for the answer.',
    past: (date) => `The answer was due by ${date}.`,
    met: (date, metOn) => `The answer was due by ${date} and was sent on ${metOn}.`,
  }),
  'review-request': ({ regime, reading }) => {
    if (reading === 'safe') return safest(regime);
    const { toAsk, asked } = ASKING[regime];
    return {
      future: (date) => `You can ${toAsk} until ${date}.`,
      today: `Today is the last day to ${toAsk}.`,
      past: (date) => `The time to ${toAsk} ended on ${date}.`,
      met: (_date, metOn) => `${asked} on ${metOn}.`,
    };
  },
  'review-request-by-letter': ({ regime }) => {
    const { toAsk, asked } = ASKING[regime];
    return {
      future: (date) => `The letter gives you until ${date} to ${toAsk}.`,
      today: `Today is the last day the letter gives you to ${toAsk}.`,
      past: (date) => `The time the letter gave to ${toAsk} ended on ${date}.`,
      met: (_date, metOn) => `${asked} on ${metOn}.`,
    };
  },
  'review-reply-due': () => ({
    future: (date) => `The reply to the review is due by ${date}.`,
    today: 'Today is the last day for the reply to the review.',
    past: (date) => `The reply to the review was due by ${date}.`,
    met: (date, metOn) => `The reply to the review was due by ${date} and was sent on ${metOn}.`,
  }),
  'review-reply-latest': () => ({
    future: (date) => `Even in an exceptional case, the reply to the review is due by ${date}.`,
    today: 'Today is the last day for the reply to the review, even in an exceptional case.',
    past: (date) => `Even in an exceptional case, the reply to the review was due by ${date}.`,
    met: (date, metOn) =>
      `Even in an exceptional case, the reply to the review was due by ${date}; it was sent on ${metOn}.`,
  }),
  'commissioner-complaint': ({ regime }) => {
    const toComplain = `complain to the ${REGIME_FACTS[regime].regulator.name}`;
    return {
      future: (date) => `You can ${toComplain} until ${date}.`,
      today: `Today is the last day to ${toComplain}.`,
      past: (date) => `The time to ${toComplain} ended on ${date}.`,
    };
  },
};
