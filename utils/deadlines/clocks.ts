import type { Regime } from '../law';
import type { Binding, DeadlineKind, Period, Reading } from './types';

/** What sets a clock going. */
export type StartEvent =
  | 'request-received'
  | 'request-received-by-school'
  | 'request-received-by-archive'
  /** The day the request was received, more time to answer having been taken since. */
  | 'extended-request-received'
  /** The same, where the Commissioner has allowed more time than the law gives. */
  | 'request-received-with-leave'
  /** The day of a request for what is soon to be published. */
  | 'request-before-publication'
  | 'fee-asked'
  | 'answer'
  | 'time-to-answer-over'
  | 'late-answer-received'
  /** The end of the time to answer, whatever becomes of it. */
  | 'silence'
  | 'review-asked'
  | 'review-outcome'
  | 'time-to-review-over'
  | 'decision-notice';

/** One rule that turns an event into a deadline. */
export interface Clock extends Period {
  readonly regime: Regime;
  readonly kind: DeadlineKind;
  readonly reading?: Reading;
  readonly starts: StartEvent;
  /** The period begins with the day of the event instead of after it. */
  readonly countsStart?: true;
  /** The clock runs only if no answer comes before it starts. */
  readonly unless?: 'answered';
  readonly source: string;
  readonly url: string | null;
  readonly binding: Binding;
}

const FOIA = 'Freedom of Information Act 2000';
const FOISA = 'Freedom of Information (Scotland) Act 2002';
const EIR = 'Environmental Information Regulations 2004';
const EISR = 'Environmental Information (Scotland) Regulations 2004';
const CODE = 'Code of Practice under section 45 of the Freedom of Information Act 2000, part 5';

const SCHOOL_TIME =
  'Freedom of Information (Time for Compliance with Request) Regulations 2004, regulation 3 (maintained schools), 2009 (Northern Ireland) and 2010 (academies), regulation 2';
const TRIBUNAL =
  'Tribunal Procedure (First-tier Tribunal) (General Regulatory Chamber) Rules 2009, rule 22(1)(b)';
const COURT =
  'Rules of the Court of Session 1994, rule 41.20(1)(b); the decision itself says how long there is';

const statute = (page: string) => `https://www.legislation.gov.uk/${page}`;

const ICO_ADVICE =
  'https://ico.org.uk/for-the-public/official-information/what-to-do-if-you-are-dissatisfied-with-the-response';
const ICO_REVIEWS =
  'https://ico.org.uk/for-organisations/foi/guide-to-managing-an-foi-request/complaints-internal-reviews/';
const ICO_TIME =
  'https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations/time-limits-for-compliance-under-the-freedom-of-information-act-section-10/';
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

/**
 * The time to answer that some have. A school leaves out the days on which it is closed, up to 60 working days: which those are
 * is not known here, so there is the day that is right if it was open all along, and the last one. Archives have 30 for
 * records that are not open.
 */
const OTHER_RESPONSE: readonly Clock[] = [
  ...(
    [
      ['safe', 20],
      ['last', 60],
    ] as const
  ).map(([reading, amount]): Clock => ({
    regime: 'FOIA',
    kind: 'response-due',
    reading,
    starts: 'request-received-by-school',
    amount,
    unit: 'working days',
    source: SCHOOL_TIME,
    url: statute('uksi/2004/3364/regulation/3'),
    binding: 'statute',
  })),
  {
    regime: 'FOIA',
    kind: 'response-due',
    starts: 'request-received-by-archive',
    amount: 30,
    unit: 'working days',
    source: 'Freedom of Information (Time for Compliance with Request) Regulations 2004, regulation 4',
    url: statute('uksi/2004/3364/regulation/4'),
    binding: 'statute',
  },
  {
    regime: 'FOISA',
    kind: 'response-due',
    starts: 'request-received-by-archive',
    amount: 30,
    unit: 'working days',
    source: `${FOISA}, section 10(2)`,
    url: statute('asp/2002/13/section/10'),
    binding: 'statute',
  },
];

/** More time to answer, in all. FOIA sets no end to weighing the public interest, and FOISA has no such time. */
const EXTENSION: readonly Clock[] = [
  {
    regime: 'FOIA',
    kind: 'extended-response-due',
    starts: 'extended-request-received',
    amount: 40,
    unit: 'working days',
    source: 'Information Commissioner, on time for the public interest under section 10(3)',
    url: ICO_TIME,
    binding: 'guidance',
  },
  {
    regime: 'EIR',
    kind: 'extended-response-due',
    starts: 'extended-request-received',
    amount: 40,
    unit: 'working days',
    source: `${EIR}, regulation 7(1)`,
    url: statute('uksi/2004/3391/regulation/7'),
    binding: 'statute',
  },
  {
    regime: 'EISR',
    kind: 'extended-response-due',
    starts: 'extended-request-received',
    amount: 40,
    unit: 'working days',
    source: `${EISR}, regulation 7`,
    url: statute('ssi/2004/520/regulation/7'),
    binding: 'statute',
  },
];

/**
 * The longest time that the Commissioner can allow where the information has to come from the armed forces on operations or from
 * outside the United Kingdom. Which day was set is for the letter to say.
 */
const LEAVE: readonly Clock[] = [
  {
    regime: 'FOIA',
    kind: 'extended-response-due',
    reading: 'last',
    starts: 'request-received-with-leave',
    amount: 60,
    unit: 'working days',
    source:
      'Freedom of Information (Time for Compliance with Request) Regulations 2004, regulations 5 (armed forces) and 6 (information abroad)',
    url: statute('uksi/2004/3364/contents'),
    binding: 'statute',
  },
];

/** FOISA's exemption for what is soon to be published holds no longer than this; FOIA's has no end. */
const PUBLICATION: readonly Clock[] = [
  {
    regime: 'FOISA',
    kind: 'future-publication',
    starts: 'request-before-publication',
    amount: 12,
    unit: 'weeks',
    source: `${FOISA}, section 27(1)(a)`,
    url: statute('asp/2002/13/section/27'),
    binding: 'statute',
  },
];

/** The applicant's time to pay, after which the authority need not answer. All but EIR's begin with the day of the notice. */
const FEE: readonly Clock[] = [
  {
    regime: 'FOIA',
    kind: 'fee-payment',
    starts: 'fee-asked',
    amount: 3,
    unit: 'months',
    countsStart: true,
    source: `${FOIA}, section 9(2)`,
    url: statute('ukpga/2000/36/section/9'),
    binding: 'statute',
  },
  {
    regime: 'FOISA',
    kind: 'fee-payment',
    starts: 'fee-asked',
    amount: 3,
    unit: 'months',
    countsStart: true,
    source: `${FOISA}, section 9(3)`,
    url: statute('asp/2002/13/section/9'),
    binding: 'statute',
  },
  {
    regime: 'EIR',
    kind: 'fee-payment',
    starts: 'fee-asked',
    amount: 60,
    unit: 'working days',
    source: `${EIR}, regulation 8(5)`,
    url: statute('uksi/2004/3391/regulation/8'),
    binding: 'statute',
  },
  {
    regime: 'EISR',
    kind: 'fee-payment',
    starts: 'fee-asked',
    amount: 60,
    unit: 'working days',
    countsStart: true,
    source: `${EISR}, regulation 8(6)`,
    url: statute('ssi/2004/520/regulation/8'),
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

/** The applicant's time to ask for a review where no answer came. FOIA and its Code set none. */
const REVIEW_OF_SILENCE: readonly Clock[] = [
  {
    regime: 'EIR',
    kind: 'review-request',
    starts: 'silence',
    unless: 'answered',
    amount: 40,
    unit: 'working days',
    source: `${EIR}, regulation 11(2)`,
    url: statute('uksi/2004/3391/regulation/11'),
    binding: 'statute',
  },
  {
    regime: 'FOISA',
    kind: 'review-request',
    starts: 'silence',
    unless: 'answered',
    amount: 40,
    unit: 'working days',
    source: `${FOISA}, section 20(5)(a)`,
    url: statute('asp/2002/13/section/20'),
    binding: 'statute',
  },
  {
    regime: 'EISR',
    kind: 'review-request',
    starts: 'silence',
    unless: 'answered',
    amount: 40,
    unit: 'working days',
    source: `${EISR}, regulation 16(2)`,
    url: statute('ssi/2004/520/regulation/16'),
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

/** The applicant's time to go to the Information Commissioner: his own rule, the Act says only "without undue delay". */
const ICO_COMPLAINT: readonly Clock[] = (['FOIA', 'EIR'] as const).map((regime) => ({
  regime,
  kind: 'commissioner-complaint',
  starts: 'review-outcome',
  amount: 6,
  unit: 'weeks',
  source: 'Information Commissioner, how to complain about a response',
  url: ICO_COMPLAINTS,
  binding: 'guidance',
}));

/**
 * The applicant's time to go to the Scottish Commissioner, who must be asked "before the expiry of six months": the day before
 * the matching date is surely in time, the matching date was taken in practice. It runs without an outcome too.
 */
const SCOTTISH_COMPLAINT: readonly Clock[] = (['review-outcome', 'time-to-review-over'] as const).flatMap(
  (starts) =>
    (
      [
        ['FOISA', `${FOISA}, section 47(4)`, 'asp/2002/13/section/47'],
        ['EISR', `${EISR}, regulation 17, and ${FOISA}, section 47(4)`, 'ssi/2004/520/regulation/17'],
      ] as const
    ).flatMap(([regime, source, page]): Clock[] => {
      const clock = {
        regime,
        kind: 'commissioner-complaint',
        starts,
        amount: 6,
        unit: 'months',
        source,
        url: statute(page),
        binding: 'statute',
      } as const;
      return [
        { ...clock, reading: 'safe', countsStart: true },
        { ...clock, reading: 'last' },
      ];
    }),
);

/** The time to appeal against the Commissioner's decision. Neither is rolled on where it ends on a day off: the earlier day is safe. */
const APPEAL: readonly Clock[] = [
  ...(['FOIA', 'EIR'] as const).map((regime): Clock => ({
    regime,
    kind: 'tribunal-appeal',
    starts: 'decision-notice',
    amount: 28,
    unit: 'days',
    source: TRIBUNAL,
    url: statute('uksi/2009/1976/contents'),
    binding: 'statute',
  })),
  ...(['FOISA', 'EISR'] as const).map((regime): Clock => ({
    regime,
    kind: 'court-appeal',
    starts: 'decision-notice',
    amount: 42,
    unit: 'days',
    source: COURT,
    url: statute('asp/2002/13/section/56'),
    binding: 'statute',
  })),
];

/** Every clock of the four regimes that the messages of a request can set going. */
export const CLOCKS: readonly Clock[] = [
  ...RESPONSE,
  ...OTHER_RESPONSE,
  ...EXTENSION,
  ...LEAVE,
  ...PUBLICATION,
  ...FEE,
  ...REVIEW_REQUEST,
  ...REVIEW_OF_SILENCE,
  ...REVIEW_REPLY,
  ...ICO_COMPLAINT,
  ...SCOTTISH_COMPLAINT,
  ...APPEAL,
];

/** The clocks of one regime. */
export function clocksOf(regime: Regime): readonly Clock[] {
  return CLOCKS.filter((clock) => clock.regime === regime);
}

/**
 * While this lasted, Scottish authorities had 60 working days under FOISA (Coronavirus (Scotland) Act 2020; ended by the
 * No. 2 Act), so that an answer sent in it was not late for having taken more than 20.
 */
export const FOISA_LONGER_TIME = { from: '2020-04-07', until: '2020-05-26' } as const;
