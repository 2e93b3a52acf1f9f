import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../calendar/test-day';
import { REGIMES, type Regime } from '../law';
import {
  acceptedProvisions,
  draftNewRequest,
  draftReviewRequest,
  reviewGrounds,
  type ReviewRequestInput,
} from './index';
import {
  COST_LETTER,
  LETTERS,
  REFUSAL_LETTER,
  SILENT_LETTER,
  citationIn,
  findingIn,
  lawOf,
  letterOf,
  sampleInput,
} from './samples';
import { expectFinished, expectWhole } from './test-drafts';

type DropFirst<T extends readonly unknown[]> = T extends readonly [unknown, ...infer Rest] ? Rest : never;

const withoutBrackets = (text: string): string => text.replace(/[[\]]/g, '');

const NOTHING_KNOWN: Partial<ReviewRequestInput> = {
  authority: '',
  requester: '',
  requestTitle: '',
  requestUrl: '',
  requestDate: null,
  letterDate: null,
  reference: null,
  grounds: [],
};

const grounds = (letter: Parameters<typeof reviewGrounds>[0]) => reviewGrounds(letter, lawOf);

/** The letter in four parts, with the reason in words as its last. */
const REFUSAL = letterOf('FOIA', REFUSAL_LETTER, [], {
  kind: 'part-refusal',
  citations: [
    citationIn(REFUSAL_LETTER, 'Section 43(2)', ['FOIA s43(2)']),
    citationIn(REFUSAL_LETTER, 'section 43(2)', ['FOIA s43(2)']),
    citationIn(REFUSAL_LETTER, 'Sections 31 and 24', ['FOIA s31', 'FOIA s24']),
    citationIn(REFUSAL_LETTER, 'section 31(1)(a)', ['FOIA s31(1)(a)']),
  ],
  grounds: [
    {
      start: REFUSAL_LETTER.indexOf('exceed'),
      end: REFUSAL_LETTER.length - 1,
      surface: 'exceed the cost limit of £600',
      provision: 'FOIA s12',
    },
  ],
});

const found = (...[id, severity, surface, provisions]: DropFirst<Parameters<typeof findingIn>>) =>
  findingIn(REFUSAL_LETTER, id, severity, surface, provisions);

describe('whole letters, read and approved', () => {
  const withFindings = grounds({
    ...REFUSAL,
    findings: [
      found('no-subsection', 'strong', 'Sections 31 and 24', ['FOIA s24']),
      found('exemption-not-argued', 'strong', 'Sections 31 and 24', ['FOIA s24']),
      found('public-interest-not-weighed', 'strong', 'section 43(2)', [
        'FOIA s43(2)',
        'FOIA s31',
        'FOIA s24',
      ]),
      found('cost-section-not-named', 'strong', 'exceed the cost limit'),
      found('cost-no-estimate', 'medium', 'exceed the cost limit'),
      found('no-advice-and-assistance', 'medium', 'exceed the cost limit'),
      found('answered-late', 'medium', ''),
      found('review-address-differs', 'strong', ''),
    ],
    facts: { reviewContactEmail: 'foi@coastal-affiars.example' },
  });
  const chosen = withFindings.map(({ id }) => id).filter((id) => id !== 'FOIA s12');
  it.each([
    ['foia-refusal', sampleInput('FOIA', { grounds: grounds(REFUSAL) })],
    [
      'foia-findings',
      sampleInput('FOIA', {
        grounds: withFindings.filter(({ id }) => chosen.includes(id)),
        accepted: acceptedProvisions(withFindings, chosen),
        publicInterest: 'The sea wall protects four hundred homes, and it failed twice last winter.',
        replyBy: day('2023-02-20'),
      }),
    ],
    [
      'foia-cost-limit',
      sampleInput('FOIA', {
        grounds: grounds(COST_LETTER),
        readerWords:
          'The storm damage figures are kept in one spreadsheet, which your 2021 annual report quotes from.\n\nI would be content with the totals for each year.',
      }),
    ],
    ['foia-neither-confirm-nor-deny', sampleInput('FOIA', { grounds: grounds(SILENT_LETTER) })],
    ['foisa', sampleInput('FOISA')],
    ['eir', sampleInput('EIR')],
    ['eisr', sampleInput('EISR')],
  ] as const)('%s', async (name, input) => {
    await expect(`${draftReviewRequest(input)}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});

describe('the right words of each regime', () => {
  const wording: readonly (readonly [Regime, string, RegExp])[] = [
    [
      'FOIA',
      'Please carry out an internal review',
      /requirement for review|representations|exception|Scotland/,
    ],
    [
      'FOISA',
      'a requirement for review under section 20 of the Freedom of Information (Scotland) Act 2002',
      /internal review|representations|exception/,
    ],
    [
      'EIR',
      'making representations under regulation 11 of the Environmental Information Regulations 2004',
      /requirement for review|exemption|Freedom of Information|Scotland/,
    ],
    [
      'EISR',
      'a review under regulation 16 of the Environmental Information (Scotland) Regulations 2004',
      /internal review|requirement for review|exemption|Freedom of Information/,
    ],
  ];
  const letters = (regime: Regime): string[] =>
    [grounds(LETTERS[regime]), []].map((chosen) =>
      draftReviewRequest(sampleInput(regime, { grounds: chosen, reference: null })),
    );
  it.each(wording)('%s asks in its own words', (regime, asks) => {
    for (const letter of letters(regime)) expect(letter).toContain(asks);
  });
  it.each(wording)('%s never uses words of another', (regime, _, foreign) => {
    for (const letter of letters(regime)) expect(letter).not.toMatch(foreign);
  });
  it.each([
    ['FOIA', '20 working days'],
    ['FOISA', '20 working days'],
    ['EIR', '40 working days at the latest'],
    ['EISR', '20 working days at the latest'],
  ] as const)('%s expects a reply within its own time', (regime, time) => {
    expect(draftReviewRequest(sampleInput(regime))).toContain(time);
  });
  it('FOISA says that name and address are given, and what the requester is dissatisfied with (section 20(3))', () => {
    for (const letter of letters('FOISA')) {
      expect(letter).toContain('My name is Robin Tester, and my address for correspondence');
      expect(letter).toContain('The matter that I am dissatisfied with is');
    }
  });
  it.each([
    ['EIR', 'regulation 5(1)'],
    ['EISR', 'regulation 5(1)'],
  ] as const)('%s names the requirement that its representations are about', (regime, requirement) => {
    for (const letter of letters(regime)) expect(letter).toContain(requirement);
  });
});

describe('what is not known is left out with its sentence', () => {
  it.each([
    ['no request date', { requestDate: null }, 'You replied on 21 December 2022.', 'I made the request on'],
    ['no letter date', { letterDate: null }, 'I made the request on 6 December 2022.', 'eplied on'],
    ['neither date', { requestDate: null, letterDate: null }, 'Your reference is FOI2022/10417.', '2022.'],
    ['no reference', { reference: null }, 'you replied on 21 December 2022.', 'reference'],
    ['no address of the page', { requestUrl: '' }, 'Your reference is', 'can be read here'],
    ['no title', { requestTitle: ' ' }, 'your response to my request, which', '“ '],
    ['no authority', { authority: '' }, 'Dear Sir or Madam,', 'Dear ,'],
    ['no name', { requester: '' }, 'Yours faithfully,', 'Robin Tester'],
    ['no ground', { grounds: [] }, 'the whole of your response', 'reasons below'],
    ['no words of the reader', { readerWords: '  \n ' }, 'reasons below', 'take the following into account'],
  ] as const)('%s', (_, changes, kept, gone) => {
    const draft = draftReviewRequest(sampleInput('FOIA', changes));
    expect(draft).toContain(kept);
    expect(draft).not.toContain(gone);
    expectFinished(draft);
  });

  const known = Object.keys(NOTHING_KNOWN) as (keyof ReviewRequestInput)[];
  it.each(REGIMES)(
    '%s: every combination of missing fields is a finished letter of a readable length',
    (regime) => {
      for (let missing = 0; missing < 2 ** known.length; missing += 1) {
        const left = known.filter((_, index) => (missing >> index) & 1);
        const changes = Object.fromEntries(left.map((key) => [key, NOTHING_KNOWN[key]]));
        const draft = draftReviewRequest(sampleInput(regime, changes));
        expectFinished(draft);
        const words = draft.split(/\s+/).length;
        expect(words).toBeGreaterThanOrEqual(100);
        expect(words).toBeLessThanOrEqual(500);
      }
    },
  );
});

describe('the points', () => {
  const both = [...grounds(LETTERS.FOIA), ...grounds(COST_LETTER)];
  const draftOf = (chosen: ReviewRequestInput['grounds']): string =>
    draftReviewRequest(sampleInput('FOIA', { grounds: chosen }));

  it('are numbered where there are several', () => {
    expect(draftOf(both)).toContain('\n\n1. Section 35(1)(a) (government policy). Your response says');
    expect(draftOf(both)).toContain('\n\n2. Your response says');
    expect(draftOf(both.slice(0, 1))).not.toMatch(/1\. /);
  });
  it('stand in the order chosen', () => {
    expect(draftOf(both.toReversed())).toContain('\n\n2. Section 35(1)(a)');
  });
  it('quote a sentence once', () => {
    const draft = draftOf(grounds(REFUSAL));
    expect(draft.match(/because boats could then slip past/g)).toHaveLength(1);
    expect(draft).toContain('Section 24 (national security), relied on in the sentence quoted above.');
  });
  it('are quoted by the next one where the first is left out', () => {
    expect(draftOf(grounds(REFUSAL).filter(({ id }) => id !== 'FOIA s31(1)(a)'))).toContain(
      'Section 24 (national security). Your response says:',
    );
  });
});

describe('what is accepted', () => {
  it('is named', () => {
    expect(draftReviewRequest(sampleInput('FOIA', { accepted: ['FOIA s40(2)', 'FOIA s43(2)'] }))).toContain(
      'I do not ask you to look again at your use of sections 40(2) and 43(2).',
    );
  });
});

describe('the day of the reply', () => {
  it.each(REGIMES)('%s gives it where it is known', (regime) => {
    const draft = draftReviewRequest(sampleInput(regime, { replyBy: day('2027-01-20') }));
    expect(draft).toMatch(/\d0 working days/);
    expect(draft).toContain(' by 20 January 2027.');
  });
});

describe('the public interest', () => {
  it('stands after the points and before all else the reader says', () => {
    const draft = draftReviewRequest(
      sampleInput('FOIA', { publicInterest: 'Four hundred homes.', readerWords: 'See page 9.' }),
    );
    expect(draft).toMatch(
      /still being|policy[\s\S]*in the public interest\.\n\nFour hundred homes\.\n\nPlease also take[^\n]*\n\nSee page 9\.\n\nI would/,
    );
  });
});

it('the reader’s own words stand in paragraphs of their own, as written', () => {
  const draft = draftReviewRequest(
    sampleInput('FOIA', { readerWords: ' First  line\nsecond line\r\n\r\n\r\n\r\nLast.\t' }),
  );
  expect(draft).toContain(
    '\n\nPlease also take the following into account.\n\nFirst line\nsecond line\n\nLast.\n\n',
  );
});

describe('any input', () => {
  // Spaces of many kinds, brackets, quotation marks, controls, half a surrogate pair, and everything else.
  const unit = fc.oneof(
    fc.constantFrom(
      'a',
      'Z',
      '9',
      '[',
      ']',
      ' ',
      '\n',
      '\t',
      '"',
      '“',
      '”',
      '(',
      ')',
      '.',
      '\u00a0',
      '\u00ad',
      '\u202e',
      '\u0000',
      '\ud83d',
    ),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  );
  const anything = fc.string({ unit });
  const noDate = fc.constant(null);
  const ground = fc.record({
    kind: fc.constantFrom('point' as const, 'remark' as const),
    quote: anything,
    paragraph: anything.map(withoutBrackets),
    paragraphAfterQuote: anything.map(withoutBrackets),
  });
  const input: fc.Arbitrary<ReviewRequestInput> = fc.record({
    regime: fc.constantFrom(...REGIMES),
    authority: anything,
    requester: anything,
    requestTitle: anything,
    requestUrl: fc.webUrl(),
    requestDate: noDate,
    letterDate: noDate,
    reference: fc.option(anything),
    grounds: fc.array(ground, { maxLength: 4 }),
    accepted: fc.array(fc.oneof(anything, fc.constantFrom('FOIA s12', 'EIR reg12(4)(b)'))),
    publicInterest: anything.map(withoutBrackets),
    readerWords: anything.map(withoutBrackets),
    replyBy: noDate,
  });
  it('gives a review request with no hole in it', () => {
    fc.assert(
      fc.property(input, (given) => {
        expectWhole(draftReviewRequest(given));
      }),
      { numRuns: 500 },
    );
  });
  it('gives a new request with no hole in it', () => {
    fc.assert(
      fc.property(input, (given) => {
        expectWhole(draftNewRequest({ ...given, ownRequest: false }));
        expectWhole(draftNewRequest({ ...given, ownRequest: true }));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a new request by another reader', () => {
  const draft = draftNewRequest({ ...sampleInput('FOISA'), ownRequest: false });
  it('gives the earlier request’s title, day and address', () => {
    expect(draft).toContain('“Sea wall repairs at Port Ellary” on 6 December 2022');
    expect(draft).toContain('\nhttps://www.whatdotheyknow.com/request/sea_wall_repairs_at_port_ellary\n');
  });
  it('does not pretend to come from the requester', () => {
    expect(draft).toContain('Another person asked you');
    expect(draft).not.toMatch(/Robin Tester|my request|review/);
  });
  it.each([
    ['FOIA', 'Freedom of Information Act 2000', 'exemption'],
    ['FOISA', 'Freedom of Information (Scotland) Act 2002', 'exemption'],
    ['EIR', 'Environmental Information Regulations 2004', 'exception'],
    ['EISR', 'Environmental Information (Scotland) Regulations 2004', 'exception'],
  ] as const)('%s is asked under its own law', (regime, law, word) => {
    const letter = draftNewRequest({ ...sampleInput(regime), ownRequest: false });
    expect(letter).toContain(`under the ${law}.`);
    expect(letter).toContain(`an ${word} applies`);
  });
});

describe('a new request by the requester, who asks again', () => {
  const draft = draftNewRequest({ ...sampleInput('FOIA'), ownRequest: true });
  it('says that the earlier request was their own', () => {
    expect(draft).toContain(
      'I asked you for information under the title “Sea wall repairs at Port Ellary” on',
    );
    expect(draft).toContain('as a new request');
    expect(draft).not.toMatch(/Another person|did not make that request/);
  });
  it('says so too where its day and title are not known', () => {
    expect(draftNewRequest({ ...sampleInput('FOIA', NOTHING_KNOWN), ownRequest: true })).toContain(
      'I asked you for information before.',
    );
  });
});
