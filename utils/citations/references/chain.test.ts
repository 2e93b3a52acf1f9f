import { describe } from 'vitest';
import { table } from './testing';

describe('chains', () => {
  table([
    ['two numbers behind a plural', 'sections 31 and 24', 'sections 31 and 24 = 31, 24'],
    [
      'three, with commas',
      'sections 21, 40(2) and 43(2) of',
      'sections 21, 40(2) and 43(2) = 21, 40(2), 43(2)',
    ],
    ['a unit word in the middle starts anew', 's40(2) and s41', 's40(2) = 40(2)', 's41 = 41'],
    ['a chain across a line end', 'sections 21\nand 22', 'sections 21\nand 22 = 21, 22'],
    ['a blank line ends it', 'section 21 and\n\n22(1)', 'section 21 = 21', '22(1) = 22(1)'],
    [
      'by virtue of starts a bare one',
      '40(2)(a) by virtue of 40(3)(A)(a)',
      '40(2)(a) = 40(2)(a)',
      '40(3)(A)(a) = 40(3A)(a)',
    ],
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
