import { describe, expect, it } from 'vitest';
import { findCitations } from '../read-letter';

describe('what is said of one does not touch its neighbour', () => {
  it.each([
    [
      'a relative clause',
      'Your request is vexatious under section 14(1) of FOIA and section 14(2) deals with repeats, which we do not rely on.',
      ['relied_on', 'mentioned'],
    ],
    [
      'two statements',
      'Section 40(2) of FOIA applies and section 43(2) does not apply.',
      ['relied_on', 'mentioned'],
    ],
    [
      'the first dropped',
      'We do not rely on section 43(2) of FOIA and section 40(2) applies.',
      ['mentioned', 'relied_on'],
    ],
    [
      'but',
      'We do not rely on section 43(2) of FOIA but withhold it under section 41(1) of FOIA.',
      ['mentioned', 'relied_on'],
    ],
    [
      'one statement about both',
      'We have withheld the rest. Section 43(2) of FOIA and section 41(1) of FOIA do not apply.',
      ['mentioned', 'mentioned'],
    ],
    [
      'one verb before both',
      'We have withheld the rest. We do not rely on section 43(2) and section 41(1) of FOIA.',
      ['mentioned', 'mentioned'],
    ],
    [
      'the full point of Reg.',
      'It is withheld. Reg. 12(5)(f) of the EIR was considered, but we do not think that it applies.',
      ['mentioned'],
    ],
    [
      'what a review gives, beside what it keeps',
      'I have reviewed our reply. The original response relied on section 29(1)(a) of FOISA. I agree. It relied on section 30(c) of FOISA for the notes, which are now released.',
      ['relied_on', 'mentioned'],
    ],
  ])('%s: %s', (_why, text, roles) => {
    expect(
      findCitations(text).map((citation) => (citation.regime === 'OTHER' ? 'OTHER' : citation.role)),
    ).toEqual(roles);
  });
});
