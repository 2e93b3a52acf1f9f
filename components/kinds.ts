import type { CitationAnalysis } from '../utils/analysis';
import { findFacts, parseProvision, type ProvisionFacts, type ProvisionKind } from '../utils/law';

/** What a line style stands for: a kind of provision, or that nothing is known of it. */
export type MarkKind = ProvisionKind | 'unknown';

/** The kinds in a word or two, as tags have them. */
export const KIND_WORDS: Readonly<Record<MarkKind, string>> = {
  qualified: 'Qualified',
  absolute: 'Absolute',
  mixed: 'Partly absolute',
  exclusion: 'Limit',
  procedural: 'Procedure',
  unknown: 'Not known',
};

const TEXT: Readonly<Record<ProvisionKind, string>> = {
  qualified: 'They must weigh the public interest.',
  absolute: 'They need not weigh the public interest.',
  mixed: 'Whether they must weigh the public interest depends on the part they use.',
  exclusion: 'Where it applies they need not deal with the request, and nothing is weighed.',
  procedural: 'This is about how a request is handled. It is not a reason to hold anything back.',
};

/** What the kind means for the public interest, as a sentence. */
export function publicInterestSentence({ kind, kindNote }: ProvisionFacts): string {
  return kindNote ?? TEXT[kind];
}

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
