import { describe } from 'vitest';
import { table } from './testing';

describe('own-name-for-a-thing', () => {
  table('own-name-for-a-thing', [
    ['records', 'There were 1086 Section 86 checks.', 'Section86Checks s86'],
    ['an adjective between', 'There were 12 section 39 common assaults.', 'Section39Assaults s39'],
    [
      'a sentence that withholds under another number',
      'The section 38 checks are withheld under section 40(2).',
      'Section38Checks s38',
    ],
    [
      'a noun that no list has, behind a number of procedure',
      'There are 40 section 3 lodgers.',
      'Section3Lodgers s3',
    ],
    ['such a noun behind an exemption’s number', 'There are 40 section 43 lodgers.', null],
    ['a verb behind an exemption’s number', 'You say that section 30 cannot stand.', null],
    ['the opinion behind section 36', 'The section 36 opinion was given in May.', null],
    ['the estimate behind section 12', 'We checked the section 12 estimate.', null],
    ['what its own law calls it', 'This is a section 17 notice.', null],
    ['a Welsh word', 'Gan hynny mae adran 16 gallwn ni helpu.', null],
    ['a sentence that withholds', 'The section 38 checks were withheld.', null],
    ['a verb behind the number', 'Here section 38 applies.', null],
    ['brackets make it a provision', 'There were 12 section 38(1) checks.', null],
  ]);
});
