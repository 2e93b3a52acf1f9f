import data from './acts.json';
import type { Regime } from './regime';

/** An Act that is not one of the four regimes, as far as it is known by name. */
export interface KnownAct {
  readonly id: string;
  readonly names: readonly string[];
  /** True where the name alone stands for several Acts and the year tells which: "Data Protection Act 1998". */
  readonly byYear?: boolean;
  /** True for a law that replies to requests rest on themselves: that it is named says little of the numbers near it. */
  readonly besideInformationLaw?: boolean;
}

/** A section of another law that has a name of its own: "a section 106 agreement", "the section 151 officer". */
export interface CustomaryName {
  /** As written: `106`, `5(4)`, `37/41`. */
  readonly number: string;
  /** The words that stand behind it. */
  readonly nouns: readonly string[];
  /** The words that stand before it, in Welsh: "gytundeb adran 106". */
  readonly nounsBefore?: readonly string[];
}

/** Every name that letters use for the four regimes. */
export const REGIME_NAMES: Readonly<Record<Regime, readonly string[]>> = data.regimes;

export const OTHER_ACTS: readonly KnownAct[] = data.others;

export const CUSTOMARY_NAMES: readonly CustomaryName[] = data.customaryNames;

/** Nouns that other laws' numbers are put before, and that no number of information law is: "section 19 permits". */
export const THINGS: ReadonlySet<string> = new Set(data.things);

/** Words that may stand between such a number and its noun: "section 12 approved doctors". */
export const THING_ADJECTIVES: ReadonlySet<string> = new Set(data.thingAdjectives);

/** What a Welsh number behind "adran" may count, so that it is a department: "ein hadran 24 awr". */
export const COUNTED_THINGS: ReadonlySet<string> = new Set(data.countedThings);

/** What a number may be of a law: "the section 66 duty under the Act". */
export const PARTS_OF_LAW: ReadonlySet<string> = new Set(data.partsOfLaw);

/** Things other than laws that have numbered sections: policies, contracts, spreadsheets. In lower case. */
export const DOCUMENT_WORDS: ReadonlySet<string> = new Set(data.documentWords);

/** The law that a numbered part belongs to by what it is called: articles and schedules are never the four regimes'. */
export const LAWS_BY_UNIT: Readonly<
  Record<'article' | 'schedule', { readonly id: string; readonly name: string }>
> = data.lawsByUnit;

/**
 * What tells under which country's law a letter is given: patterns in the case they are written in, where a space
 * stands for any white space. `ukWideInFull` are those that a Scottish authority writes only of the UK's own law;
 * `ukWideByTheWay` are too loose to be counted, but where one stands the country is no longer open; behind one of `setsAgainst` a law is named only to set it against the letter's own.
 */
export const NATION_WORDINGS: Readonly<
  Record<'scottish' | 'ukWide' | 'ukWideInFull' | 'ukWideByTheWay' | 'setsAgainst', readonly string[]>
> = data.nations;
