import { findFacts } from './facts';
import type { Regime } from './regime';
import silence from './silence.json';
import { formatProvisionNumber, type Provision } from './provision';

// By regime and by record. Apart from the facts: pages are marked without it, and every page of the site would load it.
const CLAUSES: Readonly<Record<Regime, Readonly<Partial<Record<string, readonly string[]>>>>> = silence;

/**
 * The parts of a provision's record under which the authority may refuse to say whether it holds the information: `s40(5A)`,
 * `s40(5B)` of `FOIA s40(2)`.
 */
export function silenceClauses(provision: Provision): readonly string[] {
  const id = findFacts(provision)?.id;
  return (id === undefined ? undefined : CLAUSES[provision.regime][id]) ?? [];
}

/**
 * Whether the part cited is one under which the authority may refuse to say whether it holds the information. A letter in use
 * before a subsection got its letter cites it without: 40(5) for 40(5B).
 */
export function isNeitherConfirmNorDeny(provision: Provision): boolean {
  const unlettered = (number: string): string => number.replace(/(\d)[A-Z]\)/g, '$1)');
  const cited = unlettered(formatProvisionNumber(provision));
  return silenceClauses(provision).some((clause) => cited.startsWith(unlettered(clause)));
}
