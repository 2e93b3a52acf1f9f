import data from './acts.json';
import type { Regime } from './regime';

/** An Act that is not one of the four regimes, as far as it is known by name. */
export interface KnownAct {
  readonly id: string;
  readonly names: readonly string[];
  /** True where the name alone stands for several Acts and the year tells which: "Data Protection Act 1998". */
  readonly byYear?: boolean;
}

/** A section of another law that has a name of its own: "a section 106 agreement", "the section 151 officer". */
export interface CustomaryName {
  readonly number: string;
  readonly nouns: readonly string[];
}

/** Every name that letters use for the four regimes. */
export const REGIME_NAMES: Readonly<Record<Regime, readonly string[]>> = data.regimes;

export const OTHER_ACTS: readonly KnownAct[] = data.others;

export const CUSTOMARY_NAMES: readonly CustomaryName[] = data.customaryNames;

/** Things other than laws that have numbered sections: policies, contracts, spreadsheets. In lower case. */
export const DOCUMENT_WORDS: ReadonlySet<string> = new Set(data.documentWords);

/** The law that a numbered part belongs to by what it is called: articles and schedules are never the four regimes'. */
export const LAWS_BY_UNIT: Readonly<
  Record<'article' | 'schedule', { readonly id: string; readonly name: string }>
> = data.lawsByUnit;

/**
 * What tells under which country's law a letter is given: patterns in the case they are written in, where a space
 * stands for any white space. `ukWideInFull` are those that a Scottish authority writes only of the UK's own law.
 */
export const NATION_WORDINGS: Readonly<Record<'scottish' | 'ukWide' | 'ukWideInFull', readonly string[]>> =
  data.nations;
