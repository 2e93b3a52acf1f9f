import { TokenKind, type Tokens } from '../tokens';
import { readChain } from './chain';
import { isFileName, isPossessive, isPostcode } from './not-a-reference';
import { toReference, type Reference } from './reference';
import { mayBeUnit, unitOf, type UnitWord } from './units';

/** A unit word's number is at most a point, a bracket and a repeated unit away, unless it is spelled out. */
const FARTHEST_NUMBER = 5;

/** Only unit words of this length or more are followed by a number in words. */
const SHORTEST_SPELLED_OUT = 'adran'.length;

/** A cheap look that spares cutting out every word of a letter. */
export function mayStartReference(tokens: Tokens, index: number): boolean {
  const start = tokens.start(index);
  if (!mayBeUnit(tokens.text.charCodeAt(start))) return false;
  for (let at = index + 1; at <= index + FARTHEST_NUMBER; at += 1) {
    if (tokens.kind(at) === TokenKind.Number) return true;
  }
  return tokens.end(index) - start >= SHORTEST_SPELLED_OUT;
}

/** A unit word and what follows it. */
export function unitReferenceAt(tokens: Tokens, index: number): Reference | null {
  const announced = unitOf(tokens.word(index));
  if (announced === null || isPossessive(tokens, index)) return null;
  const at = numberBehind(tokens, index, announced);
  if (at === null) return null;
  const spelledOut = tokens.word(index).length >= SHORTEST_SPELLED_OUT;
  const chain = readChain(tokens, at, spelledOut, announced.plural);
  if (chain === null || isPostcode(tokens, index, at) || isFileName(tokens, at, chain.next)) return null;
  return toReference(tokens, index, announced.kind, chain);
}

/** Where the number has to stand behind the unit word: behind its point, a repeated unit, a colon; `null` where too far. */
function numberBehind(tokens: Tokens, index: number, announced: UnitWord): number | null {
  let at = index + 1;
  const point = tokens.word(at) === '.' && tokens.glued(at);
  if (point) at += 1;
  if (announced.number === 'glued' && !(tokens.glued(at) && (!point || tokens.word(index) === 'r')))
    return null;
  if (announced.number === 'close' && !point && tokens.lineBreaks(at) > 0) return null;
  const repeated = announced.plural ? unitOf(tokens.word(at)) : null;
  if (repeated !== null) at += tokens.word(at + 1) === '.' ? 2 : 1;
  if (announced.number === 'anywhere' && (tokens.word(at) === ':' || tokens.word(at) === ';')) at += 1;
  return tokens.lineBreaks(at) > 1 ? null : at;
}
