import { describe, expect, it } from 'vitest';
import { formatProvision, type Regime } from '../law';
import { readLetter } from '.';
import type { RuleName } from './resolve';

type Row = readonly [why: string, text: string, expected: string | null];

interface Found {
  readonly surface: string;
  readonly provisions: string;
  readonly rule: RuleName;
}

function resolve(text: string, regime?: Regime): readonly Found[] {
  return readLetter(text, { regime }).citations.map((citation) => ({
    surface: text.slice(citation.start, citation.end),
    provisions:
      citation.regime === 'OTHER'
        ? citation.provisions.join(', ')
        : citation.provisions.map(formatProvision).join(', '),
    rule: citation.rule,
  }));
}

/** Rows whose letter holds the expected provisions, found by `rule`; `null` where that rule finds nothing. */
function table(rule: RuleName, rows: readonly Row[], regime?: Regime): void {
  it.each(rows)('%s: %s', (_why, text, expected) => {
    const byRule = resolve(text, regime).filter((found) => found.rule === rule);
    expect(byRule.map(({ provisions }) => provisions)).toEqual(
      expected === null ? [] : expected.split(' + '),
    );
  });
}

describe('named-with-it', () => {
  table('named-with-it', [
    [
      'behind "of"',
      'Refused under section 31(1)(a) of the Freedom of Information Act 2000.',
      'FOIA s31(1)(a)',
    ],
    ['behind a comma', 'Refused under section 16, Freedom of Information Act 2000.', 'FOIA s16'],
    ['at once behind it', 'Refused under Regulation 13 EIR.', 'EIR reg13'],
    ['in brackets', 'Refused under Section 2(EIR).', 'EIR reg2'],
    ['the name wins over the unit word', 'Refused under section 12(5)(b) of the EIR.', 'EIR reg12(5)(b)'],
    ['another Act', 'The duty in section 188 of the Housing Act 1996.', 'HousingAct1996 s188'],
    [
      'a year between "the Act" and its number',
      'Withheld under Section 43(2) of the Act 2000.',
      'FOIA s43(2)',
    ],
    ['a part of a schedule between', 'See Schedule 2 (Part 4) Data Protection Act 2018.', 'DPA2018 sch2'],
    ['Welsh', 'Gwrthodwyd o dan adran 40(2) o Ddeddf Rhyddid Gwybodaeth 2000.', 'FOIA s40(2)'],
    ['Scotland’s Act', 'Withheld under section 38(1)(b) of FOISA.', 'FOISA s38(1)(b)'],
    ['a full point ends the reach of a name', 'Withheld under section 31(1). FOIA is an Act.', null],
    ['and so does a blank line', 'Withheld under section 31(1)\n\nof FOIA', null],
  ]);
});

describe('named-before-it', () => {
  table('named-before-it', [
    ['at once before it', 'It is withheld under FOIA section 31(1)(a).', 'FOIA s31(1)(a)'],
    ['in full', 'Under the Freedom of Information Act Section 40 (2) we withhold it.', 'FOIA s40(2)'],
    ['before a bare number', 'It is excepted under EIR 12(4)(d).', 'EIR reg12(4)(d)'],
    [
      'before a bracket',
      'We met the Housing Act 1996 (sections 188 and 190).',
      'HousingAct1996 s188, HousingAct1996 s190',
    ],
    ['behind a dash', 'FOIA – s43(2) is applied.', 'FOIA s43(2)'],
    [
      'another Act before a comma does not take the number',
      'Under the Data Protection Act, section 40(2) exempts it.',
      null,
    ],
    ['nor does a law some words away', 'FOIA lets us use section 40(2) here.', null],
  ]);
});

describe('numbered-document', () => {
  table('numbered-document', [
    ['guidance', 'Section 4.6 of that guidance says so.', 'Guidance s4(6)'],
    ['a contract', 'As section 3 of the signed contract provides.', 'Contract s3'],
    ['a policy', 'It is in section 12 of our complaints policy.', 'Policy s12'],
    ['a constitution’s article', 'Article 2 of the Constitution.', 'Constitution art2'],
    ['a verb ends the look-out', 'Section 12 of it is about the policy.', null],
  ]);
});

describe('named-at-the-end-of-the-list', () => {
  table('named-at-the-end-of-the-list', [
    ['two sections', 'Withheld under section 40(2) and section 31(1) of FOIA.', 'FOIA s40(2)'],
    ['three sections', 'Withheld under s.21, s.40(2) and s.43(2) of FOIA.', 'FOIA s21 + FOIA s40(2)'],
    [
      'of another Act',
      'Duties under section 17 and section 47 of the Children Act 1989.',
      'ChildrenAct1989 s17',
    ],
    ['not across other units', 'Withheld under section 40(2) and regulation 13 of the EIR.', null],
    [
      'not across other words',
      'Withheld under section 40(2), which we set beside section 31(1) of FOIA.',
      null,
    ],
  ]);
});

describe('continues-the-citation-before', () => {
  table('continues-the-citation-before', [
    ['by virtue of', 'Withheld under s.40(2)(a) by virtue of 40(3A)(a) of it.', 'FOIA s40(3A)(a)'],
    ['read together with', 'S31(1)(g) together with 31(2)(c) applies.', 'FOIA s31(2)(c)'],
    ['the first number has nothing before it', '31(2)(c) is a reference of some kind.', null],
  ]);
});

describe('cited-elsewhere-with-its-unit', () => {
  table('cited-elsewhere-with-its-unit', [
    [
      'the number alone, further on',
      'We relied on s.43(2) first. Having looked again, 43(1) does not help.',
      'FOIA s43(1)',
    ],
    [
      'the shape of an exception, where regulations are named',
      'The EIRs apply to this. We find that 12(5)(e) is engaged.',
      'EIR reg12(5)(e)',
    ],
    ['the same shape in a letter that names none', 'Our table has a line 12(5)(e) in it.', null],
  ]);
});

describe('listed-as-exemption', () => {
  table('listed-as-exemption', [
    [
      'behind a heading on the line',
      'Exemptions applied: 27(1)(a), 31(1)(g) and 41(1)',
      'FOIA s27(1)(a), FOIA s31(1)(g), FOIA s41(1)',
    ],
    [
      'below a heading, as points',
      'We have applied the following exemptions:\n\n- 40(2) personal data\n- 43(2) commercial interests',
      'FOIA s40(2) + FOIA s43(2)',
    ],
    ['exceptions of the regulations', 'The exceptions relied on: 12(5)(f)', 'EIR reg12(5)(f)'],
    [
      'a full point ends what the heading announces',
      'We have used no exemption. Line 40(2) is a total.',
      null,
    ],
    ['a number that the law does not have', 'Exemptions applied: 140(2)', null],
  ]);
});

describe('customary-name', () => {
  table('customary-name', [
    ['an agreement', 'The developer signed a section 106 agreement.', 'Section106Agreement s106'],
    ['an officer', 'Our section 151 officer signed the accounts.', 'Section151Officer s151'],
    ['an enquiry, with one letter', 'We opened 12 S47 enquiries.', 'Section47Enquiries s47'],
    ['a notice', 'A section 21 notice was served on the tenant.', 'Section21Notice s21'],
    ['a search', 'Officers carried out section 60 searches.', 'Section60Searches s60'],
    ['a bracket behind the number makes it a provision', 'A section 21(1) notice was served.', null],
    ['a sentence about withholding is about information law', 'The section 21 notice is exempt.', null],
    ['a noun that such a number is not called by', 'The section 106 biscuit was eaten.', null],
  ]);
});

describe('unit-of-other-law', () => {
  table('unit-of-other-law', [
    ['an article is data protection’s', 'Disclosure would breach Article 5(1)(a).', 'UKGDPR art5(1)(a)'],
    ['in Welsh', 'Gweler Erthygl 15.', 'UKGDPR art15'],
    ['a schedule', 'None of the conditions in Schedule 3 is met.', 'Schedule sch3'],
    ['a section is not', 'Withheld under section 40(2).', null],
  ]);
});

describe('shape', () => {
  table('shape', [
    ['regulation 12 with two brackets', 'It is excepted under regulation 12(4)(b).', 'EIR reg12(4)(b)'],
    [
      'regulation 10 with two brackets is Scotland’s',
      'It is excepted under regulation 10(4)(b).',
      'EISR reg10(4)(b)',
    ],
    ['"the Regulations" are overruled by no shape', 'Excepted under regulation 10(4)(b) of the EIRs.', null],
    ['one bracket has no shape', 'It is excepted under regulation 12(4).', null],
  ]);
});

describe('named-elsewhere-with-this-number', () => {
  table('named-elsewhere-with-this-number', [
    [
      'a heading below the full name',
      'Withheld under section 40(2) of the Freedom of Information Act.\n\nSection 40 – personal information',
      'FOIA s40',
    ],
    [
      'a heading above it',
      'Section 40 – personal information\n\nWithheld under section 40(2) of the Freedom of Information Act.',
      'FOIA s40',
    ],
    [
      'another Act close by',
      'Section 188 of the Housing Act 1996 sets a duty. We met section 188.',
      'HousingAct1996 s188',
    ],
    [
      'a number that nothing names',
      'Withheld under section 40(2) of FOIA. We also looked at section 31.',
      null,
    ],
  ]);
});

describe('other-act-in-the-sentence', () => {
  table('other-act-in-the-sentence', [
    [
      'the last law named before',
      'Under the Highways Act 1980 the council may adopt a road by section 38.',
      'HighwaysAct1980 s38',
    ],
    [
      'not one of an earlier sentence',
      'This is the Highways Act 1980. The council may adopt a road by section 38.',
      null,
    ],
    [
      'not where the sentence withholds',
      'Under the Highways Act 1980 plans exist, withheld by us using section 38.',
      null,
    ],
    ['not an Act for a regulation', 'Under the Highways Act 1980 we look to regulation 13.', null],
  ]);
});

describe('own-name-for-a-thing', () => {
  table('own-name-for-a-thing', [
    ['records', 'There were 1086 Section 86 checks.', 'Section86Checks s86'],
    ['a sentence that withholds', 'The section 38 checks were withheld.', null],
    ['a verb behind the number', 'Here section 38 applies.', null],
    ['brackets make it a provision', 'There were 12 section 38(1) checks.', null],
  ]);
});

describe('letter-is-about-information-law', () => {
  const rule = 'letter-is-about-information-law';
  table(rule, [
    ['a section is FOIA’s', 'The names are withheld under section 40(2).', 'FOIA s40(2)'],
    ['a regulation is the EIR’s', 'The draft is withheld under regulation 13.', 'EIR reg13'],
    ['a lettered section that FOIA has', 'It is withheld under section 22A.', 'FOIA s22A'],
    [
      'a Welsh a, in a Welsh letter',
      'Mae’r wybodaeth wedi ei heithrio o dan a21 ac rydym yn gwrthod y cais.',
      'FOIA s21',
    ],
    ['an A-road, in an English letter', 'The information on the A21 is withheld.', null],
    ['a channel', 'S4C is a broadcaster.', null],
    ['a bare number without brackets', 'The 40 names are withheld.', null],
  ]);
  describe('of a Scottish authority', () => {
    table(
      rule,
      [
        ['a section is FOISA’s', 'The names are withheld under section 38(1)(b).', 'FOISA s38(1)(b)'],
        ['a regulation is the EISR’s', 'The names are withheld under regulation 11(2).', 'EISR reg11(2)'],
      ],
      'FOISA',
    );
  });

  it('leaves to an unnamed law a number that no sentence about information explains', () => {
    expect(resolve('The parties met under section 99 in spring.')).toMatchObject([
      { provisions: 'Unnamed s99', rule: 'letter-is-about-information-law' },
    ]);
  });
});

describe('how sure it is', () => {
  it.each([
    ['sure where the law is named', 'Withheld under section 40(2) of FOIA.', true, []],
    ['sure where the sentence is about information', 'The names are withheld under section 40(2).', true, []],
    ['possible where it is about nothing of the kind', 'In line with s61 we went home.', false, []],
    ['possible where the law has no such number', 'It is withheld under section 99.', false, []],
    ['possible with the laws that do have it', 'Withheld under section 80 of the EIR.', false, ['FOIA s80']],
  ])('%s: %s', (_why, text, certain, alternatives) => {
    const [citation] = readLetter(text).citations;
    if (citation === undefined || citation.regime === 'OTHER') throw new Error('no citation of a regime');
    expect(citation.certain).toBe(certain);
    expect(citation.alternatives.map(formatProvision)).toEqual(alternatives);
  });
});
