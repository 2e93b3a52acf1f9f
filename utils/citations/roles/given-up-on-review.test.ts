import { describe } from 'vitest';
import { table } from './testing';

describe('a review', () => {
  const REVIEW = 'I have carried out an internal review. ';
  table([
    [
      'gives up the refusal',
      `${REVIEW}Our original refusal was based on section 43(2) of FOIA. That was wrong, and we now disclose the file.`,
      'mentioned',
      'the review gives up the earlier refusal that rested on it',
    ],
    [
      'stands by the refusal',
      `${REVIEW}I uphold the refusal. The file is withheld under section 43(2) of FOIA.`,
      'relied_on',
      /is withheld/,
    ],
  ]);
});
