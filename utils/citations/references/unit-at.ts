import { TokenKind, type Tokens } from '../tokens';
import { isPossessive } from './not-a-reference';
import { isHalfOfSubUnit } from './sub-units';
import { unitOf, type UnitWord } from './units';

interface UnitFound {
  readonly unit: UnitWord;
  readonly plural: boolean;
  /** The first token behind the unit word. */
  readonly next: number;
}

/** The unit word that starts at `index`, or `null`: whole, broken at a line end, or with a mark of the plural. */
export function unitAt(tokens: Tokens, index: number): UnitFound | null {
  const broken = brokenUnit(tokens, index);
  const unit = broken ?? unitOf(tokens.word(index));
  if (unit === null || isPossessive(tokens, index) || isHalfOfSubUnit(tokens, index)) return null;
  if (broken !== null) return { unit, plural: unit.plural, next: index + 3 };
  const next = behindPlural(tokens, index + 1);
  return { unit, plural: unit.plural || next !== null, next: next ?? index + 1 };
}

/** `sec-⏎tion`, and `sec- tion` where copying made the line end a space. */
function brokenUnit(tokens: Tokens, index: number): UnitWord | null {
  if (!/^[-‐]$/.test(tokens.word(index + 1)) || !tokens.glued(index + 1)) return null;
  if (tokens.kind(index + 2) !== TokenKind.Word || tokens.lineBreaks(index + 2) > 1) return null;
  const unit = unitOf(tokens.word(index) + tokens.word(index + 2));
  return unit?.number === 'anywhere' ? unit : null;
}

/** Behind what makes a singular unit word one for several: `section(s)`, `section/s`, `s’s`, `s.s.`, `§§`; else `null`. */
function behindPlural(tokens: Tokens, index: number): number | null {
  if (!tokens.glued(index)) return null;
  const [mark, letter] = [tokens.word(index), tokens.word(index + 1)];
  if (mark === '§') return index + 1;
  if (letter !== 's' || !tokens.glued(index + 1)) return null;
  if (mark === '(') return tokens.word(index + 2) === ')' ? index + 3 : null;
  if (mark === '/') return index + 2;
  const short = tokens.word(index - 1) === 's';
  return short && (mark === '’' || mark === "'" || mark === '.') ? index + 2 : null;
}
