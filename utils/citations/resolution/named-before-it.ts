import { OTHER_ACTS } from '../../law';
import type { Act } from '../acts';
import { lastActBefore } from './acts-around';
import type { Rule } from './rule';
import { isExemptionTalk } from './sentence';

/** What may stand between the name of a law and its number. */
const BETWEEN = /^[-–:(|,'’)]$|^s$|^under$|^paragraph$|^at$/;

/** "FOIA section 31", "the Local Government Act 1974, section 32(2)", "Housing Act 1996 (sections 188, 190 and 193)". */
export const namedBeforeIt: Rule = (letter) => (reference) => {
  const { tokens, acts } = letter;
  const { firstToken } = reference;
  const mention = lastActBefore(acts, firstToken);
  if (mention === undefined || mention.nextToken > firstToken) return null;
  const gap = firstToken - mention.nextToken;
  if (gap > 3 || (mention.byReference && gap > 0)) return null;
  for (let at = mention.nextToken; at <= firstToken; at += 1) {
    if (tokens.lineBreaks(at) > 1) return null;
    if (at < firstToken && !BETWEEN.test(tokens.word(at))) return null;
  }
  // "the Local Government Act 1974, section 32(2)" is one thing; "the Data Protection Act, section 40(2) exempts" another.
  const apart = gap === 1 && tokens.word(mention.nextToken) === ',' && restsInformationLaw(mention.act);
  return apart && isExemptionTalk(letter, reference) ? null : mention.act;
};

const BESIDE_INFORMATION_LAW = OTHER_ACTS.filter(
  ({ besideInformationLaw }) => besideInformationLaw === true,
).map(({ id }) => id);

/** Data protection law, the Fees Regulations: their id may have its year behind it. */
export const restsInformationLaw = (act: Act): boolean =>
  act.kind === 'other' && BESIDE_INFORMATION_LAW.some((id) => act.id.startsWith(id));
