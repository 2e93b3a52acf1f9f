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
    ['in brackets', 'section 40 (subsection 2)', 'section 40 (subsection 2) = 40(2)'],
    [
      'behind the title in brackets',
      'Section 43 (Prejudicial to commercial interests) subsection [2]',
      'Section 43 (Prejudicial to commercial interests) subsection [2] = 43(2)',
    ],
    ['the title alone is no part of it', 'Section 43 (Commercial interests) applies', 'Section 43 = 43'],
    ['a number in words', 'section forty, subsection two', 'section forty, subsection two = 40(2)'],
    ['sub-section alone', 'as sub-section 2 says'],
    ['in Welsh', 'adran 40, is-adran (2), o', 'adran 40, is-adran (2) = 40(2)'],
    [
      'several in Welsh',
      'adran 40 is-adrannau (2) a (3A)(a)',
      'adran 40 is-adrannau (2) a (3A)(a) = 40(2), 40(3A)(a)',
    ],
    ['alone in Welsh', 'Mae is-adran (2) yn'],
    ['below a blank line', 'section 40\n\nsubsection (2)', 'section 40 = 40'],
  ]);
});
