import { describe, expect, it } from 'vitest';
import { formatProvisionNumber, type Regime } from '../law';
import { findCitations } from '.';

type Row = readonly [why: string, text: string, ...expected: string[]];

/** Each citation as `surface = FOIA s40(2), s41`, the surface exactly as it stands in the text. */
function cited(text: string, regime?: Regime): readonly string[] {
  return findCitations(text, { regime }).map((citation) => {
    const surface = text.slice(citation.start, citation.end);
    if (citation.regime === 'OTHER') return `${surface} = OTHER`;
    return `${surface} = ${citation.regime} ${citation.provisions.map(formatProvisionNumber).join(', ')}`;
  });
}

function table(rows: readonly Row[], regime?: Regime): void {
  it.each(rows)('%s: %j', (_why, text, ...expected) => {
    expect(cited(text, regime)).toEqual(expected);
  });
}

/**
 * What a reader is sure of and the engine does not read yet, under the rule that would read it. A row here that begins
 * to pass fails the suite: it then belongs in a table below.
 */
const KNOWN_MISSES: readonly (readonly [rule: string, rows: readonly Row[]])[] = [
  [
    'an element may lack its brackets behind another that has them',
    [
      ['no brackets at all', 'Refused under regulation 12 4 b of the EIR.', 'regulation 12 4 b = EIR reg12(4)(b)'],
    ],
  ],
  [
    'a unit word with a slip of the fingers is still one before a number with brackets',
    [
      ['a slip in the word', 'Withheld under secton 40(2) of FOIA.', 'secton 40(2) = FOIA s40(2)'],
      ['two letters changed round', 'Withheld under secition 40(2) of FOIA.', 'secition 40(2) = FOIA s40(2)'],
      ['a slip in the word', 'Refused under regualtion 12(4)(b) of the EIR.', 'regualtion 12(4)(b) = EIR reg12(4)(b)'],
    ],
  ],
]; // prettier-ignore

describe('the unit word for a section', () => {
  table([
    ['written out', 'Withheld under section 40(2) of FOIA.', 'section 40(2) = FOIA s40(2)'],
    ['s with a point', 'Withheld under s.40(2) of FOIA.', 's.40(2) = FOIA s40(2)'],
    ['a capital S with a point and a space', 'Withheld under S. 40 (2) of FOIA.', 'S. 40 (2) = FOIA s40(2)'],
    ['s glued', 'Withheld under s40(2) of FOIA.', 's40(2) = FOIA s40(2)'],
    ['a capital S glued', 'Withheld under S40(2) of FOIA.', 'S40(2) = FOIA s40(2)'],
    ['s with a space', 'Withheld under s 40(2) of FOIA.', 's 40(2) = FOIA s40(2)'],
    ['ss with a point', 'Withheld under ss.40(2) and 43(2) of FOIA.', 'ss.40(2) and 43(2) = FOIA s40(2), s43(2)'],
    ['ss glued', 'Withheld under ss31(1)(a) and 43(2) of FOIA.', 'ss31(1)(a) and 43(2) = FOIA s31(1)(a), s43(2)'],
    ['SS in capitals', 'Withheld under SS 21 and 22 of FOIA.', 'SS 21 and 22 = FOIA s21, s22'],
    ['sec.', 'Withheld under sec. 40(2) of FOIA.', 'sec. 40(2) = FOIA s40(2)'],
    ['Sec', 'Withheld under Sec 40(2) of FOIA.', 'Sec 40(2) = FOIA s40(2)'],
    ['secs.', 'Withheld under secs. 21 and 40(2) of FOIA.', 'secs. 21 and 40(2) = FOIA s21, s40(2)'],
    ['sect.', 'Withheld under sect. 40(2) of FOIA.', 'sect. 40(2) = FOIA s40(2)'],
    ['the section sign', 'Withheld under § 40(2) of FOIA.', '§ 40(2) = FOIA s40(2)'],
    ['Section with a colon', 'FOIA Section: 40(2)', 'Section: 40(2) = FOIA s40(2)'],
    ['a plural with one number', 'Withheld under sections 40(2) of FOIA.', 'sections 40(2) = FOIA s40(2)'],
    ['a plural of a whole section', 'Refused under Sections 12 of FOIA.', 'Sections 12 = FOIA s12'],
    ['a singular with two numbers', 'Withheld under section 31 and 24 of FOIA.', 'section 31 and 24 = FOIA s31, s24'],
    ['a plural, then s.', 'Withheld under sections s.38(1)(b) of FOISA.', 'sections s.38(1)(b) = FOISA s38(1)(b)'],
    ['the word twice', 'Withheld under section section 40(2) of FOIA.', 'section 40(2) = FOIA s40(2)'],
  ]);
}); // prettier-ignore

describe('the unit word for a regulation', () => {
  table([
    ['written out', 'Refused under regulation 12(4)(b) of the EIR.', 'regulation 12(4)(b) = EIR reg12(4)(b)'],
    ['with a capital', 'Refused under Regulation 13(1) of the EIR.', 'Regulation 13(1) = EIR reg13(1)'],
    ['reg', 'Refused under reg 12(4)(d) of the EIR.', 'reg 12(4)(d) = EIR reg12(4)(d)'],
    ['reg. with a capital', 'Refused under Reg. 12(4)(d) of the EIR.', 'Reg. 12(4)(d) = EIR reg12(4)(d)'],
    ['reg glued', 'Refused under reg12(4)(d) of the EIR.', 'reg12(4)(d) = EIR reg12(4)(d)'],
    ['reg. glued', 'Refused under reg.12(4)(d) of the EIR.', 'reg.12(4)(d) = EIR reg12(4)(d)'],
    ['regs', 'Refused under regs 12(4)(b) and 12(5)(e) of the EIR.', 'regs 12(4)(b) and 12(5)(e) = EIR reg12(4)(b), reg12(5)(e)'],
    ['regs. with one', 'Refused under regs. 13 of the EIR.', 'regs. 13 = EIR reg13'],
    ['a plural with one number', 'Refused under Regulations 12(5)(f) of the EIR.', 'Regulations 12(5)(f) = EIR reg12(5)(f)'],
    ['r glued', 'Refused under r12(4)(b) of the EIR.', 'r12(4)(b) = EIR reg12(4)(b)'],
    ['r with a point', 'Refused under r.12(4)(b) of the EIR.', 'r.12(4)(b) = EIR reg12(4)(b)'],
    ['exception, then regulation', 'The exception Regulation 12(5)(g) of the EIR is engaged.', 'Regulation 12(5)(g) = EIR reg12(5)(g)'],
    ['capitals', 'EIR – REGULATION 13 – PERSONAL DATA', 'REGULATION 13 = EIR reg13'],
  ]);
}); // prettier-ignore

describe('the wrong unit word', () => {
  table([
    ['section, of the EIR', 'Refused under section 12(4)(b) of the EIR.', 'section 12(4)(b) = EIR reg12(4)(b)'],
    ['s., of the EIR', 'Refused under s.12(5)(e) of the Environmental Information Regulations 2004.', 's.12(5)(e) = EIR reg12(5)(e)'],
    ['regulation, of FOIA', 'Withheld under regulation 40(2) of the FOIA.', 'regulation 40(2) = FOIA s40(2)'],
    ['regulation, of the Act by its name', 'Refused under Regulation 12 of the Freedom of Information Act 2000.', 'Regulation 12 = FOIA s12'],
    ['section, of the EISR', 'Refused under section 10(5)(e) of the EISRs.', 'section 10(5)(e) = EISR reg10(5)(e)'],
    ['regulation, of FOISA', 'Withheld under regulation 38(1)(b) of FOISA.', 'regulation 38(1)(b) = FOISA s38(1)(b)'],
    ['article, of the EIR', 'Refused under Article 12(4)(b) of the EIR.', 'Article 12(4)(b) = EIR reg12(4)(b)'],
    ['article, of FOIA', 'Withheld under Article 40(2) of the Freedom of Information Act 2000.', 'Article 40(2) = FOIA s40(2)'],
    ['paragraph, of the EIR', 'Refused under paragraph 12(4)(b) of the EIR.', '12(4)(b) = EIR reg12(4)(b)'],
    ['clause, of the Act', 'Withheld under clause 43(2) of the FOI Act.', '43(2) = FOIA s43(2)'],
  ]);
}); // prettier-ignore

describe('no unit word', () => {
  table([
    ['exemption', 'Exemption 40(2) of FOIA applies.', '40(2) = FOIA s40(2)'],
    ['exemption under', 'It falls to the exemption under 40(2) of the Act.', '40(2) = FOIA s40(2)'],
    ['the exemption at', 'We rely on the exemption at 43(2) of FOIA.', '43(2) = FOIA s43(2)'],
    ['FOIA before it', 'The names are withheld under FOIA 40(2).', '40(2) = FOIA s40(2)'],
    ['FOI before it', 'The names are withheld under FOI 40(2).', '40(2) = FOIA s40(2)'],
    ['the full name before it', 'Withheld under the Freedom of Information Act 2000 40(2).', '40(2) = FOIA s40(2)'],
    ['FOISA before it', 'The names are withheld under FOISA 38(1)(b).', '38(1)(b) = FOISA s38(1)(b)'],
    ['EIR before it', 'Refused under EIR 12(4)(b) as too large.', '12(4)(b) = EIR reg12(4)(b)'],
    ['EISR before it', 'Refused under EISR 10(4)(b) as too large.', '10(4)(b) = EISR reg10(4)(b)'],
    ['exception', 'Exception 12(5)(f) of the EIR is engaged.', '12(5)(f) = EIR reg12(5)(f)'],
    ['numbers first and the name last', '12(5)(e) of the Environmental Information Regulations 2004 applies.', '12(5)(e) = EIR reg12(5)(e)'],
    ['number and name at once', 'Withheld: 40(2) FOIA.', '40(2) = FOIA s40(2)'],
    ['a chain and the name last', 'Withheld under 31(1)(a) and (b) of FOIA.', '31(1)(a) and (b) = FOIA s31(1)(a), s31(1)(b)'],
    ['by virtue of', 'Withheld under section 40(2) by virtue of 40(3A)(a) of FOIA.', 'section 40(2) = FOIA s40(2)', '40(3A)(a) = FOIA s40(3A)(a)'],
    ['in conjunction with', 'Withheld under s.40(2) in conjunction with 40(3A)(a) of FOIA.', 's.40(2) = FOIA s40(2)', '40(3A)(a) = FOIA s40(3A)(a)'],
  ]);
}); // prettier-ignore

describe('the Act beside it', () => {
  table([
    ['at once behind it', 'We refuse under S12 FOIA.', 'S12 = FOIA s12'],
    ['FOI exemption, then S', 'FOI exemption S31(1)(a) is engaged.', 'S31(1)(a) = FOIA s31(1)(a)'],
    ['before it', 'Withheld under FOIA s.43(2).', 's.43(2) = FOIA s43(2)'],
    ['before it, with a year', 'Withheld under FOIA 2000 s.40(2).', 's.40(2) = FOIA s40(2)'],
    ['before it, in brackets', 'Withheld under FOIA (s.40(2)).', 's.40(2) = FOIA s40(2)'],
    ['before it in full, in brackets', 'Withheld under the Freedom of Information Act 2000 (section 40(2)).', 'section 40(2) = FOIA s40(2)'],
    ['before it, with a dash', 'Freedom of Information Act 2000 – Section 43', 'Section 43 = FOIA s43'],
    ['before it, with a colon', 'FOIA: s40(2)', 's40(2) = FOIA s40(2)'],
    ['as its possessive', 'FOIA’s section 40(2) exempts the names.', 'section 40(2) = FOIA s40(2)'],
    ['the Act’s', 'Under FOIA we rely on the Act’s section 43(2).', 'section 43(2) = FOIA s43(2)'],
    ['behind a comma', 'Withheld under section 40(2), Freedom of Information Act 2000.', 'section 40(2) = FOIA s40(2)'],
    ['in brackets behind it', 'Withheld under section 40(2) (FOIA).', 'section 40(2) = FOIA s40(2)'],
    ['behind what the section is about', 'Withheld under section 40(2) (personal information) of the FOI Act.', 'section 40(2) = FOIA s40(2)'],
    ['behind what the section is about, with commas', 'Withheld under section 43(2), commercial interests, of FOIA.', 'section 43(2) = FOIA s43(2)'],
    ['F.O.I.A. with points', 'Withheld under section 40(2) of the F.O.I.A.', 'section 40(2) = FOIA s40(2)'],
    ['FoIA', 'Withheld under section 40(2) of the FoIA.', 'section 40(2) = FOIA s40(2)'],
    ['FoI Act', 'Withheld under section 40(2) of the FoI Act.', 'section 40(2) = FOIA s40(2)'],
    ['F.O.I. Act', 'Withheld under section 40(2) of the F.O.I. Act 2000.', 'section 40(2) = FOIA s40(2)'],
    ['FOIA2000, glued', 'Withheld under section 40(2) of the FOIA2000.', 'section 40(2) = FOIA s40(2)'],
    ['of the said Act', 'We applied FOIA. Withheld under section 40(2) of the said Act.', 'section 40(2) = FOIA s40(2)'],
    ['two laws in one sentence', 'Withheld under section 41 of FOIA and regulation 12(5)(f) of the EIR.', 'section 41 = FOIA s41', 'regulation 12(5)(f) = EIR reg12(5)(f)'],
    ['the law of data protection between', 'Withheld under section 40(2) of FOIA and section 10 of the DPA 2018.', 'section 40(2) = FOIA s40(2)', 'section 10 = OTHER'],
  ]);
}); // prettier-ignore

describe('a wrong year, or one written unusually', () => {
  table([
    ['FOIA of 2002, a subsection that only FOIA has', 'Withheld under section 40(2) of the Freedom of Information Act 2002.', 'section 40(2) = FOIA s40(2)'],
    ['FOIA of 2005', 'Refused under section 12 of the Freedom of Information Act 2005.', 'section 12 = FOIA s12'],
    ['FOIA of 2001', 'Refused under section 14(1) of the Freedom of Information Act 2001.', 'section 14(1) = FOIA s14(1)'],
    ['FOIA with the year in brackets', 'Withheld under section 21 of the Freedom of Information Act (2000).', 'section 21 = FOIA s21'],
    ['FOIA with a comma before the year', 'Withheld under section 21 of the Freedom of Information Act, 2000.', 'section 21 = FOIA s21'],
    ['EIR of 2005', 'Refused under regulation 12(4)(b) of the Environmental Information Regulations 2005.', 'regulation 12(4)(b) = EIR reg12(4)(b)'],
    ['EIR of 1992', 'Refused under regulation 12(4)(d) of the Environmental Information Regulations 1992.', 'regulation 12(4)(d) = EIR reg12(4)(d)'],
    ['FOISA of 2000', 'Withheld under section 38(1)(b) of the Freedom of Information (Scotland) Act 2000.', 'section 38(1)(b) = FOISA s38(1)(b)'],
    ['EISR of 2005', 'Refused under regulation 11(2) of the Environmental Information (Scotland) Regulations 2005.', 'regulation 11(2) = EISR reg11(2)'],
    ['a lower-case name', 'withheld under section 40(2) of the freedom of information act 2000', 'section 40(2) = FOIA s40(2)'],
    ['Environment Information Regulations', 'Refused under regulation 12(4)(b) of the Environment Information Regulations 2004.', 'regulation 12(4)(b) = EIR reg12(4)(b)'],
  ]);
  table([
    ['FOIA without Scotland, of 2002, in Scotland', 'Withheld under section 33(1)(b) of the Freedom of Information Act 2002.', 'section 33(1)(b) = FOISA s33(1)(b)'],
  ], 'FOISA');
}); // prettier-ignore

describe('a number in words', () => {
  table([
    ['forty', 'Withheld under section forty of FOIA.', 'section forty = FOIA s40'],
    ['forty-one', 'Withheld under section forty-one of FOIA.', 'section forty-one = FOIA s41'],
    ['with capitals and no hyphen', 'Withheld under Section Thirty One of FOIA.', 'Section Thirty One = FOIA s31'],
    ['twelve', 'Refused under section twelve of the Freedom of Information Act.', 'section twelve = FOIA s12'],
    ['fourteen, in capitals', 'REFUSED UNDER SECTION FOURTEEN OF FOIA', 'SECTION FOURTEEN = FOIA s14'],
    ['the figure repeated in brackets', 'Withheld under section forty (40) of FOIA.', 'section forty = FOIA s40'],
    ['in words and in figures', 'Withheld under section twenty-one and section 40(2) of FOIA.', 'section twenty-one = FOIA s21', 'section 40(2) = FOIA s40(2)'],
    ['a regulation', 'Refused under regulation twelve of the EIR.', 'regulation twelve = EIR reg12'],
    ['over a line end', 'Withheld under section thirty-\none of FOIA.', 'section thirty-\none = FOIA s31'],
    ['of FOISA', 'Withheld under section thirty-eight of FOISA.', 'section thirty-eight = FOISA s38'],
    ['a number of things behind a reference', 'Withheld under section 40 of FOIA, two names in all.', 'section 40 = FOIA s40'],
  ]);
}); // prettier-ignore

describe('sub-elements', () => {
  table([
    ['every level of FOIA', 'Withheld under section 36(2)(b)(ii) of FOIA.', 'section 36(2)(b)(ii) = FOIA s36(2)(b)(ii)'],
    ['a lettered subsection', 'Refused under section 40(5B)(a)(i) of FOIA.', 'section 40(5B)(a)(i) = FOIA s40(5B)(a)(i)'],
    ['a lettered section', 'Withheld under section 22A of FOIA.', 'section 22A = FOIA s22A'],
    ['a small letter for a lettered section', 'Withheld under section 22a(1) of FOIA.', 'section 22a(1) = FOIA s22A(1)'],
    ['the digit without brackets', 'Withheld under section 33 1(b) of FOISA.', 'section 33 1(b) = FOISA s33(1)(b)'],
    ['a point for the first bracket', 'Refused under regulation 12.4(b) of the EIR.', 'regulation 12.4(b) = EIR reg12(4)(b)'],
    ['points for all brackets', 'Withheld under section 36.2.b.i of FOIA.', 'section 36.2.b.i = FOIA s36(2)(b)(i)'],
    ['a point for the only bracket', 'Withheld under section 40.2 of FOIA.', 'section 40.2 = FOIA s40(2)'],
    ['siblings without a joiner', 'Withheld under section 40(2)(3A) of FOIA.', 'section 40(2)(3A) = FOIA s40(2), s40(3A)'],
    ['siblings, the second deeper', 'Withheld under section 40 (2) (3A)(a) of FOIA.', 'section 40 (2) (3A)(a) = FOIA s40(2), s40(3A)(a)'],
    ['three letters without a joiner', 'Withheld under section 31(1)(a)(b)(g) of FOIA.', 'section 31(1)(a)(b)(g) = FOIA s31(1)(a), s31(1)(b), s31(1)(g)'],
    ['the number in brackets too', 'Withheld under s(40)(2) of FOIA.', 's(40)(2) = FOIA s40(2)'],
    ['a letter behind the number, in FOISA', 'Withheld under section 30(b)(ii) of FOISA.', 'section 30(b)(ii) = FOISA s30(b)(ii)'],
  ]);
}); // prettier-ignore

describe('chains', () => {
  table([
    ['and', 'Withheld under sections 31 and 43 of FOIA.', 'sections 31 and 43 = FOIA s31, s43'],
    ['an ampersand', 'Withheld under sections 31 & 43 of FOIA.', 'sections 31 & 43 = FOIA s31, s43'],
    ['or', 'Withheld under section 23(5) or 24(2) of FOIA.', 'section 23(5) or 24(2) = FOIA s23(5), s24(2)'],
    ['and/or', 'Withheld under sections 24 and/or 31 of FOIA.', 'sections 24 and/or 31 = FOIA s24, s31'],
    ['commas, and a comma before and', 'Withheld under sections 21, 22, 40(2), and 43(2) of FOIA.', 'sections 21, 22, 40(2), and 43(2) = FOIA s21, s22, s40(2), s43(2)'],
    ['semicolons', 'Withheld under sections 21; 40(2); 43(2) of FOIA.', 'sections 21; 40(2); 43(2) = FOIA s21, s40(2), s43(2)'],
    ['a slash', 'Withheld under sections 31/43 of FOIA.', 'sections 31/43 = FOIA s31, s43'],
    ['a plus sign', 'Withheld under section 40(2) + 43(2) of FOIA.', 'section 40(2) + 43(2) = FOIA s40(2), s43(2)'],
    ['both', 'Withheld under both section 21 and 22 of FOIA.', 'section 21 and 22 = FOIA s21, s22'],
    ['letters of the number before', 'Withheld under sections 34(1)(b), 35(1)(a) & (b) of FOISA.', 'sections 34(1)(b), 35(1)(a) & (b) = FOISA s34(1)(b), s35(1)(a), s35(1)(b)'],
    ['letters with an ampersand, glued', 'Withheld under section 31(1)(a)&(b) of FOIA.', 'section 31(1)(a)&(b) = FOIA s31(1)(a), s31(1)(b)'],
    ['letters with a slash', 'Withheld under section 31(1)(a)/(b) of FOIA.', 'section 31(1)(a)/(b) = FOIA s31(1)(a), s31(1)(b)'],
    ['letters, commas and and', 'Withheld under section 31(1)(a), (b) and (g) of FOIA.', 'section 31(1)(a), (b) and (g) = FOIA s31(1)(a), s31(1)(b), s31(1)(g)'],
    ['numerals with a slash', 'Withheld under section 36(2)(b)(i)/(ii) of FOIA.', 'section 36(2)(b)(i)/(ii) = FOIA s36(2)(b)(i), s36(2)(b)(ii)'],
    ['a numeral and a letter', 'Withheld under section 36(2)(b)(i) and (c) of FOIA.', 'section 36(2)(b)(i) and (c) = FOIA s36(2)(b)(i), s36(2)(c)'],
    ['numerals, then a letter', 'Withheld under section 36(2)(b)(i), (ii) and (c) of FOIA.', 'section 36(2)(b)(i), (ii) and (c) = FOIA s36(2)(b)(i), s36(2)(b)(ii), s36(2)(c)'],
    ['digits of the number before', 'Withheld under section 40(2) and (3A) of FOIA.', 'section 40(2) and (3A) = FOIA s40(2), s40(3A)'],
    ['the number repeated', 'Withheld under sections 30(1)(a)(i) and 30(2)(a)(iii) of FOIA.', 'sections 30(1)(a)(i) and 30(2)(a)(iii) = FOIA s30(1)(a)(i), s30(2)(a)(iii)'],
    ['the unit word repeated', 'Withheld under section 31 and section 43 of FOIA.', 'section 31 = FOIA s31', 'section 43 = FOIA s43'],
    ['a short unit word repeated', 'Withheld under s31/s43 FOIA.', 's31 = FOIA s31', 's43 = FOIA s43'],
    ['read with', 'Withheld under section 38(1)(b), read with section 38(2A)(a), of FOISA.', 'section 38(1)(b) = FOISA s38(1)(b)', 'section 38(2A)(a) = FOISA s38(2A)(a)'],
    ['what each is about, in brackets', 'Withheld under sections 40(2) (personal data) and 43(2) (commercial interests) of FOIA.', 'sections 40(2) (personal data) and 43(2) = FOIA s40(2), s43(2)'],
    ['with both around two whole sections', 'Refused under sections 12 and 14 of FOIA.', 'sections 12 and 14 = FOIA s12, s14'],
    ['regulations with letters', 'Refused under regulation 12(4)(a), (b) and (d) of the EIR.', 'regulation 12(4)(a), (b) and (d) = EIR reg12(4)(a), reg12(4)(b), reg12(4)(d)'],
    ['regulations with another paragraph', 'Refused under regulation 12(4)(d) and (5)(e) of the EIR.', 'regulation 12(4)(d) and (5)(e) = EIR reg12(4)(d), reg12(5)(e)'],
    ['regulations with a slash', 'Refused under regs 12(4)(b)/12(5)(e) of the EIR.', 'regs 12(4)(b)/12(5)(e) = EIR reg12(4)(b), reg12(5)(e)'],
    ['numerals of FOISA', 'Withheld under section 30(b)(i) & (ii) of FOISA.', 'section 30(b)(i) & (ii) = FOISA s30(b)(i), s30(b)(ii)'],
    ['numerals of FOISA and another section', 'Withheld under sections 30(b)(i), 30(c) and 38(1)(b) of FOISA.', 'sections 30(b)(i), 30(c) and 38(1)(b) = FOISA s30(b)(i), s30(c), s38(1)(b)'],
    ['sections with a semicolon, numbers first and the name last', 'an exemption under sections; 29(1)(b), 30(c) and 38(1)(b) of FOISA', 'sections; 29(1)(b), 30(c) and 38(1)(b) = FOISA s29(1)(b), s30(c), s38(1)(b)'],
  ]);
}); // prettier-ignore

describe('ranges', () => {
  table([
    ['letters, to', 'Withheld under section 31(1)(a) to (c) of FOIA.', 'section 31(1)(a) to (c) = FOIA s31(1)(a), s31(1)(b), s31(1)(c)'],
    ['letters, to, and one more', 'Withheld under section 31(1)(a) to (c) and (g) of FOIA.', 'section 31(1)(a) to (c) and (g) = FOIA s31(1)(a), s31(1)(b), s31(1)(c), s31(1)(g)'],
    ['letters with the number repeated', 'Withheld under section 27(1)(a) to 27(1)(d) of FOIA.', 'section 27(1)(a) to 27(1)(d) = FOIA s27(1)(a), s27(1)(b), s27(1)(c), s27(1)(d)'],
    ['letters with a dash', 'Withheld under section 27(1)(a)-(d) of FOIA.', 'section 27(1)(a)-(d) = FOIA s27(1)(a), s27(1)(b), s27(1)(c), s27(1)(d)'],
    ['numerals', 'Withheld under section 36(2)(b)(i)-(ii) of FOIA.', 'section 36(2)(b)(i)-(ii) = FOIA s36(2)(b)(i), s36(2)(b)(ii)'],
    ['digits', 'Under FOIA see section 40(2)-(4).', 'section 40(2)-(4) = FOIA s40(2), s40(3), s40(4)'],
    ['digits with the number repeated', 'Under FOIA see sections 40(2) to 40(4).', 'sections 40(2) to 40(4) = FOIA s40(2), s40(3), s40(4)'],
    ['lettered digits', 'Under FOIA see section 40(3A) to (3B).', 'section 40(3A) to (3B) = FOIA s40(3A), s40(3B)'],
    ['whole sections', 'Withheld under sections 26 to 29 of FOIA.', 'sections 26 to 29 = FOIA s26, s27, s28, s29'],
    ['whole sections with a dash', 'Withheld under sections 26 - 29 of FOIA.', 'sections 26 - 29 = FOIA s26, s27, s28, s29'],
    ['whole sections, through', 'Withheld under sections 26 through 28 of FOIA.', 'sections 26 through 28 = FOIA s26, s27, s28'],
    ['with the unit word repeated', 'The exemptions run from section 21 to section 23 of FOIA.', 'section 21 = FOIA s21', 'section 23 = FOIA s23'],
    ['regulations', 'Refused under regulation 12(5)(a) to (c) of the EIR.', 'regulation 12(5)(a) to (c) = EIR reg12(5)(a), reg12(5)(b), reg12(5)(c)'],
    ['regulations with a dash', 'Refused under regulation 12(5)(d)–(f) of the EIR.', 'regulation 12(5)(d)–(f) = EIR reg12(5)(d), reg12(5)(e), reg12(5)(f)'],
    ['numerals of FOISA', 'Withheld under section 30(b)(i)-(ii) of FOISA.', 'section 30(b)(i)-(ii) = FOISA s30(b)(i), s30(b)(ii)'],
  ]);
}); // prettier-ignore

describe('words for the smaller units', () => {
  table([
    ['subsection behind a comma', 'Withheld under section 40, subsection (2) of FOIA.', 'section 40, subsection (2) = FOIA s40(2)'],
    ['subsection without brackets', 'Withheld under section 40 subsection 2 of FOIA.', 'section 40 subsection 2 = FOIA s40(2)'],
    ['sub-section', 'Withheld under section 40 sub-section (2) of FOIA.', 'section 40 sub-section (2) = FOIA s40(2)'],
    ['sub section', 'Withheld under section 40 sub section (2) of FOIA.', 'section 40 sub section (2) = FOIA s40(2)'],
    ['subsections', 'Withheld under section 40, subsections (2) and (3A) of FOIA.', 'section 40, subsections (2) and (3A) = FOIA s40(2), s40(3A)'],
    ['subsection with a letter', 'Withheld under section 31 subsection (1)(a) of FOIA.', 'section 31 subsection (1)(a) = FOIA s31(1)(a)'],
    ['subsection, then paragraph', 'Withheld under section 36, subsection (2), paragraph (b) of FOIA.', 'section 36, subsection (2), paragraph (b) = FOIA s36(2)(b)'],
    ['paragraphs', 'Withheld under section 31(1), paragraphs (a) and (b), of FOIA.', 'section 31(1), paragraphs (a) and (b) = FOIA s31(1)(a), s31(1)(b)'],
    ['para', 'Withheld under section 36(2) para (c) of FOIA.', 'section 36(2) para (c) = FOIA s36(2)(c)'],
    ['limbs', 'Withheld under section 36(2)(b), limbs (i) and (ii), of FOIA.', 'section 36(2)(b), limbs (i) and (ii) = FOIA s36(2)(b)(i), s36(2)(b)(ii)'],
    ['subsection alone is none', 'FOIA applies here, and subsection (2) is met.'],
  ]);
}); // prettier-ignore

describe('possessives and words joined to it', () => {
  table([
    ['of a whole section', 'Section 36’s qualified person under FOIA has agreed.', 'Section 36 = FOIA s36'],
    ['of a short one, with a straight apostrophe', "FOIA s43's test is met.", 's43 = FOIA s43'],
    ['of a subsection', 'FOIA section 40(2)’s first condition is met.', 'section 40(2) = FOIA s40(2)'],
    ['a hyphen and a word', 'A section 12-based refusal under FOIA was sent.', 'section 12 = FOIA s12'],
    ['exemption behind it', 'The section 43(2) exemption in FOIA is engaged.', 'section 43(2) = FOIA s43(2)'],
    ['exception behind it', 'The regulation 12(4)(d) exception of the EIR is engaged.', 'regulation 12(4)(d) = EIR reg12(4)(d)'],
    ['refusal notice behind it', 'This is a section 17 refusal notice under FOIA.', 'section 17 = FOIA s17'],
    ['a word in front with a hyphen', 'A non-section 40(2) reason under FOIA was not found.', 'section 40(2) = FOIA s40(2)'],
  ]);
}); // prettier-ignore

describe('each regime', () => {
  table([
    ['FOIA, duty', 'You have a right under section 1(1)(a) of FOIA.', 'section 1(1)(a) = FOIA s1(1)(a)'],
    ['FOIA, cost', 'Refused under section 12(1) of the Freedom of Information Act 2000.', 'section 12(1) = FOIA s12(1)'],
    ['FOIA, appeal', 'You may complain under section 50 of FOIA.', 'section 50 = FOIA s50'],
    ['FOISA, not held', 'This is a notice under section 17(1) of FOISA.', 'section 17(1) = FOISA s17(1)'],
    ['FOISA in full', 'Withheld under Section 38 (1) (b) Freedom of Information (Scotland) Act 2002.', 'Section 38 (1) (b) = FOISA s38(1)(b)'],
    ['FOI(S)A', 'Withheld under s.35(1)(a), (b) and (c) of FOI(S)A.', 's.35(1)(a), (b) and (c) = FOISA s35(1)(a), s35(1)(b), s35(1)(c)'],
    ['FOI(S)A before it', 'Withheld under FOI(S)A s38(1)(b).', 's38(1)(b) = FOISA s38(1)(b)'],
    ['FOI (Scotland) Act', 'Withheld under section 33(1)(b) of the FOI (Scotland) Act 2002.', 'section 33(1)(b) = FOISA s33(1)(b)'],
    ['EIR in full', 'Refused under regulation 12(5)(c) of the Environmental Information Regulations 2004.', 'regulation 12(5)(c) = EIR reg12(5)(c)'],
    ['EIRs', 'Refused under regulation 12(4)(e) of the EIRs.', 'regulation 12(4)(e) = EIR reg12(4)(e)'],
    ['EIR with its year', 'Refused under EIR 2004 Regulation 12(4)(e).', 'Regulation 12(4)(e) = EIR reg12(4)(e)'],
    ['EI Regulations', 'Refused under regulation 12(4)(e) of the EI Regulations.', 'regulation 12(4)(e) = EIR reg12(4)(e)'],
    ['EISR in full', 'Refused under regulation 10(5)(e) of the Environmental Information (Scotland) Regulations 2004.', 'regulation 10(5)(e) = EISR reg10(5)(e)'],
    ['EISRs', 'Refused under reg 10(4)(a) of the EISRs.', 'reg 10(4)(a) = EISR reg10(4)(a)'],
    ['EI(S)Rs', 'Refused under reg. 10(5)(e) EI(S)Rs.', 'reg. 10(5)(e) = EISR reg10(5)(e)'],
    ['EIRs (Scotland)', 'Refused under regulation 11(2) of the EIRs (Scotland).', 'regulation 11(2) = EISR reg11(2)'],
    ['an exception of Scotland’s by its shape', 'Refused under regulation 10(4)(b).', 'regulation 10(4)(b) = EISR reg10(4)(b)'],
  ]);
}); // prettier-ignore

describe('in the letter of a Scottish authority', () => {
  table([
    ['the EIRs are Scotland’s', 'Refused under regulation 10(5)(e) of the EIRs.', 'regulation 10(5)(e) = EISR reg10(5)(e)'],
    ['the EIRs are Scotland’s for personal data', 'Withheld under regulation 11(2) of the EIRs.', 'regulation 11(2) = EISR reg11(2)'],
    ['the regulations by their English name', 'Refused under regulation 10(4)(b) of the Environmental Information Regulations 2004.', 'regulation 10(4)(b) = EISR reg10(4)(b)'],
    ['the EIR before it', 'Refused under EIR regulation 10(4)(e).', 'regulation 10(4)(e) = EISR reg10(4)(e)'],
    ['the Act is Scotland’s', 'Withheld under section 38(1)(b) of the Act.', 'section 38(1)(b) = FOISA s38(1)(b)'],
    ['no Act named', 'The names are withheld under s.38(1)(b).', 's.38(1)(b) = FOISA s38(1)(b)'],
    ['FOI', 'Withheld under FOI section 33(1)(b).', 'section 33(1)(b) = FOISA s33(1)(b)'],
    ['the move from one law to the other', 'Exempt under section 39(2) of the Act and refused under regulation 10(5)(f).', 'section 39(2) = FOISA s39(2)', 'regulation 10(5)(f) = EISR reg10(5)(f)'],
    ['the Act of 2000 by its name', 'Under section 40(2) of the Freedom of Information Act 2000 others withhold names.', 'section 40(2) = FOIA s40(2)'],
  ], 'FOISA');
}); // prettier-ignore

describe('the forms that the site’s own detector is known to read', () => {
  table([
    ['a space before each bracket', 'Section 4 (1) or 14 (1) of FOIA', 'Section 4 (1) or 14 (1) = FOIA s4(1), s14(1)'],
    ['points and an ampersand', 'Section 5.1.a&b or 15.1.a&b of FOIA', 'Section 5.1.a&b or 15.1.a&b = FOIA s5(1)(a), s5(1)(b), s15(1)(a), s15(1)(b)'],
    ['brackets and an ampersand', 'Section 6(1)(a)&(b) or 16(1)(a)&(b) of FOIA', 'Section 6(1)(a)&(b) or 16(1)(a)&(b) = FOIA s6(1)(a), s6(1)(b), s16(1)(a), s16(1)(b)'],
    ['S. with a space', 'S. 1(1) of FOIA', 'S. 1(1) = FOIA s1(1)'],
    ['S. with points', 'S.1.1.a.i of FOIA', 'S.1.1.a.i = FOIA s1(1)(a)(i)'],
    ['S. with numerals', 'S.2(1)(b)(i)&(ii) of FOIA', 'S.2(1)(b)(i)&(ii) = FOIA s2(1)(b)(i), s2(1)(b)(ii)'],
    ['art. is another law’s', 'Disclosure would breach art. 2(1).', 'art. 2(1) = OTHER'],
    ['reg. ', 'Refused under reg. 4(1) of the EIR.', 'reg. 4(1) = EIR reg4(1)'],
    ['reg. with no law named', 'The information is refused under reg. 4(1).', 'reg. 4(1) = EIR reg4(1)'],
  ]);
}); // prettier-ignore

describe('a number that the law does not have', () => {
  it.each<readonly [why: string, text: string, expected: string]>([
    ['of FOIA', 'Withheld under section 99 of FOIA.', 'section 99 = FOIA s99'],
    ['of FOIA, with a subsection', 'Withheld under section 140(2) of FOIA.', 'section 140(2) = FOIA s140(2)'],
    ['of FOIA, with a letter', 'Withheld under section 45C of FOIA.', 'section 45C = FOIA s45C'],
    ['of FOISA', 'Withheld under section 99(2) of FOISA.', 'section 99(2) = FOISA s99(2)'],
    ['of the EIR', 'Refused under regulation 45 of the EIR.', 'regulation 45 = EIR reg45'],
    ['of the EISR', 'Refused under regulation 30(1) of the EISRs.', 'regulation 30(1) = EISR reg30(1)'],
    ['with no law named', 'The names are withheld under section 99.', 'section 99 = FOIA s99'],
  ])('%s is marked, as possible: %s', (_why, text, expected) => {
    expect(cited(text)).toEqual([expected]);
    expect(findCitations(text)).toMatchObject([{ certain: false }]);
  });

  it('does not make the numbers beside it doubtful', () => {
    const text = 'Withheld under section 40(2) and section 99 of FOIA.';
    expect(findCitations(text)).toMatchObject([{ certain: true }, { certain: false }]);
  });
});

describe('a number in words goes on like one in figures', () => {
  table([
    ['two of them', 'Withheld under sections twenty one and forty of FOIA.', 'sections twenty one and forty = FOIA s21, s40'],
    ['three of them', 'Withheld under sections thirty-one, forty and forty-three of FOIA.', 'sections thirty-one, forty and forty-three = FOIA s31, s40, s43'],
    ['with figures in brackets', 'Withheld under section forty (2) of FOIA.', 'section forty (2) = FOIA s40(2)'],
    ['with a subsection in words', 'Withheld under section forty, subsection two of FOIA.', 'section forty, subsection two = FOIA s40(2)'],
    ['a regulation with brackets', 'Refused under Regulation Twelve (4)(b) of the EIR.', 'Regulation Twelve (4)(b) = EIR reg12(4)(b)'],
  ]);
}); // prettier-ignore

describe('several elements may share one bracket', () => {
  table([
    ['a letter range inside a bracket', 'Withheld under section 31(1)(a-c) of FOIA.', 'section 31(1)(a-c) = FOIA s31(1)(a), s31(1)(b), s31(1)(c)'],
    ['letters with a comma inside a bracket', 'Withheld under section 31(1)(a, b) of FOIA.', 'section 31(1)(a, b) = FOIA s31(1)(a), s31(1)(b)'],
    ['letters with an ampersand inside a bracket', 'Withheld under section 31(1)(a & b) of FOIA.', 'section 31(1)(a & b) = FOIA s31(1)(a), s31(1)(b)'],
    ['numerals with a slash inside a bracket', 'Withheld under section 36(2)(b)(i/ii) of FOIA.', 'section 36(2)(b)(i/ii) = FOIA s36(2)(b)(i), s36(2)(b)(ii)'],
    ['numerals with and inside a bracket', 'Withheld under section 36(2)(b)(i and ii) of FOIA.', 'section 36(2)(b)(i and ii) = FOIA s36(2)(b)(i), s36(2)(b)(ii)'],
  ]);
}); // prettier-ignore

describe('a capital behind a digit in brackets is a letter where the law has no such lettered digit', () => {
  table([
    ['capital letters for small', 'EIR – REGULATION 12(4)(B)', 'REGULATION 12(4)(B) = EIR reg12(4)(b)'],
    ['capital numerals', 'FOIA SECTION 36(2)(B)(II)', 'SECTION 36(2)(B)(II) = FOIA s36(2)(b)(ii)'],
    ['the letter inside the digit’s bracket', 'Withheld under section 36(2b) of FOIA.', 'section 36(2b) = FOIA s36(2)(b)'],
    ['the same in the EIR', 'Refused under regulation 12(4b) of the EIR.', 'regulation 12(4b) = EIR reg12(4)(b)'],
  ]);
}); // prettier-ignore

describe('an element may lack its brackets behind another that has them', () => {
  table([
    ['the letter without brackets', 'Withheld under section 36(2)b of FOIA.', 'section 36(2)b = FOIA s36(2)(b)'],
    ['the letter without brackets, and a numeral', 'Withheld under section 36(2)b(i) of FOIA.', 'section 36(2)b(i) = FOIA s36(2)(b)(i)'],
  ]);
}); // prettier-ignore

describe('punctuation between a number and its first bracket does not make two members', () => {
  table([
    ['a slash for the bracket', 'Withheld under section 40/(2) of FOIA.', 'section 40/(2) = FOIA s40(2)'],
    ['a comma before the bracket', 'Withheld under section 40, (2) of FOIA.', 'section 40, (2) = FOIA s40(2)'],
  ]);
}); // prettier-ignore

describe('more ways to write the unit word', () => {
  table([
    ['s’s for several', 'Withheld under s’s 21 and 40(2) of FOIA.', 's’s 21 and 40(2) = FOIA s21, s40(2)'],
    ['s.s. for several', 'Withheld under s.s. 21 and 40(2) of FOIA.', 's.s. 21 and 40(2) = FOIA s21, s40(2)'],
    ['Sctn', 'Withheld under Sctn 40(2) of FOIA.', 'Sctn 40(2) = FOIA s40(2)'],
    ['sctn.', 'Withheld under sctn. 40(2) of FOIA.', 'sctn. 40(2) = FOIA s40(2)'],
    ['two section signs', 'Withheld under §§ 21 and 40(2) of FOIA.', '§§ 21 and 40(2) = FOIA s21, s40(2)'],
    ['s with a slash', 'Withheld under S/40(2) of FOIA.', 'S/40(2) = FOIA s40(2)'],
    ['section(s)', 'Withheld under section(s) 21 and 40(2) of FOIA.', 'section(s) 21 and 40(2) = FOIA s21, s40(2)'],
    ['section/s', 'Withheld under section/s 21 and 40(2) of FOIA.', 'section/s 21 and 40(2) = FOIA s21, s40(2)'],
    ['Section No.', 'Withheld under Section No. 40(2) of FOIA.', 'Section No. 40(2) = FOIA s40(2)'],
    ['section number', 'Withheld under section number 40(2) of FOIA.', 'section number 40(2) = FOIA s40(2)'],
    ['section with a hyphen', 'Withheld under section-40(2) of FOIA.', 'section-40(2) = FOIA s40(2)'],
    ['a singular, then s.', 'Withheld under section s.40(2) of FOIA.', 'section s.40(2) = FOIA s40(2)'],
    ['a capital R with a point and a space', 'Refused under R. 12(4)(b) of the EIR.', 'R. 12(4)(b) = EIR reg12(4)(b)'],
    ['regulation(s)', 'Refused under regulation(s) 12(4)(b) of the EIR.', 'regulation(s) 12(4)(b) = EIR reg12(4)(b)'],
  ]);
}); // prettier-ignore

describe('subsection may stand in brackets', () => {
  table([
    ['subsection in brackets', 'Withheld under section 40 (subsection 2) of FOIA.', 'section 40 (subsection 2) = FOIA s40(2)'],
  ]);
}); // prettier-ignore

describe('a name behind a comma belongs to the reference behind it, where one follows at once', () => {
  table([
    ['two laws, each with its own', 'Withheld under FOI s40, EIR R13.', 's40 = FOIA s40', 'R13 = EIR reg13'],
  ]);
}); // prettier-ignore

describe('Act and Regulations are mistaken for each other in the names of the two laws', () => {
  table([
    ['Freedom of Information Regulations', 'Withheld under section 40(2) of the Freedom of Information Regulations.', 'section 40(2) = FOIA s40(2)'],
    ['Environmental Information Act', 'Refused under regulation 12(4)(b) of the Environmental Information Act 2004.', 'regulation 12(4)(b) = EIR reg12(4)(b)'],
  ]);
}); // prettier-ignore

describe('a bare number opens a chain whose other members have brackets', () => {
  table([
    ['a chain of numbers and the name last', 'Withheld under 21, 40(2) and 43(2) of FOIA.', '21, 40(2) and 43(2) = FOIA s21, s40(2), s43(2)'],
  ]);
}); // prettier-ignore

describe('a bare number behind exemption and an Act is its section', () => {
  table([
    ['a whole section behind FOIA exemption', 'We have used FOIA exemption 43 for the prices.', '43 = FOIA s43'],
  ]);
}); // prettier-ignore

describe('not read yet', () => {
  describe.each(KNOWN_MISSES)('%s', (_rule, rows) => {
    it.fails.each(rows)('%s: %j', (_why, text, ...expected) => {
      expect(cited(text)).toEqual(expected);
    });
  });
});
