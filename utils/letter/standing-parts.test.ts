import { describe, expect, it } from 'vitest';
import { findParts } from './parts';
import { findSentences } from './sentences';
import { findOwnSentences, offersComplaint } from './standing-parts';

const ANSWER = 'We hold the invoices. They are exempt.';

/** The standing sentences, each as "kind: words". */
const standingIn = (text: string): string[] =>
  findOwnSentences(text, findSentences(text), findParts(text)).flatMap(({ standing, start, end }) =>
    standing === null ? [] : [`${standing}: ${text.slice(start, end).replace(/\s+/g, ' ')}`],
  );

describe('the standing parts of a letter', () => {
  it.each([
    ['none in an answer', ANSWER, []],
    [
      'how to complain, to its end',
      `${ANSWER}\n\nIf you are unhappy, you may ask for an internal review. Write to us within 40 working days.\n\nYou may then complain to the Commissioner.\n\nAnnex A lists the invoices, which were refused before.`,
      [
        'complaint: If you are unhappy, you may ask for an internal review.',
        'complaint: Write to us within 40 working days.',
        'complaint: You may then complain to the Commissioner.',
      ],
    ],
    [
      'its heading and the address',
      `${ANSWER}\n\nYour right to complain\n\nPlease write to us.\n\nInformation Commissioner’s Office\nWycliffe House`,
      [
        'complaint: Your right to complain',
        'complaint: Please write to us.',
        'complaint: Information Commissioner’s Office Wycliffe House',
      ],
    ],
    [
      '"Internal review" as a heading of it',
      `Internal review\n\nIf you disagree with our reply you can ask for a review.`,
      ['complaint: Internal review', 'complaint: If you disagree with our reply you can ask for a review.'],
    ],
    [
      'not "Internal review" over an outcome',
      `Internal review\n\nI have looked at the invoices again in full.`,
      [],
    ],
    [
      'in a letter without empty lines, only what is about it',
      `If you are unhappy, you may ask for an internal review.\nThe invoices of the harbour are attached to this e-mail of ours.`,
      ['complaint: If you are unhappy, you may ask for an internal review.'],
    ],
    [
      'in Welsh',
      'Os ydych yn anfodlon, gallwch ofyn am adolygiad mewnol.\n\nYn gywir,\nClerc',
      [
        'complaint: Os ydych yn anfodlon, gallwch ofyn am adolygiad mewnol.',
        'signature: Yn gywir,',
        'signature: Clerc',
      ],
    ],
    [
      'the signature, but not what follows it',
      `${ANSWER}\n\nYours sincerely,\nA Clerk\nHead of Reviews\n\nAnnex A: the invoices were all withheld before the review was asked for.`,
      ['signature: Yours sincerely,', 'signature: A Clerk', 'signature: Head of Reviews'],
    ],
    ['no signature in "Many thanks for"', 'Many thanks for your request.', []],
    ['no signature in "regards the first"', 'Regards the first question, none.', []],
    [
      'the disclaimer of an e-mail',
      `${ANSWER}\n\nThis e-mail is confidential. Any disclosure is refused.\n\nThe invoices follow here below.`,
      ['footer: This e-mail is confidential.', 'footer: Any disclosure is refused.'],
    ],
    [
      'the notice on re-use',
      `${ANSWER}\n\nThe information is protected by copyright. Other use may be refused.`,
      ['footer: The information is protected by copyright.', 'footer: Other use may be refused.'],
    ],
    ['no footer where an e-mail is refused', 'The e-mail is exempt, and so is the message.', []],
    ['none in a quoted e-mail', `${ANSWER}\n\n-----Original Message-----\nYours sincerely,\nNoor Pell`, []],
    ['none far behind', `${'Words of the answer. '.repeat(700)}\n\nYours sincerely,`, []],
  ])('%s', (_, text, expected) => {
    expect(standingIn(text)).toEqual(expected);
  });
});

describe('words that tell how to complain', () => {
  it.each([
    ['a condition', 'If you are dissatisfied, please write to us.', true],
    ['a right', 'You have the right to an internal review.', true],
    ['what must be done', 'Requests for internal review should be sent here.', true],
    ['in Welsh', 'Gallwch gwyno wrth y Comisiynydd.', true],
    ['not what was asked', 'You asked for an internal review on 3 May.', false],
    ['not what was asked, with "have"', 'You have asked for an internal review.', false],
    ['not a condition of something else', 'If you would like a copy, please write to us.', false],
  ])('%s', (_, words, expected) => {
    expect(offersComplaint(words.toLowerCase())).toBe(expected);
  });
});

it('an own sentence comes with its words as the patterns want them', () => {
  const text = 'You asked: "Why?"\n\nWe HOLD\nno invoices.';
  expect(findOwnSentences(text, findSentences(text), findParts(text)).at(-1)).toEqual({
    start: 19,
    end: text.length,
    standing: null,
    words: 'we hold no invoices.',
  });
});
