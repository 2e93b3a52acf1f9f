import type { Reference } from '../references';
import { inOneList } from './in-one-list';
import type { LetterSoFar, Rule } from './rule';
import { isExemptionTalk } from './sentence';

/** "section 40(2) and section 31(1) of FOIA": the name at the end of a list holds for all of it that has the same unit. */
export const namedAtTheEndOfTheList: Rule = (letter) => (reference, index) => {
  const [next, following] = [letter.references[index + 1], letter.resolutions[index + 1] ?? null];
  if (next === undefined || following === null || following.rule === 'named-before-it') return null;
  if (
    following.act.kind === 'other' &&
    (restsOnTheNext(letter, reference) || headsTheNext(letter, reference, next))
  )
    return null;
  const same = unitsAgree(reference, next) || leavesItsLawOpen(letter, reference);
  return same && inOneList(letter, index) ? following.act : null;
};

/** "exempt by section 44 with section 123 of the … Act": an exemption that rests on another law's provision. */
function restsOnTheNext(letter: LetterSoFar, reference: Reference): boolean {
  const joined = /^(?:with|read)$/.test(letter.tokens.word(reference.nextToken));
  return joined && isExemptionTalk(letter, reference);
}

/** "Section 44" on a line of its own above "Section 28 of the … Act forbids": a heading, and no member of a list. */
function headsTheNext({ tokens }: LetterSoFar, { nextToken }: Reference, { firstToken }: Reference): boolean {
  return nextToken === firstToken && tokens.lineBreaks(firstToken) > 0;
}

/** "section 24 of, and Schedule 7 to, the Act": the link to the law stands here, and the law behind the next number. */
function leavesItsLawOpen({ tokens }: LetterSoFar, { nextToken }: Reference): boolean {
  return /^(?:of|to)$/.test(tokens.word(nextToken)) && tokens.word(nextToken + 1) === ',';
}

function unitsAgree({ unit }: Reference, next: Reference): boolean {
  return unit === next.unit || unit === null || next.unit === null;
}
