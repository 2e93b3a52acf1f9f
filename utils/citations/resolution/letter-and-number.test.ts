import { describe, expect, it } from 'vitest';
import { formatProvision, type Regime } from '../../law';
import { findCitations } from '..';

type Row = readonly [why: string, text: string, expected: string];

function table(rows: readonly Row[], regime: Regime = 'FOIA'): void {
  it.each(rows)('%s: %s', (_why, text, expected) => {
    const found = findCitations(text, { regime }).map((citation) =>
      citation.regime === 'OTHER'
        ? citation.provisions.join(', ')
        : citation.provisions.map(formatProvision).join(', '),
    );
    expect(found.join(' + ')).toBe(expected);
  });
}

describe('a capital letter glued to a number is no citation', () => {
  table([
    ['a room', 'We met in Room S31 on Monday.', ''],
    ['a refrigerant', 'The unit holds R22 gas.', ''],
    ['a road in an English letter', 'The information on the A31 is withheld.', ''],
    ['a lower-case a in an English letter', 'Item a31 of the list is withheld.', ''],
    ['a road in a Welsh letter', 'Mae’r ffordd ar yr A40 wedi ei chau am y dydd.', ''],
    [
      'where another section is what the sentence withholds under',
      'The S31 handsets are withheld under section 43(2).',
      'FOIA s43(2)',
    ],
  ]);
});

describe('unless', () => {
  table([
    ['a bracket follows', 'The names are left out: S40(2).', 'FOIA s40(2)'],
    ['a law is named at it', 'We looked at S31 FOIA for this.', 'FOIA s31'],
    ['something is withheld under it', 'The names are withheld under S40.', 'FOIA s40'],
    ['it stands alone in a sentence that withholds', 'Redactions made: S40 personal data.', 'FOIA s40'],
    ['it heads a line', 'Dear Sir\nS40 – personal information', 'FOIA s40'],
    [
      'the letter cites it in full',
      'We used section 31(1)(a). S31 is a broad one.',
      'FOIA s31(1)(a) + FOIA s31',
    ],
    ['its own heading stands behind it', 'See the S46 Code of Practice on records.', 'FOIA s46'],
    ['it goes on with a list', 'We withheld it: S. 43 (2) and S41.', 'FOIA s43(2) + FOIA s41'],
    ['it has a customary name', 'We opened 12 S47 enquiries.', 'Section47Enquiries s47'],
    ['a point follows its letter', 'We looked at S.31 for this.', 'FOIA s31'],
    ['it opens the text', 'S40 it is.', 'FOIA s40'],
    ['its letter is small', 'We looked at s31 for this.', 'FOIA s31'],
    ['a small Welsh a', 'Mae’r enwau wedi’u heithrio o dan a40 o’r Ddeddf.', 'FOIA s40'],
  ]);
});

describe('a Welsh department with a count', () => {
  table([
    ['of hours', 'Ffoniwch ein hadran 24 awr os oes angen i chi.', ''],
    ['not where the number is a section', 'Mae’r enwau wedi’u heithrio o dan adran 40 hefyd.', 'FOIA s40'],
  ]);
});
