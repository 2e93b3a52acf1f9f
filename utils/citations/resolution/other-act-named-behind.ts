import { firstActFrom } from './acts-around';
import { restsInformationLaw } from './named-before-it';
import { isOtherRegulations } from './other-act-in-the-sentence';
import type { Rule } from './rule';
import { isProcedureHere, speaksOfInformationLaw } from './sentence';

/**
 * "Section 20 – 341, section 47 – 90 (all under Children Act 1989)": a law named behind the numbers of a sentence that is
 * not about information.
 */
export const otherActNamedBehind: Rule = (letter) => (reference) => {
  const mention = firstActFrom(letter.acts, reference.nextToken);
  if (reference.unit === null || mention?.act.kind !== 'other' || mention.byReference) return null;
  if ((reference.unit === 'regulation') !== isOtherRegulations(mention.act)) return null;
  if (
    restsInformationLaw(mention.act) ||
    !isUnder(letter.tokens.word(mention.firstToken - 1), letter.tokens.word(mention.firstToken - 2))
  )
    return null;
  // A heading of information law may stand above the other law; in brackets a number explains the words before it.
  const explains = letter.tokens.word(reference.firstToken - 1) === '(';
  if (!explains && !isProcedureHere(letter, reference)) return null;
  const { sentences } = letter.passages;
  if (sentences.indexAt(mention.start) !== sentences.indexAt(reference.start)) return null;
  return speaksOfInformationLaw(letter, reference) ? null : mention.act;
};

/** "under the …", "of …": the words before the law's name. */
const isUnder = (last: string, before: string): boolean =>
  /^(?:under|of|in)$/.test(last === 'the' ? before : last);
