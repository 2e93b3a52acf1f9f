import { describe } from 'vitest';
import { REFUSAL, table } from './testing';

describe('how requests are handled', () => {
  const HANDLING = 'it is about how requests are handled, not a reason for withholding';
  table([
    ['the right to ask', `${REFUSAL}You asked under section 1(1) of FOIA.`, 'procedural', HANDLING],
    ['the time for answering', `${REFUSAL}Section 10(1) of FOIA gives 20 days.`, 'procedural', HANDLING],
    ['the duty to help', `${REFUSAL}We have a duty under section 16 of FOIA.`, 'procedural', HANDLING],
    [
      'the refusal notice',
      'This letter is a refusal notice under section 17(1) of FOIA.',
      'procedural',
      HANDLING,
    ],
    ['the appeal', `${REFUSAL}You may complain under section 50 of FOIA.`, 'procedural', HANDLING],
    [
      'the right to be told, beside a refusal to say',
      'In accordance with section 1(1)(a) of FOIA we can neither confirm nor deny that we hold it.',
      'procedural',
      HANDLING,
    ],
    [
      'the code of practice',
      `${REFUSAL}The code under section 45 of FOIA is public.`,
      'procedural',
      HANDLING,
    ],
    [
      'not held, in Scotland',
      'We give notice under section 17 of FOISA that we do not hold it.',
      'procedural',
      HANDLING,
    ],
    [
      'the regulations’ duty to give',
      `${REFUSAL}We have answered under regulation 5(1) of the EIR.`,
      'procedural',
      HANDLING,
    ],
    [
      'a request that is not valid',
      'Your request is not valid under section 8 of FOIA.',
      'relied_on',
      /declines the request on it: “not valid under”/,
    ],
    [
      'a request declined on it',
      'We decline your request under section 8(1) of FOIA.',
      'relied_on',
      /declines the request on it/,
    ],
  ]);
});
