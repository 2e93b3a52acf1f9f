import { describe, expect, it } from 'vitest';
import { parseReferences } from './parse';
import { tokenize } from './tokenize';

type Row = readonly [why: string, text: string, ...expected: string[]];

/** Each reference as `surface = items`. */
function parse(text: string): readonly string[] {
  return parseReferences(tokenize(text)).map(({ start, end, items }) => {
    const spelled = items.map(({ number, path }) => number + path.map((element) => `(${element})`).join(''));
    return `${text.slice(start, end)} = ${spelled.join(', ')}`;
  });
}

function table(rows: readonly Row[]): void {
  it.each(rows)('%s: %s', (_why, text, ...expected) => {
    expect(parse(text)).toEqual(expected);
  });
}

describe('the unit word', () => {
  table([
    ['written out', 'under section 21', 'section 21 = 21'],
    ['with a capital', 'Section 21 applies', 'Section 21 = 21'],
    ['in capitals', 'SECTION 21 APPLIES', 'SECTION 21 = 21'],
    ['one letter, glued', 'S43 as above', 'S43 = 43'],
    ['one letter with a point', 'under s.21', 's.21 = 21'],
    ['one letter with a point and a space', 'under S. 21', 'S. 21 = 21'],
    ['one letter with a space', 'under s 21', 's 21 = 21'],
    ['two letters for several', 'ss 31 and 24', 'ss 31 and 24 = 31, 24'],
    ['sect.', 'Sect. 12(1)', 'Sect. 12(1) = 12(1)'],
    ['sec', 'sec 14(1)', 'sec 14(1) = 14(1)'],
    ['the section sign', '§ 12(1)', '§ 12(1) = 12(1)'],
    ['repeated behind a plural', 'sections s.38(1)(b)', 'sections s.38(1)(b) = 38(1)(b)'],
    ['with a semicolon behind it', 'sections; 29(1)(b) of it', 'sections; 29(1)(b) = 29(1)(b)'],
    ['with a colon behind it', 'Section: 40(2)', 'Section: 40(2) = 40(2)'],
    ['regulation', 'Regulation 12(4)(b)', 'Regulation 12(4)(b) = 12(4)(b)'],
    ['reg. with a point', 'Reg. 12(3) & 13', 'Reg. 12(3) & 13 = 12(3), 13'],
    ['R, glued', 'EIR R13', 'R13 = 13'],
    ['article', 'Article 6(1)(f)', 'Article 6(1)(f) = 6(1)(f)'],
    ['art., with a letter', 'Art. 6(1)(e)', 'Art. 6(1)(e) = 6(1)(e)'],
    ['schedule', 'Schedule 2', 'Schedule 2 = 2'],
    [
      'a section of a schedule is two references',
      'section 19 of Schedule 2',
      'section 19 = 19',
      'Schedule 2 = 2',
    ],
    ['behind a footnote number', '[2]Section 21(1)', 'Section 21(1) = 21(1)'],
    ['in square brackets', '[Regulation 5(2)]', 'Regulation 5(2) = 5(2)'],
    ['glued to a bracket behind', 'Section 2(EIR)', 'Section 2 = 2'],
    ['with a possessive behind', 'S47’s', 'S47 = 47'],
    ['between other words', '1086 Section 47 records', 'Section 47 = 47'],
    ['behind "of" the number is spelled out', 'section four of the', 'section four = 4'],
    ['twenty-one in words', 'section twenty-one', 'section twenty-one = 21'],
    ['forty in words', 'Section forty applies', 'Section forty = 40'],
  ]);
});

describe('Welsh', () => {
  table([
    ['adran', 'o dan adran 21(1)', 'adran 21(1) = 21(1)'],
    ['the form behind "ein"', 'ein hadran 40(2)', 'hadran 40(2) = 40(2)'],
    ['the plural, with a', 'adrannau 31 a 24', 'adrannau 31 a 24 = 31, 24'],
    ['a, glued', 'o dan a21', 'a21 = 21'],
    ['rheoliad', 'rheoliad 12(4)(d)', 'rheoliad 12(4)(d) = 12(4)(d)'],
    ['the soft form', 'o dan Reoliad 13', 'Reoliad 13 = 13'],
    ['Erthygl', 'Erthygl 15', 'Erthygl 15 = 15'],
    ['neu between two', 'adran 40(2) neu 40(3A)', 'adran 40(2) neu 40(3A) = 40(2), 40(3A)'],
  ]);
});

describe('the elements behind the number', () => {
  table([
    ['one digit', 'section 40(2)', 'section 40(2) = 40(2)'],
    ['digit, letter and numeral', 'section 36(2)(b)(i)', 'section 36(2)(b)(i) = 36(2)(b)(i)'],
    ['a digit with a letter', 'section 40(5B)(a)(i)', 'section 40(5B)(a)(i) = 40(5B)(a)(i)'],
    ['a small letter behind a digit is its capital', 's40(3a)(a)', 's40(3a)(a) = 40(3A)(a)'],
    ['a bracket between digit and capital', 's40(3)(A)(a)', 's40(3)(A)(a) = 40(3A)(a)'],
    ['a space before the bracket', 'S.14 (2)', 'S.14 (2) = 14(2)'],
    ['spaces before every bracket', 'Section 36 (2) (b) (i)', 'Section 36 (2) (b) (i) = 36(2)(b)(i)'],
    ['a line end before the number', 'section\n36(2)(b)(i)', 'section\n36(2)(b)(i) = 36(2)(b)(i)'],
    ['a line end before the bracket', 'section 40\n(2)', 'section 40\n(2) = 40(2)'],
    ['no-break spaces', 'section\u00a040\u00a0(2)', 'section\u00a040\u00a0(2) = 40(2)'],
    ['a lettered section', 'section 22A(1)(b)', 'section 22A(1)(b) = 22A(1)(b)'],
    ['a letter at once behind the number', 'section 30(b)(ii)', 'section 30(b)(ii) = 30(b)(ii)'],
    ['square brackets', 'section 40[2][a]', 'section 40[2][a] = 40(2)(a)'],
    ['a bracket closed by the wrong kind', 'section 40(2]', 'section 40(2] = 40(2)'],
    ['a bracket never closed ends the reference', 'section 40(2', 'section 40 = 40'],
    ['the number itself in brackets', 'section (40)(2)', 'section (40)(2) = 40(2)'],
    ['points instead of brackets', 'EIR R12.5(e)', 'R12.5(e) = 12(5)(e)'],
    ['points all the way', 'regulation 12.4.b', 'regulation 12.4.b = 12(4)(b)'],
    ['the first bracket left out', 'section 33 1(b)', 'section 33 1(b) = 33(1)(b)'],
    ['a document’s decimal', 'Section 4.6 of that guidance', 'Section 4.6 = 4(6)'],
    ['a full point ends the sentence, not the number', 'under section 40. 2 pages', 'section 40 = 40'],
  ]);
});

describe('chains', () => {
  table([
    ['two numbers behind a plural', 'sections 31 and 24', 'sections 31 and 24 = 31, 24'],
    [
      'three, with commas',
      'sections 21, 40(2) and 43(2) of',
      'sections 21, 40(2) and 43(2) = 21, 40(2), 43(2)',
    ],
    ['brackets alone take their number from before', 'Section 40(2)&(3)', 'Section 40(2)&(3) = 40(2), 40(3)'],
    ['the same with spaces', 'Section 17(1) & (4)', 'Section 17(1) & (4) = 17(1), 17(4)'],
    ['a deeper sibling', 'section 40(2) and (3A)(a)', 'section 40(2) and (3A)(a) = 40(2), 40(3A)(a)'],
    [
      'letters take digit and number from before',
      's31(1)(a) or (b)',
      's31(1)(a) or (b) = 31(1)(a), 31(1)(b)',
    ],
    ['a joiner with "and/or"', 's31(1)(a) and/or (b)', 's31(1)(a) and/or (b) = 31(1)(a), 31(1)(b)'],
    ['siblings without a joiner', 'Section 31 (1)(a)(b)', 'Section 31 (1)(a)(b) = 31(1)(a), 31(1)(b)'],
    [
      'several siblings without a joiner',
      's31(1)(a)(b)(c)',
      's31(1)(a)(b)(c) = 31(1)(a), 31(1)(b), 31(1)(c)',
    ],
    ['two numerals', 's36(2)(b)(i) and (ii)', 's36(2)(b)(i) and (ii) = 36(2)(b)(i), 36(2)(b)(ii)'],
    ['numerals without a joiner', 's36(2)(b)(i)(ii)', 's36(2)(b)(i)(ii) = 36(2)(b)(i), 36(2)(b)(ii)'],
    ['a pointed letter behind a glued joiner', 'Article 5.1.a&b', 'Article 5.1.a&b = 5(1)(a), 5(1)(b)'],
    ['a unit word in the middle starts anew', 's40(2) and s41', 's40(2) = 40(2)', 's41 = 41'],
    ['a chain across a line end', 'sections 21\nand 22', 'sections 21\nand 22 = 21, 22'],
    ['a blank line ends it', 'section 21 and\n\n22(1)', 'section 21 = 21', '22(1) = 22(1)'],
    ['(h)(i) are letters in a row', 's31(1)(h)(i)', 's31(1)(h)(i) = 31(1)(h), 31(1)(i)'],
    ['(b)(i) is a numeral below a letter', 's36(2)(b)(i)', 's36(2)(b)(i) = 36(2)(b)(i)'],
    [
      'by virtue of starts a bare one',
      '40(2)(a) by virtue of 40(3)(A)(a)',
      '40(2)(a) = 40(2)(a)',
      '40(3)(A)(a) = 40(3A)(a)',
    ],
  ]);
});

describe('ranges', () => {
  table([
    ['letters', 's31(1)(a) to (c)', 's31(1)(a) to (c) = 31(1)(a), 31(1)(b), 31(1)(c)'],
    ['letters with a dash', 's31(1)(a)–(c)', 's31(1)(a)–(c) = 31(1)(a), 31(1)(b), 31(1)(c)'],
    ['numbers', 'sections 21 to 23', 'sections 21 to 23 = 21, 22, 23'],
    [
      'numerals',
      's30(2)(a)(i) to (iv)',
      's30(2)(a)(i) to (iv) = 30(2)(a)(i), 30(2)(a)(ii), 30(2)(a)(iii), 30(2)(a)(iv)',
    ],
    ['backwards has nothing in the middle', 's31(1)(c) to (a)', 's31(1)(c) to (a) = 31(1)(c), 31(1)(a)'],
  ]);
});

describe('words for smaller parts', () => {
  table([
    [
      'subsections without brackets',
      'Section 40 subsections 2 and 3(A)(a)',
      'Section 40 subsections 2 and 3(A)(a) = 40(2), 40(3A)(a)',
    ],
    ['a subsection with brackets', 'section 40, subsection (2)', 'section 40, subsection (2) = 40(2)'],
    ['sub-section with a hyphen', 'Section 12 sub-section (1)', 'Section 12 sub-section (1) = 12(1)'],
    [
      'a paragraph below a subsection',
      'section 36(2) paragraph (b)',
      'section 36(2) paragraph (b) = 36(2)(b)',
    ],
    ['alone is no reference', 'as subsection (1) says'],
    ['a paragraph alone is no reference', 'see paragraph 12'],
  ]);
});

describe('a number with brackets needs no unit word', () => {
  table([
    ['opening a sentence', '12(5)(e) of the Environmental', '12(5)(e) = 12(5)(e)'],
    [
      'behind a unit word’s chain',
      's.12(5)(b) and 12(4)(d) of',
      's.12(5)(b) and 12(4)(d) = 12(5)(b), 12(4)(d)',
    ],
    ['in brackets', 'the exemption (40(2)) applies', '40(2) = 40(2)'],
    ['but a number without brackets is only a number', 'we hold 40 files'],
    ['nor one with brackets that hold a word', 'all 40 (forty) files'],
    ['nor one that goes on from a letter', 'B40(2)'],
  ]);
});

describe('what is not a reference', () => {
  table([
    ['a postcode', 'Sheffield S10 2FB'],
    ['another postcode', 'write to R1 1AA'],
    ['a file name', 'S22-draft-v3.pdf'],
    ['the same with an underscore', 's40_response.docx'],
    ['a possessive', 'the council’s 40 pages'],
    ['a possessive with a straight apostrophe', "the council's 40 pages"],
    ['a section without a number', 'this section applies'],
    ['a year', 'section 2004 of the minutes'],
    ['an ordinal', 'section 4th'],
    ['a number with a nought before it', 'section 012'],
    ['a percentage', 'section 40% of it'],
    ['a number of thousands', 'section 12,500 copies'],
    ['a number with its year', 'section 4/2019'],
    ['a one-letter unit at a line’s end', 'plan s\n40 pages'],
    ['an ordinary word of one letter', 'a 21 day limit'],
    ['r with a space', 'r 12'],
    ['a blank line before the number', 'section\n\n40'],
    ['a unit word inside a longer word', 'intersection 12'],
    ['a date', '12 March 2024'],
    ['a sum', '£450 (18 hours)'],
  ]);
});

describe('a number behind a comma or "and" that starts something else', () => {
  table([
    ['copies', 'section 12, 3 copies of it', 'section 12 = 12'],
    ['days', 'section 10 and 20 working days', 'section 10 = 10'],
    ['a percentage', 'section 31 and 24% of', 'section 31 = 31'],
    ['a second number at once', 'section 40, 12 2024', 'section 40 = 40'],
    ['a verb behind it binds it', 'section 31 and 24 apply', 'section 31 and 24 = 31, 24'],
    ['the end of the sentence binds it', 'section 31 and 24.', 'section 31 and 24 = 31, 24'],
    ['a year stays outside', 'section 40 and 2018', 'section 40 = 40'],
  ]);
});

describe('what the unit word says', () => {
  it.each([
    ['section', 's.40(2)', 'section', 's'],
    ['regulation', 'Reg 12', 'regulation', 'reg'],
    ['article', 'Erthygl 15', 'article', 'erthygl'],
    ['schedule', 'Sch 2', 'schedule', 'sch'],
    ['nothing, where there is none', '12(4)(e)', null, ''],
  ])('%s', (_why, text, unit, unitWord) => {
    expect(parseReferences(tokenize(text))).toMatchObject([{ unit, unitWord, firstToken: 0 }]);
  });
});
