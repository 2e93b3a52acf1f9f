import { describe } from 'vitest';
import { table } from './testing';

describe('cited-elsewhere-with-its-unit', () => {
  table('cited-elsewhere-with-its-unit', [
    [
      'the number alone, further on',
      'We relied on s.43(2) first. Having looked again, 43(1) does not help.',
      'FOIA s43(1)',
    ],
    [
      'the shape of an exception, where regulations are named',
      'The EIRs apply to this. We find that 12(5)(e) is engaged.',
      'EIR reg12(5)(e)',
    ],
    ['the same shape in a letter that names none', 'Our table has a line 12(5)(e) in it.', null],
  ]);
});
