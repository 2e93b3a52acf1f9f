import { describe } from 'vitest';
import { table } from './testing';

describe('siblings', () => {
  table([
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
  ]);
});
