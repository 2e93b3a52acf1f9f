import type { Tokens } from '../tokens';
import { readBracketed } from './brackets';
import { readChain } from './chain';
import { opens } from './elements';
import { isJoiner } from './joiners';
import { readNumber } from './number';
import { toReference, type Reference } from './reference';

const NO_UNIT = { spelledOut: false, plural: false };

/** What may stand glued before a bare number. */
const GLUED_BEFORE = new Set([',', '/', '|', '*', '“', '”', '‘', '"', "'"]);

/**
 * A number that carries brackets needs no unit word, nor does a plain one that opens a chain of such, or that stands
 * behind "FOIA exemption"; whether it is a citation is for the resolver to say.
 */
export function bareReferenceAt(tokens: Tokens, index: number): Reference | null {
  const before = tokens.word(index - 1);
  if (tokens.glued(index) && !opens(before) && !GLUED_BEFORE.has(before)) return null;
  const bracketed = readBracketed(tokens, index + 1) !== null;
  if (!bracketed && !opensChain(tokens, index) && !isNamedExemption(tokens, index)) return null;
  const chain = readChain(tokens, index, NO_UNIT);
  return chain === null ? null : toReference(tokens, index, null, chain);
}

const OPENS_CHAIN = new Set(['under', 'exemptions', 'exceptions']);

/** "under 21, 40(2) and 43(2) of FOIA": a plain number before numbers with brackets. */
function opensChain(tokens: Tokens, index: number): boolean {
  if (!OPENS_CHAIN.has(tokens.word(index - 1)) || !isJoiner(tokens.word(index + 1))) return false;
  const next = readNumber(tokens, index + 2)?.next;
  return next !== undefined && readBracketed(tokens, next) !== null;
}

const NAMES = new Set(['foi', 'foia', 'foisa', 'eir', 'eirs', 'eisr', 'eisrs']);

/** "FOIA exemption 43". */
function isNamedExemption(tokens: Tokens, index: number): boolean {
  if (tokens.lineBreaks(index) > 0) return false;
  return /^(?:exemption|exception)$/.test(tokens.word(index - 1)) && NAMES.has(tokens.word(index - 2));
}
