import { expect, it } from 'vitest';
import type { Regime } from '../../law';
import type { RegimeCitation } from '../citation';
import { findCitations } from '../read-letter';
import type { RegimeRole } from '.';

type Row = readonly [why: string, text: string, role: RegimeRole, reason: string | RegExp];

/** A refusal that makes the letter one that withholds. */
export const REFUSAL = 'We have withheld the other file. ';

/** The last citation of one of the four regimes. */
export function lastCitation(text: string, regime?: Regime): RegimeCitation {
  const found = findCitations(text, { regime }).filter((citation) => citation.regime !== 'OTHER');
  const last = found.at(-1);
  if (last === undefined) throw new Error(`nothing cited: ${text}`);
  return last;
}

/** Each row is about the last citation of its letter. */
export function table(rows: readonly Row[], regime?: Regime): void {
  it.each(rows)('%s: %s', (_why, text, role, reason) => {
    const citation = lastCitation(text, regime);
    expect(citation.role).toBe(role);
    if (typeof reason === 'string') expect(citation.roleReason).toBe(reason);
    else expect(citation.roleReason).toMatch(reason);
  });
}
