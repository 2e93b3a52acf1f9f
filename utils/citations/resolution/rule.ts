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
  | 'letter-and-number'
  | 'unit-of-other-law'
  | 'beside-another-law'
  | 'shape'
  | 'named-elsewhere-with-this-number'
  | 'other-act-in-the-sentence'
  | 'other-act-named-before'
  | 'other-act-named-behind'
  | 'own-name-for-a-thing'
  | 'listed-as-exemption'
  | 'heading-beside-it'
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
  /** Nothing says which country's law the letter is given under. */
  readonly open: boolean;
  readonly welsh: boolean;
}

/** The letter with what has been decided so far, by index of the reference; `null` where nothing has been. */
export interface LetterSoFar extends ResolveContext {
  readonly resolutions: readonly (Resolution | null)[];
}

/**
 * A law, `none` where the reference belongs to no law at all, or `null` where the rule has nothing to say.
 */
export type Answer = Act | 'none' | null;

/** A rule is shown the letter when its stage begins, and is then asked of one reference after the other. */
export type Rule = (letter: LetterSoFar) => (reference: Reference, index: number) => Answer;

/** Rules that are asked together: the first that answers decides, and is known to the next reference. */
export interface Stage {
  /** Where names are handed on from the end of a list to its beginning, the last reference is asked first. */
  readonly from: 'first' | 'last';
  readonly rules: readonly (readonly [RuleName, Rule])[];
}
