import type { Regime } from '../../law';
import type { Act, ActMention } from '../acts';
import type { SentencePassages } from '../passage';
import type { Reference } from '../references';
import type { Tokens } from '../tokens';

/** Which law a reference belongs to, and the rule that said so. */
export interface Resolution {
  readonly act: Act;
  readonly rule: RuleName;
  readonly certain: boolean;
  /** Other laws that stay possible. */
  readonly alternatives: readonly Regime[];
}

/** Each rule stands in the file of its name; the order in which they are asked stands in `index.ts`. */
export type RuleName =
  | 'named-with-it'
  | 'named-before-it'
  | 'numbered-document'
  | 'named-at-the-end-of-the-list'
  | 'customary-name'
  | 'unit-of-other-law'
  | 'shape'
  | 'named-elsewhere-with-this-number'
  | 'other-act-in-the-sentence'
  | 'own-name-for-a-thing'
  | 'listed-as-exemption'
  | 'letter-is-about-information-law'
  | 'continues-the-citation-before'
  | 'cited-elsewhere-with-its-unit';

/** Everything about the letter that a rule may look at. */
export interface ResolveContext {
  readonly tokens: Tokens;
  readonly references: readonly Reference[];
  readonly acts: readonly ActMention[];
  readonly passages: SentencePassages;
  readonly scottish: boolean;
  readonly welsh: boolean;
}

/** The letter with what has been decided so far, by index of the reference; `null` where nothing has been. */
export interface LetterSoFar extends ResolveContext {
  readonly resolutions: readonly (Resolution | null)[];
}

/**
 * A rule is shown the letter when its stage begins, and is then asked of one reference after the other; it answers with
 * a law or, where it has nothing to say, with `null`.
 */
export type Rule = (letter: LetterSoFar) => (reference: Reference, index: number) => Act | null;

/** Rules that are asked together: the first that answers decides, and is known to the next reference. */
export interface Stage {
  /** Where names are handed on from the end of a list to its beginning, the last reference is asked first. */
  readonly from: 'first' | 'last';
  readonly rules: readonly (readonly [RuleName, Rule])[];
}
