import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProvisionNumber, type Provision, type Regime } from '../law';
import { findCitations, findGrounds, readLetter, type Citation, type RegimeCitation } from '.';

/** Recorded, so that every run reads the same letters and a failure can be read again. */
const SEED = 20_041_123;

/** A reference that a generated letter holds for certain, and where. */
interface Planted {
  readonly start: number;
  readonly surface: string;
  readonly law: Regime | 'OTHER';
  /** `s40(2), s43(2)`; not known for other laws, whose provisions have names of their own. */
  readonly provisions: string | null;
}

interface Piece {
  readonly text: string;
  readonly planted: readonly Planted[];
}

interface Law {
  readonly law: Regime;
  readonly short: string;
  readonly units: readonly string[];
  readonly plurals: readonly string[];
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly provisions: readonly (readonly [number: string, ...path: string[]])[];
}

const SECTION_UNITS = ['section ', 'Section ', 's.', 's', 'S', 'S. ', 'sec. ', 'Sect. ', 'SECTION '];
const SECTION_PLURALS = ['sections ', 'Sections ', 'ss. ', 'ss '];
const REGULATION_UNITS = ['regulation ', 'Regulation ', 'reg ', 'reg. ', 'Reg.', 'r.', 'R', 'section '];
const REGULATION_PLURALS = ['regulations ', 'Regulations ', 'regs ', 'regs. '];

const FOIA: Law = {
  law: 'FOIA',
  short: 's',
  units: SECTION_UNITS,
  plurals: SECTION_PLURALS,
  before: ['FOIA ', 'FOIA 2000 ', 'the Freedom of Information Act 2000, ', 'FOIA – '],
  behind: [' of the Freedom of Information Act 2000', ' of FOIA', ' FOIA', ' (FOIA)', ', Freedom of Information Act 2000', ' of the FOI Act'],
  provisions: [
    ['1', '1', 'b'], ['12', '1'], ['14', '1'], ['16', '1'], ['17', '1', 'b'], ['21'], ['22A', '1'], ['23', '1'], ['24', '1'],
    ['27', '1', 'a'], ['30', '1', 'a', 'i'], ['31', '1', 'a'], ['31', '1', 'g'], ['35', '1', 'a'], ['36', '2', 'b', 'ii'],
    ['36', '2', 'c'], ['38', '1', 'b'], ['40', '2'], ['40', '3A', 'a'], ['40', '5B', 'a', 'i'], ['41', '1'], ['43', '2'],
    ['44', '1', 'a'], ['99', '2'],
  ],
}; // prettier-ignore

const EIR: Law = {
  law: 'EIR',
  short: 'reg',
  units: REGULATION_UNITS,
  plurals: REGULATION_PLURALS,
  before: ['EIR ', 'the EIRs, ', 'the Environmental Information Regulations 2004, '],
  behind: [' of the Environmental Information Regulations 2004', ' of the EIR', ' of the EIRs', ' EIR', ' (EIR)'],
  provisions: [
    ['5', '1'], ['9', '1'], ['11', '4'], ['12', '4', 'a'], ['12', '4', 'b'], ['12', '4', 'd'], ['12', '5', 'a'], ['12', '5', 'e'],
    ['12', '5', 'f'], ['13', '1'], ['13', '2A', 'a'], ['14', '3'],
  ],
}; // prettier-ignore

const FOISA: Law = {
  law: 'FOISA',
  short: 's',
  units: SECTION_UNITS,
  plurals: SECTION_PLURALS,
  before: ['FOISA ', 'FOI(S)A ', 'FOISA – '],
  behind: [' of the Freedom of Information (Scotland) Act 2002', ' of FOISA', ' FOISA', ' (FOISA)', ' of FOI(S)A'],
  provisions: [
    ['12', '1'], ['14', '1'], ['17', '1'], ['25', '1'], ['26', 'a'], ['29', '1', 'a'], ['30', 'b', 'i'], ['30', 'c'], ['33', '1', 'b'],
    ['35', '1', 'a'], ['36', '1'], ['38', '1', 'b'], ['38', '2A', 'a'], ['39', '2'], ['99', '1'],
  ],
}; // prettier-ignore

const EISR: Law = {
  law: 'EISR',
  short: 'reg',
  units: REGULATION_UNITS,
  plurals: REGULATION_PLURALS,
  before: ['EISR ', 'the EI(S)Rs, '],
  behind: [' of the Environmental Information (Scotland) Regulations 2004', ' of the EISRs', ' of the EI(S)Rs', ' (EISR)'],
  provisions: [['5', '1'], ['10', '4', 'a'], ['10', '4', 'b'], ['10', '5', 'b'], ['10', '5', 'e'], ['11', '2'], ['13', 'c'], ['16', '1']],
}; // prettier-ignore

const COUNTRIES = [
  [FOIA, EIR],
  [FOISA, EISR],
] as const;

const FULL_NAMES: Readonly<Record<Regime, string>> = {
  FOIA: 'Freedom of Information Act 2000',
  FOISA: 'Freedom of Information (Scotland) Act 2002',
  EIR: 'Environmental Information Regulations 2004',
  EISR: 'Environmental Information (Scotland) Regulations 2004',
};

const OPENINGS = [
  'Dear Ms Ashdown,\n\nThank you for your request of 4 March 2024, received on 5 March 2024. Our reference is FOI-2024/318.',
  'Good morning\n\nFurther to your e-mail, please find our reply below.',
  'RE: INFORMATION REQUEST 40192\n\nWe have now finished our searches.',
  'Annwyl Ms Ashdown,\n\nDiolch am eich cais am wybodaeth dyddiedig 4 Mawrth 2024.',
];

/** `@` is where the citation goes. */
const SENTENCES = [
  'The names of junior staff are withheld under @.',
  'We are refusing your request under @ because it would take more than 18 hours.',
  'This information is exempt from disclosure by virtue of @ and we have not sent it.',
  'Under @, we neither confirm nor deny that we hold it.',
  'We considered @, but we do not rely on it.',
  'Some of what you asked for (questions 2 and 5) is covered by @; the rest is enclosed.',
  '@ applies to the 43 pages at Annex B.',
  '• @: the sums in column 4',
  '3. @\n\nThe public interest in each case was weighed.',
  'Document 7\t@\tRedacted in part',
  'On review we have decided that @ was wrongly applied.',
  'Mae’r wybodaeth wedi’i heithrio o dan @.',
];

const OTHER_SENTENCES: readonly (readonly [before: string, surface: string, behind: string])[] = [
  ['The duty is in ', 'section 17', ' of the Children Act 1989.'],
  ['Notices were served under ', 'section 21', ' of the Housing Act 1988.'],
  ['Disclosure would breach ', 'Article 5(1)(a)', ' of the UK GDPR.'],
  ['See ', 'section 10', ' of the Data Protection Act 2018.'],
  ['It was adopted by an agreement under ', 'section 38', ' of the Highways Act 1980.'],
  ['Limits are set by ', 'regulation 4', ' of the Control of Noise at Work Regulations 2005.'],
];

const WELSH: readonly (readonly [text: string, surface: string, law: Law, provisions: string])[] = [
  ['Gwrthodwyd eich cais o dan adran 40(2) o Ddeddf Rhyddid Gwybodaeth 2000.', 'adran 40(2)', FOIA, 's40(2)'],
  ['Mae adrannau 31(1)(a) a 43(2) o Ddeddf Rhyddid Gwybodaeth 2000 yn gymwys.', 'adrannau 31(1)(a) a 43(2)', FOIA, 's31(1)(a), s43(2)'],
  ['Gwrthodir y cais o dan reoliad 12(4)(b) o Reoliadau Gwybodaeth Amgylcheddol 2004.', 'reoliad 12(4)(b)', EIR, 'reg12(4)(b)'],
]; // prettier-ignore

const PLAIN = [
  'You asked:\n> 1. How many of the 40 contracts were let?\n> 2. Who signed each (name, grade)?',
  '“Please send me all 12 reports (2019 to 2023).”',
  'The searches took 21 hours and 30 minutes at £25 an hour, £537.50 in all.',
  'Our office is at 31 High Street, Sheffield S10 2FB. Call 0114 496 0040 between 9 and 5.',
  'If you are unhappy with this reply you may ask for an internal review within 40 working days by writing to foi@example.org.',
  'Table 2\nYear\tCases\tClosed\n2021\t40\t31\n2022\t43\t36',
  'Yours sincerely,\n\nA. Officer\nInformation Governance Team, Room 12.4',
  'https://example.org/ukpga/2000/36/section/40',
  'Gallwch ofyn am adolygiad mewnol o fewn 40 diwrnod gwaith.',
  '[1] See page 12. [2] See page 36.',
];

/** What letters are made of, which no one would write in this order. They name no law of Scotland, so as not to move a letter there. */
const FRAGMENTS = [
  'section', 'Section', 'sections', 's', 's.', 'S.', 'ss', 'reg', 'Regulation', 'R', 'Article', 'Schedule', 'adran', 'a',
  '1', '12', '21', '31', '36', '40', '43', '22A', '99', '106', '2000', '2018',
  '(1)', '(2)', '(3A)', '(a)', '(b)', '(c)', '(i)', '(ii)', '(A)', '[2]', '(2', ')', '.1', '.a', '&', ',', 'and', 'or', 'to', '/', ';',
  'subsection', 'subsections', 'paragraph', 'of', 'the Act', 'that Act', 'FOIA', 'EIR', 'DPA 2018',
  'the Freedom of Information Act 2000', 'Housing Act 1996 ("the Act")', 'of the policy', 'agreement', 'notice',
  'is exempt', 'withheld under', 'We no longer rely on', 'vexatious', 'public interest', 'but', 'cost limit', 'S10 2FB',
  '.', '\n', '\n\n', '\u00a0', '\u200b', '\u00ad', 'Â\u00a0', '>', '“', '”', '‘', '’', '\u{1f600}', 'four', 'twenty-one', '£450', '%',
  '-', '–', '&amp;', 'â€“', '{', '\u202e', '\ufeff', '\r\n',
]; // prettier-ignore
const SCOTTISH_FRAGMENTS = ['FOISA', 'EISRs', 'Scottish Information Commissioner', 'section 30(b)(ii)'];

/** A run of fragments, glued or spaced at random. */
const fragments = (words: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', ' ', ' ', ' ')), { maxLength })
    .map((parts) => parts.map(([fragment, space]) => fragment + space).join(''));

const inBrackets = (path: readonly string[], space: string): string =>
  path.map((element) => `${space}(${element})`).join('');

/** One citation of a law with its name before or behind it, in a sentence. */
function citing(law: Law): fc.Arbitrary<Piece> {
  return fc
    .record({
      members: fc.uniqueArray(fc.constantFrom(...law.provisions), { minLength: 1, maxLength: 3 }),
      joiner: fc.constantFrom(' and ', ' & ', ', ', ' or '),
      space: fc.constantFrom('', '', '', ' '),
      unit: fc.constantFrom(...law.units),
      plural: fc.constantFrom(...law.plurals),
      name: fc.oneof(
        fc.constantFrom(...law.before).map((name) => [name, ''] as const),
        fc.constantFrom(...law.behind).map((name) => ['', name] as const),
      ),
      sentence: fc.constantFrom(...SENTENCES),
    })
    .map(({ members, joiner, space, unit, plural, name: [before, behind], sentence }) => {
      const written = members.map(([number, ...path]) => number + inBrackets(path, space));
      const surface = (members.length > 1 ? plural : unit) + written.join(joiner);
      const at = sentence.indexOf('@');
      const provisions = members.map(([number, ...path]) => law.short + number + inBrackets(path, ''));
      return {
        text: sentence.replace('@', () => before + surface + behind),
        planted: [{ start: at + before.length, surface, law: law.law, provisions: provisions.join(', ') }],
      };
    });
}

const plain = (text: string): Piece => ({ text, planted: [] });

const otherLaws = fc.constantFrom(...OTHER_SENTENCES).map(([before, surface, behind]): Piece => ({
  text: before + surface + behind,
  planted: [{ start: before.length, surface, law: 'OTHER', provisions: null }],
}));

const welsh = fc.constantFrom(...WELSH).map(([text, surface, { law }, provisions]): Piece => ({
  text,
  planted: [{ start: text.indexOf(surface), surface, law, provisions }],
}));

/** Lines of at most `width`, cut at spaces: as long as the text was, so that every place stays where it is. */
function hardWrap(text: string, width: number): string {
  let column = 0;
  return text.replace(/[^\n ]+|[\n ]/g, (part) => {
    column = part === '\n' ? 0 : column + part.length;
    if (part !== ' ' || column < width) return part;
    column = 0;
    return '\n';
  });
}

/** What mail programs and scanners do to spaces, one character for another. */
const NOISE: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => hardWrap(text, 72),
  (text) => hardWrap(text, 40),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replace(/ (?=\d)/g, '\u00a0'),
  (text) => text.replace(/ (?=\()/g, '\u2009'),
];

const letters: fc.Arbitrary<Piece> = fc
  .integer({ min: 0, max: 1 })
  .chain((country) => {
    const laws = COUNTRIES[country === 0 ? 0 : 1];
    const body = fc.oneof(
      { weight: 4, arbitrary: citing(laws[0]) },
      { weight: 2, arbitrary: citing(laws[1]) },
      { weight: 2, arbitrary: fc.constantFrom(...PLAIN).map(plain) },
      { weight: 1, arbitrary: otherLaws },
      { weight: 1, arbitrary: country === 0 ? welsh : otherLaws },
      { weight: 1, arbitrary: fragments(FRAGMENTS, 12).map(plain) },
    );
    return fc.tuple(
      fc.constantFrom(...OPENINGS).map(plain),
      fc.array(body, { minLength: 2, maxLength: 5 }),
      fc.constantFrom(...NOISE),
    );
  })
  .map(([opening, body, noise]) => {
    const planted: Planted[] = [];
    let text = '';
    for (const piece of [opening, ...body]) {
      for (const one of piece.planted) planted.push({ ...one, start: text.length + one.start });
      text += `${piece.text}\n\n`;
    }
    return { text: noise(text), planted };
  });

const spelled = (provisions: readonly Provision[]): string =>
  provisions.map(formatProvisionNumber).join(', ');

const NUMBER =
  /\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|fort|fift|ty/i;

function isOfRegime(citation: Citation): citation is RegimeCitation {
  return citation.regime !== 'OTHER';
}

/** What is wrong with the places of a letter's citations. */
function misplaced(text: string, citations: readonly Citation[]): readonly string[] {
  let behind = 0;
  return citations.flatMap(({ start, end, provisions }) => {
    const surface = text.slice(start, end);
    const right =
      start >= behind && end > start && end <= text.length && provisions.length > 0 && NUMBER.test(surface);
    behind = end;
    return right ? [] : [`${start}–${end} ${surface}`];
  });
}

const alone = new Map<string, string>();

/** What a surface means beside the name of its law: the same surfaces come again and again, so each is read once. */
function readAlone(surface: string, regime: Regime): string {
  const text = `Withheld under ${surface} of the ${FULL_NAMES[regime]}.`;
  const known = alone.get(text);
  if (known !== undefined) return known;
  const [found] = findCitations(text).filter(isOfRegime);
  const meaning = found === undefined ? 'nothing' : `${found.regime} ${spelled(found.provisions)}`;
  alone.set(text, meaning);
  return meaning;
}

/** Citations that mean something else when they stand alone beside the name of their law. */
function changedAlone(text: string, citations: readonly Citation[]): readonly string[] {
  return citations.filter(isOfRegime).flatMap(({ start, end, regime, provisions }) => {
    const surface = text.slice(start, end);
    const expected = `${regime} ${spelled(provisions)}`;
    const found = readAlone(surface, regime);
    return found === expected ? [] : [`${surface}: ${expected}, alone ${found}`];
  });
}

/** Citations that were put into the letter and are not found there as what they are. */
function lost({ text, planted }: Piece, citations: readonly Citation[]): readonly string[] {
  const byStart = new Map(citations.map((citation) => [citation.start, citation]));
  return planted.flatMap(({ start, surface, law, provisions }) => {
    const found = byStart.get(start);
    const right =
      found?.end === start + surface.length &&
      found.regime === law &&
      (!isOfRegime(found) || spelled(found.provisions) === provisions);
    if (right) return [];
    const instead = found === undefined ? 'nothing' : `${text.slice(found.start, found.end)} ${found.regime}`;
    return [`${surface}, ${law}: ${instead}`];
  });
}

/** Everything that must hold for any text. */
function expectSound(text: string, regime: Regime): readonly Citation[] {
  const reading = readLetter(text, { regime });
  const { citations } = reading;
  expect(misplaced(text, citations)).toEqual([]);
  expect(changedAlone(text, citations)).toEqual([]);
  for (const { start, end } of findGrounds(text, reading, regime)) {
    expect(start >= 0 && end > start && end <= text.length).toBe(true);
  }
  expect(citations.filter((citation) => isOfRegime(citation) && citation.roleReason === '')).toEqual([]);
  expect(JSON.stringify(findCitations(text, { regime }))).toBe(JSON.stringify(citations));
  return citations;
}

describe('ten thousand generated letters', () => {
  it('give citations that are in order, the same each time, the same alone, and all that were put in', () => {
    fc.assert(
      fc.property(letters, (letter) => {
        const citations = expectSound(letter.text, 'FOIA');
        expect(lost(letter, citations)).toEqual([]);
      }),
      { numRuns: 10_000, seed: SEED },
    );
  }, 60_000);
});

describe('text that is no letter', () => {
  const hostile = fragments([...FRAGMENTS, ...SCOTTISH_FRAGMENTS], 40);

  it('of fragments in any order holds to the same rules', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expectSound(text, 'EISR');
      }),
      { numRuns: 2000, seed: SEED },
    );
  });

  it('of any characters holds to the same rules', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expectSound(text, 'FOIA');
      }),
      { numRuns: 1000, seed: SEED },
    );
  });

  it('moves its citations with what is put before it, and changes nothing in them', () => {
    const before = '\u{1f600}\u{1f4c4}\n\n';
    fc.assert(
      fc.property(hostile, (text) => {
        const moved = findCitations(text).map((citation) => ({
          ...citation,
          start: citation.start + before.length,
          end: citation.end + before.length,
        }));
        expect(findCitations(before + text)).toEqual(moved);
      }),
      { numRuns: 1000, seed: SEED },
    );
  });
});
