import type { Regime } from '../law';

/**
 * The words of the letters beside the review request that differ by regime, with every provision number in them. Checked
 * on 2026-11-23 as `wording.ts` is. That a review under FOIA takes 20 working days, exceptionally 40, is the Code's and the
 * Commissioner's; the others' times stand in the law.
 */
export interface NeighbourWording {
  /** How soon an answer has to come, as a sentence. */
  readonly answerTime: string;
  /** What a review of silence is about. */
  readonly silence: string;
  /** How soon the outcome of a review has to come, as a sentence; `longest` where the ordinary time was not the last. */
  readonly reviewTime: { readonly ordinary: string; readonly longest: string };
  /** What the outcome of a review is called. */
  readonly outcome: string;
  /** What asking for a review is called: completes "I asked for". */
  readonly reviewAsked: string;
  /** The duty to advise and assist, as a sentence. */
  readonly advice: string;
  /** Up to what an answer would be possible: completes "what you could provide". */
  readonly withinLimit: string;
  /** What the regulator is asked for; `authority` is "the authority", or "the authority named below". */
  readonly application: (authority: string) => string;
  /** True where the regulator can be turned to only after a review was asked for, whatever the reason. */
  readonly alwaysReviewFirst: boolean;
}

const FOIA_20 = 'I understand that a review should normally take no more than 20 working days.';

export const NEIGHBOUR_WORDING: Readonly<Record<Regime, NeighbourWording>> = {
  FOIA: {
    answerTime: 'Section 10(1) asks for an answer promptly, and within 20 working days at the latest.',
    silence: 'The matter that I am dissatisfied with is that the request has not been answered.',
    reviewTime: {
      ordinary: FOIA_20,
      longest:
        'I understand that a review should normally take no more than 20 working days, and even in exceptional cases no more than 40.',
    },
    outcome: 'the outcome of the review',
    reviewAsked: 'an internal review',
    advice: 'Section 16 provides for advice and assistance to people who ask for information.',
    withinLimit: 'within the cost limit',
    application: (authority) =>
      `I am applying for a decision under section 50 of the Freedom of Information Act 2000 about how ${authority} has dealt with my request for information.`,
    alwaysReviewFirst: false,
  },
  FOISA: {
    answerTime: 'Section 10(1) asks for an answer promptly, and within 20 working days at the latest.',
    silence: 'The matter that I am dissatisfied with is that the request has not been answered.',
    reviewTime: {
      ordinary: 'Section 21 allows 20 working days for the outcome of a review.',
      longest: 'Section 21 allows 20 working days for the outcome of a review.',
    },
    outcome: 'a notice of the outcome',
    reviewAsked: 'a review under section 20 of the Freedom of Information (Scotland) Act 2002',
    advice: 'Section 15 provides for advice and assistance to people who ask for information.',
    withinLimit: 'within the cost limit',
    application: (authority) =>
      `I am applying for a decision under section 47 of the Freedom of Information (Scotland) Act 2002 about how ${authority} has dealt with my request for information.`,
    alwaysReviewFirst: true,
  },
  EIR: {
    answerTime:
      'Regulation 5(2) asks for an answer as soon as possible, and within 20 working days at the latest.',
    silence:
      'It appears to me that the request has not been dealt with as regulation 5 asks, since it has not been answered.',
    reviewTime: {
      ordinary:
        'Regulation 11(4) asks for a decision as soon as possible, and within 40 working days at the latest.',
      longest:
        'Regulation 11(4) asks for a decision as soon as possible, and within 40 working days at the latest.',
    },
    outcome: 'your decision',
    reviewAsked: 'a review under regulation 11 of the Environmental Information Regulations 2004',
    advice:
      'Regulation 9 provides for advice and assistance to people who ask for environmental information.',
    withinLimit: 'with a reasonable amount of work',
    application: (authority) =>
      `I am applying for a decision about how ${authority} has dealt with my request under the Environmental Information Regulations 2004.`,
    alwaysReviewFirst: false,
  },
  EISR: {
    answerTime:
      'Regulation 5(2)(a) asks for an answer as soon as possible, and within 20 working days at the latest.',
    silence:
      'It appears to me that the request has not been dealt with as regulation 5 asks, since it has not been answered.',
    reviewTime: {
      ordinary:
        'Regulation 16(4) asks for a decision as soon as possible, and within 20 working days at the latest.',
      longest:
        'Regulation 16(4) asks for a decision as soon as possible, and within 20 working days at the latest.',
    },
    outcome: 'your decision',
    reviewAsked: 'a review under regulation 16 of the Environmental Information (Scotland) Regulations 2004',
    advice:
      'Regulation 9 provides for advice and assistance to people who ask for environmental information.',
    withinLimit: 'with a reasonable amount of work',
    application: (authority) =>
      `I am applying for a decision about how ${authority} has dealt with my request under the Environmental Information (Scotland) Regulations 2004, as regulation 17 provides.`,
    alwaysReviewFirst: true,
  },
};
