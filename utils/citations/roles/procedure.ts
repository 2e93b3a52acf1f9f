import type { Place, RoleDecision } from './role';
import { quote } from './wordings';

const DECLINES_REQUEST = /\bdeclin\w+ (?:\w+ ){0,4}requests?\b/i;
const DECLINES_ON_IT =
  /\b(?:(?:declin\w+|refus(?:e|ed|ing)) (?:\w+ ){0,4}requests?|(?:not|in)\s?valid (?:request )?(?:under|because|as)|not obliged to comply|neither confirm\w* nor den\w+|already (?:publicly )?available)\b/i;

/** "Notice under section 17", "in line with our duty under section 16": a refusal beside it rests on something else. */
const DUTY_OR_NOTICE =
  /\b(?:notice|dut(?:y|ies)|oblig\w+ to (?:provide|advise|assist)|requires?|advice|right|complain\w*|when refusing|acts as|breach\w*|in (?:line|accordance) with|states? that|hysbysiad)\b/i;

/** Duties, rights, notices and routes, unless the request itself is declined on them. */
export function isProcedure({ purpose, sentence, clause }: Place): RoleDecision | null {
  if (purpose !== 'handling') return null;
  const declined =
    sentence.find(DECLINES_REQUEST) ?? (clause.has(DUTY_OR_NOTICE) ? null : clause.find(DECLINES_ON_IT));
  return declined === null
    ? { role: 'procedural', reason: 'it is about how requests are handled, not a reason for withholding' }
    : { role: 'relied_on', reason: `the letter declines the request on it: ${quote(declined)}` };
}
