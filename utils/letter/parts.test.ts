import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partAt } from './part';
import { findParts } from './parts';

/** The quoted stretches, each as "kind: words". */
const quotedIn = (text: string): string[] =>
  findParts(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
const request = (words: string): string[] => [`quoted-request: ${words}`];
const email = (words: string): string[] => [`quoted-email: ${words}`];

const ANSWER = 'We hold the invoices.';
const HEADERS = 'From: Noor Pell\nSent: 3 May 2024\nTo: FOI Team\nSubject: Section 43';

describe('the request that a letter repeats', () => {
  it.each([
    [
      'announced by a colon',
      `You asked for:\n\nThe dredging invoices.\n\n${ANSWER}`,
      request('The dredging invoices.'),
    ],
    [
      'announced over two lines',
      `Thank you for your letter in which you\nrequested the following information:\n\nThe dredging invoices.\n\n${ANSWER}`,
      request('The dredging invoices.'),
    ],
    [
      'announced as "your request was"',
      `Your request was:\n\nPlease send the invoices.\n\n${ANSWER}`,
      request('Please send the invoices.'),
    ],
    [
      'in curly quotation marks',
      `You wrote:\n\n“Send the invoices.\n\nWe have waited.”\n\n${ANSWER}`,
      request('“Send the invoices.\n\nWe have waited.”'),
    ],
    [
      'in straight quotation marks',
      `You wrote:\n"Send the invoices."\n\n${ANSWER}`,
      request('"Send the invoices."'),
    ],
    [
      'in single quotation marks',
      `You wrote:\n‘The council’s invoices.’\n\n${ANSWER}`,
      request('‘The council’s invoices.’'),
    ],
    [
      'with a quotation inside',
      `You wrote:\n“Send the “dredging” invoices.”\n\n${ANSWER}`,
      request('“Send the “dredging” invoices.”'),
    ],
    [
      'on the same line',
      `You asked for “invoices under section 43”. ${ANSWER}`,
      request('“invoices under section 43”'),
    ],
    ['on the same line behind a colon', `You asked: "How many?" ${ANSWER}`, request('"How many?"')],
    [
      'under a heading',
      `Your request\n\nThe dredging invoices.\n\nOur response\n\n${ANSWER}`,
      request('The dredging invoices.'),
    ],
    [
      'under a Welsh heading',
      `Eich cais\n\nYr anfonebau.\n\nYmateb\n\nRydym yn eu dal.`,
      request('Yr anfonebau.'),
    ],
    [
      'of numbered questions before numbered answers',
      `You asked:\n\n1. How many invoices?\n2. How much?\n\n1. Twelve of them\n2. £400`,
      request('1. How many invoices?\n2. How much?'),
    ],
    [
      'of several paragraphs',
      `You asked:\n\nSend the invoices.\n\nI would like the register.\n\nWe confirm that both are held.`,
      request('Send the invoices.\n\nI would like the register.'),
    ],
    [
      'only its first paragraph where nothing shows its end',
      `You asked:\n\nThe dredging invoices.\n\nThey cost much.`,
      request('The dredging invoices.'),
    ],
    [
      'ends where "Your request has been" begins',
      `You asked:\n\nThe invoices.\n\nYour request has been considered.`,
      request('The invoices.'),
    ],
    [
      'ends where "Section 43" begins',
      `You asked:\n\nThe invoices.\n\nSection 43 applies to them.`,
      request('The invoices.'),
    ],
    [
      'under a heading in two languages',
      `Eich cais / Your request\n\nThe dredging invoices.\n\nOur response\n\n${ANSWER}`,
      request('The dredging invoices.'),
    ],
    [
      'announced in Welsh',
      `Gofynnoch am y canlynol:\n\nYr anfonebau carthu.\n\nNid yw’r Cyngor yn eu dal.`,
      request('Yr anfonebau carthu.'),
    ],
    [
      'announced without a colon',
      `You requested the following information\n\nThe dredging invoices.\n\nOur response\n\n${ANSWER}`,
      request('The dredging invoices.'),
    ],
    [
      'set in, though nothing else shows its end',
      `You asked:\n\n    The dredging invoices.\n\n    The register.\n\nThey cost much.`,
      request('    The dredging invoices.\n\n    The register.'),
    ],
    [
      'not set in by its first line alone',
      `You asked:\n\n    The dredging invoices,\nall of them.\n\nThey cost much.`,
      request('    The dredging invoices,\nall of them.'),
    ],
    [
      'as an annex at the end',
      `${ANSWER}\n\nAnnex A – your request\n\nThe invoices.\n\nWe have waited long.\n\nAnnex B\n\nThe register.`,
      request('The invoices.\n\nWe have waited long.'),
    ],
    [
      'of questions each answered at once',
      `You asked:\n\n1. How many invoices?\n\nTwelve.\n\n2. How much in all?\n\nSection 43 covers prices.`,
      [...request('1. How many invoices?'), ...request('2. How much in all?')],
    ],
    [
      'of questions and answers with their labels',
      `Q1. How many invoices?\nA1. Twelve.\nQ2. Under section 43 of what?\nA2. The Act.`,
      [...request('Q1. How many invoices?'), ...request('Q2. Under section 43 of what?')],
    ],
    [
      'not a label alone, with the answer below it',
      `Question 1\n\nTwelve invoices came.\n\nQuestion 2\n\nSection 43 covers prices.`,
      [],
    ],
    [
      'twice',
      `You asked:\n\nThe invoices.\n\n${ANSWER}\n\nYou asked:\n\nThe register.\n\n${ANSWER}`,
      [...request('The invoices.'), ...request('The register.')],
    ],
    ['not where the authority answers at once', `You asked for the following:\n\n${ANSWER}`, []],
    [
      'not where the line announces an exemption',
      `The following exemption applies to what you asked for:\n\nSection 43 covers prices.`,
      [],
    ],
    ['not where the request is only mentioned', `You asked for an internal review. ${ANSWER}`, []],
    ['not at the end of the letter', `You asked for:`, []],
    ['not a quotation that the authority speaks', `The Act says: “Section 43 covers prices.”`, []],
    ['not in a plain reply', `Dear Noor,\n\n${ANSWER}\n\nYours sincerely,\n\nA Clerk`, []],
    ['not in nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(quotedIn(text)).toEqual(expected);
  });
});

describe('earlier e-mail below a reply', () => {
  const below = (quoted: string): string => `${ANSWER}\n\n${quoted}`;
  it.each([
    ['with its headers', HEADERS],
    ['with "Date:" for "Sent:"', 'From: Noor Pell\nDate: 3 May 2024\nTo: FOI Team\n\nSend them.'],
    ['with Welsh headers', 'Oddi wrth: Noor Pell\nAnfonwyd: 3 Mai 2024\nAt: Tîm\nPwnc: Cais'],
    ['behind "On … wrote:"', 'On 3 May 2024, Noor Pell wrote:\n\nSend them.'],
    [
      'behind "On … wrote:" over two lines',
      'On 3 May 2024 at 10:00, Noor Pell\n<noor@example.org> wrote:\nSend them.',
    ],
    ['behind "Noor Pell wrote:"', 'Noor Pell wrote:\nSend them.'],
    ['behind "Original Message"', '-----Original Message-----\nSend them.'],
    ['behind "Forwarded message"', '---------- Forwarded message ---------\nSend them.'],
    [
      'behind a rule and a salutation to the authority',
      '_________________\n\nDear Harbourside Council,\n\nSend them.',
    ],
    ['with its headers in bold', '*From:* Noor Pell\n*Sent:* 3 May 2024\n*To:* FOI Team\n\nSend them.'],
    [
      'with its headers on one line',
      'From: Noor Pell Sent: 3 May 2024 To: FOI Team Subject: Invoices\nSend them.',
    ],
    ['goes on to the end, whoever speaks', `${HEADERS}\n\n${ANSWER}`],
  ])('%s', (_, quoted) => {
    expect(quotedIn(below(quoted))).toEqual(email(quoted));
  });

  it.each([
    [
      'lines with an angle are quoted one by one',
      `> Send them.\n${ANSWER}\n> Now.`,
      [...email('> Send them.'), ...email('> Now.')],
    ],
    [
      'the line above quoted lines, broken in two',
      `Dear Noor,\n\n${ANSWER}\n\nOn 3 May 2024, Noor Pell\n<noor@example.org> wrote:\n> Send them.`,
      [...email('On 3 May 2024, Noor Pell'), ...email('<noor@example.org> wrote:'), ...email('> Send them.')],
    ],
    [
      'an answer below a quotation is the authority’s',
      `Dear Noor,\n\nOn 3 May 2024, Noor Pell wrote:\n> Send them.\n\n${ANSWER}`,
      [...email('On 3 May 2024, Noor Pell wrote:'), ...email('> Send them.')],
    ],
    ['"From:" alone is no header', `${ANSWER}\n\nFrom: 3 May\nwe shall be closed.`, []],
    ['headers of the letter itself are its own', `${HEADERS}\n\n${ANSWER}`, []],
    ['a rule before a signature is no boundary', `${ANSWER}\n_________________\nA Clerk`, []],
    ['a salutation to the applicant is no boundary', `${ANSWER}\n_________________\nDear Noor Pell,`, []],
    ['"you wrote:" in a sentence is no boundary', `${ANSWER} Nobody wrote: the office was closed.`, []],
  ])('%s', (_, text, expected) => {
    expect(quotedIn(text)).toEqual(expected);
  });

  it('a request repeated above goes with it', () => {
    expect(quotedIn(`You asked:\n\nThe invoices.\n\n${ANSWER}\n\n${HEADERS}`)).toEqual([
      ...request('The invoices.'),
      ...email(HEADERS),
    ]);
  });
});

describe('the part at an offset', () => {
  const parts = [
    { kind: 'quoted-request', start: 5, end: 10 },
    { kind: 'quoted-email', start: 20, end: 30 },
  ] as const;
  it.each([
    ['before all', 4, null],
    ['at the first character', 5, 0],
    ['at the last character', 9, 0],
    ['just behind', 10, null],
    ['in the second', 25, 1],
    ['behind all', 30, null],
  ])('%s', (_, offset, index) => {
    expect(partAt(parts, offset)).toBe(index === null ? null : parts[index]);
  });
});

describe('whatever the text', () => {
  const letters = fc
    .array(
      fc.constantFrom(
        'You asked:\n',
        'You wrote “',
        '”',
        '"',
        '\n',
        '\n\n',
        '> so',
        '1. a\n',
        'Q1. a?\n',
        'Question 2\n',
        'A1. b\n',
        '2. c?\n',
        '    d\n',
        'Annex A – your request\n',
        'From: a\n',
        'To: b\n',
        'Sent: c\n',
        'We hold it.',
        '————',
      ),
      { maxLength: 120 },
    )
    .map((pieces) => pieces.join(''));

  it('parts are in order, do not overlap and lie in the text', () => {
    fc.assert(
      fc.property(letters, (text) => {
        let behind = 0;
        for (const { start, end } of findParts(text)) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          behind = end;
        }
      }),
    );
  });
});
