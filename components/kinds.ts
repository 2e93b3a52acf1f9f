import type { CitationAnalysis } from '../utils/analysis';
import type { CitedLaw, ProvisionKind } from '../utils/law';

/** What a line style stands for: a kind of provision, or that nothing is known of it. */
export type MarkKind = ProvisionKind | 'unknown';

/** The kind that a whole citation is marked as: that of its provisions, or `mixed` where they differ. */
export function citationKind({ provisions }: Pick<CitationAnalysis, 'provisions'>, law: CitedLaw): MarkKind {
  const kinds = new Set(provisions.map((text) => kindOf(text, law)));
  kinds.delete('unknown');
  const [kind = 'unknown', ...others] = kinds;
  return others.length === 0 ? kind : 'mixed';
}

function kindOf(text: string, law: CitedLaw): MarkKind {
  const cited = law[text];
  return typeof cited === 'object' ? cited.facts.kind : 'unknown';
}
