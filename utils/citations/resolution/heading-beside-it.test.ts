import { describe, expect, it } from 'vitest';
import { formatProvision } from '../../law';
import { findCitations } from '..';
import { table } from './testing';

describe('heading-beside-it', () => {
  table('heading-beside-it', [
    ['Scotland’s heading in a bracket', 'Withheld under section 38 (personal information).', 'FOISA s38'],
    ['the UK’s heading for the same number', 'Withheld under section 38 (health and safety).', 'FOIA s38'],
    ['behind a dash', 'Section 35 – law enforcement', 'FOISA s35'],
    ['before a bracket', 'The commercial interests exemption (s33) is used.', 'FOISA s33'],
    ['words that both laws have there', 'Refused under section 14 (vexatious requests).', null],
    ['words that neither has there', 'Withheld under section 38 (third floor).', null],
    ['a word that many headings have', 'Withheld under section 38 (information).', null],
    ['a letter that names its law', 'FOIA applies. Withheld under section 38 (personal information).', null],
    [
      'a letter that names its regulator',
      'Ask the ICO. Withheld under section 38 (personal information).',
      null,
    ],
  ]);

  it('does not decide where the authority is known', () => {
    const [citation] = findCitations('Withheld under section 38 (health and safety).', { regime: 'FOISA' });
    if (citation === undefined || citation.regime === 'OTHER') throw new Error('no citation of a regime');
    expect(citation.regime).toBe('FOISA');
    expect(citation.alternatives.map(formatProvision)).toEqual(['FOIA s38']);
  });
});
