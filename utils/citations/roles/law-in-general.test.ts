import { describe } from 'vitest';
import { REFUSAL, table } from './testing';

describe('the law in general', () => {
  const GENERAL = 'the letter only describes the law';
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
      'unless the sentence is about this request',
      `An authority may refuse under section 12(1) of FOIA and we have refused.`,
      'relied_on',
      /refuse/,
    ],
  ]);
});
