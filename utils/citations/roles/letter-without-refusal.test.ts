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
      'or say that it is covered',
      'The names are covered by section 40(2) of FOIA.',
      'relied_on',
      /covered by/,
    ],
  ]);
});
