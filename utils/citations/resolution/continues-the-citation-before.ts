import { inOneList } from './in-one-list';
import type { Rule } from './rule';

/** A bare number that goes on where the citation before left off: "section 31(1)(g) together with 31(2)(c)". */
export const continuesTheCitationBefore: Rule =
  (letter) =>
  ({ unit }, index) => {
    const before = letter.resolutions[index - 1] ?? null;
    return unit === null && before !== null && inOneList(letter, index - 1) ? before.act : null;
  };
