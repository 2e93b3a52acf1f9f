import { isForeign } from '../../law';
import type { Act } from '../acts';
import { isJoiner, type Reference } from '../references';
import { regimeFor } from '../regimes';
import type { Tokens } from '../tokens';
import { regimeHeaded } from './heading-beside-it';
import { UNNAMED } from './letter-is-about-information-law';
import type { LetterSoFar, Rule } from './rule';
import { sentenceAround, speaksOfInformationLaw } from './sentence';

/**
 * "section 20 children, section 31 orders and section 47 enquiries", "on s2, s3 and s136": another law's number, or one
 * that no information law has, carries those listed with it in a sentence that is not about information.
 */
export const besideAnotherLaw: Rule = (letter) => (reference, index) => {
  if (reference.unit === null) return null;
  const act = actOf(letter, reference, index + 1) ?? actOf(letter, reference, index - 1);
  if (act === null || speaksOfInformationLaw(letter, reference)) return null;
  const own = regimeFor(reference.unit === 'regulation' ? 'regulation' : 'section', letter.scottish);
  return regimeHeaded(letter.tokens, reference, own) === own ? null : act;
};

/** The other law of the number at `beside`, where that is listed with the reference. */
function actOf(letter: LetterSoFar, reference: Reference, beside: number): Act | null {
  const other = letter.references[beside];
  if (other?.unit !== reference.unit) return null;
  const act = otherActAt(letter, other, beside);
  if (act === null || sentenceAround(letter, other) !== sentenceAround(letter, reference)) return null;
  const [before, behind] = other.start > reference.start ? [reference, other] : [other, reference];
  return areListed(letter.tokens, before, behind) ? act : null;
}

function otherActAt(letter: LetterSoFar, other: Reference, index: number): Act | null {
  const resolution = letter.resolutions[index] ?? null;
  if (resolution === null)
    return other.items.every(({ number, path }) => isForeign(number, path)) ? UNNAMED : null;
  return resolution.act.kind === 'other' && resolution.rule !== 'numbered-document' ? resolution.act : null;
}

/** The most that stands between two members of a list: "(voluntary) children,", "– 1,407;". */
const LONGEST_LINK = 6;

/** Few words stand between the two, a joiner among the last of them. */
function areListed(tokens: Tokens, before: Reference, behind: Reference): boolean {
  const [from, to] = [before.nextToken, behind.firstToken];
  if (to - from > LONGEST_LINK) return false;
  for (let at = from; at <= to; at += 1) if (tokens.lineBreaks(at) > 1) return false;
  return [to - 1, to - 2].some((at) => at >= from && isJoiner(tokens.word(at)));
}
