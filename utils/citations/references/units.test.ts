import { describe, expect, it } from 'vitest';
import { tokenize } from '../tokens';
import { parseReferences } from '.';
import { table } from './testing';

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

describe('the unit word, broken', () => {
  table([
    ['with a hyphen at a line end', 'sec-\ntions 31 and 43', 'sec-\ntions 31 and 43 = 31, 43'],
    ['with the hyphen of Unicode', 'regu\u2010\nlation 12', 'regu\u2010\nlation 12 = 12'],
    ['where the line end became a space', 'sec- tion 40(2)', 'sec- tion 40(2) = 40(2)'],
    ['with a soft hyphen', 'sec\u00ad\ntion 40(2)', 'sec\u00ad\ntion 40(2) = 40(2)'],
    ['in Welsh', 'ad-\nran 43(2)', 'ad-\nran 43(2) = 43(2)'],
    ['by a blank line it is two words', 'sec-\n\ntion 40'],
  ]);
});

describe('a mark of the plural', () => {
  table([
    ['s in brackets', 'section(s) 21 and 40 Redacted', 'section(s) 21 and 40 = 21, 40'],
    ['s behind a slash', 'section/s 21 and 40(2)', 'section/s 21 and 40(2) = 21, 40(2)'],
    ['s behind an apostrophe', 's’s 21 and 40(2)', 's’s 21 and 40(2) = 21, 40(2)'],
    ['s twice with points', 's.s. 21 and 40(2)', 's.s. 21 and 40(2) = 21, 40(2)'],
    ['the section sign twice', '§§ 21 and 40(2)', '§§ 21 and 40(2) = 21, 40(2)'],
  ]);
});

describe('what may stand between unit word and number', () => {
  table([
    ['a point too many', 's..40(2)', 's..40(2) = 40(2)'],
    ['a point behind a space', 's .40(2)', 's .40(2) = 40(2)'],
    ['a comma before brackets', 'section, 40(2)', 'section, 40(2) = 40(2)'],
    ['but no comma before a plain number', 'in that section, 40 people'],
    ['a hyphen before brackets', 'section-40(2)', 'section-40(2) = 40(2)'],
    ['a slash before brackets', 'S/40(2)', 'S/40(2) = 40(2)'],
    ['No.', 'Section No. 40(2)', 'Section No. 40(2) = 40(2)'],
    ['number', 'section number 40', 'section number 40 = 40'],
    ['quotation marks', 'section “40(2)”', 'section “40(2) = 40(2)'],
    ['a star', 'section *40(2)*', 'section *40(2) = 40(2)'],
    ['a short unit word behind a long one', 'section s.40(2)', 'section s.40(2) = 40(2)'],
    ['but a long one begins anew', 'section section 40(2)', 'section 40(2) = 40(2)'],
    ['a line end behind ss', 'ss\n31 and 43', 'ss\n31 and 43 = 31, 43'],
    ['a point and a space behind R', 'R. 12(4)(b)', 'R. 12(4)(b) = 12(4)(b)'],
    ['which without brackets is an initial', 'J. R. 12 March'],
    ['a point behind a', 'a.43(2)', 'a.43(2) = 43(2)'],
    ['no blank line', 'Sections\n\nSection 40', 'Section 40 = 40'],
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
