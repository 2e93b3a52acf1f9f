import type { Act } from '../acts';
import { lastActBefore } from './acts-around';
import type { LetterSoFar, Rule } from './rule';
import { isExemptionTalk, sentenceAround, speaksOfInformationLaw } from './sentence';

/** "Under the Highways Act 1980 the council may adopt … section 38": the last law named in the sentence, unless it withholds. */
export const otherActInTheSentence: Rule = (letter) => (reference, index) => {
  if (isExemptionTalk(letter, reference)) return null;
  const { sentences } = letter.passages;
  const sentence = sentences.all[sentences.indexAt(reference.start)];
  const mention = lastActBefore(letter.acts, reference.firstToken);
  if (sentence === undefined || mention === undefined || mention.start < sentence.start)
    return sameDocument(letter, index);
  const numberedAlike = (reference.unit === 'regulation') === isOtherRegulations(mention.act);
  return mention.act.kind === 'other' && numberedAlike ? mention.act : null;
};

/** "Section 2 of this report gives the background and section 3 the options." */
function sameDocument(letter: LetterSoFar, index: number): Act | null {
  const [before, reference] = [letter.references[index - 1], letter.references[index]];
  const resolution = letter.resolutions[index - 1];
  if (before === undefined || reference === undefined || resolution?.rule !== 'numbered-document')
    return null;
  const together = sentenceAround(letter, before) === sentenceAround(letter, reference);
  return together && before.unit === reference.unit && !speaksOfInformationLaw(letter, reference)
    ? resolution.act
    : null;
}

export function isOtherRegulations(act: Act): boolean {
  return act.kind === 'other' && /regulation/i.test(act.name);
}
