import { describe, expect, it } from 'vitest';
import type { LetterKind } from '../letter';
import type { Regime } from '../law';
import { analyseLetter } from './analyse-letter';
import { KIND_EXAMPLES, NO_REVIEW_EXAMPLES, REVIEW_EXAMPLES } from './letter-kinds.examples';

/** The law of the authority, as the reason for the example names it. */
const regimeOf = (reason: string): Regime => (/FOISA|Scottish/.test(reason) ? 'FOISA' : 'FOIA');

const KINDS = Object.keys(KIND_EXAMPLES) as (keyof typeof KIND_EXAMPLES)[];

describe.each(KINDS)('%s', (kind) => {
  it.each(KIND_EXAMPLES[kind])('%s', (reason, text) => {
    const { kind: found, reviewOutcome } = analyseLetter(text, { regime: regimeOf(reason) });
    expect({ kind: found, reviewOutcome }).toEqual({ kind, reviewOutcome: null });
  });
});

describe.each(['upheld', 'varied', 'overturned'] as const)('a review, %s', (outcome) => {
  it.each(REVIEW_EXAMPLES[outcome])('%s', (reason, text) => {
    const { kind, reviewOutcome } = analyseLetter(text, { regime: regimeOf(reason) });
    expect({ kind, reviewOutcome }).toEqual({ kind: 'review-outcome', reviewOutcome: outcome });
  });
});

describe('no review', () => {
  it.each<readonly [LetterKind, string, string]>(NO_REVIEW_EXAMPLES)('%s that %s', (kind, _, text) => {
    expect(analyseLetter(text, { regime: 'FOIA' }).kind).toBe(kind);
  });
});
