import type { Place, RoleDecision } from './role';
import { quote, WITHHOLDS } from './wordings';

/** The clause or, failing that, the sentence withholds. */
export function isSaidToWithhold({ clause, sentence }: Place): RoleDecision | null {
  const match = clause.find(WITHHOLDS) ?? sentence.find(WITHHOLDS);
  return match === null ? null : { role: 'relied_on', reason: `the letter says ${quote(match)}` };
}
