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
    [
      'the request repeated without a colon before it',
      `You asked for\n\n"the rota. Under section 1 of FOIA you must tell me if you hold it."\n\n${REFUSAL}`,
      'mentioned',
      /it stands in/,
    ],
  ]);
});
