import { describe, expect, it } from 'vitest';
import { day } from '../calendar/test-day';
import type { Regime } from '../law';
import type { LetterKind } from '../letter';
import { nextDeadline } from './next-deadline';
import { requestDeadlines } from './request-deadlines';
import type { RequestMessage } from './request-history';
import type { LetterDates } from './types';

const sent = (date: string | null, text = 'Please send me the minutes.'): RequestMessage => ({
  direction: 'outgoing',
  sentDate: date === null ? null : day(date),
  kind: null,
  text,
});

const received = (
  date: string | null,
  kind: LetterKind | null,
  more: { received?: string; window?: LetterDates['reviewWindow']; regime?: Regime } = {},
): RequestMessage => ({
  direction: 'incoming',
  sentDate: date === null ? null : day(date),
  kind,
  regime: more.regime,
  facts: {
    letterDate: null,
    requestReceivedDate: more.received ? day(more.received) : null,
    reviewWindow: more.window ?? null,
  },
});

/** "review-request 2023-02-21 met 2023-01-11", soonest first. */
function inShort(
  messages: RequestMessage[],
  status = 'waiting_classification',
  regime: Regime | null = 'FOIA',
) {
  return requestDeadlines({ regime, status, messages }).deadlines.map(({ kind, reading, date, metOn }) =>
    [kind, reading, date, metOn && `met ${metOn}`].filter(Boolean).join(' '),
  );
}

const ASK = 'I am writing to request an internal review of your handling of my request.';
const REQUEST = sent('2022-12-06');
const REFUSAL = received('2022-12-21', 'refusal', { received: '2022-12-06' });
const RESPONSE_MET = 'response-due 2023-01-09 met 2022-12-21';

const REVIEWED = [REQUEST, REFUSAL, sent('2023-02-21', ASK), received('2023-03-22', 'review-outcome')];
const AFTER_REVIEW = [
  RESPONSE_MET,
  'review-request 2023-02-21 met 2023-02-21',
  'review-reply-due 2023-03-22 met 2023-03-22',
  'review-reply-latest 2023-04-21 met 2023-03-22',
  'commissioner-complaint 2023-05-03',
];

describe('requestDeadlines', () => {
  const rows: [string, RequestMessage[], string[], string?, Regime?][] = [
    ['no answer yet', [REQUEST], ['response-due 2023-01-09'], 'waiting_response'],
    [
      'the request sent again: what was sent first may not have arrived',
      [{ ...REQUEST, resentOn: day('2022-12-08') }],
      ['response-due 2023-01-11'],
      'waiting_response',
    ],
    [
      'sent again, though a letter shows that it had arrived',
      [{ ...REQUEST, resentOn: day('2022-12-08') }, received('2022-12-07', 'acknowledgement')],
      ['response-due 2023-01-09'],
      'waiting_response',
    ],
    [
      'sent again after a reply that a machine sent',
      [{ ...REQUEST, resentOn: day('2022-12-08') }, received('2022-12-07', 'automatic')],
      ['response-due 2023-01-11'],
      'waiting_response',
    ],
    [
      'sent again, and a letter says which day it was received',
      [
        { ...REQUEST, resentOn: day('2022-12-08') },
        received('2022-12-09', 'acknowledgement', { received: '2022-12-06' }),
      ],
      ['response-due 2023-01-09'],
      'waiting_response',
    ],
    [
      'an acknowledgement that says when the request was received',
      [REQUEST, received('2022-12-08', 'acknowledgement', { received: '2022-12-07' })],
      ['response-due 2023-01-10'],
      'waiting_response',
    ],
    [
      'the authority’s question answered: the time starts anew',
      [REQUEST, received('2022-12-12', 'clarification', { received: '2022-12-06' }), sent('2023-02-21')],
      ['response-due 2023-03-22'],
      'waiting_response',
    ],
    [
      'the authority’s question not answered: the time does not run',
      [REQUEST, received('2022-12-12', 'clarification')],
      [],
      'waiting_clarification',
    ],
    ['a refusal', [REQUEST, REFUSAL], [RESPONSE_MET, 'review-request 2023-02-21'], 'rejected'],
    [
      'a second refusal: the latest counts',
      [
        REQUEST,
        REFUSAL,
        sent('2023-01-03'),
        received('2023-02-14', 'part-refusal', { received: '2023-01-17' }),
      ],
      ['response-due 2023-02-14 met 2023-02-14', 'review-request 2023-04-14'],
    ],
    [
      'a thank-you note and a stray disclosure after a refusal change nothing',
      [REQUEST, REFUSAL, sent('2022-12-22', 'Thank you.'), received('2023-01-04', 'disclosure')],
      [RESPONSE_MET, 'review-request 2023-02-21'],
    ],
    [
      'recorded as successful after the rest was sent: the disclosure counts',
      [REQUEST, REFUSAL, received('2023-02-14', 'disclosure', { received: '2022-12-06' })],
      ['response-due 2023-01-09 met 2023-02-14', 'review-request 2023-04-14'],
      'successful',
    ],
    [
      'recorded as refused, the letter being only attached: the message’s day',
      [REQUEST, received('2022-12-21', null)],
      [RESPONSE_MET, 'review-request 2023-02-21'],
      'rejected',
    ],
    [
      'not classified, the letter being only attached: it may be the answer, so the review is not missed',
      [REQUEST, received('2022-12-21', null)],
      [RESPONSE_MET, 'review-request 2023-02-21'],
    ],
    [
      'a review asked for',
      [REQUEST, REFUSAL, sent('2023-02-21', ASK)],
      [
        RESPONSE_MET,
        'review-request 2023-02-21 met 2023-02-21',
        'review-reply-due 2023-03-22',
        'review-reply-latest 2023-04-21',
      ],
    ],
    [
      'a reminder does not start the review again',
      [REQUEST, REFUSAL, sent('2022-12-22', ASK), sent('2023-03-01', 'Where is my internal review?')],
      [
        RESPONSE_MET,
        'review-reply-due 2023-01-25',
        'review-request 2023-02-21 met 2022-12-22',
        'review-reply-latest 2023-02-22',
      ],
    ],
    [
      'an outcome: six weeks to the Commissioner',
      [REQUEST, REFUSAL, sent('2023-02-21', ASK), received('2023-03-22', 'review-outcome')],
      [
        RESPONSE_MET,
        'review-request 2023-02-21 met 2023-02-21',
        'review-reply-due 2023-03-22 met 2023-03-22',
        'review-reply-latest 2023-04-21 met 2023-03-22',
        'commissioner-complaint 2023-05-03',
      ],
    ],
    [
      'an outcome that reads like a second refusal, recorded by the applicant',
      [REQUEST, REFUSAL, sent('2023-02-21', ASK), received('2023-04-21', 'refusal')],
      [
        RESPONSE_MET,
        'review-request 2023-02-21 met 2023-02-21',
        'review-reply-due 2023-03-22 met 2023-04-21',
        'review-reply-latest 2023-04-21 met 2023-04-21',
        'commissioner-complaint 2023-06-02',
      ],
      'rejected',
    ],
    [
      'the outcome, and then a letter that reads like an answer',
      [...REVIEWED, received('2023-04-21', 'disclosure')],
      AFTER_REVIEW,
      'rejected',
    ],
    [
      'an outcome that reads like a second refusal, where the first reply read like an outcome',
      [
        REQUEST,
        received('2022-12-20', 'review-outcome'),
        REFUSAL,
        sent('2023-02-21', ASK),
        received('2023-03-22', 'refusal'),
      ],
      AFTER_REVIEW,
      'rejected',
    ],
    [
      'a letter while the site still awaits the review is not its outcome',
      [REQUEST, REFUSAL, sent('2023-02-21', ASK), received('2023-03-01', 'refusal')],
      [
        RESPONSE_MET,
        'review-request 2023-02-21 met 2023-02-21',
        'review-reply-due 2023-03-22',
        'review-reply-latest 2023-04-21',
      ],
      'internal_review',
    ],
    [
      'EIR: one time for the reply, 40 working days',
      [REQUEST, REFUSAL, sent('2023-02-21', 'Please review this decision.')],
      [RESPONSE_MET, 'review-request 2023-02-21 met 2023-02-21', 'review-reply-due 2023-04-21'],
      'internal_review',
      'EIR',
    ],
    [
      'FOISA: the time for the Commissioner runs without an outcome too',
      [REQUEST, REFUSAL, sent('2023-02-21', 'This is a requirement\nfor review.')],
      [
        RESPONSE_MET,
        'review-request safe 2023-02-21 met 2023-02-21',
        'review-request last 2023-03-06 met 2023-02-21',
        'review-reply-due 2023-03-21',
        'commissioner-complaint safe 2023-09-20',
        'commissioner-complaint last 2023-09-21',
      ],
      'internal_review',
      'FOISA',
    ],
    [
      'a review that the site knows of, asked for in other words',
      [REQUEST, REFUSAL, sent('2023-02-21', 'Please think again.')],
      [
        RESPONSE_MET,
        'review-request 2023-02-21 met 2023-02-21',
        'review-reply-due 2023-03-22',
        'review-reply-latest 2023-04-21',
      ],
      'internal_review',
    ],
    [
      'an acknowledgement that names the law',
      [sent('2024-03-09'), received('2024-03-11', 'acknowledgement', { regime: 'FOISA' })],
      ['response-due 2024-04-08', 'review-request 2024-06-05'],
      'waiting_response',
      'FOIA',
    ],
    [
      'an unread letter while the applicant still waits is not taken for the answer',
      [REQUEST, received('2022-12-21', null)],
      ['response-due 2023-01-09'],
      'waiting_response',
    ],
    [
      'an unread letter after the answer is not taken for it',
      [REQUEST, received('2022-12-21', 'disclosure'), received('2023-01-05', 'other')],
      [RESPONSE_MET, 'review-request 2023-02-21'],
    ],
    [
      'EIR: silence can be reviewed as well, by statute',
      [REQUEST],
      ['response-due 2023-01-09', 'review-request 2023-03-06'],
      'waiting_response',
      'EIR',
    ],
    [
      'EISR: the silence begins when the extra time is over',
      [REQUEST, received('2022-12-20', 'extension')],
      ['response-due 2023-01-09', 'extended-response-due 2023-02-06', 'review-request 2023-04-03'],
      'waiting_response',
      'EISR',
    ],
    [
      'more time taken, and the answer within it',
      [REQUEST, received('2023-01-06', 'extension'), received('2023-02-03', 'refusal')],
      [
        'response-due 2023-01-09 met 2023-02-03',
        'extended-response-due 2023-02-06 met 2023-02-03',
        'review-request 2023-04-03',
      ],
    ],
    [
      'the answer names the day the request first came, before the question was answered',
      [
        REQUEST,
        received('2022-12-12', 'clarification'),
        sent('2023-02-21'),
        received('2023-03-20', 'refusal', { received: '2022-12-06' }),
      ],
      ['response-due 2023-03-22 met 2023-03-20', 'review-request 2023-05-19'],
    ],
    [
      'the answer names a later day of receipt than the answered question’s: a Monday after a Saturday',
      [
        REQUEST,
        received('2022-12-12', 'clarification'),
        sent('2023-02-18'),
        received('2023-03-20', 'refusal', { received: '2023-02-20' }),
      ],
      ['response-due 2023-03-21 met 2023-03-20', 'review-request 2023-05-19'],
    ],
    ['a request that was not delivered', [REQUEST, received('2022-12-06', 'automatic')], [], 'error_message'],
    ['a request withdrawn before its answer', [REQUEST], [], 'user_withdrawn'],
    [
      'a request withdrawn after its answer: what was done stays',
      [REQUEST, REFUSAL],
      [RESPONSE_MET],
      'user_withdrawn',
    ],
    [
      'the Commissioner decided, as a letter says: the Tribunal',
      [
        REQUEST,
        REFUSAL,
        sent('2023-02-21', ASK),
        received('2023-03-22', 'review-outcome'),
        sent(
          '2024-01-15',
          'The Commissioner’s Decision Notice IC-231007-B2C4 dated 10 January 2024 upholds my complaint.',
        ),
      ],
      [
        RESPONSE_MET,
        'review-request 2023-02-21 met 2023-02-21',
        'review-reply-due 2023-03-22 met 2023-03-22',
        'review-reply-latest 2023-04-21 met 2023-03-22',
        'commissioner-complaint 2023-05-03',
        'tribunal-appeal 2024-02-07',
      ],
    ],
    [
      'the Commissioner gave the authority 35 days from the notice',
      [
        ...REVIEWED,
        sent(
          '2024-01-15',
          'The decision notice of 10 January 2024 requires you to disclose it within 35 calendar days of the date of the notice.',
        ),
      ],
      [...AFTER_REVIEW, 'tribunal-appeal 2024-02-07', 'notice-compliance 2024-02-14'],
    ],
    [
      'the Commissioner gave the authority until a day, as it says later',
      [
        ...REVIEWED,
        sent('2024-01-15', 'I have the decision notice of 10 January 2024.'),
        sent('2024-01-16', 'The Commissioner ordered you to disclose it by 14 February 2024.'),
      ],
      [...AFTER_REVIEW, 'tribunal-appeal 2024-02-07', 'notice-compliance 2024-02-14'],
    ],
    [
      'a period, but no notice whose day is known',
      [
        ...REVIEWED,
        sent('2024-01-15', 'You are required to disclose it within 35 days of the decision notice.'),
      ],
      AFTER_REVIEW,
    ],
    [
      'the Scottish Commissioner decided: the Court of Session',
      [
        REQUEST,
        REFUSAL,
        sent('2023-02-21', ASK),
        received('2023-03-20', 'review-outcome'),
        sent('2024-01-15', 'His decision notice was issued on 10 January 2024.'),
      ],
      [
        RESPONSE_MET,
        'review-request safe 2023-02-21 met 2023-02-21',
        'review-request last 2023-03-06 met 2023-02-21',
        'review-reply-due 2023-03-21 met 2023-03-20',
        'commissioner-complaint safe 2023-09-19',
        'commissioner-complaint last 2023-09-20',
        'court-appeal 2024-02-21',
      ],
      'rejected',
      'FOISA',
    ],
    [
      'a decision about somebody else, cited in the outcome',
      [
        REQUEST,
        REFUSAL,
        sent('2023-02-21', ASK),
        received('2023-03-22', 'review-outcome'),
        sent('2023-04-01', 'See also decision notice FS50123456 dated 3 March 2014.'),
      ],
      [
        RESPONSE_MET,
        'review-request 2023-02-21 met 2023-02-21',
        'review-reply-due 2023-03-22 met 2023-03-22',
        'review-reply-latest 2023-04-21 met 2023-03-22',
        'commissioner-complaint 2023-05-03',
      ],
    ],
    [
      'an outcome to a review whose request is hidden: no day for asking any more',
      [REQUEST, REFUSAL, received('2023-03-22', 'review-outcome')],
      [RESPONSE_MET, 'commissioner-complaint 2023-05-03'],
    ],
    [
      'a review of silence',
      [REQUEST, sent('2023-02-21', 'Please carry out an internal review, as I have had no answer.')],
      ['response-due 2023-01-09', 'review-reply-due 2023-03-22', 'review-reply-latest 2023-04-21'],
      'internal_review',
    ],
    [
      'a threat of a review while nothing was answered starts none',
      [REQUEST, sent('2023-01-10', 'I shall ask for an internal review if I hear nothing.')],
      ['response-due 2023-01-09'],
      'waiting_response_overdue',
    ],
    [
      'a request about reviews is not a request for one',
      [sent('2022-12-06', 'How many internal reviews did you carry out?'), REFUSAL],
      [RESPONSE_MET, 'review-request 2023-02-21'],
    ],
    [
      'the letter’s law before the page’s',
      [REQUEST, received('2022-12-21', 'refusal', { regime: 'FOISA' })],
      [RESPONSE_MET, 'review-request safe 2023-02-21', 'review-request last 2023-03-06'],
      'rejected',
      'FOIA',
    ],
    [
      'what is to be published, counted from the request itself',
      [REQUEST, { ...REFUSAL, saysPublishedSoon: true }],
      [
        RESPONSE_MET,
        'review-request safe 2023-02-21',
        'future-publication 2023-02-28',
        'review-request last 2023-03-06',
      ],
      'rejected',
      'FOISA',
    ],
    [
      'what is to be published, of a request made clear later: nothing settles from when',
      [
        REQUEST,
        received('2022-12-12', 'clarification'),
        sent('2022-12-13'),
        { ...received('2022-12-21', 'refusal'), saysPublishedSoon: true },
      ],
      [
        'response-due 2023-01-16 met 2022-12-21',
        'review-request safe 2023-02-21',
        'review-request last 2023-03-13',
      ],
      'rejected',
      'FOISA',
    ],
    ['a hidden request: nothing to count from', [sent(null)], []],
    ['nothing at all', [], []],
  ];
  it.each(rows)('%s', (_reason, messages, expected, status, regime) => {
    expect(inShort(messages, status, regime)).toEqual(expected);
  });

  it('counts the letter’s own period beside the Code’s', () => {
    const window = { amount: 20, unit: 'working days', surface: 'within 20 working days' } as const;
    expect(inShort([REQUEST, received('2022-12-21', 'refusal', { window })], 'rejected')).toContain(
      'review-request-by-letter 2023-01-24',
    );
  });

  it.each([
    ['the request', [REQUEST], 'the day the request was sent'],
    [
      'the request, sent again',
      [{ ...REQUEST, resentOn: day('2022-12-08') }],
      'the day it was sent again, as what was sent on 6 December 2022 may not have arrived',
    ],
    [
      'the answer to a question',
      [REQUEST, received('2022-12-12', 'clarification'), sent('2022-12-13')],
      'the day the authority’s question was answered',
    ],
  ])('says that the time runs from %s', (_reason, messages, startedBy) => {
    const { deadlines } = requestDeadlines({ regime: 'FOIA', status: 'waiting_response', messages });
    expect(deadlines[0]?.working.startedBy).toBe(startedBy);
  });

  it('says what it does not know', () => {
    const reasons = (messages: RequestMessage[], status: string, regime: Regime | null) =>
      requestDeadlines({ regime, status, messages }).unknown.map(({ kind, reason }) => `${kind}: ${reason}`);
    expect(reasons([REQUEST, REFUSAL], 'rejected', null)).toEqual([
      'response-due: Nothing tells which law applies here, so no dates are worked out.',
      'review-request: Nothing tells which law applies here, so no dates are worked out.',
    ]);
    expect(reasons([REQUEST, REFUSAL], 'internal_review', 'EIR')).toEqual([
      'review-reply-due: It is not known on which day the review was asked for.',
    ]);
  });
});

describe('nextDeadline', () => {
  const next = (messages: RequestMessage[], today: string, status = 'waiting_classification') => {
    const { deadlines } = requestDeadlines({ regime: 'FOIA', status, messages });
    return nextDeadline([...deadlines].reverse(), day(today))?.kind ?? null;
  };

  it.each([
    ['the answer, while none came', [REQUEST], '2022-12-20', 'response-due'],
    ['the review, not the answer that came early', [REQUEST, REFUSAL], '2022-12-22', 'review-request'],
    ['the review, on its very last day', [REQUEST, REFUSAL], '2023-02-21', 'review-request'],
    ['nothing, the day after', [REQUEST, REFUSAL], '2023-02-22', null],
    [
      'the reply, not the review that was asked for early',
      [REQUEST, REFUSAL, sent('2022-12-22', ASK)],
      '2022-12-23',
      'review-reply-due',
    ],
    [
      'the latest day for the reply, once the first is past',
      [REQUEST, REFUSAL, sent('2022-12-22', ASK)],
      '2023-01-26',
      'review-reply-latest',
    ],
    [
      'the Commissioner, once the outcome came',
      [REQUEST, REFUSAL, sent('2022-12-22', ASK), received('2023-01-10', 'review-outcome')],
      '2023-01-11',
      'commissioner-complaint',
    ],
    [
      'the answer with its extra time, not the day before it was taken',
      [REQUEST, received('2022-12-20', 'extension')],
      '2023-01-04',
      'extended-response-due',
      'waiting_response',
    ],
  ])('is %s', (_reason, messages, today, expected, status?: string) => {
    expect(next(messages, today, status)).toBe(expected);
  });
});
