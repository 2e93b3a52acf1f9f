import { near, oneOf } from '../../letter';
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
  /\b(?:(?:covered|caught) by|falls? under|claim|is not, under|exempts|exempt under|withholding|(?:is|are|has been|have been) (?:\w+ )?applied|appl(?:y|ies)|refus(?:ed|al) under|(?:handled|dealt with|considered|processed) under)\b/i,
);

const EXCEEDS = /\b(?:would|will|does) (?:\w+ )?exceed\b|\bexceeds the (?:appropriate|cost|time)\b/i;

/** "It would exceed the limit, as section 12 says …", but not "if it would exceed the limit". */
const beforeCondition = ({ text }: Passage): string =>
  text.split(/\b(?:if|where|when|should|may|might)\b/i, 1)[0] ?? '';

/** Where the letter as a whole refuses nothing, only a sentence that takes something away relies on what it cites. */
export function isOfLetterWithoutRefusal({ context: { acts }, sentence }: Place): RoleDecision | null {
  if (acts.refuses || acts.neitherConfirmsNorDenies) return null;
  const taken = sentence.find(TAKES_AWAY) ?? EXCEEDS.exec(beforeCondition(sentence));
  return taken === null
    ? { role: 'mentioned', reason: 'nothing in the letter is withheld under it' }
    : { role: 'relied_on', reason: `the letter says ${quote(taken)}` };
}
