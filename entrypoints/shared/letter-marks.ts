import { citationKind } from '../../components/kinds';
import type { CitationAnalysis, LetterAnalysis } from '../../utils/analysis';
import type { Mark } from '../../utils/page';
import { citationId } from '../../utils/storage';

/** A mark and the citation it stands for. */
export interface LetterMark extends Mark {
  readonly citation: CitationAnalysis;
}

/**
 * The marks of a letter, one for each place where the authority itself cites one of the four laws, to rely on it or not. Other
 * Acts are left alone, and so are a request and a message that the letter repeats.
 *
 * @param putAside ids of the mentions that the reader has marked "not this" (`citationId`)
 */
export function letterMarks(
  messageId: string,
  { citations, law }: Pick<LetterAnalysis, 'citations' | 'law'>,
  putAside: ReadonlySet<string>,
): LetterMark[] {
  const mentioned = new Set<string>();
  return citations.flatMap((citation, index) => {
    const id = citationId(messageId, citations, index);
    const { start, end, regime, certainty, quoted } = citation;
    if (regime === 'OTHER' || quoted || putAside.has(id)) return [];
    const provisions = citation.provisions.join('; ');
    const first = !mentioned.has(provisions);
    mentioned.add(provisions);
    const possible = certainty === 'possible';
    return [{ id, start, end, provisions, kind: citationKind(citation, law), possible, first, citation }];
  });
}
