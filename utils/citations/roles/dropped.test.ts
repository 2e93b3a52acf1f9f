import { describe, expect, it } from 'vitest';
import { lastCitation, REFUSAL, table } from './testing';

describe('dropped', () => {
  table([
    [
      'no longer',
      `${REFUSAL}We no longer rely on section 43(2) of FOIA.`,
      'mentioned',
      /“no longer rely” of it/,
    ],
    [
      'does not apply',
      `${REFUSAL}Section 31(1)(a) of FOIA does not apply.`,
      'mentioned',
      /“not apply” of it/,
    ],
    ['withdrawn', `${REFUSAL}We withdraw our use of section 36(2) of FOIA.`, 'mentioned', /“withdraw” of it/],
    [
      'would have applied',
      `${REFUSAL}Section 12(1) of FOIA would have applied.`,
      'mentioned',
      /“would have applied” of it/,
    ],
    [
      'may also apply',
      `${REFUSAL}Section 41(1) of FOIA may also apply.`,
      'mentioned',
      /“may also apply” of it/,
    ],
    [
      'wrongly applied',
      `${REFUSAL}Section 41(1) of FOIA was wrongly applied.`,
      'mentioned',
      /“wrongly applied” of it/,
    ],
    [
      'not in our minds',
      `${REFUSAL}Section 14(2) of FOIA, which is about repeats, was not in our minds.`,
      'mentioned',
      /not in our minds/,
    ],
    [
      'withdrawn in the next sentence',
      `${REFUSAL}My colleague mentioned section 31(1)(g) of FOIA. I do not think we need it and have withdrawn it.`,
      'mentioned',
      /the letter goes on: “not think we need it”/,
    ],
    [
      'the first reply, dropped in the next sentence',
      `${REFUSAL}The first reply withheld a schedule under section 43(2) of FOIA. The exemption is no longer engaged.`,
      'mentioned',
      /the letter goes on: “The exemption is no longer engaged”/,
    ],
    [
      'a condition in the next sentence drops nothing',
      `${REFUSAL}We had section 41(1) of FOIA in view. It does not apply if consent was given.`,
      'relied_on',
      /of its own/,
    ],
    [
      'in the next clause',
      `${REFUSAL}We considered section 43(2) of FOIA, but it is not engaged.`,
      'mentioned',
      /the letter goes on/,
    ],
    [
      'with "don’t"',
      `${REFUSAL}We asked whether it was a repeat (section 14(2) of FOIA) but don't rely on it.`,
      'mentioned',
      /the letter goes on: “don't rely”/,
    ],
    [
      'no view taken of it',
      `${REFUSAL}We also considered section 41(1) of FOIA but did not need to come to a view on it.`,
      'mentioned',
      /the letter goes on: “not need to come to a view”/,
    ],
    [
      'would likely attract',
      `${REFUSAL}Part 3 would likely attract exemptions such as section 40(2) of FOIA.`,
      'mentioned',
      /“would likely attract” of it/,
    ],
    [
      'was an error',
      `${REFUSAL}The use of section 22 of FOIA in addition was an error.`,
      'mentioned',
      /“was an error” of it/,
    ],
    [
      'an error in something else',
      `${REFUSAL}There was an error in our table, which is exempt under section 22 of FOIA.`,
      'relied_on',
      /is exempt/,
    ],
    [
      'no grounds for it',
      `${REFUSAL}The panel saw no grounds for section 22 of FOIA.`,
      'mentioned',
      /“no grounds for section 2” of it/,
    ],
    [
      'not upheld',
      `${REFUSAL}I don't uphold section 43(2) of FOIA as it is out of date.`,
      'mentioned',
      /“don't uphold section 4” of it/,
    ],
    [
      'a complaint that is not upheld drops nothing',
      `${REFUSAL}I do not uphold your complaint about section 43(2) of FOIA.`,
      'relied_on',
      /of its own/,
    ],
    [
      'the reviewer does not agree that it was engaged',
      `${REFUSAL}I do not agree with the Service that section 43(2) of FOIA was engaged.`,
      'mentioned',
      /“not agree with the Service that section 43\(2\) of FOIA was engaged” of it/,
    ],
    [
      'not to be applied lightly is applied',
      `${REFUSAL}Section 41(1) of FOIA is wide and ought not be applied lightly.`,
      'relied_on',
      /“applied”/,
    ],
    [
      'gateways that do not apply',
      `${REFUSAL}The exceptions of that law don't apply, so section 44(1)(a) of FOIA exempts it.`,
      'relied_on',
      /“apply”/,
    ],
    [
      'a duty that does not apply',
      `${REFUSAL}The duty to say so doesn't apply, by virtue of section 40(5B) of FOIA.`,
      'relied_on',
      /“apply”/,
    ],
    [
      '"not obliged to comply" is a refusal',
      'Under section 14(1) of FOIA we are not obliged to comply.',
      'relied_on',
      /not obliged to comply/,
    ],
    [
      'what is dropped does not touch its neighbour',
      `We no longer rely on section 43(2) of FOIA; the file is withheld under section 41(1) of FOIA.`,
      'relied_on',
      /is withheld/,
    ],
  ]);

  it('is told apart from a mere mention', () => {
    expect(lastCitation(`${REFUSAL}We no longer rely on section 43(2) of FOIA.`).dropped).toBe(true);
    expect(lastCitation('Thank you. We looked after section 40(2) of FOIA.').dropped).toBe(false);
  });
});
