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
    [
      'the last of a plural list is promised',
      'Sections 21, 22 and 23 Redacted',
      'Sections 21, 22 and 23 = 21, 22, 23',
    ],
    [
      'a capital behind it counts nothing',
      'Sections 1(1), 12(1), 21 Redacted',
      'Sections 1(1), 12(1), 21 = 1(1), 12(1), 21',
    ],
    ['a small letter behind a comma may', 'sections 21, 22, 3 copies', 'sections 21, 22 = 21, 22'],
    ['a in front of a number is the Welsh unit word', 'a40(2) ac a41(1)', 'a40(2) = 40(2)', 'a41(1) = 41(1)'],
  ]);
});

describe('a sign between a number and its own bracket', () => {
  table([
    ['a hyphen before it', 'section 40-\n(2) of', 'section 40-\n(2) = 40(2)'],
    ['a comma before it', 'section 40, (2) of', 'section 40, (2) = 40(2)'],
    ['a slash before it', 'section 40/(2)', 'section 40/(2) = 40(2)'],
    ['but a point of a list is none', 'section 31 – (a) the names', 'section 31 = 31'],
    ['unless the law has it', 'section 30, (b)(ii)', 'section 30, (b)(ii) = 30(b)(ii)'],
  ]);
});
