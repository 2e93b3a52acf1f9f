import { formatProvision, type Provision } from '../../law';
import type { LetterActs } from '../../letter';
import type { Citation } from '../citation';

/** A review first recounts what was refused and then drops some of it: what it drops anywhere is relied on nowhere. */
export function withoutDropped(citations: readonly Citation[], acts: LetterActs): readonly Citation[] {
  if (!acts.reviews) return citations;
  const key = (provision: Provision): string => formatProvision(provision);
  const dropped = new Set(
    citations.flatMap((citation) =>
      citation.regime !== 'OTHER' && citation.dropped ? citation.provisions.map(key) : [],
    ),
  );
  return citations.map((citation) => {
    if (citation.regime === 'OTHER' || citation.role !== 'relied_on') return citation;
    if (!citation.provisions.every((provision) => dropped.has(key(provision)))) return citation;
    return { ...citation, role: 'mentioned', roleReason: 'the review drops it further on' };
  });
}
