import { describe, expect, it } from 'vitest';
import { resolve, table } from './testing';

describe('letter-is-about-information-law', () => {
  const rule = 'letter-is-about-information-law';
  table(rule, [
    ['a section is FOIA’s', 'The names are withheld under section 40(2).', 'FOIA s40(2)'],
    ['a regulation is the EIR’s', 'The draft is withheld under regulation 13.', 'EIR reg13'],
    ['a lettered section that FOIA has', 'It is withheld under section 22A.', 'FOIA s22A'],
    [
      'a Welsh a, in a Welsh letter',
      'Mae’r wybodaeth wedi ei heithrio o dan a21 ac rydym yn gwrthod y cais.',
      'FOIA s21',
    ],
    ['an A-road, in an English letter', 'The information on the A21 is withheld.', null],
    ['a channel', 'S4C is a broadcaster.', null],
    ['a bare number without brackets', 'The 40 names are withheld.', null],
  ]);
  describe('of a Scottish authority', () => {
    table(
      rule,
      [
        ['a section is FOISA’s', 'The names are withheld under section 38(1)(b).', 'FOISA s38(1)(b)'],
        ['a regulation is the EISR’s', 'The names are withheld under regulation 11(2).', 'EISR reg11(2)'],
      ],
      'FOISA',
    );
  });

  it('leaves to an unnamed law a number that no sentence about information explains', () => {
    expect(resolve('The parties met under section 99 in spring.')).toMatchObject([
      { provisions: 'Unnamed s99', rule: 'letter-is-about-information-law' },
    ]);
  });
});
