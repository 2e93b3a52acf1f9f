import { unitOf } from '../references/units';
import { TokenKind, type Tokens } from '../tokens';
import type { NameFound } from './act';

/** `HSWA`, `RIP(S)A`, `CDMR`: capitals that end in A for an Act or in R for Regulations. */
export const ABBREVIATION = String.raw`[A-Z]{2,7}[AR]|[A-Z]{2,5}\([A-Z]{1,2}\)[AR]`;

const WHOLE = new RegExp(`^(?:${ABBREVIATION})$`);
/** A slip for FOIA or EIR: "FIOA", "EIRR". */
const OWN_LAW = /^(?:F[OIA]+|EI.*)$/;

/** "s.20(2)(j) HSWA", "section 7 of RIP(S)A": an abbreviation that no table knows, right behind a provision. */
export function abbreviatedName(tokens: Tokens, anchor: number): NameFound | null {
  const next = tokens.word(anchor + 1) === '(' && tokens.glued(anchor + 1) ? anchor + 5 : anchor + 1;
  const name = tokens.text.slice(tokens.start(anchor), tokens.end(next - 1));
  if (!WHOLE.test(name) || OWN_LAW.test(name)) return null;
  const unit = unitBefore(tokens, anchor);
  if (unit === null || (name.endsWith('R') && unit !== 'regulation')) return null;
  return { first: anchor, next, act: { kind: 'other', id: name.replace(/[()]/g, ''), name } };
}

/** The longest provision that a unit word and an abbreviation enclose, in tokens. */
const LONGEST_PROVISION = 14;

/** The unit whose number, brackets and at most "of the" stand right before the token; or `null`. */
function unitBefore(tokens: Tokens, anchor: number): string | null {
  let at = anchor - 1;
  if (tokens.word(at) === 'the') at -= 1;
  if (tokens.word(at) === 'of') at -= 1;
  if (tokens.kind(at) !== TokenKind.Number && tokens.word(at) !== ')') return null;
  for (const farthest = at - LONGEST_PROVISION; at > farthest && at >= 0; at -= 1) {
    if (tokens.lineBreaks(at + 1) > 1) return null;
    const unit = unitOf(tokens.word(at));
    if (unit !== null && tokens.word(at) !== 'a' && tokens.word(at - 1) !== '(') return unit.kind;
    if (tokens.kind(at) === TokenKind.Word && tokens.end(at) - tokens.start(at) > 3) return null;
  }
  return null;
}
