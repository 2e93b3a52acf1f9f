import data from './grounds.json';
import type { Regime } from './regime';

/**
 * What it takes for words to be a ground. `refusal`: saying it is the refusal. `work`: the same, where the sentence
 * speaks of the work of answering. `echo`: like work, of a limit that the sentence or the one before it names.
 * `silence`: to neither confirm nor deny, which is a refusal and stands for the exemption that is given with it.
 * `reason`: a decision to refuse must stand beside it. `hint`: like a reason, but only in a letter that gives no better
 * one for it and never cites the provision.
 */
export type GroundKind = 'refusal' | 'work' | 'echo' | 'silence' | 'reason' | 'hint';

/** A reason for refusing as letters put it in words, and the provision that stands behind it in each regime. */
export interface GroundWording {
  readonly topic: string;
  readonly kind: GroundKind;
  /** A regime that knows no such reason is left out. */
  readonly provisions: Readonly<Partial<Record<Regime, string>>>;
  /** Pieces of words, one of which every wording has: looking for them first is much faster. */
  readonly cues: readonly string[];
  /**
   * Regular expressions over one sentence in lower case with straight apostrophes, in which a space stands for any
   * white space and `<people>` for the words of that name; every repetition in them is bounded.
   */
  readonly wordings: readonly string[];
}

/** Alternatives of a regular expression that several wordings and rules share, by name. */
const WORDS = new Map<string, string>(Object.entries(data.words));

/** The words of that name as one group of a regular expression; a name that the table has not is left as it is. */
export function groundWords(name: string): string {
  const words = WORDS.get(name);
  return words === undefined ? `<${name}>` : `(?:${words})`;
}

/** The regular expression of all of a wording's forms; it has no flags. */
export function groundPattern({ wordings }: GroundWording): RegExp {
  const forms = wordings
    .join('|')
    .replaceAll(/<([a-z]+)>/g, (_, name: string) => groundWords(name))
    .replaceAll(' ', String.raw`\s+`);
  return new RegExp(String.raw`\b(?:${forms})`);
}

// A JSON import widens the kinds to string; `citations/grounds.test.ts` holds every record to them.
export const GROUND_WORDINGS = data.wordings as readonly GroundWording[];
