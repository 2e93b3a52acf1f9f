import type { CitationAnalysis, LetterAnalysis } from '../utils/analysis';
import type { Language } from '../utils/language';
import { citationSections, type CitationSection } from './citation-sections';
import type { MarkKind } from './kinds';

/** One section that a letter relies on, as lists show it. */
export interface Chip {
  /** "s31(1)(a)"; empty where the letter gives the reason in words alone. */
  readonly number: string;
  /** "law enforcement"; empty where nothing is known of the section. */
  readonly label: string;
  readonly kind: MarkKind;
  readonly possible: boolean;
  /** Where it is first relied on; null for a reason in words, which has no mark to go to. */
  readonly citation: CitationAnalysis | null;
}

/** What a letter relies on, each section once: those with a number as first cited, then reasons given in words alone. */
export function chipsOf(
  { citations, grounds, law }: Pick<LetterAnalysis, 'citations' | 'grounds' | 'law'>,
  language: Language,
): Chip[] {
  const relied = citations.filter(({ role, regime }) => role === 'relied_on' && regime !== 'OTHER');
  const numbered = citationSections(
    [...new Set(relied.flatMap(({ provisions }) => provisions))],
    law,
    language,
  );
  const inWords = citationSections(
    [...new Set(grounds.map(({ provision }) => provision))],
    law,
    language,
  ).filter((section) => !numbered.some((other) => other.facts !== null && other.record === section.record));
  return [
    ...numbered.map((section) => chipOf(section, relied)),
    ...inWords.map((section) => ({ ...chipOf(section, []), number: '' })),
  ];
}

function chipOf(
  { provisions, shortTitle, facts }: CitationSection,
  relied: readonly CitationAnalysis[],
): Chip {
  const mentions = relied.filter((citation) => citation.provisions.some((text) => provisions.includes(text)));
  return {
    number: shortTitle,
    label: facts?.label ?? '',
    kind: facts?.kind ?? 'unknown',
    possible: mentions.length > 0 && mentions.every(({ certainty }) => certainty === 'possible'),
    citation: mentions[0] ?? null,
  };
}
