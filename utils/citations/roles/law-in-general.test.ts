import { describe } from 'vitest';
import { REFUSAL, table } from './testing';

describe('the law in general', () => {
  const GENERAL = /^the letter only describes the law: “(?:A public authority may|an authority must)”$/;
  table([
    [
      'what an authority may do',
      `${REFUSAL}A public authority may refuse under section 14(1) of FOIA.`,
      'mentioned',
      GENERAL,
    ],
    [
      'what an authority must show',
      `${REFUSAL}For section 43(2) of FOIA an authority must show prejudice.`,
      'mentioned',
      GENERAL,
    ],
    [
      '"does not oblige an authority" is how letters refuse',
      `${REFUSAL}Section 12(1) of FOIA does not oblige a public authority to comply with such a request.`,
      'relied_on',
      /of its own/,
    ],
    [
      'what another law has for it',
      `${REFUSAL}Scotland has its own Act: the equivalent there is section 28 of FOISA.`,
      'mentioned',
      /“the equivalent there is”/,
    ],
    [
      'compared with',
      `${REFUSAL}By way of comparison, section 12(1) of FOIA has a limit of 18 hours.`,
      'mentioned',
      /“By way of comparison”/,
    ],
    [
      'unless the sentence is about this request',
      `An authority may refuse under section 12(1) of FOIA and we have refused.`,
      'relied_on',
      /refuse/,
    ],
  ]);
});
