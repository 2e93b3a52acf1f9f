import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../calendar/test-day';
import { REGIMES, type Regime } from '../law';
import {
  costFacts,
  draftAdvice,
  draftExplanation,
  draftNarrowing,
  draftOverdue,
  draftRegulatorLetter,
  draftReviewLate,
  reviewGrounds,
  type RegulatorInput,
  type RequestFacts,
} from './index';
import { COST_LETTER, LETTERS, lawOf, sampleRequest } from './samples';
import { expectFinished, expectWhole } from './test-drafts';

const COST = costFacts(
  'We estimate that this would take 31.5 hours, which is more than the 24 hours of the limit. You may wish to narrow your request to a single winter.',
);

function regulatorInput(regime: Regime, changes: Partial<RegulatorInput> = {}): RegulatorInput {
  return {
    ...sampleRequest(regime),
    about: 'refusal',
    letterDate: day('2022-12-21'),
    reviewDate: day('2023-01-09'),
    outcomeDate: day('2023-02-06'),
    due: null,
    grounds: reviewGrounds(LETTERS[regime], lawOf),
    publicInterest: 'The sea wall protects four hundred homes, and it failed twice last winter.',
    readerWords: '',
    ...changes,
  };
}

const overdue = (regime: Regime) => ({ ...sampleRequest(regime), due: day('2023-01-09') });
const reviewLate = (regime: Regime, passed: 'ordinary' | 'longest') => ({
  ...sampleRequest(regime),
  reviewDate: day('2022-12-22'),
  due: day(passed === 'ordinary' ? '2023-01-25' : '2023-02-22'),
  passed,
});
const narrowing = (regime: Regime, narrowerRequest: string) => ({
  ...sampleRequest(regime),
  letterDate: day('2022-12-21'),
  cost: COST,
  narrowerRequest,
});

describe('whole letters, read and approved', () => {
  it.each([
    ['overdue-foia', draftOverdue(overdue('FOIA'))],
    ['overdue-eir', draftOverdue(overdue('EIR'))],
    ['overdue-foisa', draftOverdue(overdue('FOISA'))],
    ['overdue-eisr', draftOverdue(overdue('EISR'))],
    ['review-late-foia', draftReviewLate(reviewLate('FOIA', 'ordinary'))],
    ['review-very-late-foia', draftReviewLate(reviewLate('FOIA', 'longest'))],
    ['review-late-eir', draftReviewLate(reviewLate('EIR', 'longest'))],
    ['review-late-foisa', draftReviewLate(reviewLate('FOISA', 'ordinary'))],
    ['narrowing', draftNarrowing(narrowing('FOIA', 'The storm damage of the winter of 2021 to 2022 alone.'))],
    ['narrowing-open', draftNarrowing(narrowing('EIR', ''))],
    [
      'advice',
      draftAdvice({ ...sampleRequest('FOISA'), readerWords: 'How often the sea wall is inspected.' }),
    ],
    [
      'explanation',
      draftExplanation({
        ...sampleRequest('FOIA'),
        letterDate: day('2022-12-21'),
        provisions: ['FOIA s31(1)(a)', 'FOIA s43(2)'],
      }),
    ],
    ['regulator-foia', draftRegulatorLetter(regulatorInput('FOIA'))],
    ['regulator-foisa', draftRegulatorLetter(regulatorInput('FOISA'))],
    [
      'regulator-foia-no-answer',
      draftRegulatorLetter(
        regulatorInput('FOIA', {
          about: 'no-answer',
          letterDate: null,
          reviewDate: null,
          outcomeDate: null,
          due: day('2023-01-09'),
          grounds: [],
          publicInterest: '',
        }),
      ),
    ],
    [
      'regulator-eisr-no-review',
      draftRegulatorLetter(
        regulatorInput('EISR', {
          about: 'no-review-outcome',
          outcomeDate: null,
          due: day('2023-02-07'),
          publicInterest: '',
        }),
      ),
    ],
  ])('%s', async (name, draft) => {
    expectFinished(draft);
    await expect(`${draft}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});

const unit = fc.oneof(
  fc.constantFrom('a', '[', ']', ' ', '\n', '“', '"', '(', '.', '\u00a0', '\u202e', '\u0000', '\ud83d'),
  fc.string({ unit: 'grapheme', maxLength: 1 }),
);
const anything = fc.string({ unit });
const bracketless = anything.map((text) => text.replace(/[[\]]/g, ''));
const date = fc.constantFrom(null, day('2022-12-06'));
const known = {
  authority: anything,
  requester: anything,
  requestTitle: anything,
  requestUrl: fc.constantFrom('', 'https://www.whatdotheyknow.com/request/sea_wall'),
  requestDate: date,
  reference: fc.option(anything),
};
const request: fc.Arbitrary<RequestFacts> = fc.record({ regime: fc.constantFrom(...REGIMES), ...known });

/** Every letter of this file about one request, with what is known or not of the rest. */
const letters = fc
  .record({
    request,
    date,
    words: bracketless,
    hours: fc.option(anything),
    passed: fc.constantFrom('ordinary' as const, 'longest' as const),
    about: fc.constantFrom('refusal' as const, 'no-answer' as const, 'no-review-outcome' as const),
    grounds: fc.constantFrom([], reviewGrounds(COST_LETTER, lawOf)),
    provisions: fc.subarray(['FOIA s31', 'EIR reg12(4)(b)', 'FOISA s99', 'nonsense']),
  })
  .map(({ request: facts, date: when, words, hours, passed, about, grounds, provisions }) => [
    draftOverdue({ ...facts, due: when }),
    draftReviewLate({ ...facts, reviewDate: when, due: when, passed }),
    draftNarrowing({
      ...facts,
      letterDate: when,
      cost: { hours, suggestion: hours },
      narrowerRequest: words,
    }),
    draftAdvice({ ...facts, readerWords: words }),
    draftExplanation({ ...facts, letterDate: when, provisions }),
    draftRegulatorLetter({
      ...facts,
      about,
      letterDate: when,
      reviewDate: when,
      outcomeDate: when,
      due: when,
      grounds,
      publicInterest: words,
      readerWords: words,
    }),
  ]);

it('no letter has a hole in it, whatever is missing', () => {
  fc.assert(
    fc.property(letters, (drafts) => {
      drafts.forEach(expectWhole);
    }),
    { numRuns: 300 },
  );
});

it.each(REGIMES)('%s: nothing known makes finished letters', (regime) => {
  const nothing: RequestFacts = {
    regime,
    authority: '',
    requester: '',
    requestTitle: '',
    requestUrl: '',
    requestDate: null,
    reference: null,
  };
  for (const draft of [
    draftOverdue({ ...nothing, due: null }),
    draftReviewLate({ ...nothing, reviewDate: null, due: null, passed: 'ordinary' }),
    draftReviewLate({ ...nothing, reviewDate: null, due: null, passed: 'longest' }),
    draftNarrowing({
      ...nothing,
      letterDate: null,
      cost: { hours: null, suggestion: null },
      narrowerRequest: '',
    }),
    draftAdvice({ ...nothing, readerWords: '' }),
    draftExplanation({ ...nothing, letterDate: null, provisions: [] }),
    ...(['refusal', 'no-answer', 'no-review-outcome'] as const).map((about) =>
      draftRegulatorLetter({
        ...regulatorInput(regime, {
          ...nothing,
          about,
          letterDate: null,
          reviewDate: null,
          outcomeDate: null,
        }),
        grounds: [],
        publicInterest: '',
      }),
    ),
  ]) {
    expectFinished(draft);
  }
});

describe('the right law', () => {
  it.each([
    ['FOIA', /regulation|Scotland|exception(?!al)/],
    ['FOISA', /regulation|internal review|exception/],
    ['EIR', /\bsection|exemption|Scotland|Freedom of Information/],
    ['EISR', /\bsection|exemption|internal review|Freedom of Information/],
  ] as const)('%s letters never use words of another', (regime, foreign) => {
    for (const draft of [
      draftOverdue(overdue(regime)),
      draftReviewLate(reviewLate(regime, 'ordinary')),
      draftReviewLate(reviewLate(regime, 'longest')),
      draftNarrowing(narrowing(regime, '')),
      draftAdvice({ ...sampleRequest(regime), readerWords: '' }),
    ]) {
      expect(draft).not.toMatch(foreign);
    }
  });
  it.each(['FOISA', 'EISR'] as const)('%s asks for a review of silence, and says who asks', (regime) => {
    const draft = draftOverdue(overdue(regime));
    expect(draft).toContain(
      regime === 'FOISA' ? 'requirement for review under section 20' : 'review under regulation 16',
    );
    expect(draft).toContain('Robin Tester');
    expect(draft).toContain('9 January 2023');
  });
  it('the Scottish Commissioner is told what section 47(2) asks for', () => {
    const draft = draftRegulatorLetter(regulatorInput('FOISA'));
    for (const part of [
      'My name is Robin Tester',
      'My address for correspondence',
      'Request: “Sea wall repairs at Port Ellary”',
      'The matter that I asked to have reviewed',
      'dissatisfied with the outcome of the review and with the first answer',
    ]) {
      expect(draft).toContain(part);
    }
  });
});

describe('what a cost refusal says', () => {
  it.each([
    [
      'the hours of the estimate and not of the limit',
      'It would take 32 hours, above the limit of 24 hours.',
      '32 hours',
    ],
    [
      'the whole and not its parts',
      'Finding it takes 12 hours. In all it would take 1,200 hours.',
      '1,200 hours',
    ],
    ['nothing where the limit alone is named', 'The limit of £450 equates to 18 hours of work.', null],
    [
      'nothing of a quoted request',
      'You wrote:\n\n“Please say who worked 90 hours.”\n\nWe refuse this.',
      null,
    ],
    ['nothing of an hourly rate', 'The limit is £450 at £25 an hour.', null],
  ])('is %s', (_, text, hours) => {
    expect(costFacts(text).hours).toBe(hours);
  });
  it.each([
    ['an offer', 'You could refine your request to one year.', 'You could refine your request to one year.'],
    ['no offer', 'We have narrowed our search.', null],
    ['nothing', 'We refuse this.', null],
  ])('quotes %s', (_, text, suggestion) => {
    expect(costFacts(text).suggestion).toBe(suggestion);
  });
});
