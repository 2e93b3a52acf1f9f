import { describe } from 'vitest';
import { REFUSAL, table } from './testing';

const UNDER = /^it stands under the heading/;

describe('under a heading of what is not used', () => {
  table([
    [
      'considered and not used',
      `${REFUSAL}\n\nExemptions considered and not used\n\nSection 31(1)(a) of FOIA protects patrols.`,
      'mentioned',
      'it stands under the heading “Exemptions considered and not used”',
    ],
    [
      'no longer relied on',
      `${REFUSAL}\n\nExemptions no longer relied on\n\nSection 43(2) of FOIA\nThe prices are old.`,
      'mentioned',
      UNDER,
    ],
    [
      'withdrawn',
      `${REFUSAL}\n\nExemptions withdrawn\n\nSection 42(1) of FOIA\nThe advice was published.`,
      'mentioned',
      UNDER,
    ],
    [
      'under consideration',
      `${REFUSAL}\n\nExemptions under consideration\n\nSection 36(2)(c) of FOIA concerns conduct.`,
      'mentioned',
      UNDER,
    ],
    [
      'several headings below it',
      `${REFUSAL}\n\nExemptions not applied\n\nSection 31 of FOIA\nPatrols.\n\nSection 38 of FOIA\nSafety.`,
      'mentioned',
      UNDER,
    ],
    [
      'unless the sentence withholds',
      `Exemptions not applied to part 1\n\nPart 2 is exempt under section 40(2) of FOIA.`,
      'relied_on',
      /is exempt/,
    ],
    [
      'until the next heading',
      `${REFUSAL}\n\nExemptions not applied\n\nSection 31 of FOIA\nPatrols.\n\nPersonal data\n\nSection 40(2) of FOIA concerns names.`,
      'relied_on',
      /a reason of its own/,
    ],
    [
      'a sentence is no heading',
      `${REFUSAL}\n\nSome exemptions were not used.\n\nSection 40(2) of FOIA concerns names.`,
      'relied_on',
      /of its own/,
    ],
  ]);
});

describe('under a heading of what is used', () => {
  table([
    [
      'information withheld',
      'Information withheld\n\nSection 40(2) of FOIA: names of staff',
      'relied_on',
      UNDER,
    ],
    [
      'exemptions applied',
      'Exemptions applied\n\nSection 31(1)(a) of FOIA, on law enforcement',
      'relied_on',
      UNDER,
    ],
    [
      'reasons for refusal',
      'Reasons for refusal\n\nSection 14(2) of FOIA, since you asked in May',
      'relied_on',
      UNDER,
    ],
    [
      'reasons for not providing',
      'Reasons for not providing information\n\nRegulation 12(4)(d) of the EIR: a draft',
      'relied_on',
      UNDER,
    ],
    ['Welsh', 'Rhesymau dros wrthod\n\nAdran 14(2) o Ddeddf Rhyddid Gwybodaeth 2000', 'relied_on', UNDER],
    [
      'not one about something else',
      'Exempt accommodation\n\nSection 40(2) of FOIA was looked at.',
      'mentioned',
      /nothing in the letter/,
    ],
  ]);
});

describe('a heading that names it', () => {
  table([
    [
      'is about what stands below',
      `${REFUSAL}\n\nSection 43(2) of FOIA – commercial interests\n\nThis exemption is not engaged.`,
      'mentioned',
      'the letter goes on: “This exemption is not engaged”',
    ],
    [
      'a use below',
      `${REFUSAL}\n\nSection 43(2) of FOIA – commercial interests\nThe prices are not public.`,
      'relied_on',
      /of its own/,
    ],
    [
      'a condition below',
      `${REFUSAL}\n\nSection 40(2) of FOIA – names\n\nThis does not apply if the person has died.`,
      'relied_on',
      /of its own/,
    ],
  ]);
});
