import { isProcedural } from '../../law';
import type { Passage } from '../passage';
import type { Reference } from '../references';
import { regimeFor } from '../regimes';
import type { ResolveContext } from './rule';

export function sentenceAround({ passages }: ResolveContext, { start }: Reference): Passage {
  return passages.around(start);
}

/** A sentence with one of these is about information law, whatever such a number is called elsewhere. */
const EXEMPTION_WORDS = /\b(?:exempt\w*|exceptions?|withh[eo]ld\w*|redact\w*|vexatious|public interest)\b/i;

export function speaksOfExemptions(context: ResolveContext, reference: Reference): boolean {
  return sentenceAround(context, reference).has(EXEMPTION_WORDS);
}

/** How many tokens before a number, and behind it, say that something is exempt under it. */
const [SAID_BEFORE, SAID_BEHIND] = [7, 3];

/** "exempt from disclosure under section 99", "the section 99 exemption": it is this number that withholds. */
export function isWithheldUnder({ tokens }: ResolveContext, { firstToken, nextToken }: Reference): boolean {
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - SAID_BEFORE); at -= 1) {
    if (/^[.;()?]$/.test(tokens.word(at))) break;
    if (EXEMPTION_WORDS.test(tokens.word(at))) return true;
  }
  for (let at = nextToken; at < nextToken + SAID_BEHIND; at += 1) {
    if (/^[.;()?]$/.test(tokens.word(at))) break;
    if (EXEMPTION_WORDS.test(tokens.word(at))) return true;
  }
  return false;
}

/** Talk of giving or refusing information, in English and Welsh. */
export const WITHHOLDING =
  /\b(?:exempt\w*|exception\w*|withh[eo]ld\w*|refus\w*|redact\w*|disclos\w*|vexatious|public interest|neither confirm|cost limit|appropriate limit|(?:eithr|esempt)\w*|information act|foia?\b|eirs?\b)/i;

export function speaksOfWithholding(context: ResolveContext, reference: Reference): boolean {
  return sentenceAround(context, reference).has(WITHHOLDING);
}

/** Talk of anything that letters about requests for information speak of. */
const INFORMATION_LAW =
  /\b(?:exempt\w*|exception\w*|withh[eo]ld\w*|refus\w*|redact\w*|disclos\w*|releas\w*|vexatious|public interest|neither confirm|limit|(?:eithr|esempt)\w*|foi\w*|eirs?|information|request\w*|commissioner|duty|hold|review|appl(?:y|ies|ied)|engag\w*|above|[cg]?omisiynydd|[cg]ais|g?wybodaeth|dd?atgel\w*|g?wrthod\w*)\b/i;

export function speaksOfInformationLaw(context: ResolveContext, reference: Reference): boolean {
  return sentenceAround(context, reference).has(INFORMATION_LAW);
}

/** The sentence withholds, and in the letter's own law the number is one to withhold under. */
export function isExemptionTalk(context: ResolveContext, reference: Reference): boolean {
  return speaksOfWithholding(context, reference) && !isProcedureHere(context, reference);
}

/** In the letter's own law the number stands for procedure, so that talk of withholding does not speak for it. */
export function isProcedureHere({ scottish }: ResolveContext, { unit, items }: Reference): boolean {
  const regime = regimeFor(unit === 'regulation' ? 'regulation' : 'section', scottish);
  return items.every((item) => isProcedural({ regime, ...item }));
}
