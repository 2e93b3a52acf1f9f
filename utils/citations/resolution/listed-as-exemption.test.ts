import { describe } from 'vitest';
import { table } from './testing';

describe('listed-as-exemption', () => {
  table('listed-as-exemption', [
    [
      'behind a heading on the line',
      'Exemptions applied: 27(1)(a), 31(1)(g) and 41(1)',
      'FOIA s27(1)(a), FOIA s31(1)(g), FOIA s41(1)',
    ],
    [
      'below a heading, as points',
      'We have applied the following exemptions:\n\n- 40(2) personal data\n- 43(2) commercial interests',
      'FOIA s40(2) + FOIA s43(2)',
    ],
    ['exceptions of the regulations', 'The exceptions relied on: 12(5)(f)', 'EIR reg12(5)(f)'],
    [
      'a full point ends what the heading announces',
      'We have used no exemption. Line 40(2) is a total.',
      null,
    ],
    ['a number that the law does not have', 'Exemptions applied: 140(2)', null],
  ]);
});
