import { isForeign } from '../../law';
import { isJoiner, type Reference } from '../references';
import { regimeFor } from '../regimes';
import type { Tokens } from '../tokens';
import { regimeHeaded } from './heading-beside-it';
import { UNNAMED } from './letter-is-about-information-law';
import type { Rule } from './rule';
import { sentenceAround, speaksOfInformationLaw } from './sentence';

/**
 * "section 20 children, section 31 orders and section 47 enquiries", "on s2, s3 and s136": another law's number, or one
 * that no information law has, carries those listed with it in a sentence that is not about information.
 */
export const besideAnotherLaw: Rule = (letter) => (reference, index) => {
  if (reference.unit === null || speaksOfInformationLaw(letter, reference)) return null;
  const own = regimeFor(reference.unit === 'regulation' ? 'regulation' : 'section', letter.scottish);
  if (regimeHeaded(letter.tokens, reference, own) === own) return null;
  const sentence = sentenceAround(letter, reference);
  for (const beside of [index + 1, index - 1]) {
    const [other, resolution] = [letter.references[beside], letter.resolutions[beside] ?? null];
    if (other?.unit !== reference.unit || sentenceAround(letter, other) !== sentence) continue;
    const [before, behind] = beside > index ? [reference, other] : [other, reference];
    if (!areListed(letter.tokens, before, behind)) continue;
    if (resolution === null && other.items.every(({ number, path }) => isForeign(number, path)))
      return UNNAMED;
    if (resolution?.act.kind === 'other' && resolution.rule !== 'numbered-document') return resolution.act;
  }
  return null;
};

/** The most that stands between two members of a list: "(voluntary) children,", "– 1,407;". */
const LONGEST_LINK = 6;

/** Few words stand between the two, a joiner among the last of them. */
function areListed(tokens: Tokens, before: Reference, behind: Reference): boolean {
  const [from, to] = [before.nextToken, behind.firstToken];
  if (to - from > LONGEST_LINK) return false;
  for (let at = from; at <= to; at += 1) if (tokens.lineBreaks(at) > 1) return false;
  return [to - 1, to - 2].some((at) => at >= from && isJoiner(tokens.word(at)));
}
