import { describe, expect, it } from 'vitest';
import { dateSentences, letterDateSentence } from './date-sentences';
import { IN_TIME, LETTER_DATE, PART_REFUSAL, TOO_LATE, deadlinesOf } from './samples';

const REFUSAL = deadlinesOf(PART_REFUSAL);
const ACKNOWLEDGEMENT = deadlinesOf({ ...PART_REFUSAL, kind: 'acknowledgement' });
const OUTCOME = deadlinesOf({ ...PART_REFUSAL, kind: 'review-outcome' });
const SHORT = deadlinesOf({
  ...PART_REFUSAL,
  facts: {
    ...PART_REFUSAL.facts,
    reviewWindow: { amount: 20, unit: 'working days', surface: '20 working days' },
  },
});

const READER = { today: IN_TIME, firstDate: 'safe', viewerIsRequester: true, language: 'en' } as const;

describe('dateSentences', () => {
  it.each([
    [
      'tells the requester until when',
      REFUSAL,
      IN_TIME,
      true,
      ['You can ask for an internal review until Tuesday 21 February 2023.'],
    ],
    [
      'tells a reader about the requester',
      REFUSAL,
      IN_TIME,
      false,
      ['The requester can ask for a review until Tuesday 21 February 2023.'],
    ],
    [
      'says what is past as past, to both',
      REFUSAL,
      TOO_LATE,
      false,
      ['The time to ask for an internal review ended on 21 February 2023.'],
    ],
    [
      'says when the answer is due',
      ACKNOWLEDGEMENT,
      LETTER_DATE,
      true,
      ['The answer is due by Monday 9 January 2023.'],
    ],
    ['does not look back on an answer that was due', ACKNOWLEDGEMENT, IN_TIME, true, []],
    [
      'looks back on the time to complain, after which nothing comes',
      OUTCOME,
      TOO_LATE,
      true,
      ['The time to complain to the Information Commissioner ended on 1 February 2023.'],
    ],
    [
      'tells a reader about the complaint',
      OUTCOME,
      LETTER_DATE,
      false,
      ['The requester can complain to the Information Commissioner until Wednesday 1 February 2023.'],
    ],
    ['is silent without dates', [], IN_TIME, true, []],
  ])('%s', (_, deadlines, today, viewerIsRequester, sentences) => {
    expect(dateSentences(deadlines, { ...READER, today, viewerIsRequester })).toEqual(sentences);
  });

  it('gives the requester both days where the letter and the Code differ', () => {
    expect(dateSentences(SHORT, { ...READER, today: LETTER_DATE })).toHaveLength(2);
    expect(dateSentences(SHORT, { ...READER, today: LETTER_DATE, viewerIsRequester: false })).toEqual([
      'The requester can ask for a review until Tuesday 21 February 2023.',
    ]);
  });

  it('begins with the last possible day for who wants that first', () => {
    expect(dateSentences(SHORT, { ...READER, today: LETTER_DATE, firstDate: 'last' })).toEqual([
      'You could argue until Tuesday 21 February 2023: the Code of Practice gives you until then.',
      'To be safe, ask for an internal review by Tuesday 24 January 2023.',
    ]);
  });

  it('tells of the last possible day to complain where that is wanted first', () => {
    const scottish = deadlinesOf({ ...PART_REFUSAL, regime: 'FOISA', kind: 'review-outcome' });
    const first = (firstDate: 'safe' | 'last') =>
      dateSentences(scottish, { ...READER, today: LETTER_DATE, firstDate });
    expect(first('safe')).toEqual([
      'To be safe, complain to the Scottish Information Commissioner by Tuesday 20 June 2023.',
    ]);
    expect(first('last')).toEqual([
      'You can complain to the Scottish Information Commissioner until Wednesday 21 June 2023.',
    ]);
  });

  it('speaks Welsh, with “dydd” softened after “tan”', () => {
    expect(dateSentences(REFUSAL, { ...READER, language: 'cy' })).toEqual([
      'Gallwch ofyn am adolygiad mewnol tan ddydd Mawrth 21 Chwefror 2023.',
    ]);
    expect(dateSentences(REFUSAL, { ...READER, viewerIsRequester: false, language: 'cy' })).toEqual([
      'Gall y ceisydd ofyn am adolygiad tan ddydd Mawrth 21 Chwefror 2023.',
    ]);
  });
});

it.each([
  ['the letter’s own date', LETTER_DATE, IN_TIME, 'Letter dated 21 December 2022.'],
  [
    'the day it was sent, and says so',
    null,
    IN_TIME,
    'The letter carries no date. It was sent on 9 February 2023.',
  ],
  ['nothing', null, null, ''],
])('a letter’s date is %s', (_, letterDate, sentDate, sentence) => {
  expect(letterDateSentence(letterDate, sentDate, 'en')).toBe(sentence);
});
