import type { CitationAnalysis } from '../utils/analysis';
import { findFacts, parseProvision, type ProvisionKind } from '../utils/law';

/** What a line style stands for: a kind of provision, or that nothing is known of it. */
export type MarkKind = ProvisionKind | 'unknown';

/** The kind that a whole citation is marked as: that of its provisions, or `mixed` where they differ. */
export function citationKind({ provisions }: Pick<CitationAnalysis, 'provisions'>): MarkKind {
  const kinds = new Set(provisions.map(kindOf));
  kinds.delete('unknown');
  const [kind = 'unknown', ...others] = kinds;
  return others.length === 0 ? kind : 'mixed';
}

function kindOf(text: string): MarkKind {
  const provision = parseProvision(text);
  return (provision && findFacts(provision)?.facts.kind) ?? 'unknown';
}
