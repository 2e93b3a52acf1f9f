import { describe, expect, it } from 'vitest';
import { findCitations } from '../read-letter';

const REVIEW = 'I have carried out an internal review. I uphold the rest. ';

function firstOf(text: string): unknown {
  return findCitations(text)[0];
}

describe('a review drops everywhere what it drops anywhere', () => {
  const DROPPED = { role: 'mentioned', roleReason: 'the review drops it further on' };
  const STANDS = { role: 'relied_on' };
  it.each([
    [
      'the same',
      'The file was withheld under section 43(2) of FOIA. We no longer rely on section 43(2) of FOIA.',
      DROPPED,
    ],
    [
      'the whole section with its parts',
      'The file was withheld under section 43(2) of FOIA. Section 43 of FOIA is no longer engaged.',
      DROPPED,
    ],
    [
      'under headings',
      'Our refusal\n\nThe file was withheld under section 43(2) of FOIA.\n\nFindings\n\nSection 43(2) is not engaged.',
      DROPPED,
    ],
    [
      'not another part',
      'The file was withheld under section 31(1)(a) of FOIA. Section 31(1)(g) of FOIA is not engaged.',
      STANDS,
    ],
    [
      'not the same number of another law',
      'The file was withheld under section 12(1) of FOIA. Regulation 12(4)(b) of the EIR is not engaged.',
      STANDS,
    ],
  ])('%s: %s', (_why, text, expected) => {
    expect(firstOf(REVIEW + text)).toMatchObject(expected);
  });

  it('outside a review one part may be refused and another given', () => {
    const text =
      'The file is withheld under section 43(2) of FOIA. For part 2 section 43(2) of FOIA is not engaged.';
    expect(firstOf(text)).toMatchObject(STANDS);
  });
});

describe('what is described is relied on', () => {
  const EXPLAINED = { role: 'relied_on', roleReason: 'it explains what the letter relies on elsewhere' };
  const ONLY_DESCRIBED = { role: 'mentioned' };
  it.each([
    [
      'where the letter relies on it',
      'Section 18(1) of FOISA may be used where denying would harm. We refuse to confirm or deny under section 18 of FOISA.',
      EXPLAINED,
    ],
    [
      'of the whole section',
      'Under section 14 of FOIA a public authority may refuse. Yours is refused under section 14(1) of FOIA.',
      EXPLAINED,
    ],
    [
      'by its class and what is to be weighed',
      'Section 24 of FOIA is a prejudice based exemption, which means considering the public interest. It is withheld under section 24(1) of FOIA.',
      EXPLAINED,
    ],
    [
      'not of another part',
      'Under section 14(2) of FOIA a public authority may refuse. Yours is refused under section 14(1) of FOIA.',
      ONLY_DESCRIBED,
    ],
    [
      'not of any of them',
      'A public authority may not use any of the regulation 12 exceptions lightly. It is withheld under regulation 12(5)(e) of the EIR.',
      ONLY_DESCRIBED,
    ],
    [
      'not where it is dropped',
      'Under section 14 of FOIA a public authority may refuse. We no longer rely on section 14(1) of FOIA.',
      ONLY_DESCRIBED,
    ],
  ])('%s: %s', (_why, text, expected) => {
    expect(firstOf(text)).toMatchObject(expected);
  });
});
