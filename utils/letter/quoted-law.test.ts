import { describe, expect, it } from 'vitest';
import { findParts } from './parts';

/** What a letter sets out of the law; its stretches joined. */
function lawIn(text: string): string {
  return findParts(text)
    .filter(({ kind }) => kind === 'quoted-law')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n');
}

const LETTER = `Merrow Borough Council

14 May 2024

Dear Ms Okafor,

The schedules are withheld under section 43(2).

Yours sincerely,
Jonah Pryce`;

const VEXATIOUS = `Section 14 Vexatious or repeated requests

(1) Section 1(1) does not oblige a public authority to comply with a request for information if the request is vexatious.`;
const COSTS = `12.—(1) Section 1(1) does not oblige a public authority to comply with a request for information if the authority estimates that the cost of complying with the request would exceed the appropriate limit.`;
const EXCEPTIONS = `(4) For the purposes of paragraph (1)(a), a public authority may refuse to disclose information to the extent that—
(b) the request for information is manifestly unreasonable;
(e) the request involves the disclosure of internal communications.`;
const OWN = 'The schedules name the bidders, and we withhold them because they still compete.';
const REVIEW = 'If you are unhappy, you can ask for an internal review within 40 working days.';

describe('the text of the law is quoted', () => {
  it.each([
    'Annex A: Relevant legislation',
    'Annex B – Legislation',
    'Annex: Extracts from legislation',
    'Appendix 1: Extract from the Regulations',
    'Annex C (extracts from the Freedom of Information Act 2000)',
    'Schedule 1: Relevant sections of the Act',
    'Enclosure 2 – Section 14 in full',
    'Annex 1: Full text of section 14',
    'Annex A: the Act',
    'Annex A: Freedom of Information Act 2000',
    'Annex A\n\nRelevant legislation',
    'Atodiad A: Deddfwriaeth berthnasol',
    'Atodiad 1: Detholiad o’r Ddeddf',
    'Atodiad B: Adran 14 yn llawn',
    'Atodiad C: Deddf Rhyddid Gwybodaeth 2000',
    'Relevant legislation',
  ])('under the title “%s”', (title) => {
    const annex = `${title}\n\n${VEXATIOUS}`;
    expect(lawIn(`${LETTER}\n\n${annex}`)).toBe(annex);
  });

  it.each([
    ['up to the complaint paragraph below it', `Annex A: Legislation\n\n${VEXATIOUS}`, `\n\n${REVIEW}`],
    [
      'up to the heading of a paragraph that speaks',
      `Annex A: Legislation\n\n${VEXATIOUS}`,
      `\n\nYour rights\n\n${REVIEW}`,
    ],
    ['up to the next annex', `Annex A: Legislation\n\n${VEXATIOUS}`, `\n\nAnnex B: reasons\n\n${OWN}`],
    [
      'where it names another kind of annex',
      `Annex A: Legislation\n\n${COSTS}\n\nSchedule 1\n\n${COSTS}`,
      '',
    ],
    ['in an annex of another title, by its numbers', COSTS, `\n\n${OWN}`],
    ['in a run of its paragraphs', EXCEPTIONS, `\n\n${OWN}`],
    [
      'with the closing words of a list',
      `${EXCEPTIONS}\nand in all the circumstances the public interest in maintaining the exception is greater.`,
      '',
    ],
    ['in quotation marks', `“${EXCEPTIONS}”`, ''],
  ])('%s', (_, law, rest) => {
    const title = law.startsWith('Annex') ? '' : 'Annex A: exceptions applied\n\n';
    expect(lawIn(`${LETTER}\n\n${title}${law}${rest}`)).toBe(law);
  });

  it('in the body of a letter', () => {
    const text = `Dear Ms Okafor,\n\nRegulation 12 says:\n\n${EXCEPTIONS}\n\n${OWN}\n\nYours sincerely,\nJonah Pryce`;
    expect(lawIn(text)).toBe(EXCEPTIONS);
  });

  it('behind a paragraph that introduces it and speaks', () => {
    const text = `${LETTER}\n\nAnnex A: Legislation\n\nThe sections we used are these.\n\n${VEXATIOUS}`;
    expect(lawIn(text)).toBe(VEXATIOUS);
  });

  it('over lines that were wrapped', () => {
    const wrapped = VEXATIOUS.replace('comply with', 'comply\nwith');
    expect(lawIn(`${LETTER}\n\nAnnex A: Legislation\n\n${wrapped}`)).toContain(
      'if the request is vexatious.',
    );
  });
});

describe('the letter goes on speaking', () => {
  it.each([
    ['in an annex of exemptions applied', `${LETTER}\n\nAnnex A: exemptions applied\n\n${OWN}`],
    [
      'in an annex of the legislation that was applied',
      `${LETTER}\n\nAnnex A: legislation applied\n\nSection 43(2): the bidders still compete.`,
    ],
    ['in an annex of that title with its reasons', `${LETTER}\n\nAnnex A: Relevant legislation\n\n${OWN}`],
    [
      'under the heading of a section with its reasons',
      `${LETTER}\n\nAnnex A: Relevant legislation\n\nSection 43(2)\n\n${OWN}`,
    ],
    [
      'under the name of the Act above an answer below a signature',
      `${LETTER}\n\nFreedom of Information Act 2000\n\nNumber of schedules: 41`,
    ],
    ['in an annex of what is withheld in full', `${LETTER}\n\nAnnex A: withheld in full\n\nThe schedules.`],
    [
      'in a list of what is enclosed',
      `${LETTER}\n\nEnclosures:\nAnnex A: Relevant legislation\nAnnex B: The schedules`,
    ],
    ['under such a heading above the signature', LETTER.replace('The schedules', 'The law\n\nThe schedules')],
    ['in paragraphs numbered by itself', `Dear Ms Okafor,\n\n(1) ${OWN}\n(2) ${REVIEW}\n\nYours sincerely`],
    [
      'where one subsection alone is the reason it gives',
      `Dear Ms Okafor,\n\n(1) A public authority may refuse a vexatious request.\n\n${OWN}\n\nYours sincerely`,
    ],
    [
      'where it numbers its answers as a statute does, and speaks',
      `Dear Ms Okafor,\n\n(1) Subject to section 40(2), we attach it.\n(2) We hold no more.\n\nYours sincerely`,
    ],
  ])('%s', (_, text) => {
    expect(lawIn(text)).toBe('');
  });
});
