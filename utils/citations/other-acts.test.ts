import { describe, expect, it } from 'vitest';
import { formatProvision, type Regime } from '../law';
import { findCitations } from '.';
import { KNOWN_MISSES, OTHER_ACT_TABLES, type OtherActRow } from './other-acts.examples';

/** What a text cites, the four regimes apart from everything else, in the order of the text. */
function cited(text: string, regime: Regime): { foi: string; other: string } {
  const citations = findCitations(text, { regime });
  return {
    foi: citations
      .flatMap((found) => (found.regime === 'OTHER' ? [] : found.provisions.map(formatProvision)))
      .join(', '),
    other: citations.flatMap((found) => (found.regime === 'OTHER' ? found.provisions : [])).join(', '),
  };
}

function expectRow([, text, foi, other]: OtherActRow, regime: Regime): void {
  const found = cited(text, regime);
  expect(other === undefined ? { ...found, other } : found).toEqual({ foi, other });
}

for (const { title, regime, rows } of OTHER_ACT_TABLES) {
  describe(title, () => {
    for (const row of rows) {
      it(`${row[0]}: ${row[1]}`, () => {
        expectRow(row, regime);
      });
    }
  });
}

for (const { title, regime, rows } of KNOWN_MISSES) {
  describe(`not read yet: ${title}`, () => {
    for (const row of rows) {
      it.fails(`${row[0]}: ${row[1]}`, () => {
        expectRow(row, regime);
      });
    }
  });
}
