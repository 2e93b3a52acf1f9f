import { oneLine } from '../passage';
import type { Place, RoleDecision } from './role';

const GUIDANCE_BEFORE =
  /\bguid(?:ance|e) (?:on|about|to|for|note|at|entitled|titled|is|:)[^.]{0,40}$|\bguidance\b[^.]{0,20}["“‘'][^"”’]{0,60}$/i;

const SPEAKS_OF_GUIDANCE = /\bguid|\|\s*ICO\b/i;

/** The title of linked guidance: "Regulation 2(1) - What is environmental information? | ICO". */
export function isGuidanceTitle({ context, start, end, sentence, next }: Place): RoleDecision | null {
  if (!sentence.has(SPEAKS_OF_GUIDANCE) && !next.has(SPEAKS_OF_GUIDANCE)) return null;
  const { text } = context.tokens;
  const before = oneLine(text.slice(Math.max(0, start - 90), start));
  const [line = ''] = oneLine(text.slice(end, end + 90)).split(/[.\n]/);
  return GUIDANCE_BEFORE.test(before) || /\|\s*ICO\b/.test(line)
    ? { role: 'mentioned', reason: 'it stands in the title of guidance that the letter points to' }
    : null;
}
