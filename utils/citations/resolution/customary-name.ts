import { CUSTOMARY_NAMES } from '../../law';
import type { Reference } from '../references';
import { inOneList } from './in-one-list';
import type { Answer, LetterSoFar, Rule } from './rule';
import { speaksOfExemptions } from './sentence';
import { isPutBeforeANoun, nounBehind, thingNamed } from './things';

interface Nouns {
  readonly behind: ReadonlySet<string>;
  /** In Welsh the noun comes first: "gytundeb adran 38". */
  readonly before: ReadonlySet<string>;
}

const NOUNS_BY_NUMBER: ReadonlyMap<string, Nouns> = new Map(
  CUSTOMARY_NAMES.map(({ number, nouns, nounsBefore = [] }) => [
    number,
    { behind: new Set(nouns), before: new Set(nounsBefore) },
  ]),
);

/** "a section 106 agreement", "S47 enquiries", "the section 151 officer", "S38 and S278 agreements". */
export const customaryName: Rule = (letter) => (reference, index) => {
  const noun = customaryNoun(letter, reference);
  if (noun === null) return listedWithAThing(letter, reference, index);
  if (speaksOfExemptions(letter, reference) && !isPutBeforeANoun(letter, reference, index)) return null;
  return thingNamed(reference, noun);
};

function customaryNoun({ tokens }: LetterSoFar, reference: Reference): string | null {
  const [item] = reference.items;
  if (item === undefined) return null;
  const nouns = NOUNS_BY_NUMBER.get(item.number + item.path.map((element) => `(${element})`).join(''));
  if (nouns === undefined) return null;
  const behind = nounBehind(tokens, reference.nextToken);
  if (nouns.behind.has(behind)) return behind;
  const before = tokens.word(reference.firstToken - 1);
  return nouns.before.has(before) ? before : null;
}

/** The first of two numbers that share a noun; asked behind the second. */
function listedWithAThing(letter: LetterSoFar, reference: Reference, index: number): Answer {
  const [next, following] = [letter.references[index + 1], letter.resolutions[index + 1]];
  if (next === undefined || following?.rule !== 'customary-name' || !inOneList(letter, index)) return null;
  return reference.unit === next.unit && reference.items.every(({ path }) => path.length === 0)
    ? following.act
    : null;
}
