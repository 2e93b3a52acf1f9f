import type { Place, RoleDecision } from './role';
import { EARLIER_DECISION } from './wordings';

const STANDS =
  /\b(?:uph[eo]ld|continue to|remains? exempt|still (?:exempt|applies|rely)|maintain|correctly|satisfied|was right|now (?:formally )?(?:claim|rely|apply))/i;

/** What the reviewer thinks of the decision just recounted: "I agree." */
const AGREES =
  /\b(?:i|we) (?:\w+ )?agree\b|\buph[eo]ld|\b(?:that|this|it) (?:is|was) (?:still )?(?:right|correct|exempt|properly)\b/i;

/** A review that gives the information leaves nothing relied on. */
export function isGivenUpOnReview({
  context: { acts },
  sentence,
  next,
  introduction,
  purpose,
}: Place): RoleDecision | null {
  if (!acts.reviews || !acts.overturns || purpose === 'handling') return null;
  if (
    sentence.has(STANDS) ||
    next.has(AGREES) ||
    !(sentence.has(EARLIER_DECISION) || introduction?.has(EARLIER_DECISION) === true || acts.discloses)
  )
    return null;
  return { role: 'mentioned', reason: 'the review gives up the earlier refusal that rested on it' };
}
