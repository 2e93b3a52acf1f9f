import { describe, expect, it } from 'vitest';
import { day } from '../calendar/test-day';
import type { Regime } from '../law';
import { analyseLetter } from './analyse-letter';
import { letterJson } from './json';

const LETTER = `Harbourside Council
Our ref: FOI / 20871
3 April 2024

Dear Noor Pell,

Thank you for your request received on 6 March. You asked for:

“The invoices under section 12 and the register.”

Our response

Please find attached the register. The invoices are exempt under section 43(2) of the Freedom of Information Act 2000, because prices would harm the contractor. The names in the register have been redacted because they are personal data. The survey falls under section 5 of the Harbours Act 1964.

If you are unhappy you may ask for an internal review within 40 working days of this letter. Write to reviews@harbour.example about it. You may then complain to the Commissioner under section 50 of the Act.

Yours sincerely,

A Clerk
`;

/** Where the words stand in the letter. */
const at = (words: string) => ({
  start: LETTER.indexOf(words),
  end: LETTER.indexOf(words) + words.length,
  surface: words,
});

const analysis = analyseLetter(LETTER, { regime: 'FOIA', sentDate: day('2024-04-03') });

describe('a whole letter', () => {
  it('keeps the text it was given', () => {
    expect(analysis.text).toBe(LETTER);
  });

  it('is told by its language, law and kind', () => {
    expect(analysis).toMatchObject({ language: 'en', regime: 'FOIA', kind: 'part-refusal' });
  });

  it('gives its citations with what each does there', () => {
    expect(analysis.citations).toEqual([
      {
        ...at('section 12'),
        provisions: ['FOIA s12'],
        regime: 'FOIA',
        otherAct: null,
        role: 'mentioned',
        roleReason: 'it stands in the request that the letter repeats',
        certainty: 'possible',
        alternatives: [],
        questions: [],
        quoted: true,
      },
      {
        ...at('section 43(2)'),
        provisions: ['FOIA s43(2)'],
        regime: 'FOIA',
        otherAct: null,
        role: 'relied_on',
        roleReason: 'the letter says “are exempt”',
        certainty: 'certain',
        alternatives: [],
        questions: [],
        quoted: false,
      },
      {
        ...at('section 5'),
        provisions: ['HarboursAct1964 s5'],
        regime: 'OTHER',
        otherAct: 'Harbours Act 1964',
        role: 'other_act',
        roleReason: 'it belongs to Harbours Act 1964',
        certainty: 'certain',
        alternatives: [],
        questions: [],
        quoted: false,
      },
      {
        ...at('section 50'),
        provisions: ['FOIA s50'],
        regime: 'FOIA',
        otherAct: null,
        role: 'procedural',
        roleReason: 'it is about how requests are handled, not a reason for withholding',
        certainty: 'certain',
        alternatives: [],
        questions: [],
        quoted: false,
      },
    ]);
  });

  it('gives the reason it states in words', () => {
    expect(analysis.grounds).toEqual([
      { ...at('have been redacted because they are personal data'), provision: 'FOIA s40' },
    ]);
  });

  it('gives its facts', () => {
    expect(analysis.facts).toEqual({
      letterDate: '2024-04-03',
      requestReceivedDate: '2024-03-06',
      reference: 'FOI / 20871',
      reviewWindow: { amount: 40, unit: 'working days', surface: 'within 40 working days of this letter' },
      reviewContactEmail: 'reviews@harbour.example',
    });
  });

  it('gives its deadlines, soonest first', () => {
    expect(analysis.deadlines).toMatchObject([
      {
        kind: 'response-due',
        date: '2024-04-08',
        from: '2024-03-06',
        binding: 'statute',
        metOn: '2024-04-03',
      },
      { kind: 'review-request', date: '2024-05-31', from: '2024-04-03', binding: 'code' },
      { kind: 'review-request-by-letter', date: '2024-05-31', from: '2024-04-03', binding: 'letter' },
    ]);
  });

  it('is printed without its text and without how the dates were worked out', () => {
    const json = letterJson(analysis);
    expect(Object.keys(json)).toEqual(
      'language regime kind citations grounds facts findings deadlines'.split(' '),
    );
    expect(Object.keys((json['citations'] as object[])[0] ?? {})).toEqual(
      'start end surface provisions regime otherAct role roleReason certainty alternatives'.split(' '),
    );
    expect(json['deadlines']).toEqual([
      {
        kind: 'response-due',
        date: '2024-04-08',
        from: '2024-03-06',
        source: 'Freedom of Information Act 2000, section 10(1)',
        binding: 'statute',
      },
      {
        kind: 'review-request',
        date: '2024-05-31',
        from: '2024-04-03',
        source: 'Code of Practice under section 45 of the Freedom of Information Act 2000, part 5',
        binding: 'code',
      },
      {
        kind: 'review-request-by-letter',
        date: '2024-05-31',
        from: '2024-04-03',
        source: 'within 40 working days of this letter',
        binding: 'letter',
      },
    ]);
  });

  it('gives on which question of the request a provision is used, where the letter says', () => {
    const turns = analyseLetter(
      'Q1. The register is attached.\n\nQ2. The invoices are exempt under section 43(2) FOIA.\n\nPublic interest\n\nSection 43(2) FOIA is qualified.',
    );
    expect(turns.citations.map(({ questions }) => questions)).toEqual([['2'], []]);
    expect(letterJson(turns)['citations']).toMatchObject([{ questions: ['2'] }, {}]);
    expect(JSON.stringify(letterJson(turns)).split('questions')).toHaveLength(2);
  });

  it('gives what a review decides, and says nothing of it for other letters', () => {
    const review = analyseLetter('I have completed my internal review. The refusal is overturned.');
    expect(letterJson(review)).toMatchObject({ kind: 'review-outcome', reviewOutcome: 'overturned' });
    expect(letterJson(analysis)).not.toHaveProperty('reviewOutcome');
  });

  it('gives the same twice', () => {
    expect(analyseLetter(LETTER, { regime: 'FOIA', sentDate: day('2024-04-03') })).toEqual(analysis);
  });

  it('brings what the law’s data says of all that is named, as another reading and in words too', () => {
    const { law } = analyseLetter('We withhold this under section 40. It would exceed the cost limit.');
    expect(Object.keys(law)).toEqual(['FOIA s40', 'FOISA s40', 'FOIA s12']);
  });

  it('may be empty', () => {
    expect(analyseLetter('')).toEqual({
      text: '',
      language: 'en',
      regime: null,
      kind: 'other',
      reviewOutcome: null,
      citations: [],
      grounds: [],
      law: {},
      facts: {
        letterDate: null,
        requestReceivedDate: null,
        reference: null,
        reviewWindow: null,
        reviewContactEmail: null,
      },
      findings: [],
      deadlines: [],
    });
  });
});

describe('the law a letter is given under', () => {
  it.each<[string, string, Regime | undefined, Regime | null]>([
    [
      'is that of what it relies on',
      'Exempt under section 43(2) of the Freedom of Information Act 2000.',
      undefined,
      'FOIA',
    ],
    [
      'is that, whatever the authority’s own',
      'It is excepted under regulation 12(5)(e) of the Environmental Information Regulations 2004.',
      'FOIA',
      'EIR',
    ],
    [
      'is Scottish where the letter says so',
      'Exempt under section 38(1)(b) of the Freedom of Information (Scotland) Act 2002.',
      undefined,
      'FOISA',
    ],
    [
      'is Scottish by its Regulations',
      'We withhold it under regulation 10(5)(e) of the Environmental Information (Scotland) Regulations 2004.',
      undefined,
      'EISR',
    ],
    [
      'is the one relied on more often',
      'Exempt under sections 43(2) FOIA. Also exempt under section 41 FOIA. The survey is excepted under regulation 12(5)(e) EIR.',
      undefined,
      'FOIA',
    ],
    [
      'is that of the exemption, not of the complaint',
      'It is excepted under regulation 12(4)(b) EIR. You may complain under section 50 FOIA, as section 17 FOIA tells you.',
      undefined,
      'EIR',
    ],
    [
      'is that of the Regulations where the Act only sends there',
      'Exempt under section 39 FOIA, because it is environmental. It is withheld under regulation 12(5)(e) EIR.',
      undefined,
      'EIR',
    ],
    [
      'is that of the Scottish Regulations where the Scottish Act only sends there',
      'Exempt under section 39(2) FOISA, because it is environmental. It is withheld under regulation 10(4)(d) EISR.',
      'FOISA',
      'EISR',
    ],
    [
      'is that of the Regulations also where the subsection that sends there is left out',
      'Exempt under section 39 FOISA, because it is environmental. It is withheld under regulation 10(4)(d) EISR.',
      'FOISA',
      'EISR',
    ],
    [
      'is that of the Act where the same section withholds for a reason of its own',
      'Exempt under section 39(1) FOISA, since it would endanger safety. The survey is handled under regulation 5 EISR.',
      'FOISA',
      'FOISA',
    ],
    [
      'is that of the Act where such a section stands alone',
      'Exempt under section 39 FOISA, since it would endanger safety.',
      undefined,
      'FOISA',
    ],
    [
      'is the one it names where it relies on none',
      'We answer under the Environmental Information Regulations 2004.',
      'FOIA',
      'EIR',
    ],
    ['is the authority’s own where the letter is silent', 'We do not hold it.', 'FOISA', 'FOISA'],
    ['is unknown where nothing tells', 'We do not hold it.', undefined, null],
    ['is not another Act', 'It falls under section 5 of the Harbours Act 1964.', undefined, null],
  ])('%s', (_, text, authority, expected) => {
    expect(analyseLetter(text, { regime: authority }).regime).toBe(expected);
  });
});

describe('what the message adds to the letter', () => {
  const refusal =
    'Thank you for your request received on 28 December. It is exempt under section 43(2) FOIA.';

  it('the day it was sent tells the year of a date, and starts the time for a review', () => {
    const { facts, deadlines } = analyseLetter(refusal, { sentDate: day('2024-01-10') });
    expect(facts).toMatchObject({ letterDate: null, requestReceivedDate: '2023-12-28' });
    expect(deadlines.find(({ kind }) => kind === 'review-request')?.from).toBe('2024-01-10');
  });

  it('without it nothing is guessed', () => {
    const { facts, deadlines } = analyseLetter(refusal);
    expect(facts.requestReceivedDate).toBeNull();
    expect(deadlines).toEqual([]);
  });
});
