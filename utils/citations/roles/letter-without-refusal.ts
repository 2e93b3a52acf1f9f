import { near, oneOf } from '../../letter';
import type { Place, RoleDecision } from './role';
import { quote } from './wordings';

/** A sentence that itself takes something away: "names have been taken out using section 38(1)(b)". */
const TAKES_AWAY = oneOf(
  near(
    /\b(?:removed?|taken out|held back|left out|withheld|marked|blanked|deleted|obscured|not (?:attached|provided|included|supplied|released))\b/gi,
    80,
    /\b(?:under|using|by|because|as)\b/i,
  ),
  /\b(?:(?:covered|caught) by|falls? under|claim|is not, under|exempts|exempt under|withholding|(?:is|are|has been|have been) (?:\w+ )?applied|appl(?:y|ies)|refus(?:ed|al) under|(?:handled|dealt with|considered|processed) under)\b/i,
);

/** Where the letter as a whole refuses nothing, only a sentence that takes something away relies on what it cites. */
export function isOfLetterWithoutRefusal({ context: { acts }, sentence }: Place): RoleDecision | null {
  if (acts.refuses || acts.neitherConfirmsNorDenies) return null;
  const taken = sentence.find(TAKES_AWAY);
  return taken === null
    ? { role: 'mentioned', reason: 'nothing in the letter is withheld under it' }
    : { role: 'relied_on', reason: `the letter says ${quote(taken)}` };
}
