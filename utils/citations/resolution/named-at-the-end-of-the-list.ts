import type { Reference } from '../references';
import { inOneList } from './in-one-list';
import type { Rule } from './rule';

/** "section 40(2) and section 31(1) of FOIA": the name at the end of a list holds for all of it that has the same unit. */
export const namedAtTheEndOfTheList: Rule = (letter) => (reference, index) => {
  const [next, following] = [letter.references[index + 1], letter.resolutions[index + 1] ?? null];
  if (next === undefined || following === null || following.rule === 'named-before-it') return null;
  return inOneList(letter, index) && unitsAgree(reference, next) ? following.act : null;
};

function unitsAgree({ unit }: Reference, next: Reference): boolean {
  return unit === next.unit || unit === null || next.unit === null;
}
