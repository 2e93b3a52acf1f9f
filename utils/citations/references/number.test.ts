import { describe } from 'vitest';
import { table } from './testing';

describe('a number that a scanner misread', () => {
  table([
    ['O for a nought', 's.4O(2)', 's.4O(2) = 40(2)'],
    ['l for a one', 'section 3l(1)(a)', 'section 3l(1)(a) = 31(1)(a)'],
    ['l for the first figure', 'regulation l2(4)(b)', 'regulation l2(4)(b) = 12(4)(b)'],
    ['I for the first figure', 'section I4(1)', 'section I4(1) = 14(1)'],
    ['l for the subsection', 'section 14(l)', 'section 14(l) = 14(1)'],
    ['a letter below the subsection stays one', 'section 31(2)(l)', 'section 31(2)(l) = 31(2)(l)'],
    ['other letters stay', 'section 3L(1)', 'section 3L(1) = 3L(1)'],
  ]);
});

describe('a number that a space parts', () => {
  table([
    ['from its letter', 'section 22 A(1)', 'section 22 A(1) = 22A(1)'],
    ['from its nought', 'section 4 0(2)', 'section 4 0(2) = 40(2)'],
    ['from a letter without brackets, which is a word', 'section 22 A reply', 'section 22 = 22'],
  ]);
});
