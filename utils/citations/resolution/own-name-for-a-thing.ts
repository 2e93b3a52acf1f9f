import type { Reference } from '../references';
import { TokenKind } from '../tokens';
import type { Answer, LetterSoFar, Rule } from './rule';
import { isProcedureHere, speaksOfInformationLaw, speaksOfWithholding } from './sentence';
import { isPutBeforeANoun, nounBehind, thingBehind, thingNamed } from './things';

/** Words behind a number that name no thing. */
const FUNCTION_WORDS = new Set(
  'of and or to the in is are was were as which that would apply applies applied do does did has have had been may can cannot could must also for from by with at on because since it we i this a an not no if where when above below only covers relates provides states says calls requires sets allows permits exempts concerns contains deals gives means refers engaged here therefore so but under both being will shall should there these those its you your our their exemption exemptions exception exceptions refusal act foia foi notice duty duties obligations obligation test public request code right rights assistance within during until before after between through upon without regarding about into'.split(
    ' ',
  ),
);

/**
 * "1086 Section 47 records": a noun of things right behind the number, in a sentence that withholds nothing by it, makes
 * it a thing's name; any noun does so behind a number of mere procedure, where nothing speaks of information.
 */
export const ownNameForAThing: Rule = (letter) => (reference, index) => {
  const { unit, items } = reference;
  if (unit === null || items.length > 1 || items.some(({ path }) => path.length > 0)) return null;
  const noun = thingBehind(letter, reference);
  if (noun === '') return procedureWithNoun(letter, reference);
  const withholds = speaksOfWithholding(letter, reference) && !isPutBeforeANoun(letter, reference, index);
  return withholds ? null : thingNamed(reference, noun);
};

function procedureWithNoun(letter: LetterSoFar, reference: Reference): Answer {
  const { tokens, welsh } = letter;
  const { nextToken } = reference;
  if (welsh || !isProcedureHere(letter, reference)) return null;
  if (tokens.kind(nextToken) !== TokenKind.Word || tokens.lineBreaks(nextToken) > 0) return null;
  const noun = nounBehind(tokens, nextToken);
  if (!/^[a-z]{3,}$/.test(noun) || noun.endsWith('ly') || FUNCTION_WORDS.has(noun)) return null;
  return speaksOfInformationLaw(letter, reference) ? null : thingNamed(reference, noun);
}
