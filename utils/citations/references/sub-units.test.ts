import { describe } from 'vitest';
import { table } from './testing';

describe('words for smaller parts', () => {
  table([
    [
      'subsections without brackets',
      'Section 40 subsections 2 and 3(A)(a)',
      'Section 40 subsections 2 and 3(A)(a) = 40(2), 40(3A)(a)',
    ],
    ['a subsection with brackets', 'section 40, subsection (2)', 'section 40, subsection (2) = 40(2)'],
    ['sub-section with a hyphen', 'Section 12 sub-section (1)', 'Section 12 sub-section (1) = 12(1)'],
    [
      'a paragraph below a subsection',
      'section 36(2) paragraph (b)',
      'section 36(2) paragraph (b) = 36(2)(b)',
    ],
    ['alone is no reference', 'as subsection (1) says'],
    ['a paragraph alone is no reference', 'see paragraph 12'],
  ]);
});
