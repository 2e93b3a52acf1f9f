import { CUSTOMARY_NAMES } from '../../law';
import type { Rule } from './rule';
import { speaksOfExemptions } from './sentence';
import { nounBehind, thingNamed } from './things';

const CUSTOMARY: ReadonlySet<string> = new Set(
  CUSTOMARY_NAMES.flatMap(({ number, nouns }) => nouns.map((noun) => `${number} ${noun}`)),
);

/** "a section 106 agreement", "S47 enquiries", "the section 151 officer". */
export const customaryName: Rule = (letter) => (reference) => {
  const [item] = reference.items;
  if (item === undefined || item.path.length > 0) return null;
  const noun = nounBehind(letter.tokens, reference.nextToken);
  const known = CUSTOMARY.has(`${item.number} ${noun}`);
  return known && !speaksOfExemptions(letter, reference) ? thingNamed(reference, noun) : null;
};
