import type { Act } from '../acts';
import { lastActBefore } from './acts-around';
import type { Rule } from './rule';
import { isExemptionTalk } from './sentence';

/** "Under the Highways Act 1980 the council may adopt … section 38": the last law named in the sentence, unless it withholds. */
export const otherActInTheSentence: Rule = (letter) => (reference) => {
  if (isExemptionTalk(letter, reference)) return null;
  const { sentences } = letter.passages;
  const sentence = sentences.all[sentences.indexAt(reference.start)];
  const mention = lastActBefore(letter.acts, reference.firstToken);
  if (sentence === undefined || mention === undefined || mention.start < sentence.start) return null;
  const numberedAlike = (reference.unit === 'regulation') === isOtherRegulations(mention.act);
  return mention.act.kind === 'other' && numberedAlike ? mention.act : null;
};

function isOtherRegulations(act: Act): boolean {
  return act.kind === 'other' && /regulation/i.test(act.name);
}
