import { describe, expect, expectTypeOf, it } from 'vitest';

import { day } from '../calendar/test-day';
import workedDates from '../calendar/worked-dates.json';
import { REGIMES, type Regime } from '../law';
import type { LetterFacts, LetterKind } from '../letter';
import { LETTER_EFFECTS } from './letter-effects';
import { letterDeadlines } from './letter-deadlines';
import type { LetterDates } from './types';

const NO_FACTS: LetterDates = { letterDate: null, requestReceivedDate: null, reviewWindow: null };

interface Given {
  regime?: Regime | null;
  kind?: LetterKind;
  letterDate?: string;
  received?: string;
  sent?: string;
  request?: string;
  window?: LetterDates['reviewWindow'];
  text?: string;
  authority?: string;
  saysPublishedSoon?: boolean;
}

/** A refusal under FOIA unless the row says otherwise. */
function deadlinesOf({
  regime = 'FOIA',
  kind = 'refusal',
  letterDate,
  received,
  sent,
  request,
  window,
  text,
  authority,
  saysPublishedSoon,
}: Given) {
  return letterDeadlines({
    regime,
    kind,
    facts: {
      letterDate: letterDate ? day(letterDate) : null,
      requestReceivedDate: received ? day(received) : null,
      reviewWindow: window ?? null,
    },
    sentDate: sent ? day(sent) : null,
    requestDate: request ? day(request) : null,
    text,
    authority,
    saysPublishedSoon,
  });
}

/** "review-request safe 2023-02-21 guidance", soonest first. */
function inShort(given: Given): string[] {
  return deadlinesOf(given).deadlines.map(({ kind, reading, date, binding }) =>
    [kind, reading, date, binding].filter(Boolean).join(' '),
  );
}

const within = (amount: number, unit: NonNullable<LetterDates['reviewWindow']>['unit']) => ({
  amount,
  unit,
  surface: `within ${amount} ${unit}`,
});

describe('the facts of letters', () => {
  it('are those that letters are read into', () => {
    expectTypeOf<LetterFacts>().toExtend<LetterDates>();
  });
});

const FEE =
  'There is a fee of £42 for copying. Once payment of the fee has been received, we will send the papers.';
const LEAVE =
  'The papers are with the armed forces on operations, and the Information Commissioner has agreed a later date.';

describe('letterDeadlines', () => {
  it('gives a refusal of December 2022 its three dates, each with its working', () => {
    const { deadlines, unknown } = deadlinesOf({
      letterDate: '2022-12-21',
      received: '2022-12-06',
      sent: '2022-12-21',
      window: { amount: 2, unit: 'months', surface: 'within two months of the date of this letter' },
    });
    expect(unknown).toEqual([]);
    expect(deadlines).toMatchObject([
      {
        kind: 'response-due',
        date: '2023-01-09',
        from: '2022-12-06',
        binding: 'statute',
        metOn: '2022-12-21',
        source: 'Freedom of Information Act 2000, section 10(1)',
        working: {
          start: '2022-12-06',
          startedBy: 'the day the letter says the request was received',
          amount: 20,
          unit: 'working days',
        },
      },
      {
        kind: 'review-request',
        date: '2023-02-21',
        from: '2022-12-21',
        binding: 'code',
        working: {
          start: '2022-12-21',
          startedBy: 'the date on the letter',
          amount: 40,
          unit: 'working days',
        },
      },
      {
        kind: 'review-request-by-letter',
        date: '2023-02-21',
        from: '2022-12-21',
        binding: 'letter',
        source: 'within two months of the date of this letter',
        url: null,
        working: { amount: 2, unit: 'months', skipped: [] },
      },
    ]);
    expect(deadlines[1]?.working.skipped.map(({ date }) => date)).toEqual([
      '2022-12-26',
      '2022-12-27',
      '2023-01-02',
      '2023-01-03',
    ]);
  });

  const answered = { letterDate: '2024-03-27', received: '2024-03-09' };
  const rows: [string, Given, string[]][] = [
    [
      'EIR: a statutory time for the review',
      { ...answered, regime: 'EIR' },
      ['response-due 2024-04-10 statute', 'review-request 2024-05-28 statute'],
    ],
    [
      'EISR: a statutory time, on Scottish working days',
      { ...answered, regime: 'EISR' },
      ['response-due 2024-04-08 statute', 'review-request 2024-05-24 statute'],
    ],
    [
      'FOISA, answered in time: 40 days after the time to answer ended is the last day',
      { ...answered, regime: 'FOISA' },
      [
        'response-due 2024-04-08 statute',
        'review-request safe 2024-05-24 guidance',
        'review-request last 2024-06-05 statute',
      ],
    ],
    [
      'FOISA, answered on the last day: still in time',
      { regime: 'FOISA', letterDate: '2024-04-08', received: '2024-03-09' },
      [
        'response-due 2024-04-08 statute',
        'review-request safe 2024-06-05 guidance',
        'review-request last 2024-06-05 statute',
      ],
    ],
    [
      'FOISA, dated in time but sent late: the late answer starts the last day',
      { regime: 'FOISA', letterDate: '2024-04-08', sent: '2024-04-10', received: '2024-03-09' },
      [
        'response-due 2024-04-08 statute',
        'review-request safe 2024-06-05 guidance',
        'review-request last 2024-06-07 statute',
      ],
    ],
    [
      'no received date: the day the request was sent',
      { letterDate: '2024-03-27', request: '2024-03-11' },
      ['response-due 2024-04-11 statute', 'review-request 2024-05-28 code'],
    ],
    [
      'no letter date: the day the message was sent',
      { sent: '2024-03-27', received: '2024-03-09' },
      ['response-due 2024-04-10 statute', 'review-request 2024-05-28 code'],
    ],
    [
      'the letter’s own working days are the regime’s',
      { ...answered, regime: 'FOISA', window: within(20, 'working days') },
      [
        'response-due 2024-04-08 statute',
        'review-request-by-letter 2024-04-25 letter',
        'review-request safe 2024-05-24 guidance',
        'review-request last 2024-06-05 statute',
      ],
    ],
    [
      '40 days may be meant as working days: calendar days are the safe reading',
      { ...answered, window: within(40, 'days') },
      [
        'response-due 2024-04-10 statute',
        'review-request-by-letter safe 2024-05-06 letter',
        'review-request 2024-05-28 code',
        'review-request-by-letter last 2024-05-28 letter',
      ],
    ],
    [
      '28 days are four weeks',
      { ...answered, window: within(28, 'days') },
      [
        'response-due 2024-04-10 statute',
        'review-request-by-letter 2024-04-24 letter',
        'review-request 2024-05-28 code',
      ],
    ],
    [
      '40 days that the letter calls calendar days',
      { ...answered, window: { amount: 40, unit: 'days', surface: 'within 40 calendar days' } },
      [
        'response-due 2024-04-10 statute',
        'review-request-by-letter 2024-05-06 letter',
        'review-request 2024-05-28 code',
      ],
    ],
    [
      'from receipt, and the letter was sent after its date: both days, the earlier safe',
      {
        ...answered,
        sent: '2024-03-29',
        window: { amount: 28, unit: 'days', surface: 'within 28 days of receipt of this letter' },
      },
      [
        'response-due 2024-04-10 statute',
        'review-request-by-letter safe 2024-04-24 letter',
        'review-request-by-letter last 2024-04-26 letter',
        'review-request 2024-05-28 code',
      ],
    ],
    [
      'from receipt, sent on its date: one day',
      {
        ...answered,
        sent: '2024-03-27',
        window: { amount: 28, unit: 'days', surface: 'within 28 days of receiving this letter' },
      },
      [
        'response-due 2024-04-10 statute',
        'review-request-by-letter 2024-04-24 letter',
        'review-request 2024-05-28 code',
      ],
    ],
    [
      'the letter names the last day itself',
      { ...answered, text: 'If you are unhappy, please ask for an internal review by 21 May.' },
      [
        'response-due 2024-04-10 statute',
        'review-request-by-letter 2024-05-21 letter',
        'review-request 2024-05-28 code',
      ],
    ],
    [
      'more time under FOIA, the letter naming no day: what the Commissioner expects',
      { kind: 'extension', letterDate: '2024-04-03', received: '2024-03-09' },
      ['response-due 2024-04-10 statute', 'extended-response-due 2024-05-09 guidance'],
    ],
    [
      'more time under FOIA to a day that the letter names',
      {
        kind: 'extension',
        letterDate: '2024-04-03',
        received: '2024-03-09',
        text: 'We need more time to weigh the public interest. We will reply by Friday 3 May 2024.',
      },
      ['response-due 2024-04-10 statute', 'extended-response-due 2024-05-03 letter'],
    ],
    [
      'a further 20 working days follow the first 20',
      {
        kind: 'extension',
        letterDate: '2024-04-03',
        received: '2024-03-09',
        text: 'We are extending the time to respond by a further 20 working days.',
      },
      ['response-due 2024-04-10 statute', 'extended-response-due 2024-05-09 letter'],
    ],
    [
      'more time under EIR, taken within the first 20 days: 40 in all',
      { kind: 'extension', regime: 'EIR', letterDate: '2024-04-10', received: '2024-03-09' },
      ['response-due 2024-04-10 statute', 'extended-response-due 2024-05-09 statute'],
    ],
    [
      'more time under EIR, taken too late: none by the Regulations',
      { kind: 'extension', regime: 'EIR', letterDate: '2024-04-11', received: '2024-03-09' },
      ['response-due 2024-04-10 statute'],
    ],
    [
      'more time under EISR, on Scottish working days',
      { kind: 'extension', regime: 'EISR', letterDate: '2024-04-03', received: '2024-03-09' },
      ['response-due 2024-04-08 statute', 'extended-response-due 2024-05-07 statute'],
    ],
    [
      'FOISA has no more time: the letter’s own day alone',
      {
        kind: 'extension',
        regime: 'FOISA',
        letterDate: '2024-04-03',
        received: '2024-03-09',
        text: 'Our response will be delayed. We expect to answer by 22 April 2024.',
      },
      ['response-due 2024-04-08 statute', 'extended-response-due 2024-04-22 letter'],
    ],
    [
      'the Commissioner allowed more time: the last day that can be set',
      { kind: 'extension', letterDate: '2024-04-03', received: '2024-03-09', text: LEAVE },
      ['response-due 2024-04-10 statute', 'extended-response-due last 2024-06-07 statute'],
    ],
    [
      'the same in a letter that does nothing else',
      { kind: 'other', letterDate: '2024-04-03', received: '2024-03-09', text: LEAVE },
      ['response-due 2024-04-10 statute', 'extended-response-due last 2024-06-07 statute'],
    ],
    [
      'the Commissioner allowed more time, and the letter names the day',
      {
        kind: 'extension',
        letterDate: '2024-04-03',
        received: '2024-03-09',
        text: `${LEAVE} We will reply by 20 May 2024.`,
      },
      ['response-due 2024-04-10 statute', 'extended-response-due 2024-05-20 letter'],
    ],
    [
      'under the Regulations, which know no such leave, what they allow',
      { kind: 'extension', regime: 'EIR', letterDate: '2024-04-03', received: '2024-03-09', text: LEAVE },
      ['response-due 2024-04-10 statute', 'extended-response-due 2024-05-09 statute'],
    ],
    [
      'what is to be published, under FOISA: twelve weeks from the request',
      { regime: 'FOISA', letterDate: '2024-04-03', request: '2024-03-09', saysPublishedSoon: true },
      [
        'response-due 2024-04-08 statute',
        'review-request safe 2024-05-31 guidance',
        'future-publication 2024-06-01 statute',
        'review-request last 2024-06-05 statute',
      ],
    ],
    [
      'what is to be published, under FOIA, which sets no time for it',
      { letterDate: '2024-04-03', request: '2024-03-09', saysPublishedSoon: true },
      ['response-due 2024-04-10 statute', 'review-request 2024-05-31 code'],
    ],
    [
      'a school: the day if it was open all along, and the 60th working day',
      { kind: 'acknowledgement', received: '2024-03-09', authority: 'Northbrook High School' },
      ['response-due safe 2024-04-10 statute', 'response-due last 2024-06-07 statute'],
    ],
    [
      'a school under EIR has the time that all have',
      { kind: 'acknowledgement', regime: 'EIR', received: '2024-03-09', authority: 'Northbrook High School' },
      ['response-due 2024-04-10 statute'],
    ],
    [
      'an archive that says so: 30 working days',
      {
        kind: 'acknowledgement',
        received: '2024-03-09',
        text: 'This is a transferred public record that is not open, so we have 30 working days to answer.',
      },
      ['response-due 2024-04-24 statute'],
    ],
    [
      'the Keeper of the Records of Scotland: 30 as well',
      {
        kind: 'acknowledgement',
        regime: 'FOISA',
        received: '2024-03-09',
        text: 'The Keeper holds this transferred record and has 30 working days to reply.',
      },
      ['response-due 2024-04-22 statute'],
    ],
    [
      'a fee under FOIA: three months that begin with the day of the notice',
      { kind: 'other', letterDate: '2024-03-27', received: '2024-03-09', text: FEE },
      ['fee-payment 2024-06-26 statute'],
    ],
    [
      'a charge under EIR: 60 working days after the notice',
      { kind: 'other', regime: 'EIR', letterDate: '2024-03-27', received: '2024-03-09', text: FEE },
      ['fee-payment 2024-06-25 statute'],
    ],
    [
      'a fee under EISR: 60 working days with the day of the notice',
      { kind: 'other', regime: 'EISR', letterDate: '2024-03-27', received: '2024-03-09', text: FEE },
      ['fee-payment 2024-06-21 statute'],
    ],
    [
      'a fee under EISR, dated on a Saturday: it is no working day to count',
      { kind: 'other', regime: 'EISR', letterDate: '2024-03-30', received: '2024-03-09', text: FEE },
      ['fee-payment 2024-06-25 statute'],
    ],
    [
      'the letter’s own weeks',
      { ...answered, window: within(8, 'weeks') },
      [
        'response-due 2024-04-10 statute',
        'review-request-by-letter 2024-05-22 letter',
        'review-request 2024-05-28 code',
      ],
    ],
    [
      'the letter’s own months, later than the Code’s time',
      { ...answered, window: within(3, 'months') },
      [
        'response-due 2024-04-10 statute',
        'review-request 2024-05-28 code',
        'review-request-by-letter 2024-06-27 letter',
      ],
    ],
    [
      'a review’s outcome: six weeks to the Information Commissioner',
      { kind: 'review-outcome', letterDate: '2023-03-22', received: '2023-02-21' },
      ['commissioner-complaint 2023-05-03 guidance'],
    ],
    [
      'a review’s outcome in Scotland: before six months are over, and six months',
      { kind: 'review-outcome', regime: 'EISR', letterDate: '2022-08-31' },
      ['commissioner-complaint safe 2023-02-27 statute', 'commissioner-complaint last 2023-02-28 statute'],
    ],
  ];
  it.each(rows)('%s', (_reason, given, expected) => {
    expect(inShort(given)).toEqual(expected);
  });

  it.each(Object.entries(LETTER_EFFECTS))(
    'after %s (%s) gives only the dates that such a letter starts',
    (kind, effect) => {
      const given = { ...answered, kind: kind as LetterKind, window: within(2, 'months') };
      const kinds = deadlinesOf(given).deadlines.map((deadline) => deadline.kind);
      const answer = ['response-due', 'review-request-by-letter', 'review-request'];
      const expected = {
        refuses: answer,
        answers: answer,
        'review-outcome': ['commissioner-complaint'],
        asks: [],
        none: kind === 'extension' ? ['response-due', 'extended-response-due'] : ['response-due'],
      };
      expect(kinds).toEqual(expected[effect]);
    },
  );

  it.each([
    ['an acknowledgement leaves the answer due', 'acknowledgement', undefined],
    ['a disclosure is an answer', 'disclosure', '2024-03-27'],
  ] as const)('%s', (_reason, kind, expected) => {
    expect(deadlinesOf({ ...answered, kind }).deadlines[0]?.metOn).toBe(expected);
  });

  it.each([
    [{ letterDate: '2024-03-27', sent: '2024-03-28' }, '2024-03-27', 'the date on the letter'],
    [
      { sent: '2024-03-28' },
      '2024-03-28',
      'the day the message was sent, because the letter carries no date',
    ],
  ])('says which day it counted from: %j', (given, from, startedBy) => {
    const review = deadlinesOf(given).deadlines.find(({ kind }) => kind === 'review-request');
    expect(review).toMatchObject({ from, working: { start: from, startedBy } });
  });

  it.each([
    ['2024-04-08', 'the end of the time the authority had to answer'],
    ['2024-04-09', 'the day the answer came, after it was due'],
  ])('FOISA, answered on %s: the last day runs from %s', (letterDate, startedBy) => {
    const { deadlines } = deadlinesOf({ regime: 'FOISA', letterDate, received: '2024-03-09' });
    expect(deadlines.find(({ reading }) => reading === 'last')?.working.startedBy).toBe(startedBy);
  });

  it('says that it took the day the request was sent', () => {
    const [due] = deadlinesOf({ letterDate: '2024-03-27', request: '2024-03-11' }).deadlines;
    expect(due?.working.startedBy).toBe(
      'the day the request was sent, because the letter does not say when it was received',
    );
  });
});

describe('what cannot be dated is said, with the reason', () => {
  const rows: [string, Given, [kind: string, reading: string | undefined, reason: RegExp][]][] = [
    [
      'a question stops the time to answer',
      { kind: 'clarification', letterDate: '2024-03-27', received: '2024-03-09' },
      [['response-due', undefined, /starts afresh on the day it has your answer/]],
    ],
    [
      'a fee stops the time to answer',
      { kind: 'other', letterDate: '2024-03-27', received: '2024-03-09', text: FEE },
      [['response-due', undefined, /until it is paid do not count/]],
    ],
    [
      'a school’s last day past the years of known bank holidays',
      { kind: 'other', received: '2028-11-13', authority: 'Northbrook Academy' },
      [['response-due', 'last', /runs past 31 December 2028/]],
    ],
    [
      'no law',
      { regime: null, letterDate: '2024-03-27', received: '2024-03-09', window: within(2, 'months') },
      [
        ['response-due', undefined, /Nothing tells which law/],
        ['review-request', undefined, /Nothing tells which law/],
      ],
    ],
    [
      'no law, an acknowledgement',
      { regime: null, kind: 'acknowledgement' },
      [['response-due', undefined, /Nothing tells which law/]],
    ],
    [
      'no law, an outcome',
      { regime: null, kind: 'review-outcome' },
      [['commissioner-complaint', undefined, /Nothing tells which law/]],
    ],
    [
      'no day of the request',
      { letterDate: '2024-03-27' },
      [['response-due', undefined, /does not say when the request was received/]],
    ],
    [
      'no day of the request under FOISA: no last day either',
      { regime: 'FOISA', letterDate: '2024-03-27' },
      [
        ['response-due', undefined, /does not say when the request was received/],
        ['review-request', 'last', /does not say when the request was received/],
      ],
    ],
    [
      'no day of the letter',
      { received: '2024-03-09', window: within(2, 'months') },
      [
        ['review-request', undefined, /carries no date/],
        ['review-request-by-letter', undefined, /carries no date/],
      ],
    ],
    [
      'no day of the letter under FOISA',
      { regime: 'FOISA', received: '2024-03-09' },
      [
        ['review-request', 'safe', /carries no date/],
        ['review-request', 'last', /not known when the answer came/],
      ],
    ],
    [
      'past the years of known bank holidays',
      { letterDate: '2028-12-04', received: '2028-11-13' },
      [['review-request', undefined, /runs past 31 December 2028/]],
    ],
    [
      'before the years of known bank holidays',
      { letterDate: '2015-01-05', received: '2014-12-10' },
      [['response-due', undefined, /starts before 1 January 2015/]],
    ],
    [
      'a late FOISA answer while the law gave more time',
      { regime: 'FOISA', letterDate: '2020-05-20', received: '2020-04-02' },
      [['review-request', 'last', /Between 7 April and 26 May 2020/]],
    ],
    [
      'a period with a figure that was misread',
      { letterDate: '2024-03-27', received: '2024-03-09', window: within(2_000_000, 'months') },
      [['review-request-by-letter', undefined, /could not be read with certainty/]],
    ],
    [
      'a period of no days',
      { letterDate: '2024-03-27', received: '2024-03-09', window: within(0, 'working days') },
      [['review-request-by-letter', undefined, /could not be read with certainty/]],
    ],
    [
      'a letter dated at the end of the calendar',
      { letterDate: '9999-12-31', received: '2024-03-09', window: within(2, 'months') },
      [
        ['review-request', undefined, /could not be read with certainty/],
        ['review-request-by-letter', undefined, /could not be read with certainty/],
      ],
    ],
  ];
  it.each(rows)('%s', (_reason, given, expected) => {
    const { unknown } = deadlinesOf(given);
    expect(unknown.map(({ kind, reading }) => [kind, reading])).toEqual(
      expected.map(([kind, reading]) => [kind, reading]),
    );
    unknown.forEach(({ reason }, index) => {
      expect(reason).toMatch(expected[index]?.[2] ?? /^$/);
    });
  });

  it('still dates a period by the calendar where bank holidays are not known', () => {
    const given = { letterDate: '2030-06-03', received: '2030-05-13', window: within(2, 'months') };
    expect(inShort(given)).toEqual(['review-request-by-letter 2030-08-03 letter']);
  });

  it('gives no dates at all without a law', () => {
    expect(inShort({ regime: null, letterDate: '2024-03-27', window: within(2, 'months') })).toEqual([]);
  });

  it('has nothing to date and nothing to say of a letter without facts but its kind', () => {
    const result = letterDeadlines({
      regime: 'EIR',
      kind: 'acknowledgement',
      facts: NO_FACTS,
      sentDate: null,
      requestDate: null,
    });
    expect(result.deadlines).toEqual([]);
    expect(result.unknown).toHaveLength(1);
  });
});

describe.each(workedDates)('worked dates from $weekday $date', (row) => {
  const dates = (given: Given, kind: string, reading?: string) =>
    deadlinesOf(given).deadlines.find((deadline) => deadline.kind === kind && deadline.reading === reading)
      ?.date;

  it.each(REGIMES)('%s: answer due and review request', (regime) => {
    const scottish = regime === 'FOISA' || regime === 'EISR';
    const due = dates({ regime, kind: 'other', received: row.date }, 'response-due');
    expect(due).toBe(scottish ? row.scottishWorkingDays20 : row.ukWorkingDays20);
    const ask = dates(
      { regime, letterDate: row.date },
      'review-request',
      regime === 'FOISA' ? 'safe' : undefined,
    );
    expect(ask).toBe(scottish ? row.scottishWorkingDays40 : row.ukWorkingDays40);
    const outcome: Given = { regime, kind: 'review-outcome', letterDate: row.date };
    const [safe, last] = scottish ? ['safe', 'last'] : [undefined, undefined];
    expect(dates(outcome, 'commissioner-complaint', safe)).toBe(scottish ? row.dayBeforeMonths6 : row.weeks6);
    expect(dates(outcome, 'commissioner-complaint', last)).toBe(scottish ? row.months6 : row.weeks6);
  });

  it('FOISA: the last day in law, the request having been answered in time', () => {
    const given: Given = { regime: 'FOISA', received: row.date, letterDate: row.date };
    expect(dates(given, 'review-request', 'last')).toBe(row.scottishWorkingDays60);
  });

  it('the letter’s own periods', () => {
    const byLetter = (amount: number, unit: 'working days' | 'days' | 'months', reading?: string) =>
      dates({ letterDate: row.date, window: within(amount, unit) }, 'review-request-by-letter', reading);
    expect(byLetter(2, 'months')).toBe(row.months2);
    expect(byLetter(40, 'days', 'safe')).toBe(row.days40);
    expect(byLetter(28, 'days')).toBe(row.days28);
    expect(byLetter(20, 'working days')).toBe(row.ukWorkingDays20);
  });
});
