import { describe } from 'vitest';
import { REFUSAL, table } from './testing';

describe('the title of guidance', () => {
  table([
    [
      'the title of guidance',
      `${REFUSAL}See the guidance on section 40(2) of FOIA.`,
      'mentioned',
      'it stands in the title of guidance that the letter points to',
    ],
    [
      'guidance on doing something',
      `${REFUSAL}See the guidance on dealing with vexatious requests (section 14 of FOIA).`,
      'mentioned',
      'it stands in the title of guidance that the letter points to',
    ],
    [
      'a page of the regulator',
      `${REFUSAL}The guide is called\nSection 14(1) vexatious requests | ICO`,
      'mentioned',
      'it stands in the title of guidance that the letter points to',
    ],
  ]);
});
