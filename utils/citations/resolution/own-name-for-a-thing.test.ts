import { describe } from 'vitest';
import { table } from './testing';

describe('own-name-for-a-thing', () => {
  table('own-name-for-a-thing', [
    ['records', 'There were 1086 Section 86 checks.', 'Section86Checks s86'],
    ['a sentence that withholds', 'The section 38 checks were withheld.', null],
    ['a verb behind the number', 'Here section 38 applies.', null],
    ['brackets make it a provision', 'There were 12 section 38(1) checks.', null],
  ]);
});
