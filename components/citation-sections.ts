import { inWords, type Language } from '../utils/language';
import {
  REGIME_FACTS,
  formatProvision,
  formatProvisionNumber,
  parseProvision,
  type CitedLaw,
  type CitedProvision,
  type Provision,
  type Regime,
} from '../utils/law';
import { SECTIONS } from './words/card';

type CitedRecord = Exclude<CitedProvision, string>;

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
  /** The law's record of it, or its own number where there is none: the same for what is one section to the law's data. */
  readonly record: string;
  /** What the law's data says; null where it says nothing. */
  readonly facts: CitedRecord['facts'] | null;
  /** Why there are no facts. */
  readonly absent: Exclude<CitedProvision, CitedRecord> | null;
}

/** The sections that provision strings name, in their order, each once, with what the law says of them. */
export function citationSections(
  provisions: readonly string[],
  law: CitedLaw,
  language: Language,
): CitationSection[] {
  const sections = new Map<string, Provision[]>();
  for (const text of provisions) {
    const provision = parseProvision(text);
    if (provision === null) continue;
    const cited = law[text];
    const record = `${provision.regime} ${typeof cited === 'object' ? cited.id : provision.number}`;
    sections.set(record, [...(sections.get(record) ?? []), provision]);
  }
  return [...sections].flatMap(([record, members]) => {
    const [first] = members;
    if (first === undefined) return [];
    const names = provisions.filter((text) => members.some((member) => formatProvision(member) === text));
    const cited = law[names[0] ?? ''] ?? 'no-record';
    const known =
      typeof cited === 'object' ? { facts: cited.facts, absent: null } : { facts: null, absent: cited };
    return [{ ...titlesOf(first, members, language), ...known, record, provisions: names }];
  });
}

function titlesOf(
  first: Provision,
  members: readonly Provision[],
  language: Language,
): Pick<CitationSection, 'title' | 'shortTitle' | 'regime' | 'law'> {
  const paths = pathsOf(members, first, language);
  const { title: law, unit, welsh } = REGIME_FACTS[first.regime];
  const sectionAlone = { ...first, path: [] };
  return {
    title: `${SECTIONS[language].one[unit.short]} ${first.number}${paths}`,
    shortTitle: `${formatProvisionNumber(sectionAlone)}${paths}`,
    regime: first.regime,
    law: language === 'cy' ? welsh.title : law,
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
