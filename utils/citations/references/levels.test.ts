import { describe } from 'vitest';
import { table } from './testing';

describe('a letter and a numeral that look alike', () => {
  table([
    ['(h)(i) are letters in a row', 's31(1)(h)(i)', 's31(1)(h)(i) = 31(1)(h), 31(1)(i)'],
    ['(b)(i) is a numeral below a letter', 's36(2)(b)(i)', 's36(2)(b)(i) = 36(2)(b)(i)'],
  ]);
});
