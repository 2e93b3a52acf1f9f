import { near, oneOf } from '../../letter';
import type { Place, RoleDecision } from './role';
import { HOLDS_TO, WITHHOLDS } from './wordings';

const OF_UNUSED = oneOf(
  /\b(?:not|no longer|never) (?:\w+ )?(?:used|applied|relied|engaged|needed|applicable|upheld)\b/i,
  near(
    /\b(?:exempt|except)(?:ion)?s?\b|\b(?:sections?|regulations?)\b/gi,
    30,
    /\b(?:withdrawn|dropped|rejected|under consideration|being considered)\b/i,
  ),
  near(/\b(?:withdrawn|dropped|rejected)\b/gi, 12, /\b(?:exemptions?|exceptions?|sections?|regulations?)\b/i),
  /\bheb (?:eu|ei) (?:defnyddio|cymhwyso)\b/i,
);

const OF_USED = oneOf(
  /^(?:\W|\d)*(?:(?:the )?(?:information|documents?|materials?|data|records|items|parts?) (?:that (?:\w+ ){1,3})?)?(?:withheld|redact(?:ed|ions?)|exempt(?:ed)?)(?: (?:information|material|from|under)\b|$)/i,
  /\b(?:exemptions?|exceptions?) (?:that (?:\w+ ){1,3})?(?:applied|used|relied|engaged|claimed|cited)\b/i,
  /\b(?:reasons?|grounds?|basis) for (?:\w+ )?(?:refus\w+|withholding|redact\w+|exempt\w+|not (?:providing|disclosing|releasing|supplying))\b/i,
  /^(?:\W|\d)*(?:gwybodaeth a (?:ataliwyd|eithriwyd)|eithriadau a (?:ddefnyddiwyd|gymhwyswyd)|rhesymau dros wrthod)\b/i,
);

/** "Exemptions considered and not used": a heading holds for what stands under it, unless that says otherwise. */
export function isUnderHeadingOfUnused({ heading, clause }: Place): RoleDecision | null {
  if (heading === null || !heading.has(OF_UNUSED) || clause.has(HOLDS_TO)) return null;
  return { role: 'mentioned', reason: `it stands under the heading “${heading.text}”`, dropped: true };
}

/** "Information withheld", "Reasons for refusal". */
export function isUnderHeadingOfUsed({ heading, clause, context: { acts } }: Place): RoleDecision | null {
  if (heading === null || acts.overturns || clause.has(WITHHOLDS) || !heading.has(OF_USED)) return null;
  return { role: 'relied_on', reason: `it stands under the heading “${heading.text}”` };
}
