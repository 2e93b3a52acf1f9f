import { describe } from 'vitest';
import { table } from './testing';

describe('in a letter that refuses nothing', () => {
  table([
    [
      'named in passing',
      'Thank you. We looked after section 40(2) of FOIA.',
      'mentioned',
      'nothing in the letter is withheld under it',
    ],
    [
      'but a sentence may itself take something away',
      'Names are left out using section 40(2) of FOIA.',
      'relied_on',
      /the letter says “left out using”/,
    ],
    [
      'or say what the work would come to',
      'It would exceed the time limit, as per section 12(1) of FOIA, which does not oblige an authority to go on.',
      'relied_on',
      /“exceeds?”|“would exceed”/,
    ],
    [
      'but not what it might come to',
      'Thank you. Where the cost would exceed the limit, section 12(1) of FOIA is what we look to.',
      'mentioned',
      'nothing in the letter is withheld under it',
    ],
    [
      'or point to where it is published',
      'Section 21 of FOIA allows us to signpost you to our website.',
      'relied_on',
      /allows us to signpost/,
    ],
    [
      'or say that it is covered',
      'The names are covered by section 40(2) of FOIA.',
      'relied_on',
      /covered by/,
    ],
  ]);
});
