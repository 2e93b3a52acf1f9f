import { describe, expect, it } from 'vitest';
import { parseReferences } from '../references';
import { tokenize } from '../tokens';
import { countryOf } from '.';
import { table } from './testing';

describe('in a Scottish letter', () => {
  table(
    [
      ['FOI is Scotland’s', 'under FOI', 'FOI = FOISA'],
      ['the EIRs are Scotland’s', 'under the EIRs', 'EIRs = EISR'],
      [
        'the regulations of 2004 too',
        'the Environmental Information Regulations 2004',
        'Environmental Information Regulations 2004 = EISR',
      ],
      ['the Act is Scotland’s', 'of the Act', 'the Act = FOISA'],
      ['the Regulations are Scotland’s', 'of the Regulations', 'the Regulations = EISR'],
      [
        'the Act of 2000 stays what it is',
        'the Freedom of Information Act 2000',
        'Freedom of Information Act 2000 = FOIA',
      ],
      ['and so does the 2000 Act', 'of the 2000 Act', 'the 2000 Act = FOIA'],
    ],
    true,
  );
});

describe('a letter is Scottish', () => {
  const rows: readonly (readonly [string, string, 'FOIA' | 'FOISA' | 'EISR' | undefined, boolean])[] = [
    ['where it names FOISA', 'withheld under FOISA', undefined, true],
    ['where it names Scotland’s Commissioner', 'the Scottish Information Commissioner', undefined, true],
    ['where a section has the shape that only FOISA has', 'under section 30(b)(ii)', undefined, true],
    ['by its authority', 'withheld under section 38', 'FOISA', true],
    ['by its authority’s regulations', 'withheld', 'EISR', true],
    [
      'not where the authority is Scottish and it names the Act of 2000 in full',
      'under the Act 2000',
      'FOISA',
      false,
    ],
    ['not where it names FOIA', 'withheld under FOIA section 30(b)', undefined, false],
    ['not where it names FOISA once and the ICO twice', 'FOISA, the ICO, Wilmslow', undefined, false],
    ['where it names both as often', 'FOISA and the ICO', undefined, true],
    ['not where both are named as often and the authority has the Act of 2000', 'FOISA, FOIA', 'FOIA', false],
    [
      'not by a law that it only sets itself against',
      'FOIA and not to the Freedom of Information (Scotland) Act 2002, nor FOISA. FOIA.',
      undefined,
      false,
    ],
    [
      'not by an equivalent',
      'under FOIA; the equivalent there is section 28 of the FOI (Scotland) Act 2002',
      undefined,
      false,
    ],
    [
      'where the Act of 2000 is what it sets itself against',
      'under FOISA and not under the Freedom of Information Act 2000 (FOIA)',
      undefined,
      true,
    ],
    [
      'where a Scottish authority calls its regulations by the name of the UK’s and the shape is Scotland’s',
      'regulation 10(4)(b) of the Environmental Information Regulations 2004',
      'FOISA',
      true,
    ],
    ['not by itself', 'withheld under section 40(2)', 'FOIA', false],
    ['not where nothing says so', 'thank you', undefined, false],
  ];
  it.each(rows)('%s: %s', (_why, text, regime, expected) => {
    expect(countryOf(text, parseReferences(tokenize(text)), regime).scottish).toBe(expected);
  });
});

it.each([
  ['names nothing and has no authority', 'withheld under section 40(2)', undefined, true],
  ['names the ICO', 'write to the ICO', undefined, false],
  ['names FOISA', 'under FOISA', undefined, false],
  ['has an authority', 'withheld under section 40(2)', 'FOIA' as const, false],
])('the country of a letter is open or not where it %s', (_why, text, regime, expected) => {
  expect(countryOf(text, parseReferences(tokenize(text)), regime).open).toBe(expected);
});
