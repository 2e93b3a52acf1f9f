import { describe, expect, it } from 'vitest';
import { day } from '../calendar/test-day';
import { REGIMES, type Regime } from '../law';
import { CLOCKS } from './clocks';
import { describeDeadline, describeReviewRequestDates, nameDeadline } from './describe-deadline';
import { letterDeadlines } from './letter-deadlines';
import { requestDeadlines } from './request-deadlines';
import { reviewRequestDates } from './review-request-dates';
import type { Deadline, DeadlineKind, LetterDates } from './types';

function deadline(kind: DeadlineKind, regime: Regime = 'FOIA', more: Partial<Deadline> = {}): Deadline {
  const date = day('2023-02-21');
  const start = day('2022-12-21');
  const working = {
    start,
    startedBy: 'the date on the letter',
    amount: 40,
    unit: 'working days',
    skipped: [],
  } as const;
  return {
    kind,
    date,
    from: start,
    source: 'a rule',
    url: null,
    binding: 'statute',
    regime,
    working,
    ...more,
  };
}

describe('describeDeadline', () => {
  const rows: [string, Deadline, string, string, string][] = [
    [
      'the answer',
      deadline('response-due'),
      'The answer is due by Tuesday 21 February 2023.',
      'Today is the last day for the answer.',
      'The answer was due by 21 February 2023.',
    ],
    [
      'the answer of a school that was open all along',
      deadline('response-due', 'FOIA', { reading: 'safe' }),
      'The answer is due by Tuesday 21 February 2023 if the school is open on every working day until then.',
      'Today is the last day for the answer if the school was open on every working day.',
      'The answer was due by 21 February 2023 if the school was open on every working day until then.',
    ],
    [
      'the answer after more time was taken',
      deadline('extended-response-due'),
      'With the extra time the authority took, the answer is due by Tuesday 21 February 2023.',
      'Today is the last day for the answer, with the extra time the authority took.',
      'With the extra time the authority took, the answer was due by 21 February 2023.',
    ],
    [
      'the answer with time that the Commissioner allowed',
      deadline('extended-response-due', 'FOIA', { reading: 'last' }),
      'With the time that the Commissioner allowed, the answer is due by Tuesday 21 February 2023 at the latest.',
      'Today is the last day for the answer, at the latest, with the time that the Commissioner allowed.',
      'With the time that the Commissioner allowed, the answer was due by 21 February 2023 at the latest.',
    ],
    [
      'what is to be published',
      deadline('future-publication', 'FOISA'),
      'What the authority means to publish is due by Tuesday 21 February 2023.',
      'Today is the last day to publish what the authority means to publish.',
      'What the authority meant to publish was due by 21 February 2023.',
    ],
    [
      'what the Commissioner’s notice says',
      deadline('notice-compliance'),
      'The authority has until Tuesday 21 February 2023 to do what the Commissioner’s notice says.',
      'Today is the last day for the authority to do what the Commissioner’s notice says.',
      'The authority had until 21 February 2023 to do what the Commissioner’s notice says.',
    ],
    [
      'a fee',
      deadline('fee-payment'),
      'You can pay the fee until Tuesday 21 February 2023; until it is paid the authority need not go on.',
      'Today is the last day to pay the fee.',
      'The time to pay the fee ended on 21 February 2023.',
    ],
    [
      'a review of silence',
      deadline('review-request', 'EIR', { unless: 'answered' }),
      'As no answer came, you can ask for an internal review until Tuesday 21 February 2023.',
      'Today is the last day to ask for an internal review, as no answer came.',
      'The time to ask for an internal review, as no answer came, ended on 21 February 2023.',
    ],
    [
      'the letter’s own time, read strictly',
      deadline('review-request-by-letter', 'FOIA', { reading: 'safe' }),
      'The letter gives you until Tuesday 21 February 2023 to ask for an internal review, on the strictest reading of its words.',
      'Today is the last day the letter gives you to ask for an internal review, on the strictest reading of its words.',
      'The time the letter gave to ask for an internal review, on the strictest reading of its words, ended on 21 February 2023.',
    ],
    [
      'the Scottish Commissioner, the safe day',
      deadline('commissioner-complaint', 'EISR', { reading: 'safe' }),
      'To be safe, complain to the Scottish Information Commissioner by Tuesday 21 February 2023.',
      'Today is the safest last day to complain to the Scottish Information Commissioner.',
      'The safest day to complain to the Scottish Information Commissioner was 21 February 2023.',
    ],
    [
      'the Tribunal',
      deadline('tribunal-appeal'),
      'You can appeal to the First-tier Tribunal until Tuesday 21 February 2023.',
      'Today is the last day to appeal to the First-tier Tribunal.',
      'The time to appeal to the First-tier Tribunal ended on 21 February 2023.',
    ],
    [
      'the Court of Session',
      deadline('court-appeal', 'FOISA'),
      'You can appeal to the Court of Session on a point of law until Tuesday 21 February 2023.',
      'Today is the last day to appeal to the Court of Session on a point of law.',
      'The time to appeal to the Court of Session on a point of law ended on 21 February 2023.',
    ],
    [
      'a review under FOIA',
      deadline('review-request'),
      'You can ask for an internal review until Tuesday 21 February 2023.',
      'Today is the last day to ask for an internal review.',
      'The time to ask for an internal review ended on 21 February 2023.',
    ],
    [
      'a review under EISR',
      deadline('review-request', 'EISR'),
      'You can ask for a review until Tuesday 21 February 2023.',
      'Today is the last day to ask for a review.',
      'The time to ask for a review ended on 21 February 2023.',
    ],
    [
      'a review under FOISA, the last day in law',
      deadline('review-request', 'FOISA', { reading: 'last' }),
      'You can make a requirement for review until Tuesday 21 February 2023.',
      'Today is the last day to make a requirement for review.',
      'The time to make a requirement for review ended on 21 February 2023.',
    ],
    [
      'a review under FOISA, the safe day: its end is not the end of the time',
      deadline('review-request', 'FOISA', { reading: 'safe' }),
      'To be safe, make a requirement for review by Tuesday 21 February 2023.',
      'Today is the safest last day to make a requirement for review.',
      'The safest day to make a requirement for review was 21 February 2023.',
    ],
    [
      'the letter’s own time',
      deadline('review-request-by-letter'),
      'The letter gives you until Tuesday 21 February 2023 to ask for an internal review.',
      'Today is the last day the letter gives you to ask for an internal review.',
      'The time the letter gave to ask for an internal review ended on 21 February 2023.',
    ],
    [
      'the reply to a review',
      deadline('review-reply-due'),
      'The reply to the review is due by Tuesday 21 February 2023.',
      'Today is the last day for the reply to the review.',
      'The reply to the review was due by 21 February 2023.',
    ],
    [
      'the reply to a review at the latest',
      deadline('review-reply-latest'),
      'Even in an exceptional case, the reply to the review is due by Tuesday 21 February 2023.',
      'Today is the last day for the reply to the review, even in an exceptional case.',
      'Even in an exceptional case, the reply to the review was due by 21 February 2023.',
    ],
    [
      'the Scottish Commissioner',
      deadline('commissioner-complaint', 'FOISA'),
      'You can complain to the Scottish Information Commissioner until Tuesday 21 February 2023.',
      'Today is the last day to complain to the Scottish Information Commissioner.',
      'The time to complain to the Scottish Information Commissioner ended on 21 February 2023.',
    ],
  ];

  it.each(rows)('%s: before, on and after the last day', (_reason, given, before, on, after) => {
    expect(describeDeadline(given, day('2023-02-09'), 'en')).toEqual({
      tense: 'future',
      daysLeft: 12,
      sentence: before,
    });
    expect(describeDeadline(given, day('2023-02-21'), 'en')).toEqual({
      tense: 'future',
      daysLeft: 0,
      sentence: on,
    });
    expect(describeDeadline(given, day('2023-02-22'), 'en')).toEqual({ tense: 'past', sentence: after });
  });

  it.each([
    ['response-due', 'The answer was due by 21 February 2023 and was sent on 9 January 2023.'],
    [
      'extended-response-due',
      'With the extra time the authority took, the answer was due by 21 February 2023 and was sent on 9 January 2023.',
    ],
    ['review-request', 'An internal review was asked for on 9 January 2023.'],
    ['review-request-by-letter', 'An internal review was asked for on 9 January 2023.'],
    [
      'review-reply-due',
      'The reply to the review was due by 21 February 2023 and was sent on 9 January 2023.',
    ],
    [
      'review-reply-latest',
      'Even in an exceptional case, the reply to the review was due by 21 February 2023; it was sent on 9 January 2023.',
    ],
  ] as const)('never counts down to what was done: %s', (kind, sentence) => {
    const met = deadline(kind, 'FOIA', { metOn: day('2023-01-09') });
    expect(describeDeadline(met, day('2023-01-10'), 'en')).toEqual({ tense: 'past', sentence });
  });

  it('promises no review of silence while the answer may still come', () => {
    const silence = deadline('review-request', 'EIR', { unless: 'answered' });
    expect(describeDeadline(silence, silence.from, 'en').sentence).toBe(
      'If no answer comes by 21 December 2022, you can ask for an internal review until Tuesday 21 February 2023.',
    );
  });

  it('names a deadline as a heading', () => {
    expect(nameDeadline(deadline('tribunal-appeal'), 'en')).toBe(
      'Last day to appeal to the First-tier Tribunal',
    );
  });

  it('has plain words for every clock: no "in 0 days", no exclamation mark', () => {
    const kinds = new Set(CLOCKS.map(({ kind }) => kind));
    for (const kind of kinds) {
      for (const regime of REGIMES) {
        const said = ['2023-02-20', '2023-02-21', '2023-02-22'].map(
          (today) => describeDeadline(deadline(kind, regime), day(today), 'en').sentence,
        );
        expect(new Set(said).size).toBe(3);
        for (const sentence of said) expect(sentence).toMatch(/^[A-Z][^!]*[a-z0-9]\.$/);
        for (const sentence of said) expect(sentence).not.toMatch(/\bin \d+ days?\b/);
      }
    }
  });
});

describe('reviewRequestDates', () => {
  const dates = (regime: Regime, reviewWindow: LetterDates['reviewWindow']) => {
    const facts = { letterDate: day('2022-12-21'), requestReceivedDate: day('2022-12-06'), reviewWindow };
    const { deadlines } = letterDeadlines({
      regime,
      kind: 'refusal',
      facts,
      sentDate: null,
      requestDate: null,
    });
    return reviewRequestDates(deadlines);
  };
  const within = (amount: number, unit: 'days' | 'months') => ({
    amount,
    unit,
    surface: `${amount} ${unit}`,
  });

  it.each([
    ['the letter’s time ends on the Code’s day: one date', 'FOIA', within(2, 'months'), '2023-02-21', null],
    ['the letter’s is shorter', 'FOIA', within(28, 'days'), '2023-01-18', '2023-02-21'],
    ['the letter’s is longer', 'FOIA', within(3, 'months'), '2023-02-21', '2023-03-21'],
    ['the letter sets none', 'EIR', null, '2023-02-21', null],
    ['FOISA has two days of its own', 'FOISA', null, '2023-02-21', '2023-03-06'],
    [
      'FOISA and a shorter time: the ends of all three',
      'FOISA',
      within(28, 'days'),
      '2023-01-18',
      '2023-03-06',
    ],
  ] as const)('%s', (_reason, regime, window, askBy, argueUntil) => {
    const result = dates(regime, window);
    expect(result?.askBy.date).toBe(askBy);
    expect(result?.argueUntil?.date ?? null).toBe(argueUntil);
  });

  it('is null where nothing can be reviewed', () => {
    expect(reviewRequestDates([deadline('review-request', 'EIR', { unless: 'answered' })])).toBeNull();
    expect(reviewRequestDates([deadline('response-due')])).toBeNull();
  });

  const shorter = within(28, 'days');
  it.each([
    [
      'before both days',
      'FOIA',
      shorter,
      '2023-01-10',
      [
        'To be safe, ask for an internal review by Wednesday 18 January 2023.',
        'You could argue until Tuesday 21 February 2023: the Code of Practice gives you until then.',
      ],
    ],
    [
      'on the first of the days',
      'EIR',
      shorter,
      '2023-01-18',
      [
        'Today is the safest last day to ask for an internal review.',
        'You could argue until Tuesday 21 February 2023: the law gives you until then.',
      ],
    ],
    [
      'between the days, the letter’s being the later',
      'FOIA',
      within(3, 'months'),
      '2023-03-01',
      [
        'The safest day to ask for an internal review was 21 February 2023.',
        'You could argue until Tuesday 21 March 2023: the letter itself gives you until then.',
      ],
    ],
    [
      'after both',
      'FOIA',
      shorter,
      '2023-02-22',
      ['The time to ask for an internal review ended on 21 February 2023.'],
    ],
    [
      'where they do not differ',
      'FOIA',
      within(2, 'months'),
      '2023-02-09',
      ['You can ask for an internal review until Tuesday 21 February 2023.'],
    ],
  ] as const)('in sentences, %s', (_reason, regime, window, today, expected) => {
    const given = dates(regime, window);
    expect(given && describeReviewRequestDates(given, day(today), 'en')).toEqual(expected);
  });

  it('says that it was asked for, once it was', () => {
    const facts = { letterDate: null, requestReceivedDate: null, reviewWindow: shorter };
    const { deadlines } = requestDeadlines({
      regime: 'FOIA',
      status: 'internal_review',
      messages: [
        { direction: 'outgoing', sentDate: day('2022-12-06'), kind: null },
        { direction: 'incoming', sentDate: day('2022-12-21'), kind: 'refusal', facts },
        { direction: 'outgoing', sentDate: day('2023-01-09'), kind: null, text: 'Internal review, please.' },
      ],
    });
    const given = reviewRequestDates(deadlines);
    expect(given && describeReviewRequestDates(given, day('2023-01-10'), 'en')).toEqual([
      'An internal review was asked for on 9 January 2023.',
    ]);
  });
});
