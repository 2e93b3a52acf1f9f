import { describe } from 'vitest';
import { table } from './testing';

describe('shape', () => {
  table('shape', [
    ['regulation 12 with two brackets', 'It is excepted under regulation 12(4)(b).', 'EIR reg12(4)(b)'],
    [
      'regulation 10 with two brackets is Scotland’s',
      'It is excepted under regulation 10(4)(b).',
      'EISR reg10(4)(b)',
    ],
    ['"the Regulations" are overruled by no shape', 'Excepted under regulation 10(4)(b) of the EIRs.', null],
    ['one bracket has no shape', 'It is excepted under regulation 12(4).', null],
  ]);
});
