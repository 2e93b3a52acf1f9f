import { near, oneOf } from '../../letter';
import type { Place, RoleDecision } from './role';
import { HOLDS_TO, quote, WITHHOLDS } from './wordings';

const ONLY_WEIGHED = oneOf(
  near(
    /\b(?:considering|consider|considered) (?:whether|if)\b/gi,
    60,
    /\b(?:appl\w+|engaged?|exempt\w*|withh\w+|section|regulation)\b/i,
  ),
  /\b(?:considering (?:the (?:public interest|application|balance)|(?:the )?exemptions?|sections?|ss?\.|regulations?)|(?:still|currently|actively) (?:considering|assessing|weighing)|whether (?:\S+ ){0,7}(?:appl(?:y|ies)|engaged|exempt)|(?:need|require)\w* (?:\w+ ){0,4}time (?:\w+ ){0,3}(?:to )?consider|(?:potential|possible|possibly)(?:ly)? (?:exempt\w*|exception|engaged|appl\w+))\b/i,
);

/** "We have also considered section 31.": and no more is said of it. */
const CONSIDERED_AND_NO_MORE =
  /\bconsidered (?:the )?(?:exemptions? (?:at|in|under) )?(?:ss?|sections?|regulations?|regs?)\b/i;

/** "We are still considering section 43", "whether it applies", or a letter that only takes more time. */
export function isOnlyWeighed({ clause, sentence, context: { acts } }: Place): RoleDecision | null {
  if (clause.has(CONSIDERED_AND_NO_MORE) && !clause.has(WITHHOLDS)) {
    return { role: 'mentioned', reason: 'the letter says only that it was considered' };
  }
  const weighed = clause.has(HOLDS_TO) ? null : clause.find(ONLY_WEIGHED);
  if (weighed !== null)
    return { role: 'mentioned', reason: `the letter is still weighing it: ${quote(weighed)}` };
  if (acts.extends && !acts.discloses && !acts.notHeld && !sentence.has(HOLDS_TO)) {
    return { role: 'mentioned', reason: 'the letter takes more time to weigh it' };
  }
  return null;
}
