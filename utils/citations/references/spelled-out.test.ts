import { describe } from 'vitest';
import { table } from './testing';

describe('a number in words', () => {
  table([
    ['behind "of" the number is spelled out', 'section four of the', 'section four = 4'],
    ['twenty-one in words', 'section twenty-one', 'section twenty-one = 21'],
    ['forty in words', 'Section forty applies', 'Section forty = 40'],
    ['goes on', 'sections twenty one and forty of', 'sections twenty one and forty = 21, 40'],
    [
      'goes on behind a comma',
      'sections thirty-one, forty and forty-three',
      'sections thirty-one, forty and forty-three = 31, 40, 43',
    ],
    ['takes brackets', 'section forty (2)', 'section forty (2) = 40(2)'],
    ['is not its own subsection', 'section forty (40) of', 'section forty = 40'],
    ['counts things behind a joiner', 'section forty, two names', 'section forty = 40'],
    ['behind a figure counts things', 'section 40 and two of the', 'section 40 = 40'],
  ]);
});
