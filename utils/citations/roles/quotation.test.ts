import { describe } from 'vitest';
import { REFUSAL, table } from './testing';

describe('quotation', () => {
  table([
    [
      'the request repeated',
      `You asked:\n\n> Please say whether section 40(2) of FOIA was used.\n\n${REFUSAL}`,
      'mentioned',
      /it stands in/,
    ],
  ]);
});
