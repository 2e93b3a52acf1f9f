import { describe } from 'vitest';
import { table } from './testing';

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
    ['a minus sign', 's31(1)(a)−(c)', 's31(1)(a)−(c) = 31(1)(a), 31(1)(b), 31(1)(c)'],
    ['in Welsh', 'adrannau 35 hyd at 37', 'adrannau 35 hyd at 37 = 35, 36, 37'],
  ]);
});
