import { describe } from 'vitest';
import { REFUSAL, table } from './testing';

describe('the applicant’s voice', () => {
  table([
    [
      'the applicant’s words',
      `${REFUSAL}I believe that you used section 40(2) of FOIA.`,
      'mentioned',
      'these are the words of the person who asked: “I believe that you”',
    ],
    [
      'what the applicant argues',
      `${REFUSAL}You argue that section 30 of FOIA cannot apply.`,
      'mentioned',
      'the letter repeats what the applicant said: “You argue that”',
    ],
    [
      'but what the authority answers is its own',
      'You said that the names are public, and we have withheld them under section 40(2) of FOIA.',
      'relied_on',
      /withheld/,
    ],
    [
      'in Welsh',
      `${REFUSAL}Rydych yn dadlau nad oedd gennym hawl i ddefnyddio adran 14(1) DRhG.`,
      'mentioned',
      /“Rydych yn dadlau”/,
    ],
  ]);
});
