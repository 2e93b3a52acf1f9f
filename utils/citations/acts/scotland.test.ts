import { describe, expect, it } from 'vitest';
import { parseReferences } from '../references';
import { tokenize } from '../tokens';
import { isScottish } from '.';
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
    ['not by itself', 'withheld under section 40(2)', 'FOIA', false],
    ['not where nothing says so', 'thank you', undefined, false],
  ];
  it.each(rows)('%s: %s', (_why, text, regime, expected) => {
    expect(isScottish(text, parseReferences(tokenize(text)), regime)).toBe(expected);
  });
});
