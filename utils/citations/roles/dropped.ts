import { near, oneOf, type WordingMatch } from '../../letter';
import { REGIMES, rightOfAccess } from '../../law';
import type { Passage } from '../passage';
import { unitOfRegime } from '../regimes';
import type { Place, RoleDecision } from './role';
import { CONSIDERS_WELSH, DROPPED_WELSH, NEXT_DROPS_WELSH } from './welsh-wordings';
import { EARLIER_DECISION, HOLDS_TO, quote, WITHHOLDS } from './wordings';

const DROPPED = oneOf(
  /\b(?:no longer (?:\w+ ){0,3}(?:rel(?:y|ies|ied|ying)|appl(?:y|ies|ied)|engaged|cit(?:e|ing)|maintain\w*|consider\w*)|(?:not|never|\w{1,6}n['’]t) (?:\w+ ){0,4}(?:rel(?:y|ied|ying)(?: up)? ?on|rely|appl(?:y|ied|ies|icable)(?! lightly)|engaged?|seek\w* to rely|exempt|in (?:my|our) minds?)|withdr[ae]w\w*|would (?:also |otherwise |have |likely |probably ){1,4}(?:appl\w+|attract\w*|been|relied)|(?:may|might|could) (?:also |well |potentially )?(?:appl(?:y|ied)|be (?:engaged|exempt|relied|applicable))|disapplied|(?:incorrectly|wrongly|improperly|mistakenly) (?:\w+ )?(?:applied|relied|cited|used|claimed|engaged)|(?:applied|relied on|cited|used|claimed) (?:incorrectly|wrongly|improperly)|in error|falls? outside|rather than (?:under )?(?:section|regulation|s\.?)|instead of (?:section|regulation)|decided against|overturn\w*|not come into play|(?:had|if) we (?:\w+ )?considered|would have (?:looked|considered|cited))\b/i,
  /\b(?:considered|cited|discussed|mentioned),? (?:but|and|though) (?:\w+ )?(?:not|rejected)\b|\b(?:are|is|was|were|been) not (?:used|cited|needed)\b/i,
  /(?<!\bthere )\b(?:was|were) (?:an error|a mistake|mistaken)\b(?! not\b)/i,
  // "Do not uphold your complaint" drops nothing.
  /\b(?:(?:not|\w{1,6}n['’]t) uphold|no (?:grounds|basis|justification) for)(?: (?:the|our|its|your) (?:\w+ )?(?:use of|reliance on|application of|(?:decision|refusal) (?:\S+ ){0,6}?under))? (?:(?:the )?(?:exempt|except)ion|(?:(?:section|regulation|reg|s)s?\.? ?)?\d)/i,
  near(
    /\b(?:decision|refusal|application of|use of|reliance on|exemption|exception)\b/gi,
    60,
    /\b(?:(?:is|are|was|were|been) not|not been) (?:\w+ )?upheld\b/i,
  ),
  near(
    /\b(?:not|\w{1,6}n['’]t) agree (?:with (?!you\b|your\b)(?:\w+ ){1,4})?that\b/gi,
    60,
    /\b(?:was|is|were|are) (?:\w+ )?engaged\b|\bapplie[sd]\b/i,
  ),
  DROPPED_WELSH,
);

const NEXT_DROPS = oneOf(
  /\b(?:(?:do|did|does|have|has) not (?:\w+ ){0,4}(?:rel(?:y|ied)|appl(?:y|ies|ied)|engaged?)|(?:not|\w{1,6}n['’]t) using|(?:not|\w{1,6}n['’]t|no longer) (?:\w+ ){0,4}(?:rel(?:y|ied|ying)|engaged|appl(?:y|ied|ies)|needed|(?:come to|reach|form) an?y? (?:view|conclusion))|decided (?:not|against)|is not engaged|withdr[ae]w\w*|(?:have|has|been|am|are|now|and) (?:\w+ )?(?:released|releasing|disclosed|disclosing))\b/i,
  NEXT_DROPS_WELSH,
);

/** The next clause drops it by name of "it": "I have withdrawn it", "the exemption is no longer engaged". */
const NEXT_DROPS_IT = oneOf(
  /\b(?:(?:not|\w{1,6}n['’]t|no longer) (?:\w+ ){0,3}(?:rel(?:y|ied|ying) (?:up)?on|need(?:ed)?|us(?:e|ed|ing)|appl(?:y|ied|ying)) (?:it|this|that|them)\b|withdr(?:aw|ew|awn) (?:it|this|that|them)\b)/i,
  /\b(?:it|this|(?:this|that|the) (?:exemption|exception|section|regulation)) (?:is|was|does|did|has been) (?:\w+ )?(?:not|no longer) (?:\w+ )?(?:engaged?|appl(?:y|ied|icable)|relied|needed|used)\b|\b(?:this|that|the) (?:exemption|exception|section|regulation) (?:no longer applies|has been withdrawn)\b/i,
);
/** "It relied on section 30 for the e-mails, which are now released." */
const NOW_GIVEN =
  /\b(?:which|and) (?:is|are|has been|have been) now (?:being )?(?:released|disclosed|attached|enclosed|provided)\b/i;

/** A condition, not a decision: "it does not apply if the person has died". */
const CONDITION = /\b(?:if|unless|where|whether|when|only|to the extent)\b/i;

const CONSIDERS = oneOf(
  /\b(?:consider\w*|look(?:ed|ing) at|relied|previous\w*|original\w*|initial\w*|earlier|cited|thought|whether)\b/i,
  CONSIDERS_WELSH,
);

/** `section 1(1)`: the sections that give the right to information, as a pattern. */
const RIGHT_OF_ACCESS = [
  ...new Set(REGIMES.filter((regime) => unitOfRegime(regime) === 'section').map(rightOfAccess)),
]
  .map((number) => String.raw`section ${number}(?:\(\w\)){0,2}(?![\d(])`)
  .join('|');

/** "section 14 … is not obliged to comply", "its gateways do not apply, so section 44 exempts it", "does not apply to us to disclose" are refusals, not retreats. */
const NEGATED_DUTY = oneOf(
  /\b(?:(?:not|\w{1,6}n['’]t) (?:\w+ ){0,2}(?:obliged|required) to|does(?: not|n['’]t) (?:\w+ ){0,2}(?:require|need|oblige)|not subject to)\b/i,
  /\bapply,? (?:and )?so (?:section|regulation|reg|s)\.? ?\d/i,
  near(
    new RegExp(String.raw`\b(?:duty|right|obligation|${RIGHT_OF_ACCESS})`, 'gi'),
    80,
    /\b(?:does|do)(?: not|n['’]t) apply\b/i,
  ),
);

/** What the applicant held against it, and the review does not: "I do not uphold your complaint that it was wrongly applied". */
const FAILED_COMPLAINT = oneOf(
  near(/\bcomplaints?\b/gi, 120, /\bnot (?:been )?upheld\b/i),
  near(
    /\b(?:not|\w{1,6}n['’]t) (?:\w+ )?(?:uphold (?:your|the|this|that) (?:complaint|appeal)|agree|accept|consider|find|think|believe)\b/gi,
    90,
    /\b(?:incorrectly|wrongly|improperly|mistakenly|in error)\b/i,
  ),
);

/** The words that drop what a clause, or what opens a list, is about. */
export function findDropping(passage: Passage): WordingMatch | null {
  const dropped = passage.find(DROPPED);
  return dropped !== null && (passage.has(NEGATED_DUTY) || passage.has(FAILED_COMPLAINT)) ? null : dropped;
}

/** "no longer rely on", "does not apply", "would have applied"; also where the next clause says so of what this one names. */
export function isDropped(place: Place): RoleDecision | null {
  const own = findDropping(place.clause);
  if (own !== null)
    return { role: 'mentioned', reason: `the letter says ${quote(own)} of it`, dropped: true };
  const behind = place.clause.has(CONSIDERS)
    ? (place.clause.find(NOW_GIVEN) ?? wordsBehind(place))
    : wordsBehind(place);
  return behind === null
    ? null
    : { role: 'mentioned', reason: `the letter goes on: ${quote(behind)}`, dropped: true };
}

/** The words of the next clause that drop what this one names, considers, or recounts as decided before. */
function wordsBehind({ clause, next, isHeading }: Place): WordingMatch | null {
  if (clause.has(CONSIDERS) && !clause.has(HOLDS_TO)) {
    const dropped = next.find(NEXT_DROPS);
    if (dropped !== null) return dropped;
  }
  const mayBeDropped = isHeading || clause.has(EARLIER_DECISION) || !clause.has(WITHHOLDS);
  return mayBeDropped && !next.has(CONDITION) ? next.find(NEXT_DROPS_IT) : null;
}
