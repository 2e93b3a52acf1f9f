import { describe } from 'vitest';
import { table } from './testing';

describe('named-at-the-end-of-the-list', () => {
  table('named-at-the-end-of-the-list', [
    ['two sections', 'Withheld under section 40(2) and section 31(1) of FOIA.', 'FOIA s40(2)'],
    ['three sections', 'Withheld under s.21, s.40(2) and s.43(2) of FOIA.', 'FOIA s21 + FOIA s40(2)'],
    [
      'of another Act',
      'Duties under section 17 and section 47 of the Children Act 1989.',
      'ChildrenAct1989 s17',
    ],
    [
      'units apart that share a link',
      'See section 24 of, and Schedule 7 to, the Audit Act 2014.',
      'AuditAct2014 s24',
    ],
    [
      'not from another Act to the heading above it',
      'Section 44(1)(a)\nSection 28(7) of the Widgets Act 1974 forbids it.',
      null,
    ],
    ['not across other units', 'Withheld under section 40(2) and regulation 13 of the EIR.', null],
    [
      'not across other words',
      'Withheld under section 40(2), which we set beside section 31(1) of FOIA.',
      null,
    ],
  ]);
});
