import { inWords, type Language } from '../utils/language';
import {
  REGIME_FACTS,
  findFacts,
  formatProvisionNumber,
  parseProvision,
  regimeHas,
  type Provision,
  type ProvisionFacts,
  type Regime,
} from '../utils/law';
import { SECTIONS } from './words/card';

/** One section (or regulation) of those that a citation names, with everything in it that is cited. */
export interface CitationSection {
  /** The provision strings that belong here; the first one stands for the section when its explainer is looked up. */
  readonly provisions: readonly string[];
  /** "Section 31(1)(a) and (b)". */
  readonly title: string;
  /** "s31(1)(a) and (b)", for chips and tabs. */
  readonly shortTitle: string;
  readonly regime: Regime;
  /** "Freedom of Information Act 2000"; empty where the provision cannot be read. */
  readonly law: string;
  /** What the law's data says; null where it says nothing. */
  readonly facts: ProvisionFacts | null;
  /** Why there are no facts: the law has no such number, or FOI Lens has no record of it. */
  readonly absent: 'no-such-number' | 'no-record' | null;
}

/** The sections that provision strings name, in their order, each once. */
export function citationSections(provisions: readonly string[], language: Language): CitationSection[] {
  const sections = new Map<string, Provision[]>();
  for (const text of provisions) {
    const provision = parseProvision(text);
    if (provision === null) continue;
    const id = `${provision.regime} ${findFacts(provision)?.id ?? provision.number}`;
    sections.set(id, [...(sections.get(id) ?? []), provision]);
  }
  return [...sections.values()].flatMap((members) => {
    const [first] = members;
    return first === undefined ? [] : [sectionOf(first, members, provisions, language)];
  });
}

function sectionOf(
  first: Provision,
  members: readonly Provision[],
  provisions: readonly string[],
  language: Language,
): CitationSection {
  const paths = pathsOf(members, first, language);
  const { title: law, unit, welsh } = REGIME_FACTS[first.regime];
  const sectionAlone = { ...first, path: [] };
  const facts = findFacts(first)?.facts ?? null;
  const absent = regimeHas(first.regime, first.number) ? 'no-record' : 'no-such-number';
  return {
    provisions: provisions.filter((text) => members.some((member) => isWritten(member, text))),
    title: `${SECTIONS[language].one[unit.short]} ${first.number}${paths}`,
    shortTitle: `${formatProvisionNumber(sectionAlone)}${paths}`,
    regime: first.regime,
    law: language === 'cy' ? welsh.title : law,
    facts,
    absent: facts === null ? absent : null,
  };
}

/** "Section 31(1)(a)", or of several "Sections 31 and 24". */
export function sectionsTitle(sections: readonly CitationSection[], language: Language): string {
  const [first, ...others] = sections;
  if (first === undefined || others.length === 0) return first?.title ?? '';
  const unit = SECTIONS[language].several[REGIME_FACTS[first.regime].unit.short];
  const numbers = sections.map(({ title }) => title.slice(title.indexOf(' ') + 1));
  return `${unit} ${inWords(numbers, language)}`;
}

/** "(1)(a)", "(2) and (3A)(a)", "(1)(a), (b) and (c)": what they have in common is said once. */
function pathsOf(members: readonly Provision[], first: Provision, language: Language): string {
  const deeper = members.filter(({ path }) => path.length > 0);
  const parent = first.path.slice(0, -1);
  const names = deeper.map(({ path }, index) => {
    const shared =
      index > 0 && path.length === first.path.length && parent.every((element, at) => path[at] === element);
    return path
      .slice(shared ? parent.length : 0)
      .map((element) => `(${element})`)
      .join('');
  });
  return inWords([...new Set(names)], language);
}

function isWritten(provision: Provision, text: string): boolean {
  return text === `${provision.regime} ${formatProvisionNumber(provision)}`;
}
