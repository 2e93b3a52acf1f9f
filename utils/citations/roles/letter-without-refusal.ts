import { near, oneOf, UPHOLDS } from '../../letter';
import type { Passage } from '../passage';
import type { Place, RoleDecision } from './role';
import { WITHHOLDS_WELSH } from './welsh-wordings';
import { NEITHER_CONFIRMS, quote } from './wordings';

/** A sentence that itself takes something away: "two phone numbers were blanked because of section 40(2)". */
const TAKES_AWAY = oneOf(
  near(
    /\b(?:removed?|taken out|held back|left out|withheld|marked|blanked|deleted|obscured|not (?:attached|provided|included|supplied|released))\b/gi,
    80,
    /\b(?:under|using|by|because|as)\b/i,
  ),
  /\b(?:allows?|permits?|entitles?) us (?:\w+ ){0,3}to (?:signpost|direct|refer|point|refuse|withhold|decline)\b/i,
  NEITHER_CONFIRMS,
  WITHHOLDS_WELSH,
  /\b(?:(?:covered|caught) by|falls? under|claim|is not, under|exempts|exempt under|withholding|(?:is|are|has been|have been) (?:\w+ )?applied|(?:is|are) (?:\w+ )?engaged|appl(?:y|ies)|refus(?:ed|al) under|(?:handled|dealt with|considered|processed) under)\b/i,
);

const EXCEEDS = /\b(?:would|will|does) (?:\w+ )?exceed\b|\bexceeds the (?:appropriate|cost|time)\b/i;

/** "It would exceed the limit, as section 12 says …", but not "if it would exceed the limit". */
const beforeCondition = ({ text }: Passage): string =>
  text.split(/\b(?:if|where|when|should|may|might)\b/i, 1)[0] ?? '';

/**
 * Where the letter as a whole refuses nothing, only a sentence that takes something away, or lets stand that it was taken,
 * relies on what it cites; or the one behind it. A review that upholds a refusal refuses again.
 */
export function isOfLetterWithoutRefusal({ context: { acts }, sentence, next }: Place): RoleDecision | null {
  if (acts.refuses || acts.neitherConfirmsNorDenies) return null;
  const upheld = acts.reviews ? (sentence.find(UPHOLDS) ?? next.find(UPHOLDS)) : null;
  if (upheld === null && acts.reviews && acts.upholds && !acts.overturns && !acts.notHeld) return null;
  const taken = upheld ?? sentence.find(TAKES_AWAY) ?? EXCEEDS.exec(beforeCondition(sentence));
  return taken === null
    ? { role: 'mentioned', reason: 'nothing in the letter is withheld under it' }
    : { role: 'relied_on', reason: `the letter says ${quote(taken)}` };
}
