import { describe, expect, it } from 'vitest';
import { day } from '../calendar/test-day';
import type { Regime } from '../law';
import type { LetterKind } from '../letter';
import { requestDeadlines } from './request-deadlines';
import type { RequestMessage } from './request-history';
import { requestStage } from './request-stage';
import { SITE_STATUSES } from './site-status';
import type { LetterDates, Stage } from './types';

const asked = (date: string, text = 'Please send me the minutes.'): RequestMessage => ({
  direction: 'outgoing',
  sentDate: day(date),
  kind: null,
  text,
});

const got = (
  date: string | null,
  kind: LetterKind | null,
  reviewWindow: LetterDates['reviewWindow'] = null,
): RequestMessage => ({
  direction: 'incoming',
  sentDate: date === null ? null : day(date),
  kind,
  facts: { letterDate: null, requestReceivedDate: null, reviewWindow },
});

function stageOf(status: string, messages: RequestMessage[], today: string, regime: Regime | null = 'FOIA') {
  const { deadlines } = requestDeadlines({ regime, status, messages });
  return requestStage({ status, messages, deadlines, today: day(today) });
}

const REQUEST = asked('2022-12-06');
const ACKNOWLEDGED = got('2022-12-07', 'acknowledgement');
const REFUSED = got('2022-12-21', 'refusal');
const REVIEW = asked('2023-01-11', 'Please carry out an internal review of your decision.');
const OUTCOME = got('2023-02-14', 'review-outcome');

/** Each row: why it is so, the site's word, the messages, the day, the stage, and the law if not FOIA. */
type Row = [reason: string, status: string, RequestMessage[], today: string, Stage, (Regime | null)?];

const EVERY_STATUS: Row[] = [
  ['an answer is awaited in time', 'waiting_response', [REQUEST], '2022-12-20', 'waiting'],
  ['the site says late', 'waiting_response_overdue', [REQUEST], '2023-01-10', 'overdue'],
  ['the site says very late', 'waiting_response_very_overdue', [REQUEST], '2023-02-07', 'very-overdue'],
  [
    'what bounced has not begun to run',
    'error_message',
    [REQUEST, got('2022-12-06', 'automatic')],
    '2024-01-01',
    'waiting',
  ],
  [
    'the authority asked what was meant',
    'waiting_clarification',
    [REQUEST, got('2022-12-12', 'clarification')],
    '2022-12-20',
    'clarification-asked',
  ],
  ['refused', 'rejected', [REQUEST, REFUSED], '2023-01-10', 'review-open'],
  [
    'partly refused',
    'partially_successful',
    [REQUEST, got('2022-12-21', 'part-refusal')],
    '2023-01-10',
    'review-open',
  ],
  [
    'not held can be reviewed too',
    'not_held',
    [REQUEST, got('2022-12-21', 'not-held')],
    '2023-01-10',
    'review-open',
  ],
  ['given in full', 'successful', [REQUEST, got('2022-12-21', 'disclosure')], '2023-01-10', 'answered'],
  ['answered on paper', 'gone_postal', [REQUEST, got('2022-12-21', 'other')], '2023-01-10', 'answered'],
  ['a review is under way', 'internal_review', [REQUEST, REFUSED, REVIEW], '2023-01-20', 'review-asked'],
  ['withdrawn', 'user_withdrawn', [REQUEST, REFUSED], '2023-01-10', 'closed'],
  ['set aside by the site as vexatious', 'vexatious', [REQUEST, REFUSED], '2023-01-10', 'closed'],
  ['set aside by the site as no request', 'not_foi', [REQUEST, REFUSED], '2023-01-10', 'closed'],
  [
    'not classified: the letter tells',
    'waiting_classification',
    [REQUEST, REFUSED],
    '2023-01-10',
    'review-open',
  ],
  [
    'with the site’s people: the letter tells',
    'requires_admin',
    [REQUEST, REFUSED],
    '2023-01-10',
    'review-open',
  ],
  ['reported: the letter tells', 'attention_requested', [REQUEST, REFUSED], '2023-01-10', 'review-open'],
];

const BY_LETTERS_AND_DATES: Row[] = [
  [
    'an automatic reply is no answer',
    'waiting_classification',
    [REQUEST, got('2022-12-06', 'automatic')],
    '2022-12-20',
    'waiting',
  ],
  [
    'on the day it is due it is in time',
    'waiting_response',
    [REQUEST, ACKNOWLEDGED],
    '2023-01-09',
    'waiting',
  ],
  [
    'the day after, whatever an old page says',
    'waiting_response',
    [REQUEST, ACKNOWLEDGED],
    '2023-01-10',
    'overdue',
  ],
  ['40 working days are not very late', 'waiting_response', [REQUEST], '2023-02-06', 'overdue'],
  ['41 working days are', 'waiting_response', [REQUEST], '2023-02-07', 'very-overdue'],
  [
    'more time was taken: still in time',
    'waiting_response',
    [REQUEST, got('2023-01-09', 'extension')],
    '2023-02-06',
    'waiting',
  ],
  [
    'the extra time is over too',
    'waiting_response_overdue',
    [REQUEST, got('2023-01-09', 'extension')],
    '2023-02-07',
    'very-overdue',
  ],
  [
    'EIR: extra time that was taken too late is none',
    'waiting_response',
    [REQUEST, got('2023-01-10', 'extension')],
    '2023-01-11',
    'overdue',
    'EIR',
  ],
  [
    'a page kept from later says late, on this day it was not',
    'waiting_response_very_overdue',
    [REQUEST],
    '2022-12-20',
    'waiting',
  ],
  ['no law, and the site says late', 'waiting_response_overdue', [REQUEST], '2023-01-10', 'overdue', null],
  [
    'a review that nobody has answered for five years is over',
    'internal_review',
    [asked('2015-12-07'), got('2015-12-21', 'refusal'), asked('2016-01-11', 'Internal review, please.')],
    '2026-11-23',
    'closed',
  ],
  [
    'answered ten years ago, only attached',
    'waiting_classification',
    [asked('2016-03-01'), got('2016-03-15', null)],
    '2026-11-23',
    'answered',
  ],
  [
    'the Tribunal can still be gone to',
    'rejected',
    [REQUEST, REFUSED, REVIEW, OUTCOME, asked('2024-01-15', 'Decision Notice of 10 January 2024')],
    '2024-02-07',
    'review-done',
  ],
  [
    'nor the Tribunal any more',
    'rejected',
    [REQUEST, REFUSED, REVIEW, OUTCOME, asked('2024-01-15', 'Decision Notice of 10 January 2024')],
    '2024-02-08',
    'closed',
  ],
  [
    'a fee was asked for: the time does not run',
    'waiting_response_overdue',
    [
      REQUEST,
      {
        ...got('2022-12-12', 'other'),
        text: 'The fee is £40. We will start once payment of the fee is made.',
      },
    ],
    '2023-02-07',
    'waiting',
  ],
  [
    'past the known bank holidays, late but not by how much',
    'waiting_response',
    [asked('2028-11-17')],
    '2029-03-01',
    'overdue',
  ],
  ['no law: no dates, so waiting', 'waiting_response', [REQUEST], '2023-01-10', 'waiting', null],
  ['no law, but years ago', 'waiting_response', [REQUEST], '2024-01-10', 'very-overdue', null],
  [
    'the question was answered: the time runs anew',
    'waiting_response',
    [REQUEST, got('2022-12-12', 'clarification'), asked('2023-02-21')],
    '2023-03-01',
    'waiting',
  ],
  [
    'the question was not answered, whatever the site says',
    'waiting_response',
    [REQUEST, got('2022-12-12', 'clarification')],
    '2022-12-20',
    'clarification-asked',
  ],
  [
    'a letter that cannot be read, not classified',
    'waiting_classification',
    [REQUEST, got('2022-12-21', null)],
    '2023-03-01',
    'answered',
  ],
  [
    'a letter that cannot be read, recorded as refused',
    'rejected',
    [REQUEST, got('2022-12-21', null)],
    '2023-01-10',
    'review-open',
  ],
  [
    'a letter of no known kind, recorded as refused',
    'rejected',
    [REQUEST, got('2022-12-21', 'other')],
    '2023-02-22',
    'review-closed',
  ],
  [
    'a disclosure that the applicant records as partial',
    'partially_successful',
    [REQUEST, got('2022-12-21', 'disclosure')],
    '2023-01-10',
    'review-open',
  ],
  [
    'part was refused though the applicant is content',
    'successful',
    [REQUEST, got('2022-12-21', 'part-refusal')],
    '2023-01-10',
    'review-open',
  ],
  [
    'the rest came later and the applicant is content',
    'successful',
    [REQUEST, REFUSED, got('2023-01-05', 'disclosure')],
    '2023-01-10',
    'answered',
  ],
  [
    'answered years ago and nothing refused',
    'successful',
    [REQUEST, got('2022-12-21', 'disclosure')],
    '2026-11-23',
    'answered',
  ],
  [
    'neither confirmed nor denied',
    'waiting_classification',
    [REQUEST, got('2022-12-21', 'neither-confirm-nor-deny')],
    '2023-01-10',
    'review-open',
  ],
  ['a status word that is new', 'on_the_moon', [REQUEST, REFUSED], '2023-01-10', 'review-open'],
  ['11 days left', 'rejected', [REQUEST, REFUSED], '2023-02-10', 'review-open'],
  ['10 days left', 'rejected', [REQUEST, REFUSED], '2023-02-11', 'review-closing'],
  ['the last day itself', 'rejected', [REQUEST, REFUSED], '2023-02-21', 'review-closing'],
  ['the day after the last', 'rejected', [REQUEST, REFUSED], '2023-02-22', 'review-closed'],
  ['refused years ago', 'rejected', [REQUEST, REFUSED], '2026-11-23', 'review-closed'],
  [
    'the letter’s shorter time is closing first',
    'rejected',
    [REQUEST, got('2022-12-21', 'refusal', { amount: 28, unit: 'days', surface: 'within 28 days' })],
    '2023-01-08',
    'review-closing',
  ],
  [
    'the letter’s shorter time is over, the Code’s is not',
    'rejected',
    [REQUEST, got('2022-12-21', 'refusal', { amount: 28, unit: 'days', surface: 'within 28 days' })],
    '2023-01-25',
    'review-closing',
  ],
  [
    'the letter’s longer time is not over',
    'rejected',
    [REQUEST, got('2022-12-21', 'refusal', { amount: 3, unit: 'months', surface: 'within three months' })],
    '2023-02-22',
    'review-closing',
  ],
  [
    'FOISA: the safe day is over, the last in law is not',
    'rejected',
    [REQUEST, REFUSED],
    '2023-03-01',
    'review-closing',
    'FOISA',
  ],
  [
    'FOISA: the last day in law is over',
    'rejected',
    [REQUEST, REFUSED],
    '2023-03-07',
    'review-closed',
    'FOISA',
  ],
  ['no law, refused lately', 'rejected', [REQUEST, REFUSED], '2023-01-10', 'review-open', null],
  ['no law, refused years ago', 'rejected', [REQUEST, REFUSED], '2026-11-23', 'review-closed', null],
  [
    'refused before the known bank holidays',
    'rejected',
    [asked('2011-03-01'), got('2011-03-28', 'refusal')],
    '2026-11-23',
    'review-closed',
  ],
  [
    'recorded as refused years ago, with nothing to count from',
    'rejected',
    [REQUEST, ACKNOWLEDGED],
    '2026-11-23',
    'review-closed',
  ],
  ['recorded as refused, the messages hidden', 'rejected', [got(null, null)], '2026-11-23', 'review-open'],
  [
    'the site does not know of the review yet',
    'waiting_classification',
    [REQUEST, REFUSED, REVIEW],
    '2023-01-20',
    'review-asked',
  ],
  ['the reply is late', 'internal_review', [REQUEST, REFUSED, REVIEW], '2023-02-09', 'review-late'],
  [
    'on the day the reply is due it is in time',
    'internal_review',
    [REQUEST, REFUSED, REVIEW],
    '2023-02-08',
    'review-asked',
  ],
  [
    'EIR gives the reply 40 working days',
    'internal_review',
    [REQUEST, REFUSED, REVIEW],
    '2023-02-09',
    'review-asked',
    'EIR',
  ],
  [
    'Welsh words ask for a review',
    'rejected',
    [REQUEST, REFUSED, asked('2023-01-11', 'Gofynnaf am adolygiad mewnol.')],
    '2023-01-20',
    'review-asked',
  ],
  [
    'the words may be broken over lines',
    'rejected',
    [REQUEST, REFUSED, asked('2023-01-11', 'I require an internal\n review.')],
    '2023-01-20',
    'review-asked',
  ],
  [
    'a question that a refusal overtook',
    'waiting_classification',
    [REQUEST, got('2022-12-12', 'clarification'), REFUSED],
    '2023-01-10',
    'review-open',
  ],
  [
    'a thank-you note asks for none',
    'rejected',
    [REQUEST, REFUSED, asked('2023-01-11', 'Thank you.')],
    '2023-01-20',
    'review-open',
  ],
  [
    'a new question about a review of roads asks for none',
    'rejected',
    [REQUEST, REFUSED, asked('2023-01-11', 'And the review of roads?')],
    '2023-01-20',
    'review-open',
  ],
  ['the site alone knows of the review', 'internal_review', [REQUEST, REFUSED], '2023-01-20', 'review-asked'],
  [
    'the site alone knows of it, and it is long ago',
    'internal_review',
    [REQUEST, REFUSED],
    '2026-11-23',
    'review-late',
  ],
  [
    'an acknowledgement of the review is no outcome',
    'rejected',
    [REQUEST, REFUSED, REVIEW, got('2023-01-12', 'acknowledgement')],
    '2023-01-20',
    'review-asked',
  ],
  ['an outcome', 'waiting_classification', [REQUEST, REFUSED, REVIEW, OUTCOME], '2023-02-15', 'review-done'],
  [
    'the last day for the Commissioner',
    'rejected',
    [REQUEST, REFUSED, REVIEW, OUTCOME],
    '2023-03-28',
    'review-done',
  ],
  ['the day after it', 'rejected', [REQUEST, REFUSED, REVIEW, OUTCOME], '2023-03-29', 'closed'],
  [
    'six months in Scotland',
    'rejected',
    [REQUEST, REFUSED, REVIEW, OUTCOME],
    '2023-03-29',
    'review-done',
    'EISR',
  ],
  [
    'a second refusal after a review is its outcome',
    'rejected',
    [REQUEST, REFUSED, REVIEW, got('2023-02-14', 'refusal')],
    '2023-02-15',
    'review-done',
  ],
  [
    'an outcome years ago, no law',
    'rejected',
    [REQUEST, REFUSED, REVIEW, OUTCOME],
    '2026-11-23',
    'closed',
    null,
  ],
  [
    'in Scotland the Commissioner’s time ends without an outcome too',
    'internal_review',
    [REQUEST, REFUSED, REVIEW],
    '2026-11-23',
    'closed',
    'FOISA',
  ],
  [
    'elsewhere a review without an outcome stays late',
    'internal_review',
    [REQUEST, REFUSED, REVIEW],
    '2026-11-23',
    'review-late',
  ],
];

describe('requestStage', () => {
  it('has a row for every status that the site knows', () => {
    expect(EVERY_STATUS.map(([, status]) => status).sort()).toEqual([...SITE_STATUSES.keys()].sort());
    expect(SITE_STATUSES.size).toBe(17);
  });

  it.each(EVERY_STATUS)('%s (%s)', (_reason, status, messages, today, stage) => {
    expect(stageOf(status, messages, today)).toBe(stage);
  });

  it.each(BY_LETTERS_AND_DATES)('%s (%s)', (_reason, status, messages, today, stage, regime) => {
    expect(stageOf(status, messages, today, regime)).toBe(stage);
  });
});
