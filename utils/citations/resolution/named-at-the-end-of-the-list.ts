import type { Reference } from '../references';
import { inOneList } from './in-one-list';
import type { LetterSoFar, Rule } from './rule';

/** "section 40(2) and section 31(1) of FOIA": the name at the end of a list holds for all of it that has the same unit. */
export const namedAtTheEndOfTheList: Rule = (letter) => (reference, index) => {
  const [next, following] = [letter.references[index + 1], letter.resolutions[index + 1] ?? null];
  if (next === undefined || following === null || following.rule === 'named-before-it') return null;
  const same = unitsAgree(reference, next) || leavesItsLawOpen(letter, reference);
  return same && inOneList(letter, index) ? following.act : null;
};

/** "section 24 of, and Schedule 7 to, the Act": the link to the law stands here, and the law behind the next number. */
function leavesItsLawOpen({ tokens }: LetterSoFar, { nextToken }: Reference): boolean {
  return /^(?:of|to)$/.test(tokens.word(nextToken)) && tokens.word(nextToken + 1) === ',';
}

function unitsAgree({ unit }: Reference, next: Reference): boolean {
  return unit === next.unit || unit === null || next.unit === null;
}
