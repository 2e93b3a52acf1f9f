import { describe } from 'vitest';
import { table } from './testing';

describe('named-elsewhere-with-this-number', () => {
  table('named-elsewhere-with-this-number', [
    [
      'a heading below the full name',
      'Withheld under section 40(2) of the Freedom of Information Act.\n\nSection 40 – personal information',
      'FOIA s40',
    ],
    [
      'a heading above it',
      'Section 40 – personal information\n\nWithheld under section 40(2) of the Freedom of Information Act.',
      'FOIA s40',
    ],
    [
      'another Act close by',
      'Section 188 of the Housing Act 1996 sets a duty. We met section 188.',
      'HousingAct1996 s188',
    ],
    [
      'a number that nothing names',
      'Withheld under section 40(2) of FOIA. We also looked at section 31.',
      null,
    ],
  ]);
});
