import type { CitationAnalysis, LetterAnalysis } from '../utils/analysis';
import { plainDate, type PlainDate } from '../utils/calendar';
import { letterDeadlines, type Deadline } from '../utils/deadlines';
import { findExplainer, findSubProvision } from '../utils/law/explainers';
import { citedLaw, parseProvision, type CitedLaw } from '../utils/law';
import type { CardExplainers } from './CitationCard';
import type { Finding } from './findings-of';

// An invented refusal from which the examples of all components are made.

/** A date for a sample, which has to exist. */
export function day(year: number, month: number, date: number): PlainDate {
  const made = plainDate(year, month, date);
  if (made === null) throw new Error('A sample has a date that does not exist.');
  return made;
}

export const LETTER_DATE = day(2022, 12, 21);
export const REQUEST_DATE = day(2022, 12, 6);
export const IN_TIME = day(2023, 2, 9);
export const TOO_LATE = day(2026, 11, 23);

/** A citation relied on with certainty; `more` says what is different. */
export function citation(
  surface: string,
  provisions: string[],
  more: Partial<CitationAnalysis> = {},
): CitationAnalysis {
  return {
    start: 0,
    end: surface.length,
    surface,
    provisions,
    regime: 'FOIA',
    otherAct: null,
    role: 'relied_on',
    roleReason: 'the letter says “are withholding this information under”',
    certainty: 'certain',
    alternatives: [],
    questions: [],
    quoted: false,
    ...more,
  };
}

/** What the law's data says of all that these may mean, as the background gives it. */
export function lawOf(citations: readonly CitationAnalysis[]): CitedLaw {
  return citedLaw(citations.flatMap(({ provisions, alternatives }) => [...provisions, ...alternatives]));
}

/** The explainers of these provision strings, as the background gives them. */
export function explainersOf(provisions: readonly string[]): CardExplainers {
  return Object.fromEntries(
    provisions.map((text) => {
      const provision = parseProvision(text);
      const found = provision && findExplainer(provision);
      return [text, found && { ...found.explainer, subProvision: findSubProvision(provision) }];
    }),
  );
}

const CITATIONS: LetterAnalysis['citations'] = [
  citation('section 31(1)(a)', ['FOIA s31(1)(a)']),
  citation('s.24(1)', ['FOIA s24(1)']),
  citation('Sections 31 and 24', ['FOIA s31', 'FOIA s24']),
  citation('section 21(1)', ['FOIA s21(1)']),
  citation('section 12(1)', ['FOIA s12(1)']),
  citation('section 16', ['FOIA s16'], { role: 'procedural', roleReason: 'it is about help with asking' }),
];

export const PART_REFUSAL: LetterAnalysis = {
  text: '',
  language: 'en',
  regime: 'FOIA',
  kind: 'part-refusal',
  reviewOutcome: null,
  citations: CITATIONS,
  grounds: [],
  law: lawOf(CITATIONS),
  facts: {
    letterDate: LETTER_DATE,
    requestReceivedDate: REQUEST_DATE,
    reference: 'NBC/2022/0481',
    reviewWindow: { amount: 2, unit: 'months', surface: 'within two months' },
    reviewContactEmail: null,
  },
  findings: [],
  deadlines: [],
};

/** What the findings below are about. */
export const FINDINGS_TEXT = `Dear Rowan Ashby,

Thank you for your request about fraud detection software.

We are withholding the list of suppliers under section 31 of the Freedom of Information Act 2000. On balance we consider that the public interest favours maintaining the exemption.

The remaining information is on our website and exempt under section 21(1).

You can ask for an internal review within 20 working days.`;

/** A finding that rests on these words of {@link FINDINGS_TEXT}; on the letter as a whole where there are none. */
export function finding(
  id: Finding['id'],
  severity: Finding['severity'],
  message: string,
  words = '',
  more: Partial<Finding> = {},
): Finding {
  const start = words === '' ? null : FINDINGS_TEXT.indexOf(words);
  return {
    id,
    severity,
    message,
    start,
    end: start === null ? null : start + words.length,
    provisions: [],
    lookedFor: 'reasons for and against in weighing the public interest',
    source: {
      title: 'Freedom of Information Act 2000, section 17(3)',
      url: 'https://www.legislation.gov.uk/ukpga/2000/36/section/17',
      kind: 'statute',
      checked: '2026-11-23',
    },
    ...more,
  };
}

/** One finding of each strength, and of each kind of source; the weakest first. */
export const FINDINGS: readonly Finding[] = [
  finding(
    'no-publication-date',
    'note',
    'The letter does not say when the rest is to be published.',
    'The remaining information is on our website and exempt under section 21(1).',
    {
      lookedFor: 'when the information is to be published',
      source: {
        title: 'Information Commissioner, future publication',
        url: 'https://ico.org.uk/for-organisations/',
        kind: 'guidance',
        checked: '2026-11-23',
      },
    },
  ),
  finding(
    'public-interest-without-reasons',
    'medium',
    'The letter says which way the public interest falls, and gives no reason for it.',
    'On balance we consider that the public interest favours maintaining the exemption.',
  ),
  finding(
    'no-subsection',
    'strong',
    'The letter relies on section 31 and does not say which part of it.',
    'section 31',
    { provisions: ['FOIA s31'], lookedFor: 'which part of each provision is meant' },
  ),
  finding('no-commissioner', 'medium', 'The letter does not mention the Information Commissioner.'),
];

/** The deadlines of a letter of this kind, dated and received as in {@link PART_REFUSAL} unless `facts` differ. */
export function deadlinesOf({ kind, regime, facts }: LetterAnalysis): readonly Deadline[] {
  return letterDeadlines({
    kind,
    regime,
    facts,
    sentDate: facts.letterDate ?? LETTER_DATE,
    requestDate: REQUEST_DATE,
  }).deadlines;
}

export const nothing = (): void => undefined;
export const copied = (): Promise<boolean> => Promise.resolve(true);
