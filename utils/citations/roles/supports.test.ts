import { describe } from 'vitest';
import { REFUSAL, table } from './testing';

describe('what supports other provisions', () => {
  const NOT_USED = 'nothing is withheld under a provision of this kind';
  table([
    [
      'what is absolute',
      `${REFUSAL}It needs no public interest test: see section 2(2)(c) of FOISA.`,
      'mentioned',
      NOT_USED,
    ],
    [
      'emissions',
      `${REFUSAL}These are not emissions, so regulation 12(9) of the EIR is not in point.`,
      'mentioned',
      NOT_USED,
    ],
    [
      'what a word means',
      `${REFUSAL}Departments are one body by regulation 12(8) of the EIR.`,
      'mentioned',
      NOT_USED,
    ],
    [
      'neither confirming nor denying under section 2',
      'By section 2(1) of FOIA we neither confirm nor deny that we hold it.',
      'relied_on',
      /neither confirm/,
    ],
  ]);
});
