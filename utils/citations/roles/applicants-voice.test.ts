import { describe } from 'vitest';
import { REFUSAL, table } from './testing';

describe('the applicant’s voice', () => {
  table([
    [
      'the applicant’s words',
      `${REFUSAL}I believe that you used section 40(2) of FOIA.`,
      'mentioned',
      'these are the words of the person who asked',
    ],
  ]);
});
