import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeProvision,
  formatProvision,
  formatProvisionNumber,
  parseProvision,
  type Provision,
} from './provision';
import { REGIMES } from './regime';

const provisions: fc.Arbitrary<Provision> = fc.record({
  regime: fc.constantFrom(...REGIMES),
  number: fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('', 'A', 'ZA'))
    .map(([digits, letters]) => `${String(digits)}${letters}`),
  path: fc.array(
    fc.string({ unit: fc.constantFrom('0', '1', '9', 'A', 'Z', 'a', 'i', 'v'), minLength: 1, maxLength: 5 }),
    {
      maxLength: 4,
    },
  ),
});

describe('writing a provision', () => {
  it.each([
    ['a whole section', { regime: 'FOIA', number: '31', path: [] }, 'FOIA s31', 's31', 'Section 31'],
    [
      'sub-elements from the outside in',
      { regime: 'FOIA', number: '40', path: ['3A', 'a'] },
      'FOIA s40(3A)(a)',
      's40(3A)(a)',
      'Section 40(3A)(a)',
    ],
    [
      'an inserted section keeps its letter',
      { regime: 'FOIA', number: '22A', path: ['1', 'b', 'ii'] },
      'FOIA s22A(1)(b)(ii)',
      's22A(1)(b)(ii)',
      'Section 22A(1)(b)(ii)',
    ],
    [
      'the Scottish Act has sections too',
      { regime: 'FOISA', number: '38', path: ['1', 'b'] },
      'FOISA s38(1)(b)',
      's38(1)(b)',
      'Section 38(1)(b)',
    ],
    [
      'the Regulations have regulations',
      { regime: 'EIR', number: '12', path: ['5', 'b'] },
      'EIR reg12(5)(b)',
      'reg12(5)(b)',
      'Regulation 12(5)(b)',
    ],
  ] satisfies [string, Provision, string, string, string][])(
    '%s',
    (_why, provision, full, number, heading) => {
      expect(formatProvision(provision)).toBe(full);
      expect(formatProvisionNumber(provision)).toBe(number);
      expect(describeProvision(provision)).toBe(heading);
    },
  );
});

describe('reading a provision', () => {
  it('gives back every provision that was written', () => {
    fc.assert(
      fc.property(provisions, (provision) => {
        expect(parseProvision(formatProvision(provision))).toEqual(provision);
      }),
    );
  });

  it('reads nothing that would be written otherwise', () => {
    const almost = fc.stringMatching(/^(FOIA|FOISA|EIR|EISR|XYZ) (s|reg)\d{0,4}[A-Za-z]{0,3}[()a-z\d]{0,9}$/);
    fc.assert(
      fc.property(almost, (text) => {
        const provision = parseProvision(text);
        expect(provision === null ? text : formatProvision(provision)).toBe(text);
      }),
    );
  });

  it.each([
    ['nothing at all', ''],
    ['another Act', 'DPA s31'],
    ['no regime', 's31'],
    ['a regime of other capitals', 'foia s31'],
    ['no space after the regime', 'FOIAs31'],
    ['a section of the Regulations', 'EIR s12'],
    ['a regulation of the Act', 'FOIA reg12'],
    ['no number', 'FOIA s(1)'],
    ['a space before the brackets', 'FOIA s31 (1)'],
    ['an element without brackets', 'FOIA s31.1'],
    ['a bracket left open', 'FOIA s31(1'],
    ['empty brackets', 'FOIA s31()'],
    ['words after it', 'FOIA s31(1) of the Act'],
    ['two provisions', 'FOIA s31; FOIA s24'],
    ['a line break at its end', 'FOIA s31\n'],
    ['an inserted section in small letters', 'FOIA s22a'],
  ])('does not read %s', (_why, text) => {
    expect(parseProvision(text)).toBeNull();
  });
});
