import { besideAnotherLaw } from './beside-another-law';
import { citedElsewhereWithItsUnit } from './cited-elsewhere-with-its-unit';
import { continuesTheCitationBefore } from './continues-the-citation-before';
import { customaryName } from './customary-name';
import { headingBesideIt } from './heading-beside-it';
import { letterAndNumber } from './letter-and-number';
import { letterIsAboutInformationLaw } from './letter-is-about-information-law';
import { listedAsExemption } from './listed-as-exemption';
import { namedAtTheEndOfTheList } from './named-at-the-end-of-the-list';
import { namedBeforeIt } from './named-before-it';
import { namedElsewhereWithThisNumber } from './named-elsewhere-with-this-number';
import { namedWithIt } from './named-with-it';
import { numberedDocument } from './numbered-document';
import { otherActInTheSentence } from './other-act-in-the-sentence';
import { otherActNamedBefore } from './other-act-named-before';
import { otherActNamedBehind } from './other-act-named-behind';
import { ownNameForAThing } from './own-name-for-a-thing';
import type { Resolution, ResolveContext, Stage } from './rule';
import { shape } from './shape';
import { runStages } from './stages';
import { unitOfOtherLaw } from './unit-of-other-law';

export type { Resolution, ResolveContext, RuleName } from './rule';

/**
 * The rules that say to which law a number belongs, in the order of their strength: the law named with the number, the
 * list it stands in, what such a number is customarily called, its shape, what the letter says of the same number
 * elsewhere, and only then the letter's own law. A bare number ("31(2)(c)") comes last: it looks at all the others.
 */
const STAGES: readonly Stage[] = [
  {
    from: 'first',
    rules: [
      ['named-with-it', namedWithIt],
      ['named-before-it', namedBeforeIt],
      ['numbered-document', numberedDocument],
    ],
  },
  { from: 'last', rules: [['named-at-the-end-of-the-list', namedAtTheEndOfTheList]] },
  {
    from: 'last',
    rules: [
      ['customary-name', customaryName],
      ['unit-of-other-law', unitOfOtherLaw],
      ['letter-and-number', letterAndNumber],
    ],
  },
  // Before the next stage, which looks at what has been decided for the same numbers elsewhere.
  { from: 'last', rules: [['beside-another-law', besideAnotherLaw]] },
  {
    from: 'first',
    rules: [
      ['shape', shape],
      ['named-elsewhere-with-this-number', namedElsewhereWithThisNumber],
      ['other-act-in-the-sentence', otherActInTheSentence],
      ['other-act-named-before', otherActNamedBefore],
      ['other-act-named-behind', otherActNamedBehind],
      ['own-name-for-a-thing', ownNameForAThing],
      ['listed-as-exemption', listedAsExemption],
      ['heading-beside-it', headingBesideIt],
      ['letter-is-about-information-law', letterIsAboutInformationLaw],
    ],
  },
  {
    from: 'first',
    rules: [
      ['continues-the-citation-before', continuesTheCitationBefore],
      ['cited-elsewhere-with-its-unit', citedElsewhereWithItsUnit],
    ],
  },
];

/** Says for each reference to which law it belongs; `null` where it is none at all (a bare number that nothing explains). */
export function resolveReferences(context: ResolveContext): readonly (Resolution | null)[] {
  // A letter in Welsh is given under the law of Wales, whether or not it names it.
  return runStages({ ...context, open: context.open && !context.welsh }, STAGES);
}
