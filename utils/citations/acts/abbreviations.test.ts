import { describe } from 'vitest';
import { table } from './testing';

describe('abbreviations that no table knows', () => {
  table([
    ['right behind the number', 's.12(3)(b) HSWA', 'HSWA = HSWA'],
    ['with its year', 's9 CJA 1967', 'CJA 1967 = CJA1967'],
    ['behind "of"', 'section 7 of RIP(S)A', 'RIP(S)A = RIPSA'],
    ['behind "of the"', 'section 11 of the POCA', 'POCA = POCA'],
    ['of Regulations', 'regulation 6 CDMR', 'CDMR = CDMR'],
    ['not of Regulations behind a section', 'section 6 CDMR'],
    ['not away from a number', 'The DVLA wrote to us'],
    ['not behind a number without a unit', 'We sent 40 DVLA forms'],
    ['not one of the four misspelt', 'section 40 FIOA'],
    ['not before the number', 'DVSA section 40(2)'],
  ]);
});
