import { describe, expect, it } from 'vitest';
import eir from '../law/eir/examples.json';
import eisr from '../law/eisr/examples.json';
import foia from '../law/foia/examples.json';
import foisa from '../law/foisa/examples.json';
import { formatProvision, type Regime } from '../law';
import { findCitations, type RegimeCitation } from '.';

const BOOKS: readonly (readonly [Regime, Readonly<Record<string, Examples>>])[] = [
  ['FOIA', foia],
  ['FOISA', foisa],
  ['EIR', eir],
  ['EISR', eisr],
];

interface Examples {
  readonly examples: readonly {
    text: string;
    surface: string;
    provisions: readonly string[];
    role: string;
  }[];
  readonly notExamples: readonly { text: string; why: string }[];
}

function regimeCitations(text: string, regime: Regime): readonly RegimeCitation[] {
  return findCitations(text, { regime }).filter((citation) => citation.regime !== 'OTHER');
}

describe.each(BOOKS)('the examples in the data of %s', (regime, book) => {
  const examples = Object.entries(book).flatMap(([id, record]) =>
    record.examples.map((example) => ({ id, ...example })),
  );
  const notExamples = Object.entries(book).flatMap(([id, record]) =>
    record.notExamples.map((row) => ({ id, ...row })),
  );

  it.each(examples)('$id: $text', ({ text, surface, provisions, role }) => {
    const found = regimeCitations(text, regime).map((citation) => ({
      surface: text.slice(citation.start, citation.end),
      provisions: citation.provisions.map(formatProvision),
      role: citation.role,
    }));
    expect(found).toContainEqual({ surface, provisions, role });
  });

  it.each(notExamples)('$id is not cited, $why: $text', ({ id, text }) => {
    const named = regimeCitations(text, regime)
      .flatMap(({ provisions }) => provisions.map(formatProvision))
      .filter((provision) =>
        new RegExp(`^${regime} ${id.replace(/[()]/g, '\\$&')}(?![\\dA-Z])`).test(provision),
      );
    expect(named).toEqual([]);
  });
});
