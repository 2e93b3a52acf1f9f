import type { Place, RoleDecision } from './role';

const LAW_IN_GENERAL =
  /\b(?:under any of (?:the )?|authority must be able to show|(?:an|any|a public) authority (?:may|can|must|to))\b/i;

/** The sentence is about this request after all. */
const HOLDS_TO_OURS =
  /\b(?:we|this|the information|your request|i) (?:\w+ ){0,3}(?:are|is|am|have|has|was|were|withh\w+|refus\w+|redact\w+|exempt|rely|apply)\b/i;

/** "An authority may refuse under section 14": what the law lets anybody do. */
export function isLawInGeneral({ clause }: Place): RoleDecision | null {
  return clause.has(LAW_IN_GENERAL) && !clause.has(HOLDS_TO_OURS)
    ? { role: 'mentioned', reason: 'the letter only describes the law' }
    : null;
}
