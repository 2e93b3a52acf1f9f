import type { LetterAnalysis } from '../utils/analysis';
import type { Language } from '../utils/language';
import { citedLaw } from '../utils/law';
import { letterDates, type Reader } from './date-sentences';
import { pointsOf } from './findings-of';
import type { LetterSummaryProps } from './LetterSummary';
import {
  FINDINGS,
  FINDINGS_TEXT,
  IN_TIME,
  LETTER_DATE,
  lawOf,
  PART_REFUSAL,
  TOO_LATE,
  citation,
  copied,
  deadlinesOf,
  nothing,
} from './samples';

export interface LetterSummaryExample {
  readonly name: string;
  readonly props: LetterSummaryProps;
  /** The same with its dates said in Welsh. */
  readonly inWelsh: LetterSummaryProps;
}

function example(
  name: string,
  analysis: LetterAnalysis,
  { today = IN_TIME, ...more }: Partial<LetterSummaryProps & Pick<Reader, 'today'>> = {},
): LetterSummaryExample {
  const { viewerIsRequester = true } = more;
  const known = {
    letterDate: analysis.facts.letterDate,
    sentDate: LETTER_DATE,
    deadlines: deadlinesOf(analysis),
  };
  const datesIn = (language: Language) =>
    letterDates(known, { today, firstDate: 'safe', viewerIsRequester, language });
  const props: LetterSummaryProps = {
    analysis,
    dates: datesIn('en'),
    viewerIsRequester,
    isAttached: false,
    action: null,
    follow: null,
    points: [],
    putAside: 0,
    folded: false,
    onFold: nothing,
    onGoTo: nothing,
    onCopy: copied,
    onPutBack: nothing,
    onPoints: nothing,
    ...more,
  };
  return { name, props, inWelsh: { ...props, dates: datesIn('cy') } };
}

const NO_FACTS: LetterAnalysis['facts'] = {
  letterDate: null,
  requestReceivedDate: null,
  reference: null,
  reviewWindow: null,
  reviewContactEmail: null,
};
const PLAIN: LetterAnalysis = { ...PART_REFUSAL, citations: [], grounds: [], facts: NO_FACTS };
const NOT_FOLLOWED = { followed: false, problem: null, onChange: nothing };
const COST_IN_WORDS = { start: 0, end: 21, surface: 'exceed the cost limit', provision: 'FOIA s12' };
const MANY = [21, 22, 23, 24, 27, 30, 31, 35, 38, 40, 41, 43].map((number) =>
  citation(`section ${number}`, [`FOIA s${number}`], number === 30 ? { certainty: 'possible' } : {}),
);

export const examples: readonly LetterSummaryExample[] = [
  example('part refusal, review open', PART_REFUSAL, { action: 'review-request' }),
  example('part refusal, too late for a review', PART_REFUSAL, { action: 'new-request', today: TOO_LATE }),
  example('part refusal, to be followed', PART_REFUSAL, { action: 'review-request', follow: NOT_FOLLOWED }),
  example('part refusal, followed', PART_REFUSAL, {
    action: 'review-request',
    follow: { ...NOT_FOLLOWED, followed: true },
  }),
  example('part refusal, no room to follow it', PART_REFUSAL, {
    action: 'review-request',
    follow: { ...NOT_FOLLOWED, problem: 'full' },
  }),
  example('part refusal, for a reader', PART_REFUSAL, { action: 'new-request', viewerIsRequester: false }),
  example('part refusal that leaves things out', PART_REFUSAL, {
    action: 'review-request',
    follow: NOT_FOLLOWED,
    points: pointsOf(FINDINGS_TEXT, FINDINGS),
  }),
  example('folded', PART_REFUSAL, { action: 'review-request', folded: true }),
  example('one reason, in words alone, no date in the letter', {
    ...PLAIN,
    kind: 'refusal',
    grounds: [COST_IN_WORDS],
    law: citedLaw([COST_IN_WORDS.provision]),
  }),
  example(
    'the letter gives less time than the Code',
    {
      ...PART_REFUSAL,
      facts: {
        ...PART_REFUSAL.facts,
        reviewWindow: { amount: 20, unit: 'working days', surface: 'within 20 working days' },
      },
    },
    { action: 'review-request' },
  ),
  example(
    'many sections, one possible',
    { ...PART_REFUSAL, kind: 'refusal', citations: MANY, law: lawOf(MANY) },
    { action: 'review-request' },
  ),
  example(
    'a mark put aside',
    { ...PART_REFUSAL, citations: PART_REFUSAL.citations.slice(0, 2) },
    { putAside: 1 },
  ),
  example('information not held', { ...PLAIN, kind: 'not-held' }),
  example('outcome of a review', { ...PLAIN, kind: 'review-outcome' }),
  example('a review that changes some of it', { ...PLAIN, kind: 'review-outcome', reviewOutcome: 'varied' }),
  example('acknowledgement, answer to come', { ...PLAIN, kind: 'acknowledgement' }, { today: LETTER_DATE }),
  example('information sent in a file', { ...PLAIN, kind: 'disclosure' }, { isAttached: true }),
  example('nothing to say', { ...PLAIN, kind: 'automatic' }),
  example('information sent on the page', { ...PLAIN, kind: 'disclosure' }),
  example('a file that is no letter', { ...PLAIN, kind: 'other' }, { isAttached: true }),
];
