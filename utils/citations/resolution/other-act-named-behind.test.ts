import { describe } from 'vitest';
import { table } from './testing';

describe('other-act-named-behind', () => {
  table('other-act-named-behind', [
    [
      'numbers in brackets that explain words',
      'We counted emergency (section 36) and short (section 44) stays under the Care Act 2014.',
      'CareAct2014 s36 + CareAct2014 s44',
    ],
    ['not a heading of information law', 'Section 43\nWe act under the Care Act 2014.', null],
    [
      'not in a sentence about information',
      'The information (section 40) is kept under the Care Act 2014.',
      null,
    ],
  ]);
});
