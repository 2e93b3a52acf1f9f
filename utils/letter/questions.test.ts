import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParts } from './parts';
import { findQuestions, type Questions } from './questions';
import { findSentences } from './sentences';

const questionsIn = (text: string): Questions => findQuestions(text, findSentences(text), findParts(text));

/** Each question as "label: request | answer". */
const rowsOf = (text: string): string[] =>
  questionsIn(text).all.map(({ label, request, answer }) =>
    [request, answer]
      .map((span) => (span === null ? '' : text.slice(span.start, span.end).replace(/\s+/g, ' ')))
      .join(' | ')
      .replace(/^/, `${label}: `),
  );

describe('questions answered in turn', () => {
  it.each([
    [
      'with their labels and "Response"',
      'Question 1\n\nHow many invoices?\n\nResponse\n\nTwelve.\n\nQuestion 2\n\nWho sent them?\n\nResponse\n\nSection 40(2) applies.',
      [
        '1: Question 1 How many invoices? | Response Twelve.',
        '2: Question 2 Who sent them? | Response Section 40(2) applies.',
      ],
    ],
    [
      'with Q1 and A1',
      'Q1. How many invoices?\nA1. Twelve.\nQ2. Who sent them?\nA2. Section 40(2) applies.',
      ['1: Q1. How many invoices? | A1. Twelve.', '2: Q2. Who sent them? | A2. Section 40(2) applies.'],
    ],
    [
      'without numbers',
      'Question:\nHow many invoices?\n\nAnswer:\nTwelve.\n\nQuestion:\nWho sent them?\n\nAnswer:\nSection 40(2) applies.',
      [
        '1: Question: How many invoices? | Answer: Twelve.',
        '2: Question: Who sent them? | Answer: Section 40(2) applies.',
      ],
    ],
    [
      'by labels that stand before the answer',
      'Q1. In 2022 there were 12 invoices.\n\nQ2. We cannot share the names.\n\nYours sincerely,\nA Clerk',
      ['1:  | Q1. In 2022 there were 12 invoices.', '2:  | Q2. We cannot share the names.'],
    ],
    [
      'by headings of two questions at once',
      'Question 3\n\nTwelve.\n\nQuestions 1 and 2\n\nSection 44(2) applies.',
      [
        '3:  | Question 3 Twelve.',
        '1:  | Questions 1 and 2 Section 44(2) applies.',
        '2:  | Questions 1 and 2 Section 44(2) applies.',
      ],
    ],
    [
      'as "Request 1"',
      'Request 1: please find it attached.\n\nRequest 2: section 40(2) applies.',
      ['1:  | Request 1: please find it attached.', '2:  | Request 2: section 40(2) applies.'],
    ],
    [
      'in Welsh',
      'Cwestiwn 1\n\nFaint o anfonebau?\n\nAteb\n\nDeuddeg.\n\nCwestiwn 2\n\nPwy?\n\nAteb\n\nMae adran 40(2) yn gymwys.',
      [
        '1: Cwestiwn 1 Faint o anfonebau? | Ateb Deuddeg.',
        '2: Cwestiwn 2 Pwy? | Ateb Mae adran 40(2) yn gymwys.',
      ],
    ],
    [
      'between numbered questions',
      'You asked:\n\n1. How many invoices?\n\nTwelve.\n\n2. Who sent them?\n\nSection 40(2) applies.\n\nYours sincerely',
      ['1: 1. How many invoices? | Twelve.', '2: 2. Who sent them? | Section 40(2) applies.'],
    ],
    [
      'by a second list with the same numbers',
      'You asked:\n\n1. The invoices.\n2. The names.\n\nOur response\n\n1. These are attached.\n2. These are exempt under section 40(2).',
      [
        '1: 1. The invoices. | 1. These are attached.',
        '2: 2. The names. | 2. These are exempt under section 40(2).',
      ],
    ],
    [
      'by letters',
      'You asked:\n\na) The invoices.\nb) The names.\n\nOur response\n\na) These are attached.\nb) These are exempt under section 40(2).',
      [
        'a: a) The invoices. | a) These are attached.',
        'b: b) The names. | b) These are exempt under section 40(2).',
      ],
    ],
    [
      'in a list alone, answered together',
      'You asked:\n\n1. The invoices.\n2. The names.\n\nOur response\n\nWe hold them.',
      ['1: 1. The invoices. | ', '2: 2. The names. | '],
    ],
    [
      'not in a list of the authority’s',
      'We find:\n\n1. The names are personal data.\n2. To give them would be unfair.',
      [],
    ],
    [
      'not in numbered paragraphs behind another list',
      'You asked:\n\n1. The invoices.\n2. The names.\n\nOur response\n\n1. Thank you.\n2. We hold them.\n3. Section 40(2) applies.',
      ['1: 1. The invoices. | ', '2: 2. The names. | '],
    ],
    ['not where one question is only spoken of', 'Question 2 was hard. We asked a colleague.', []],
    ['not in a plain letter', 'Dear Noor,\n\nWe hold the invoices.\n\nYours sincerely', []],
    ['not in nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(rowsOf(text)).toEqual(expected);
  });

  it.each([
    ['the signature', 'Yours sincerely'],
    ['the complaint paragraph', 'If you are unhappy, you may ask for an internal review.'],
    ['what is said of all', 'I hope this answers your request.'],
    ['the explanation of an exemption', 'Section 40(2) – personal information'],
  ])('the last answer ends before %s', (_, behind) => {
    expect(rowsOf(`Q1. Twelve came.\n\nQ2. None went.\n\n${behind}\n\nAnd so on.`).at(-1)).toBe(
      '2:  | Q2. None went.',
    );
  });
});

const REPEATED = 'You asked:\n\n1. The invoices.\n2. The names.\n3. The prices.\n\nOur response\n\n';

describe('which question is spoken of', () => {
  it.each([
    ['that whose answer it is', 'Q1. Twelve came.\n\nQ2. Some. Others are exempt under § FOIA.', ['2']],
    [
      'those answered together',
      'Q3. Twelve.\n\nQuestions 1 and 2\n\nThey are exempt under § FOIA.',
      ['1', '2'],
    ],
    ['that which the sentence names', 'With regard to question 3, § applies.', ['3']],
    [
      'those which the sentence names',
      'In respect of questions 2 and 4 we are withholding it under §.',
      ['2', '4'],
    ],
    ['that which is named last before it', 'Question 1 is answered and question 2 falls under §.', ['2']],
    ['that which is named behind it', 'We apply § to question 2.', ['2']],
    [
      'that which an earlier sentence is about',
      'In respect of question 3 we hold it. It is exempt under §.',
      ['3'],
    ],
    ['the named one, in the answer to another', 'Q1. Twelve.\n\nQ2. Some; § is for question 1 alone.', ['1']],
    ['a part that the request has', `${REPEATED}We apply § to part 3.`, ['3']],
    ['a part by a letter', 'For part b of your request § applies.', ['b']],
    ['none where a name only comes by', 'The staff answered question 3 at length. § applies.', ['3']],
    ['none in another paragraph', 'Question 3 was hard.\n\nWe apply §.', []],
    [
      'none where the name stands deep in the sentence',
      'We found that what you meant by the words you used in your question 3 was clear. We apply §.',
      [],
    ],
    ['none where the letter does not say', 'We apply §.', []],
    [
      'none in the request itself',
      'You asked:\n\nPlease send what § covers, as in question 2.\n\nOur response\n\nYes.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    const letter = text.replace('§', 'section 40(2)');
    expect(questionsIn(letter).questionsOf(letter.indexOf('section 40(2)'))).toEqual(expected);
  });
});

describe('whatever the text', () => {
  const letters = fc
    .array(
      fc.constantFrom(
        'Q1. ',
        'Question 2\n',
        'A1. ',
        '1. a?\n',
        '2. b\n',
        'a) c\n',
        'You asked:\n',
        '\n\n',
        'We hold it. ',
        'question 3 ',
        '> 1. d\n',
      ),
      { maxLength: 80 },
    )
    .map((pieces) => pieces.join(''));

  it('requests and answers lie in the text, and every offset has an answer', () => {
    fc.assert(
      fc.property(letters, (text) => {
        const questions = questionsIn(text);
        for (const span of questions.all.flatMap(({ request, answer }) => [request, answer])) {
          if (span === null) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        for (let at = 0; at < text.length; at += 7)
          expect(Array.isArray(questions.questionsOf(at))).toBe(true);
      }),
    );
  });
});
