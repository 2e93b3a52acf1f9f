import { TokenKind, type Tokens } from '../tokens';

/** What may stand between two members of one chain. */
const JOINERS = new Set([',', 'and', '&', 'or', '/', 'a', 'ac', 'neu', 'and/or', '+', ';']);

export const isJoiner = (word: string): boolean => JOINERS.has(word);

/** Joiners that stand before the last member of a list. */
const LAST_JOINERS = new Set(['and', '&', 'or', 'a', 'ac', 'neu']);

export const isLastJoiner = (word: string): boolean => LAST_JOINERS.has(word);

/** What makes a range of the members on its two sides. */
const RANGE_WORDS = new Set(['to', '-', '–', '—', '‑', '‐', '−', 'through', 'i']);

export const isRange = (word: string): boolean => RANGE_WORDS.has(word);

interface Joined {
  readonly at: number;
  readonly range: boolean;
}

/** Passes over at most two joiners (", and") or one range word. */
export function skipJoiners(tokens: Tokens, index: number): Joined | null {
  const word = tokens.word(index);
  if (isRange(word)) return { at: index + 1, range: true };
  if (word === 'hyd' && tokens.word(index + 1) === 'at') return { at: index + 2, range: true };
  let at = index;
  while (at < index + 3 && isJoiner(tokens.word(at)) && !isGluedUnit(tokens, at)) at += 1;
  return at > index ? { at, range: false } : null;
}

/** "a40(2) ac a41(1)": the Welsh short form of the unit word, not "a", which is "and". */
function isGluedUnit(tokens: Tokens, index: number): boolean {
  return tokens.word(index) === 'a' && tokens.glued(index + 1) && tokens.kind(index + 1) === TokenKind.Number;
}
