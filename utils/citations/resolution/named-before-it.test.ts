import { describe } from 'vitest';
import { table } from './testing';

describe('named-before-it', () => {
  table('named-before-it', [
    ['at once before it', 'It is withheld under FOIA section 31(1)(a).', 'FOIA s31(1)(a)'],
    ['in full', 'Under the Freedom of Information Act Section 40 (2) we withhold it.', 'FOIA s40(2)'],
    ['before a bare number', 'It is excepted under EIR 12(4)(d).', 'EIR reg12(4)(d)'],
    [
      'before a bracket',
      'We met the Housing Act 1996 (sections 188 and 190).',
      'HousingAct1996 s188, HousingAct1996 s190',
    ],
    ['behind a dash', 'FOIA – s43(2) is applied.', 'FOIA s43(2)'],
    [
      'behind a comma, of a law that forbids disclosure',
      'That law is the Local Government Act 1974, section 32(2).',
      'LGA1974 s32(2)',
    ],
    ['behind "at"', 'The Data Protection Act 2018, at section 26, has its own exemption.', 'DPA2018 s26'],
    ['in the next cell of a table', 'Duty | Housing Act 1996 | s188 | 3', 'HousingAct1996 s188'],
    [
      'another Act before a comma does not take the number',
      'Under the Data Protection Act, section 40(2) exempts it.',
      null,
    ],
    ['nor does a law some words away', 'FOIA lets us use section 40(2) here.', null],
  ]);
});
