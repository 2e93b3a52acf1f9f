import { near, oneOf } from '../../letter';
import type { Place, RoleDecision } from './role';

const EARLIER_DECISION = oneOf(
  near(
    /\b(?:initial|original|earlier|previous|first)\w* (?:\w+ ){0,2}(?:rejection|refusal|response|reply|decision|letter)\b/gi,
    80,
    /\b(?:was|were|relied|applied|cited|based)\b/i,
  ),
  /\b(?:stating|stated|said|replied|wrote) (?:to you )?that\b/i,
);

const STANDS =
  /\b(?:uph[eo]ld|continue to|remains? exempt|still (?:exempt|applies|rely)|maintain|correctly|satisfied|was right|now (?:formally )?(?:claim|rely|apply))/i;

/** A review that gives the information leaves nothing relied on. */
export function isGivenUpOnReview({ context: { acts }, sentence, procedural }: Place): RoleDecision | null {
  if (!acts.reviews || !acts.overturns || procedural) return null;
  if (sentence.has(STANDS) || !(sentence.has(EARLIER_DECISION) || acts.discloses)) return null;
  return { role: 'mentioned', reason: 'the review gives up the earlier refusal that rested on it' };
}
