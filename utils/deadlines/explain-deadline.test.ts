import { describe, expect, it } from 'vitest';
import { day } from '../calendar/test-day';
import type { Regime } from '../law';
import { explainDeadline } from './explain-deadline';
import { letterDeadlines } from './letter-deadlines';
import { requestDeadlines } from './request-deadlines';
import type { DeadlineKind, LetterDates, Reading } from './types';

interface Given {
  regime: Regime;
  kind: DeadlineKind;
  reading?: Reading;
  letterDate?: string;
  received?: string;
  sent?: string;
  window?: LetterDates['reviewWindow'];
}

function explained({ regime, kind, reading, letterDate, received, sent, window }: Given): readonly string[] {
  const { deadlines } = letterDeadlines({
    regime,
    kind: kind === 'commissioner-complaint' ? 'review-outcome' : 'refusal',
    facts: {
      letterDate: letterDate ? day(letterDate) : null,
      requestReceivedDate: received ? day(received) : null,
      reviewWindow: window ?? null,
    },
    sentDate: sent ? day(sent) : null,
    requestDate: null,
  });
  const deadline = deadlines.find((one) => one.kind === kind && one.reading === reading);
  return deadline ? explainDeadline(deadline, 'en') : [];
}

describe('explainDeadline', () => {
  const rows: [string, Given, string[]][] = [
    [
      'working days over Christmas, one holiday being Scottish only',
      { regime: 'FOIA', kind: 'review-request', letterDate: '2022-12-21' },
      [
        'Counted from 21 December 2022, the date on the letter; that day itself is not counted.',
        '40 working days, leaving out weekends and the bank holidays on 26 and 27 December 2022, 2 and 3 January 2023.',
        'Some bank holidays belong to a part of the UK: 3 January 2023 is one in Scotland only. This law leaves out the bank holidays of every part.',
        'The last day is Tuesday 21 February 2023.',
        'Guidance sets this time, not the law: Code of Practice under section 45 of the Freedom of Information Act 2000, part 5.',
      ],
    ],
    [
      'Scottish working days',
      { regime: 'FOISA', kind: 'response-due', received: '2024-03-09' },
      [
        'Counted from 9 March 2024, the day the letter says the request was received; that day itself is not counted.',
        '20 working days, leaving out weekends and the bank holiday on 29 March 2024.',
        'This law leaves out only the bank holidays of Scotland.',
        'The last day is Monday 8 April 2024.',
        'The law sets this time: Freedom of Information (Scotland) Act 2002, section 10(1).',
      ],
    ],
    [
      'several holidays of parts of the UK',
      { regime: 'EIR', kind: 'review-request', sent: '2023-03-01' },
      [
        'Counted from 1 March 2023, the day the message was sent, because the letter carries no date; that day itself is not counted.',
        '40 working days, leaving out weekends and the bank holidays on 17 March 2023, 7 and 10 April 2023, 1 May 2023.',
        'Some bank holidays belong to a part of the UK: 17 March 2023 is one in Northern Ireland only; 10 April 2023 is one in England and Wales and Northern Ireland only. This law leaves out the bank holidays of every part.',
        'The last day is Tuesday 2 May 2023.',
        'The law sets this time: Environmental Information Regulations 2004, regulation 11(2).',
      ],
    ],
    [
      'no holiday in the way',
      { regime: 'FOIA', kind: 'response-due', received: '2023-10-02' },
      [
        'Counted from 2 October 2023, the day the letter says the request was received; that day itself is not counted.',
        '20 working days, leaving out weekends. No bank holiday falls among them.',
        'The last day is Monday 30 October 2023.',
        'The law sets this time: Freedom of Information Act 2000, section 10(1).',
      ],
    ],
    [
      'the letter’s months',
      {
        regime: 'FOIA',
        kind: 'review-request-by-letter',
        letterDate: '2022-12-21',
        window: { amount: 2, unit: 'months', surface: 'within two months of this letter' },
      },
      [
        'Counted from 21 December 2022, the date on the letter; that day itself is not counted.',
        '2 months by the calendar, to the same day of the month, or to the last day of a shorter month.',
        'The last day is Tuesday 21 February 2023.',
        'The letter sets this time: “within two months of this letter”.',
      ],
    ],
    [
      'the Commissioner’s weeks',
      { regime: 'FOIA', kind: 'commissioner-complaint', letterDate: '2023-03-22' },
      [
        'Counted from 22 March 2023, the date on the letter; that day itself is not counted.',
        '6 weeks, which is 42 days by the calendar, weekends and bank holidays included.',
        'The last day is Wednesday 3 May 2023.',
        'The Commissioner advises this time: Information Commissioner, how to complain about a response.',
      ],
    ],
  ];
  it.each(rows)('%s', (_reason, given, expected) => {
    expect(explained(given)).toEqual(expected);
  });

  const acknowledged = (text: string, more: { authority?: string; regime?: Regime } = {}) =>
    letterDeadlines({
      regime: 'FOIA',
      kind: 'acknowledgement',
      facts: { letterDate: null, requestReceivedDate: day('2024-03-09'), reviewWindow: null },
      sentDate: day('2024-03-27'),
      requestDate: null,
      text,
      ...more,
    }).deadlines;

  it('says of a school that its holidays are not known', () => {
    const said = acknowledged('Thank you.', { authority: 'Marlby School' }).map((deadline) =>
      explainDeadline(deadline, 'en'),
    );
    expect(said.map((sentences) => sentences.at(-1))).toEqual(
      Array(2).fill(expect.stringContaining('not known here')),
    );
  });

  it('says that a period begins with its first day', () => {
    const [fee] = acknowledged('The fee is £40. We will start once payment of the fee is made.');
    expect(fee && explainDeadline(fee, 'en')).toEqual([
      'Counted from 27 March 2024, the day the fee was asked for; that day itself is counted.',
      '3 months by the calendar, to the day before the same day of the month.',
      'The last day is Wednesday 26 June 2024.',
      'The law sets this time: Freedom of Information Act 2000, section 9(2).',
    ]);
  });

  it('gives the letter’s own words where they name the day', () => {
    const [, by] = letterDeadlines({
      regime: 'FOIA',
      kind: 'refusal',
      facts: { letterDate: day('2024-03-27'), requestReceivedDate: null, reviewWindow: null },
      sentDate: null,
      requestDate: day('2024-03-09'),
      text: 'Please ask for an internal review by 21 May.',
    }).deadlines;
    expect(by && explainDeadline(by, 'en')).toEqual([
      'The letter itself names the day: “by 21 May”.',
      'The last day is Tuesday 21 May 2024.',
    ]);
  });

  it('says when the Tribunal must have an appeal', () => {
    const { deadlines } = requestDeadlines({
      regime: 'FOIA',
      status: 'rejected',
      messages: [
        { direction: 'outgoing', sentDate: day('2022-12-06'), kind: null },
        { direction: 'incoming', sentDate: day('2022-12-21'), kind: 'refusal' },
        { direction: 'outgoing', sentDate: day('2023-01-11'), kind: null, text: 'Internal review, please.' },
        { direction: 'incoming', sentDate: day('2023-02-14'), kind: 'review-outcome' },
        {
          direction: 'outgoing',
          sentDate: day('2024-01-15'),
          kind: null,
          text: 'Decision notice of 10 January 2024',
        },
      ],
    });
    const appeal = deadlines.find(({ kind }) => kind === 'tribunal-appeal');
    expect(appeal && explainDeadline(appeal, 'en').at(-1)).toContain('by 5 pm');
  });

  const noticeOf = (words: string): readonly string[] => {
    const { deadlines } = requestDeadlines({
      regime: 'FOIA',
      status: 'rejected',
      messages: [
        { direction: 'outgoing', sentDate: day('2022-12-06'), kind: null },
        { direction: 'incoming', sentDate: day('2022-12-21'), kind: 'refusal' },
        { direction: 'incoming', sentDate: day('2023-02-14'), kind: 'review-outcome' },
        { direction: 'outgoing', sentDate: day('2024-01-15'), kind: null, text: words },
      ],
    });
    const compliance = deadlines.find(({ kind }) => kind === 'notice-compliance');
    return compliance ? explainDeadline(compliance, 'en') : [];
  };

  it.each([
    [
      'a period',
      'The decision notice of 10 January 2024 requires you to answer within 30 calendar days of the notice.',
      [
        'Counted from 10 January 2024, the day of the Commissioner’s decision, as a message gives it; that day itself is not counted.',
        '30 days by the calendar, weekends and bank holidays included.',
        'The last day is Friday 9 February 2024.',
        'The Commissioner’s notice sets this time, as a message gives it: “within 30 calendar days of the notice”.',
        'A notice cannot give less time than there is to appeal, and an appeal puts it off until that is decided.',
      ],
    ],
    [
      'a day',
      'The decision notice of 10 January 2024 requires you to answer by 14 February 2024.',
      [
        'A message names the day that the notice gives: “by 14 February 2024”.',
        'The last day is Wednesday 14 February 2024.',
        'A notice cannot give less time than there is to appeal, and an appeal puts it off until that is decided.',
      ],
    ],
  ])('says that it is the notice that gives %s', (_form, words, expected) => {
    expect(noticeOf(words)).toEqual(expected);
  });

  it('counts from the end of the time to answer where FOISA does', () => {
    const given = { regime: 'FOISA', kind: 'review-request', reading: 'last' } as const;
    expect(explained({ ...given, received: '2022-12-06', letterDate: '2022-12-21' })[0]).toBe(
      'Counted from 9 January 2023, the end of the time the authority had to answer; that day itself is not counted.',
    );
  });

  it.each(['FOIA', 'FOISA'] as const)(
    'tells of the disputed holiday where a count passes it: %s',
    (regime) => {
      const sentences = explained({ regime, kind: 'response-due', received: '2022-09-08' }).join(' ');
      expect(sentences).toContain('Whether it is left out of a count that had already begun is disputed');
    },
  );

  it.each([
    [1, 'days', '1 day by the calendar'],
    [1, 'months', '1 month by the calendar'],
    [1, 'weeks', '1 week, which is 7 days'],
    [30, 'days', '30 days by the calendar'],
    [1, 'working days', '1 working day, leaving out weekends'],
  ] as const)('says %i %s as a person would', (amount, unit, expected) => {
    const window = { amount, unit, surface: 'soon' };
    const sentences = explained({
      regime: 'FOIA',
      kind: 'review-request-by-letter',
      letterDate: '2023-10-02',
      window,
    });
    expect(sentences[1]).toContain(expected);
  });
});
