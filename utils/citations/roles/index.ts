import type { Provision } from '../../law';
import { isApplicantsVoice } from './applicants-voice';
import { isDropped } from './dropped';
import { isEarlierHandling } from './earlier-handling';
import { isGivenUpOnReview } from './given-up-on-review';
import { isGuidanceTitle } from './guidance-title';
import { purposeOf } from './handling';
import { isLawInGeneral } from './law-in-general';
import { isOfLetterWithoutRefusal } from './letter-without-refusal';
import { isOnlyWeighed } from './only-weighed';
import { placeOf } from './place';
import { isProcedure } from './procedure';
import { standsInQuotation } from './quotation';
import type { Place, RoleContext, RoleDecision, RoleRule } from './role';
import { isSaidToWithhold } from './said-to-withhold';
import { isSupport } from './supports';
import { isUnderHeadingOfUnused, isUnderHeadingOfUsed } from './under-heading';
import { isInListOfUnused, isInListOfUsed } from './under-list';

export { Layout } from './layout';
export { settleRoles } from './settle';
export type { RegimeRole, RoleContext, RoleDecision } from './role';

/** Rules about the very place where a citation stands; asked first. */
const RULES_FOR_PLACES: readonly RoleRule[] = [standsInQuotation, isGuidanceTitle, isEarlierHandling];

/** Rules about the words around it, in the order in which they are asked: the first that answers decides. */
const RULES_FOR_CLAUSES: readonly RoleRule[] = [
  isApplicantsVoice,
  isProcedure,
  isSupport,
  isDropped,
  isInListOfUnused,
  isOnlyWeighed,
  isUnderHeadingOfUnused,
  isInListOfUsed,
  isLawInGeneral,
  isGivenUpOnReview,
  isUnderHeadingOfUsed,
  isOfLetterWithoutRefusal,
  isSaidToWithhold,
];

const OTHERWISE: RoleDecision = {
  role: 'relied_on',
  reason: 'the letter discusses it as a reason of its own for refusing',
};

/**
 * Decides what a citation does in its letter.
 * @param start,end of the citation, in UTF-16 code units of the letter
 */
export function decideRole(
  context: RoleContext,
  start: number,
  end: number,
  provisions: readonly Provision[],
): RoleDecision {
  const place = placeOf(context, start, end, purposeOf(provisions));
  return firstAnswer(RULES_FOR_PLACES, place) ?? decideInClause(place);
}

/** What the words around a citation decide is the same for all citations of a clause that are alike. */
function decideInClause(place: Place): RoleDecision {
  const { decisions } = place.clauseRead;
  const known = decisions.get(place.purpose);
  if (known !== undefined) return known;
  const decision = firstAnswer(RULES_FOR_CLAUSES, place) ?? OTHERWISE;
  decisions.set(place.purpose, decision);
  return decision;
}

function firstAnswer(rules: readonly RoleRule[], place: Place): RoleDecision | null {
  for (const rule of rules) {
    const decision = rule(place);
    if (decision !== null) return decision;
  }
  return null;
}
