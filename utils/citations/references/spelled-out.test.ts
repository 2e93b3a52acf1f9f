import { describe } from 'vitest';
import { table } from './testing';

describe('a number in words', () => {
  table([
    ['behind "of" the number is spelled out', 'section four of the', 'section four = 4'],
    ['twenty-one in words', 'section twenty-one', 'section twenty-one = 21'],
    ['forty in words', 'Section forty applies', 'Section forty = 40'],
  ]);
});
