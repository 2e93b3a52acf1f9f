import { describe } from 'vitest';
import { REFUSAL, table } from './testing';

const USED = /^the list it stands in opens with/;

describe('a list of what is used', () => {
  table([
    [
      'bullets',
      'We have withheld the following under FOIA:\n• section 40(2)\n• section 43(2)',
      'relied_on',
      USED,
    ],
    [
      'letters in brackets',
      'The file is exempt under FOIA:\n(a) section 40(2)\n(b) section 41(1)',
      'relied_on',
      USED,
    ],
    [
      'hyphens',
      'These FOIA exemptions apply:\n- section 31(1)(a), law enforcement\n- section 38(1)(a), safety',
      'relied_on',
      USED,
    ],
    [
      'numbers',
      'Names have been redacted under the FOIA:\n1. section 40(2)\n2. section 38(1)(a)',
      'relied_on',
      USED,
    ],
    [
      'lines with no mark',
      'We rely on FOIA:\n\nSection 40(2) – personal information\nSection 43(2) – commercial interests',
      'relied_on',
      USED,
    ],
    [
      'blank lines between',
      'We are refusing under FOIA:\n\n• section 12(1)\n\n• section 14(1)',
      'relied_on',
      USED,
    ],
    [
      'an item of two sentences',
      'Withheld under FOIA:\n• Names. They fall under section 40(2).',
      'relied_on',
      USED,
    ],
    [
      'regulations',
      'We refuse under the EIR:\n• regulation 12(4)(d)\n• regulation 12(4)(e)',
      'relied_on',
      USED,
    ],
    [
      'Welsh',
      'Gwrthodir y canlynol o dan Ddeddf Rhyddid Gwybodaeth 2000:\n• adran 40(2)\n• adran 43(2)',
      'relied_on',
      USED,
    ],
    [
      'rights in the list stay rights',
      'We have refused under FOIA:\n• section 40(2)\n• section 17(1)',
      'procedural',
      /how requests/,
    ],
    [
      'an item may say that it is not used',
      'We looked at these and have withheld under FOIA:\n• section 40(2)\n• section 43(2), but it is not engaged',
      'mentioned',
      /the letter goes on|says/,
    ],
  ]);
});

describe('a list of what is not used', () => {
  table([
    [
      'considered but not applied',
      `${REFUSAL}The following FOIA exemptions were considered but not applied:\n• section 31(1)(a)\n• section 43(2)`,
      'mentioned',
      'the list it stands in opens with “not applied”',
    ],
    [
      'no longer relied on',
      `${REFUSAL}We no longer rely on these parts of FOIA:\n- section 35(1)(a)`,
      'mentioned',
      USED,
    ],
    [
      'not engaged',
      `${REFUSAL}We find that these are not engaged under FOIA:\n(a) section 41(1)`,
      'mentioned',
      USED,
    ],
    [
      'withdrawn',
      `${REFUSAL}We have withdrawn these FOIA exemptions:\n\nSection 42(1) – legal advice`,
      'mentioned',
      USED,
    ],
    ['not used', `${REFUSAL}These FOIA exemptions were not used:\n• section 36(2)(c)`, 'mentioned', USED],
    [
      'still weighed',
      `${REFUSAL}We are still considering these FOIA exemptions:\n• section 43(2)`,
      'mentioned',
      USED,
    ],
    [
      'Welsh',
      `${REFUSAL}Nid ydym bellach yn dibynnu ar y rhain o dan DRhG:\n• adran 43(2)`,
      'mentioned',
      USED,
    ],
    [
      'but an item may be withheld all the same',
      `We did not apply the cost limit of FOIA:\n• names are withheld under section 40(2)`,
      'relied_on',
      /withheld/,
    ],
    [
      'what is not in the list is not touched',
      `${REFUSAL}These FOIA exemptions were not applied:\n• section 31(1)(a)\n\nThe names are withheld under section 40(2).`,
      'relied_on',
      /are withheld/,
    ],
    [
      'a negated duty opens no such list',
      'We are not obliged to comply, as these parts of FOIA apply:\n• section 12(1)',
      'relied_on',
      USED,
    ],
  ]);
});
