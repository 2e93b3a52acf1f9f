import { describe, expect, it } from 'vitest';
import { formatProvision } from '../../law';
import { readLetter } from '../read-letter';

describe('how sure it is', () => {
  it.each([
    ['sure where the law is named', 'Withheld under section 40(2) of FOIA.', true, []],
    ['sure where the sentence is about information', 'The names are withheld under section 40(2).', true, []],
    ['possible where it is about nothing of the kind', 'FOIA. In line with s61 we went home.', false, []],
    [
      'possible where nothing tells the country',
      'It is withheld under section 36(2).',
      false,
      ['FOISA s36(2)'],
    ],
    ['sure where the letter names its regulator', 'Ask the ICO. Withheld under section 36(2).', true, []],
    ['sure where the heading tells the country', 'Withheld under section 36 (confidentiality).', true, []],
    ['sure where the other law has only procedure there', 'It is withheld under section 43(2).', true, []],
    [
      'possible in a shape that only the other law has',
      'FOISA. Withheld under section 40(2).',
      false,
      ['FOIA s40(2)'],
    ],
    [
      'possible where the other law’s heading stands beside it',
      'FOIA. Exempt by section 38 (personal information).',
      false,
      ['FOISA s38'],
    ],
    ['possible where the law has no such number', 'It is withheld under section 99.', false, []],
    ['possible with the laws that do have it', 'Withheld under section 80 of the EIR.', false, ['FOIA s80']],
  ])('%s: %s', (_why, text, certain, alternatives) => {
    const [citation] = readLetter(text).citations;
    if (citation === undefined || citation.regime === 'OTHER') throw new Error('no citation of a regime');
    expect(citation.certain).toBe(certain);
    expect(citation.alternatives.map(formatProvision)).toEqual(alternatives);
  });
});
