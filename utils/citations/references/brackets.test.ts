import { describe } from 'vitest';
import { table } from './testing';

describe('several elements that share one bracket', () => {
  table([
    ['a range of letters', 's31(1)(a-c) of', 's31(1)(a-c) = 31(1)(a), 31(1)(b), 31(1)(c)'],
    ['a comma', 's31(1)(a, b)', 's31(1)(a, b) = 31(1)(a), 31(1)(b)'],
    [
      'three, with comma and ampersand',
      's31(1)(a, b & g)',
      's31(1)(a, b & g) = 31(1)(a), 31(1)(b), 31(1)(g)',
    ],
    ['numerals with and', 's36(2)(b)(i and ii)', 's36(2)(b)(i and ii) = 36(2)(b)(i), 36(2)(b)(ii)'],
    ['numerals with a slash', 's36(2)(b)(i/ii)', 's36(2)(b)(i/ii) = 36(2)(b)(i), 36(2)(b)(ii)'],
    ['figures, glued to their number', 's40(2, 3A)', 's40(2, 3A) = 40(2), 40(3A)'],
    ['but figures apart from it are something else', 'section 12 (3 to 5)', 'section 12 = 12'],
    ['words in brackets are none', 'section 12 (a or the)', 'section 12 = 12'],
  ]);
});

describe('a bracket that is missing or doubled', () => {
  table([
    ['none to close in the middle', 's31(1(a)', 's31(1(a) = 31(1)(a)'],
    ['none to close before "of"', 's40(2 of the Act', 's40(2 = 40(2)'],
    ['none to close before words', 's40 (2 names)', 's40 = 40'],
    ['the opening one twice', 's40((2)', 's40((2) = 40(2)'],
    ['none to open, before "of"', 'section 40 2) of', 'section 40 2) = 40(2)'],
    [
      'the number of the next point in a list is none',
      'section 40 2) section 43',
      'section 40 = 40',
      'section 43 = 43',
    ],
    ['of full width', 's40（2）', 's40（2） = 40(2)'],
    ['a blank line inside is no bracket', 's40(\n\n2)', 's40 = 40'],
  ]);
});

describe('a figure in square brackets behind round ones is the mark of a note', () => {
  table([
    ['glued', 's40(2)[3]', 's40(2) = 40(2)'],
    ['with a space', 's40(2) [3] of', 's40(2) = 40(2)'],
    ['behind a letter', 's31(1)(a)[12]', 's31(1)(a) = 31(1)(a)'],
    ['a letter there is an element', 's40(3)[a]', 's40(3)[a] = 40(3)(a)'],
    ['behind the number it is an element', 's40[2]', 's40[2] = 40(2)'],
  ]);
});

describe('the letter of a digit', () => {
  table([
    ['apart from it in one bracket', 's40(3 A)(a)', 's40(3 A)(a) = 40(3A)(a)'],
    ['in a bracket of its own, where the law has it', 's40(3)(A)(a)', 's40(3)(A)(a) = 40(3A)(a)'],
    ['and where the law does not', 'REG 12(4)(B)', 'REG 12(4)(B) = 12(4)(b)'],
    ['with a numeral in capitals', 'S36(2)(B)(II)', 'S36(2)(B)(II) = 36(2)(b)(ii)'],
    ['small, in the bracket of its digit', 's36(2b)', 's36(2b) = 36(2)(b)'],
    ['small, where the law has such a part', 's40(3a)(a)', 's40(3a)(a) = 40(3A)(a)'],
    ['a capital in the bracket of its digit is believed', 's99(2B)', 's99(2B) = 99(2B)'],
  ]);
});
