import { findFacts } from './facts';
import { regimeHas } from './numbers';
import { parseProvision } from './provision';
import type { ProvisionFacts } from './schema';

/**
 * What the law's data says of a provision that a letter names: the record that covers it, or why there is none, because
 * the law has no such number, or FOI Lens has no record of it.
 */
export type CitedProvision =
  | { readonly id: string; readonly facts: Omit<ProvisionFacts, 'soonPublished'> }
  | 'no-such-number'
  | 'no-record';

/** The same by provision string. It travels with a letter, so that a page need not carry all of the law. */
export type CitedLaw = Readonly<Record<string, CitedProvision>>;

/** What the law's data says of each of these provision strings; those that are of none of the four laws are left out. */
export function citedLaw(provisions: readonly string[]): CitedLaw {
  return Object.fromEntries(
    [...new Set(provisions)].flatMap((text) => {
      const cited = citedProvision(text);
      return cited === null ? [] : [[text, cited] as const];
    }),
  );
}

function citedProvision(text: string): CitedProvision | null {
  const provision = parseProvision(text);
  if (provision === null) return null;
  const found = findFacts(provision);
  if (found === null) return regimeHas(provision.regime, provision.number) ? 'no-record' : 'no-such-number';
  const { heading, label, kind, kindNote } = found.facts;
  return { id: found.id, facts: { heading, label, kind, ...(kindNote === undefined ? {} : { kindNote }) } };
}
