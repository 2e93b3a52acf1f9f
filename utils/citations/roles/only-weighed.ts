import { near, oneOf, UPHOLDS, type WordingMatch } from '../../letter';
import type { Passage } from '../passage';
import type { Place, RoleDecision } from './role';
import { ONLY_WEIGHED_WELSH } from './welsh-wordings';
import { HOLDS_TO, quote, WITHHOLDS } from './wordings';

const ONLY_WEIGHED = oneOf(
  near(
    /\b(?:considering|consider|considered) (?:whether|if)\b/gi,
    60,
    /\b(?:appl\w+|engaged?|exempt\w*|withh\w+|section|regulation)\b/i,
  ),
  /\b(?:considering (?:the (?:public interest|application|balance)|(?:the )?exemptions?|sections?|ss?\.|regulations?)|(?:still|currently|actively) (?:considering|assessing|weighing)|whether (?:\S+ ){0,7}(?:appl(?:y|ies)|engaged|exempt)|(?:need|require)\w* (?:\w+ ){0,4}time (?:\w+ ){0,3}(?:to )?consider|(?:potential|possible|possibly)(?:ly)? (?:exempt\w*|exception|engaged|appl\w+))\b/i,
  ONLY_WEIGHED_WELSH,
);

/** "We have also considered section 31.": and no more is said of it. */
const CONSIDERED_AND_NO_MORE =
  /\bconsidered (?:the )?(?:exemptions? (?:at|in|under) )?(?:ss?|sections?|regulations?|regs?)\b/i;

/** What kind of exemption it is, and so what has to be weighed. */
const CLASSIFIES = /\b(?:class|prejudice|harm)[- ]based\b/i;

/** The words that weigh what a clause, or what opens a list, is about. */
export function findWeighing(passage: Passage): WordingMatch | null {
  return passage.has(HOLDS_TO) || passage.has(UPHOLDS) ? null : passage.find(ONLY_WEIGHED);
}

/** "We are still considering section 43", "whether it applies", or a letter that only takes more time. */
export function isOnlyWeighed({ clause, sentence, context: { acts } }: Place): RoleDecision | null {
  const considered =
    clause.has(WITHHOLDS) || clause.has(UPHOLDS) ? null : clause.find(CONSIDERED_AND_NO_MORE);
  if (considered !== null) {
    return { role: 'mentioned', reason: `the letter says only that it was considered: ${quote(considered)}` };
  }
  const weighed = findWeighing(clause);
  if (weighed !== null) {
    const decision = {
      role: 'mentioned',
      reason: `the letter is still weighing it: ${quote(weighed)}`,
    } as const;
    return clause.has(CLASSIFIES) ? { ...decision, describes: true } : decision;
  }
  if (acts.extends && !acts.discloses && !acts.notHeld && !sentence.has(HOLDS_TO)) {
    return { role: 'mentioned', reason: 'the letter takes more time to weigh it' };
  }
  return null;
}
