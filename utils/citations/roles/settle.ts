import { formatProvision, type Provision } from '../../law';
import type { LetterActs } from '../../letter';
import type { Citation, RegimeCitation } from '../citation';

/**
 * What one place of a letter says of another: a review first recounts what was refused and then drops some of it; and
 * what is relied on in one sentence is described in the next.
 */
export function settleRoles(citations: readonly Citation[], acts: LetterActs): readonly Citation[] {
  return withExplained(acts.reviews ? withoutDropped(citations) : citations);
}

/** What a review drops anywhere is relied on nowhere; with a section go its subsections. */
function withoutDropped(citations: readonly Citation[]): readonly Citation[] {
  const dropped = provisionsWhere(citations, ({ dropped }) => dropped);
  const isDropped = (provision: Provision): boolean => withWholes(provision).some((key) => dropped.has(key));
  return citations.map((citation) =>
    citation.regime !== 'OTHER' && citation.role === 'relied_on' && citation.provisions.every(isDropped)
      ? { ...citation, role: 'mentioned', roleReason: 'the review drops it further on' }
      : citation,
  );
}

/** "Section 18(1) may be used where …", in a letter that relies on section 18. */
function withExplained(citations: readonly Citation[]): readonly Citation[] {
  if (!citations.some((citation) => citation.regime !== 'OTHER' && citation.describes)) return citations;
  const relied = provisionsWhere(citations, ({ role }) => role === 'relied_on');
  const wholes = new Set([...relied.values()].flatMap(withWholes));
  const isExplained = (provision: Provision): boolean =>
    wholes.has(formatProvision(provision)) || withWholes(provision).some((key) => relied.has(key));
  return citations.map((citation) =>
    citation.regime !== 'OTHER' && citation.describes && citation.provisions.every(isExplained)
      ? { ...citation, role: 'relied_on', roleReason: 'it explains what the letter relies on elsewhere' }
      : citation,
  );
}

/** The provision and all that it is a part of, written out: `FOIA s40(2)(a)`, `FOIA s40(2)`, `FOIA s40`. */
function withWholes(provision: Provision): readonly string[] {
  const { path } = provision;
  const lengths = [...path.keys(), path.length];
  return lengths.map((length) => formatProvision({ ...provision, path: path.slice(0, length) }));
}

/** The provisions of the citations for which it holds, each under its name. */
function provisionsWhere(
  citations: readonly Citation[],
  holds: (citation: RegimeCitation) => boolean,
): ReadonlyMap<string, Provision> {
  const found = citations.flatMap((citation) =>
    citation.regime !== 'OTHER' && holds(citation) ? citation.provisions : [],
  );
  return new Map(found.map((provision) => [formatProvision(provision), provision]));
}
