import { findFacts } from './facts';
import { formatProvisionNumber, type Provision } from './provision';

/**
 * Whether the part cited is one under which the authority may refuse to say whether it holds the information. A letter in use
 * before a subsection got its letter cites it without: 40(5) for 40(5B).
 */
export function isNeitherConfirmNorDeny(provision: Provision): boolean {
  const clauses = findFacts(provision)?.facts.neitherConfirmNorDeny ?? [];
  const unlettered = (number: string): string => number.replace(/(\d)[A-Z]\)/g, '$1)');
  const cited = unlettered(formatProvisionNumber(provision));
  return clauses.some((clause) => cited.startsWith(unlettered(clause)));
}
