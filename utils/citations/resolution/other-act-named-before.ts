import type { ActMention } from '../acts';
import type { Reference } from '../references';
import { regimeFor } from '../regimes';
import { lastActBefore } from './acts-around';
import { regimeHeaded } from './heading-beside-it';
import { restsInformationLaw } from './named-before-it';
import { isOtherRegulations } from './other-act-in-the-sentence';
import type { LetterSoFar, Rule } from './rule';
import { isProcedureHere, speaksOfInformationLaw, WITHHOLDING } from './sentence';

/** A law governs the numbers of so many sentences behind its own. */
const SENTENCES = 8;

/**
 * "Children Act 1989 ⏎⏎ We made 88 enquiries under section 47": a law named in the sentences before, a heading or a question
 * governs the numbers behind it until an information law is named or a sentence speaks of information.
 */
export const otherActNamedBefore: Rule = (letter) => (reference) => {
  const mention = lastActBefore(letter.acts, reference.firstToken);
  if (reference.unit === null || mention?.act.kind !== 'other') return null;
  if ((reference.unit === 'regulation') !== isOtherRegulations(mention.act)) return null;
  if (restsInformationLaw(mention.act) && !isProcedureHere(letter, reference)) return null;
  if (!reaches(letter, mention, reference) || isHeading(letter, reference)) return null;
  return speaksOfInformationLaw(letter, reference) ? null : mention.act;
};

/** The reference stands a few sentences behind, none of which withholds: in the paragraph of the law, or in the one that it heads. */
function reaches({ passages }: LetterSoFar, mention: ActMention, { start }: Reference): boolean {
  const { sentences } = passages;
  const [from, to] = [sentences.indexAt(mention.start), sentences.indexAt(start)];
  const paragraphs = (sentences.all[to]?.paragraph ?? 0) - (sentences.all[from]?.paragraph ?? 0);
  if (to - from > SENTENCES || paragraphs > (HEADS_THE_NEXT.test(passages.at(from).text) ? 1 : 0))
    return false;
  for (let index = from; index < to; index += 1) if (passages.at(index).has(WITHHOLDING)) return false;
  return true;
}

/** A line without a full point, or the request. */
const HEADS_THE_NEXT = /^you asked\b|[^.]$/i;

/** "Section 43", "Section 43 – Commercial interests": alone on its line, or with its own heading in information law. */
function isHeading({ tokens, passages, scottish }: LetterSoFar, reference: Reference): boolean {
  const { start, end, unit } = reference;
  const alone = passages.around(start).text.length <= end - start + 1;
  const regime = regimeFor(unit === 'regulation' ? 'regulation' : 'section', scottish);
  return alone || regimeHeaded(tokens, reference, regime) !== null;
}
