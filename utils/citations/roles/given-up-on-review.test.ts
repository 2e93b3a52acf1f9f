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
      'gives up what it quotes of the refusal',
      `${REVIEW}Our reply said: “The file is exempt under section 43(2) of FOIA.” That was wrong, and we now disclose it.`,
      'mentioned',
      'the review gives up the earlier refusal that rested on it',
    ],
    [
      'gives up what it quotes below',
      `${REVIEW}Your request should not have been refused. Our reply stated:\n\nThe file is exempt under section 43(2) of FOIA.`,
      'mentioned',
      'the review gives up the earlier refusal that rested on it',
    ],
    [
      'agrees with one part',
      `${REVIEW}The rest was wrongly withheld. The original reply relied on section 41(1) of FOIA. I agree.`,
      'relied_on',
      /of its own/,
    ],
    [
      'stands by the refusal',
      `${REVIEW}I uphold the refusal. The file is withheld under section 43(2) of FOIA.`,
      'relied_on',
      /is withheld/,
    ],
  ]);
});
