import { findFacts, formatProvisionNumber, parseProvision } from '../law';
import type { CitationAnalysis } from './types';

/**
 * Whether a letter relies on what was asked for being published within the time that the law sets. One that names the section
 * alone may mean another part of it, which has no such time.
 */
export function saysPublishedSoon(citations: readonly CitationAnalysis[]): boolean {
  return citations.some(
    ({ role, certainty, provisions }) =>
      role === 'relied_on' && certainty === 'certain' && provisions.some(isSoonPublished),
  );
}

function isSoonPublished(written: string): boolean {
  const provision = parseProvision(written);
  const clause = provision && findFacts(provision)?.facts.soonPublished;
  return provision !== null && Boolean(clause) && formatProvisionNumber(provision).startsWith(clause ?? '');
}
