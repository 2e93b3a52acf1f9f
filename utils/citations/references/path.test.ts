import { describe } from 'vitest';
import { table } from './testing';

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
    ['a letter without brackets behind one with them', 's36(2)b(i)', 's36(2)b(i) = 36(2)(b)(i)'],
    ['but no word', 's40(2)of the', 's40(2) = 40(2)'],
    ['a point before the bracket', 's.40.(2)', 's.40.(2) = 40(2)'],
  ]);
});
