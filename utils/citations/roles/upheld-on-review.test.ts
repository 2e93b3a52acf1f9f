import { describe } from 'vitest';
import { table } from './testing';

const REVIEW = 'I have completed the internal review. ';

describe('a review relies on what it upholds', () => {
  table([
    [
      'as correctly applied',
      `${REVIEW}Section 35(1)(a) of FOIA was correctly applied.`,
      'relied_on',
      /correctly applied/,
    ],
    ['by its use', `${REVIEW}I uphold the application of section 35(1)(a) of FOIA.`, 'relied_on', /uphold/],
    [
      'by the decision',
      `${REVIEW}I uphold the decision to withhold it under section 35(1)(a) of FOIA.`,
      'relied_on',
      /uphold/,
    ],
    [
      'in the sentence behind',
      `${REVIEW}The reply cited section 35(1)(a) of FOIA. I uphold that decision.`,
      'relied_on',
      /uphold that decision/,
    ],
    [
      'though it says that it considered it',
      `${REVIEW}I have considered section 35(1)(a) of FOIA and I uphold the decision.`,
      'relied_on',
      /uphold the decision/,
    ],
    [
      'far from where it says so',
      `${REVIEW}Section 35(1)(a) of FOIA is about policy. Policy on the levy is being formed. I uphold the decision.`,
      'relied_on',
      /of its own/,
    ],
    [
      'where the complaint about it fails',
      `${REVIEW}I do not uphold your complaint that section 35(1)(a) of FOIA was wrongly applied.`,
      'relied_on',
      /not uphold your complaint/,
    ],
    [
      'where it finds another one engaged',
      `${REVIEW}Section 36(2)(c) was applied incorrectly, but section 41(1) of the Freedom of Information Act 2000 is engaged.`,
      'relied_on',
      /engaged/,
    ],
  ]);
});

describe('a review does not rely on what it does not uphold', () => {
  table([
    [
      'as incorrectly applied',
      `${REVIEW}Section 35(1)(a) of FOIA was incorrectly applied.`,
      'mentioned',
      /incorrectly applied/,
    ],
    [
      'as applied incorrectly',
      `${REVIEW}I uphold the rest of the decision. Section 35(1)(a) of FOIA was applied incorrectly.`,
      'mentioned',
      /applied incorrectly/,
    ],
    [
      'by its use',
      `${REVIEW}I do not uphold the application of section 35(1)(a) of FOIA.`,
      'mentioned',
      /not uphold/,
    ],
    [
      'by the decision',
      `${REVIEW}I do not uphold the decision to withhold it under section 35(1)(a) of FOIA.`,
      'mentioned',
      /not uphold/,
    ],
    [
      'in the passive',
      `${REVIEW}The use of section 35(1)(a) of FOIA is not upheld.`,
      'mentioned',
      /not upheld/,
    ],
    [
      'where it upholds the complaint about it',
      `${REVIEW}I uphold your complaint about the use of section 35(1)(a) of FOIA.`,
      'mentioned',
      /nothing in the letter/,
    ],
    [
      'where it only says what it was asked',
      `${REVIEW}I was asked whether section 35(1)(a) of FOIA was correctly applied. It was not.`,
      'mentioned',
      /./,
    ],
  ]);
});

describe('a reply relies on what it withholds in few words', () => {
  table([
    [
      'with “but”',
      'We hold the paper, but withhold it under section 27(1)(a) of FOIA.',
      'relied_on',
      /withhold/,
    ],
    [
      'with “therefore”',
      'We hold it and therefore refuse the request under section 27(1)(a) of FOIA.',
      'relied_on',
      /refuse/,
    ],
    [
      'as engaged',
      'Section 43(2) of the Freedom of Information Act 2000 is engaged.',
      'relied_on',
      /engaged/,
    ],
  ]);
});
