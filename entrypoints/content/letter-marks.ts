import { citationKind } from '../../components/kinds';
import type { CitationAnalysis, LetterAnalysis } from '../../utils/analysis';
import { findParts, partAt } from '../../utils/letter';
import type { Mark } from '../../utils/page';
import { citationId } from '../../utils/storage';

/** A mark and the citation it stands for. */
export interface LetterMark extends Mark {
  readonly citation: CitationAnalysis;
}

/**
 * The marks of a letter: every citation of the four regimes in the authority's own words, whatever its role. Other Acts
 * are left alone, and so is what stands in a quoted request or e-mail.
 *
 * @param putAside ids of the mentions that the reader has marked "not this" (`citationId`)
 */
export function letterMarks(
  messageId: string,
  { text, citations }: Pick<LetterAnalysis, 'text' | 'citations'>,
  putAside: ReadonlySet<string>,
): LetterMark[] {
  const quoted = findParts(text);
  const mentioned = new Set<string>();
  return citations.flatMap((citation, index) => {
    const id = citationId(messageId, citations, index);
    const { start, end, regime, certainty } = citation;
    if (regime === 'OTHER' || partAt(quoted, start) !== null || putAside.has(id)) return [];
    const provisions = citation.provisions.join('; ');
    const first = !mentioned.has(provisions);
    mentioned.add(provisions);
    const possible = certainty === 'possible';
    return [{ id, start, end, provisions, kind: citationKind(citation), possible, first, citation }];
  });
}
