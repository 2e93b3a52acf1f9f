import type { Regime } from '../law';
import type { Binding, DeadlineKind, Period, Reading } from './types';

/** What sets a clock going. */
export type StartEvent =
  | 'request-received'
  | 'answer'
  | 'time-to-answer-over'
  | 'late-answer-received'
  | 'review-asked'
  | 'review-outcome'
  | 'time-to-review-over';

/** One rule that turns an event into a deadline. */
export interface Clock extends Period {
  readonly regime: Regime;
  readonly kind: DeadlineKind;
  readonly reading?: Reading;
  readonly starts: StartEvent;
  readonly source: string;
  readonly url: string | null;
  readonly binding: Binding;
}

const FOIA = 'Freedom of Information Act 2000';
const FOISA = 'Freedom of Information (Scotland) Act 2002';
const EIR = 'Environmental Information Regulations 2004';
const EISR = 'Environmental Information (Scotland) Regulations 2004';
const CODE = 'Code of Practice under section 45 of the Freedom of Information Act 2000, part 5';

const statute = (page: string) => `https://www.legislation.gov.uk/${page}`;

const ICO_ADVICE =
  'https://ico.org.uk/for-the-public/official-information/what-to-do-if-you-are-dissatisfied-with-the-response';
const ICO_REVIEWS =
  'https://ico.org.uk/for-organisations/foi/guide-to-managing-an-foi-request/complaints-internal-reviews/';
const ICO_COMPLAINTS = 'https://ico.org.uk/make-a-complaint/foi-and-eir-complaints/foi-and-eir-complaints/';

/** The time to answer a request. */
const RESPONSE: readonly Clock[] = [
  {
    regime: 'FOIA',
    kind: 'response-due',
    starts: 'request-received',
    amount: 20,
    unit: 'working days',
    source: `${FOIA}, section 10(1)`,
    url: statute('ukpga/2000/36/section/10'),
    binding: 'statute',
  },
  {
    regime: 'EIR',
    kind: 'response-due',
    starts: 'request-received',
    amount: 20,
    unit: 'working days',
    source: `${EIR}, regulation 5(2)`,
    url: statute('uksi/2004/3391/regulation/5'),
    binding: 'statute',
  },
  {
    regime: 'FOISA',
    kind: 'response-due',
    starts: 'request-received',
    amount: 20,
    unit: 'working days',
    source: `${FOISA}, section 10(1)`,
    url: statute('asp/2002/13/section/10'),
    binding: 'statute',
  },
  {
    regime: 'EISR',
    kind: 'response-due',
    starts: 'request-received',
    amount: 20,
    unit: 'working days',
    source: `${EISR}, regulation 5(2)(a)`,
    url: statute('ssi/2004/520/regulation/5'),
    binding: 'statute',
  },
];

/** The applicant's time to ask for a review. FOIA itself sets none; FOISA's does not run from the date of an answer that was in time. */
const REVIEW_REQUEST: readonly Clock[] = [
  {
    regime: 'FOIA',
    kind: 'review-request',
    starts: 'answer',
    amount: 40,
    unit: 'working days',
    source: CODE,
    url: ICO_ADVICE,
    binding: 'code',
  },
  {
    regime: 'EIR',
    kind: 'review-request',
    starts: 'answer',
    amount: 40,
    unit: 'working days',
    source: `${EIR}, regulation 11(2)`,
    url: statute('uksi/2004/3391/regulation/11'),
    binding: 'statute',
  },
  {
    regime: 'EISR',
    kind: 'review-request',
    starts: 'answer',
    amount: 40,
    unit: 'working days',
    source: `${EISR}, regulation 16(2)`,
    url: statute('ssi/2004/520/regulation/16'),
    binding: 'statute',
  },
  {
    regime: 'FOISA',
    kind: 'review-request',
    reading: 'safe',
    starts: 'answer',
    amount: 40,
    unit: 'working days',
    source: 'Scottish Information Commissioner, advice on asking for a review',
    url: 'https://www.foi.scot/asking-for-a-review',
    binding: 'guidance',
  },
  {
    regime: 'FOISA',
    kind: 'review-request',
    reading: 'last',
    starts: 'time-to-answer-over',
    amount: 40,
    unit: 'working days',
    source: `${FOISA}, section 20(5)(a)`,
    url: statute('asp/2002/13/section/20'),
    binding: 'statute',
  },
  {
    regime: 'FOISA',
    kind: 'review-request',
    reading: 'last',
    starts: 'late-answer-received',
    amount: 40,
    unit: 'working days',
    source: `${FOISA}, section 20(5)(b)`,
    url: statute('asp/2002/13/section/20'),
    binding: 'statute',
  },
];

/** The authority's time to reply to a review. */
const REVIEW_REPLY: readonly Clock[] = [
  {
    regime: 'FOIA',
    kind: 'review-reply-due',
    starts: 'review-asked',
    amount: 20,
    unit: 'working days',
    source: CODE,
    url: ICO_REVIEWS,
    binding: 'code',
  },
  {
    regime: 'FOIA',
    kind: 'review-reply-latest',
    starts: 'review-asked',
    amount: 40,
    unit: 'working days',
    source: CODE,
    url: ICO_REVIEWS,
    binding: 'code',
  },
  {
    regime: 'EIR',
    kind: 'review-reply-due',
    starts: 'review-asked',
    amount: 40,
    unit: 'working days',
    source: `${EIR}, regulation 11(4)`,
    url: statute('uksi/2004/3391/regulation/11'),
    binding: 'statute',
  },
  {
    regime: 'FOISA',
    kind: 'review-reply-due',
    starts: 'review-asked',
    amount: 20,
    unit: 'working days',
    source: `${FOISA}, section 21(1)`,
    url: statute('asp/2002/13/section/21'),
    binding: 'statute',
  },
  {
    regime: 'EISR',
    kind: 'review-reply-due',
    starts: 'review-asked',
    amount: 20,
    unit: 'working days',
    source: `${EISR}, regulation 16(4)`,
    url: statute('ssi/2004/520/regulation/16'),
    binding: 'statute',
  },
];

/** The applicant's time to go to the Commissioner. In Scotland it also runs where no outcome came. */
const COMMISSIONER: readonly Clock[] = [
  ...(['FOIA', 'EIR'] as const).map((regime): Clock => ({
    regime,
    kind: 'commissioner-complaint',
    starts: 'review-outcome',
    amount: 6,
    unit: 'weeks',
    source: 'Information Commissioner, how to complain about a response',
    url: ICO_COMPLAINTS,
    binding: 'guidance',
  })),
  ...(['review-outcome', 'time-to-review-over'] as const).flatMap((starts): Clock[] => [
    {
      regime: 'FOISA',
      kind: 'commissioner-complaint',
      starts,
      amount: 6,
      unit: 'months',
      source: `${FOISA}, section 47(4)`,
      url: statute('asp/2002/13/section/47'),
      binding: 'statute',
    },
    {
      regime: 'EISR',
      kind: 'commissioner-complaint',
      starts,
      amount: 6,
      unit: 'months',
      source: `${EISR}, regulation 17, and ${FOISA}, section 47(4)`,
      url: statute('ssi/2004/520/regulation/17'),
      binding: 'statute',
    },
  ]),
];

/** Every clock of the four regimes that runs at this stage of a request's life. */
export const CLOCKS: readonly Clock[] = [...RESPONSE, ...REVIEW_REQUEST, ...REVIEW_REPLY, ...COMMISSIONER];

/**
 * While this lasted, Scottish authorities had 60 working days under FOISA (Coronavirus (Scotland) Act 2020; ended by the
 * No. 2 Act), so that an answer sent in it was not late for having taken more than 20.
 */
export const FOISA_LONGER_TIME = { from: '2020-04-07', until: '2020-05-26' } as const;
