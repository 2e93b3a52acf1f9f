import { near, oneOf } from '../../letter';
import { REGIMES, rightOfAccess } from '../../law';
import { unitOfRegime } from '../regimes';
import type { Place, RoleDecision } from './role';
import { HOLDS_TO, quote } from './wordings';

const DROPPED =
  /\b(?:no longer (?:\w+ ){0,3}(?:rel(?:y|ies|ied|ying)|appl(?:y|ies|ied)|engaged|cit(?:e|ing)|maintain\w*|consider\w*)|(?:not|never|n['’]t) (?:\w+ ){0,4}(?:rel(?:y|ied|ying)(?: up)? ?on|rely|appl(?:y|ied|ies|icable)|engaged?|seek\w* to rely|exempt)|withdr[ae]w\w*|would (?:also |otherwise |have |likely |probably ){1,4}(?:appl\w+|been|relied)|(?:may|might|could) (?:also |well |potentially )?(?:appl(?:y|ied)|be (?:engaged|exempt|relied|applicable))|disapplied|incorrectly (?:applied|relied|cited)|wrongly (?:applied|relied|cited)|in error|falls? outside|rather than (?:under )?(?:section|regulation|s\.?)|instead of (?:section|regulation)|decided against|overturn\w*|not come into play|(?:had|if) we (?:\w+ )?considered|would have (?:looked|considered|cited))\b/i;

const NEXT_DROPS =
  /\b(?:(?:do|did|does|have|has) not (?:\w+ ){0,4}(?:rel(?:y|ied)|appl(?:y|ies|ied)|engaged?)|(?:not|n['’]t) using|(?:not|no longer) (?:\w+ ){0,4}(?:rel(?:y|ied|ying)|engaged|appl(?:y|ied|ies)|needed)|decided (?:not|against)|is not engaged|withdr[ae]w\w*|(?:have|has|been|am|are|now|and) (?:\w+ )?(?:released|releasing|disclosed|disclosing))\b/i;

const CONSIDERS =
  /\b(?:consider\w*|look(?:ed|ing) at|relied|previous\w*|original\w*|initial\w*|earlier|cited|thought|whether)\b/i;

/** `section 1(1)`: the sections that give the right to information, as a pattern. */
const RIGHT_OF_ACCESS = [
  ...new Set(REGIMES.filter((regime) => unitOfRegime(regime) === 'section').map(rightOfAccess)),
]
  .map((number) => String.raw`section ${number}(?:\(\w\)){0,2}(?![\d(])`)
  .join('|');

/** "section 14 … is not obliged to comply", "does not apply to us to disclose" are refusals, not retreats. */
const NEGATED_DUTY = oneOf(
  /\b(?:not (?:\w+ ){0,2}(?:obliged|required) to|does not (?:\w+ ){0,2}(?:require|need)|not subject to)\b/i,
  near(
    new RegExp(String.raw`\b(?:duty|right|obligation|${RIGHT_OF_ACCESS})`, 'gi'),
    80,
    /\b(?:does|do) not apply\b/i,
  ),
);

/** "no longer rely on", "does not apply", "would have applied"; also where the next clause says so of what this one names. */
export function isDropped({ clause, next }: Place): RoleDecision | null {
  const own = clause.find(DROPPED);
  if (own !== null && !clause.has(NEGATED_DUTY)) {
    return { role: 'mentioned', reason: `the letter says ${quote(own)} of it`, dropped: true };
  }
  const behind = clause.has(CONSIDERS) && !clause.has(HOLDS_TO) ? next.find(NEXT_DROPS) : null;
  return behind === null
    ? null
    : { role: 'mentioned', reason: `the letter goes on: ${quote(behind)}`, dropped: true };
}
