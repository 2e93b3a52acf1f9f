import { oneOf } from '../../letter';
import type { Place, RoleDecision } from './role';
import { quote } from './wordings';

const LAW_IN_GENERAL = oneOf(
  // "does not oblige a public authority to comply" is how letters refuse.
  /\b(?:under any of (?:the )?|authority must be able to show|(?:an|any|a public) authority (?:may|can|must)\b|(?<!\b(?:not|n['’]t) (?:oblige|require) )(?:an|any|a public) authority to\b|may be used where)/i,
  /\bthe equivalent (?:\w+ ){0,3}is\b|\b(?:by way of|for|in) comparison\b/i,
);

/** The sentence is about this request after all. */
const HOLDS_TO_OURS =
  /\b(?:we|this|the information|your request|i) (?:\w+ ){0,3}(?:are|is|am|have|has|was|were|withh\w+|refus\w+|redact\w+|exempt|rely|apply)\b/i;

/** "Any of the regulation 12 exceptions": all of them, so that none is meant. */
const ANY_OF = /\bany of the (?:regulation|section) \d/i;

/** "An authority may refuse under section 14": what the law lets anybody do. */
export function isLawInGeneral({ clause }: Place): RoleDecision | null {
  const general = clause.has(HOLDS_TO_OURS) ? null : clause.find(LAW_IN_GENERAL);
  if (general === null) return null;
  const decision = {
    role: 'mentioned',
    reason: `the letter only describes the law: ${quote(general)}`,
  } as const;
  return clause.has(ANY_OF) ? decision : { ...decision, describes: true };
}
