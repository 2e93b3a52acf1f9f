import { expect, it } from 'vitest';
import { formatProvision, type Regime } from '../../law';
import { readLetter } from '../read-letter';
import type { RuleName } from '.';

type Row = readonly [why: string, text: string, expected: string | null];

interface Found {
  readonly surface: string;
  readonly provisions: string;
  readonly rule: RuleName;
}

/** Every citation of a letter with the rule that found its law. */
export function resolve(text: string, regime?: Regime): readonly Found[] {
  return readLetter(text, { regime }).citations.map((citation) => ({
    surface: text.slice(citation.start, citation.end),
    provisions:
      citation.regime === 'OTHER'
        ? citation.provisions.join(', ')
        : citation.provisions.map(formatProvision).join(', '),
    rule: citation.rule,
  }));
}

/** Rows whose letter holds the expected provisions, found by `rule`; `null` where that rule finds nothing. */
export function table(rule: RuleName, rows: readonly Row[], regime?: Regime): void {
  it.each(rows)('%s: %s', (_why, text, expected) => {
    const byRule = resolve(text, regime).filter((found) => found.rule === rule);
    expect(byRule.map(({ provisions }) => provisions)).toEqual(
      expected === null ? [] : expected.split(' + '),
    );
  });
}
