import { describe } from 'vitest';
import { table } from './testing';

describe('beside-another-law', () => {
  table('beside-another-law', [
    [
      'listed with a number that no information law has',
      'Patients detained on s2 and s136 in May.',
      'Unnamed s2',
    ],
    ['not where no joiner stands between', 'We look to section 43 for the section 75 agreement.', null],
    [
      'not where its own heading stands beside it',
      'Or s348, and section 43 (Commercial interests) will.',
      null,
    ],
    ['not in a sentence about information', 'The information on s2 and s136 is here.', null],
  ]);
});
