import { describe } from 'vitest';
import { REFUSAL, table } from './testing';

describe('what was done before', () => {
  const BEFORE = /^the letter speaks of what was done before/;
  table([
    [
      'had been redacted',
      `${REFUSAL}We looked again at what had been redacted using section 30 of FOISA.`,
      'mentioned',
      BEFORE,
    ],
    [
      'previously',
      `${REFUSAL}The plan, previously withheld under section 43(2) of FOIA, is attached.`,
      'mentioned',
      BEFORE,
    ],
    [
      'the first time',
      `${REFUSAL}Here is what we refused the first time under section 12(1) of FOIA.`,
      'mentioned',
      BEFORE,
    ],
    [
      'but still so',
      `The plan was previously withheld under section 43(2) of FOIA and is still exempt.`,
      'relied_on',
      /withheld/,
    ],
    [
      'not what the same sentence goes on to',
      `${REFUSAL}We took what had been redacted using section 30 of FOISA and applied regulation 11(2) of the EISR.`,
      'relied_on',
      'the letter says “redacted”',
    ],
    [
      'but a review may let it stand',
      'I have carried out an internal review. The plan was previously withheld under section 43(2) of FOIA. I uphold that.',
      'relied_on',
      /withheld/,
    ],
  ]);
});
