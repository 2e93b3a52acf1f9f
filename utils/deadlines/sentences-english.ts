import { type PlainDate, formatDate } from '../calendar';
import { REGIME_FACTS, type Regime } from '../law';
import type { DeadlineSentences, Sentences } from './sentences';
import type { Binding, ListedDeadline } from './types';

/** What the applicant does, in each regime's own words. */
const ASKING: Readonly<Record<Regime, { readonly toAsk: string; readonly asked: string }>> = {
  FOIA: { toAsk: 'ask for an internal review', asked: 'An internal review was asked for' },
  EIR: { toAsk: 'ask for an internal review', asked: 'An internal review was asked for' },
  FOISA: { toAsk: 'make a requirement for review', asked: 'A requirement for review was made' },
  EISR: { toAsk: 'ask for a review', asked: 'A review was asked for' },
};

/** For a day that is in time by every rule, while another rule may end later. */
function safest(regime: Regime): Sentences {
  const { toAsk, asked } = ASKING[regime];
  return {
    future: (date) => `To be safe, ${toAsk} by ${date}.`,
    lastDay: `safest last day to ${toAsk}`,
    past: (date) => `The safest day to ${toAsk} was ${date}.`,
    met: (_date, metOn) => `${asked} on ${metOn}.`,
  };
}

function appealing(toAppeal: string): Sentences {
  return {
    future: (date) => `You can ${toAppeal} until ${date}.`,
    lastDay: `last day to ${toAppeal}`,
    past: (date) => `The time to ${toAppeal} ended on ${date}.`,
  };
}

/** For the day a school's answer is due if it was open on every working day; its holidays are not known here. */
const SCHOOL_OPEN: Sentences = {
  future: (date) => `The answer is due by ${date} if the school is open on every working day until then.`,
  lastDay: 'last day for the answer if the school was open on every working day',
  past: (date) => `The answer was due by ${date} if the school was open on every working day until then.`,
  met: (date, metOn) =>
    `The answer was due by ${date} if the school was open on every working day until then; it was sent on ${metOn}.`,
};

/** For the last day that the Commissioner could set: which one was set is not known here. */
const WITH_LEAVE: Sentences = {
  future: (date) =>
    `With the time that the Commissioner allowed, the answer is due by ${date} at the latest.`,
  lastDay: 'last day for the answer, at the latest, with the time that the Commissioner allowed',
  past: (date) => `With the time that the Commissioner allowed, the answer was due by ${date} at the latest.`,
  met: (date, metOn) =>
    `With the time that the Commissioner allowed, the answer was due by ${date} at the latest; it was sent on ${metOn}.`,
};

/** For asking for a review of silence: nothing to ask for while the answer may still come. */
function ofSilence({ regime, from }: ListedDeadline, today: PlainDate): Sentences {
  const { toAsk, asked } = ASKING[regime];
  const start =
    today <= from ? `If no answer comes by ${formatDate(from, 'en')}, you` : 'As no answer came, you';
  return {
    future: (date) => `${start} can ${toAsk} until ${date}.`,
    lastDay: `last day to ${toAsk}, as no answer came`,
    past: (date) => `The time to ${toAsk}, as no answer came, ended on ${date}.`,
    met: (_date, metOn) => `${asked} on ${metOn}.`,
  };
}

const OF_KIND: DeadlineSentences['ofKind'] = {
  'response-due': ({ reading }) =>
    reading === 'safe'
      ? SCHOOL_OPEN
      : {
          future: (date) => `The answer is due by ${date}.`,
          lastDay: 'last day for the answer',
          past: (date) => `The answer was due by ${date}.`,
          met: (date, metOn) => `The answer was due by ${date} and was sent on ${metOn}.`,
        },
  'extended-response-due': ({ reading }) =>
    reading === 'last'
      ? WITH_LEAVE
      : {
          future: (date) => `With the extra time the authority took, the answer is due by ${date}.`,
          lastDay: 'last day for the answer, with the extra time the authority took',
          past: (date) => `With the extra time the authority took, the answer was due by ${date}.`,
          met: (date, metOn) =>
            `With the extra time the authority took, the answer was due by ${date} and was sent on ${metOn}.`,
        },
  'fee-payment': () => ({
    future: (date) => `You can pay the fee until ${date}; until it is paid the authority need not go on.`,
    lastDay: 'last day to pay the fee',
    past: (date) => `The time to pay the fee ended on ${date}.`,
  }),
  'future-publication': () => ({
    future: (date) => `What the authority means to publish is due by ${date}.`,
    lastDay: 'last day to publish what the authority means to publish',
    past: (date) => `What the authority meant to publish was due by ${date}.`,
  }),
  'review-request': (deadline, today) => {
    const { regime, reading, unless } = deadline;
    if (reading === 'safe') return safest(regime);
    if (unless) return ofSilence(deadline, today);
    const { toAsk, asked } = ASKING[regime];
    return {
      future: (date) => `You can ${toAsk} until ${date}.`,
      lastDay: `last day to ${toAsk}`,
      past: (date) => `The time to ${toAsk} ended on ${date}.`,
      met: (_date, metOn) => `${asked} on ${metOn}.`,
    };
  },
  'review-request-by-letter': ({ regime, reading }) => {
    const { toAsk, asked } = ASKING[regime];
    const how = reading ? `, on the ${reading === 'safe' ? 'strictest' : 'widest'} reading of its words` : '';
    return {
      future: (date) => `The letter gives you until ${date} to ${toAsk}${how}.`,
      lastDay: `last day the letter gives you to ${toAsk}${how}`,
      past: (date) => `The time the letter gave to ${toAsk}${how ? `${how},` : ''} ended on ${date}.`,
      met: (_date, metOn) => `${asked} on ${metOn}.`,
    };
  },
  'review-reply-due': () => ({
    future: (date) => `The reply to the review is due by ${date}.`,
    lastDay: 'last day for the reply to the review',
    past: (date) => `The reply to the review was due by ${date}.`,
    met: (date, metOn) => `The reply to the review was due by ${date} and was sent on ${metOn}.`,
  }),
  'review-reply-latest': () => ({
    future: (date) => `Even in an exceptional case, the reply to the review is due by ${date}.`,
    lastDay: 'last day for the reply to the review, even in an exceptional case',
    past: (date) => `Even in an exceptional case, the reply to the review was due by ${date}.`,
    met: (date, metOn) =>
      `Even in an exceptional case, the reply to the review was due by ${date}; it was sent on ${metOn}.`,
  }),
  'commissioner-complaint': ({ regime, reading }) => {
    const toComplain = `complain to the ${REGIME_FACTS[regime].regulator.name}`;
    if (reading === 'safe') {
      return {
        future: (date) => `To be safe, ${toComplain} by ${date}.`,
        lastDay: `safest last day to ${toComplain}`,
        past: (date) => `The safest day to ${toComplain} was ${date}.`,
      };
    }
    return {
      future: (date) => `You can ${toComplain} until ${date}.`,
      lastDay: `last day to ${toComplain}`,
      past: (date) => `The time to ${toComplain} ended on ${date}.`,
    };
  },
  'notice-compliance': () => ({
    future: (date) => `The authority has until ${date} to do what the Commissioner’s notice says.`,
    lastDay: 'last day for the authority to do what the Commissioner’s notice says',
    past: (date) => `The authority had until ${date} to do what the Commissioner’s notice says.`,
  }),
  'tribunal-appeal': () => appealing('appeal to the First-tier Tribunal'),
  'court-appeal': () => appealing('appeal to the Court of Session on a point of law'),
};

const WHY: Readonly<Record<Binding, string>> = {
  statute: 'the law gives you until then',
  code: 'the Code of Practice gives you until then',
  guidance: 'the Commissioner’s advice gives you until then',
  letter: 'the letter itself gives you until then',
};

/** Deadlines in English. */
export const ENGLISH: DeadlineSentences = {
  today: (lastDay) => `Today is the ${lastDay}.`,
  argue: (date, binding) => `You could argue until ${date}: ${WHY[binding]}.`,
  safest,
  ofKind: OF_KIND,
};
