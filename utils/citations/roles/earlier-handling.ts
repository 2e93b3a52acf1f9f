import { oneLine } from '../passage';
import type { Place, RoleDecision } from './role';

/** "What had been redacted using", "we refused the first time under": the words that the citation follows. */
const WAS_WITHHELD =
  /\b(?:(?:had been|previously|originally|initially) (?:\w+ )?(?:withheld|redacted|refused)|(?:withheld|redacted|refused) (?:the first time|at first|originally|previously)) (?:\S+ ){0,4}$/i;
const READ_BEFORE = 90;

const STILL = /\b(?:still|remains?|continues?|again (?:withh\w+|refus\w+|apply|rely))\b/i;

/** Outside a review, what was done before is not what this letter does. */
export function isEarlierHandling({ context, start, clause, purpose }: Place): RoleDecision | null {
  if (context.acts.reviews || purpose !== 'withholding' || clause.has(STILL)) return null;
  const before = WAS_WITHHELD.exec(
    oneLine(context.tokens.text.slice(Math.max(0, start - READ_BEFORE), start)),
  );
  return before === null
    ? null
    : { role: 'mentioned', reason: `the letter speaks of what was done before: “${before[0].trim()}”` };
}
