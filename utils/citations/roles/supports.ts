import type { Place, RoleDecision } from './role';
import { NEITHER_CONFIRMS, quote } from './wordings';

/** "Section 2(2)(c) makes it absolute": what supports other provisions is a reason only for neither confirming nor denying. */
export function isSupport({ purpose, sentence }: Place): RoleDecision | null {
  if (purpose !== 'support') return null;
  const denied = sentence.find(NEITHER_CONFIRMS);
  return denied === null
    ? { role: 'mentioned', reason: 'nothing is withheld under a provision of this kind' }
    : { role: 'relied_on', reason: `the letter says ${quote(denied)}` };
}
