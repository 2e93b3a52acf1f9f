import type { Tokens } from '../tokens';

/** What may stand between two members of one chain. */
const JOINERS = new Set([',', 'and', '&', 'or', '/', 'a', 'ac', 'neu', 'and/or', '+', ';']);

export const isJoiner = (word: string): boolean => JOINERS.has(word);

/** What makes a range of the members on its two sides. */
const RANGE_WORDS = new Set(['to', '-', '–', '—', '‑', 'through', 'i', 'at']);

const isRange = (word: string): boolean => RANGE_WORDS.has(word);

interface Joined {
  readonly at: number;
  readonly range: boolean;
}

/** Passes over at most two joiners (", and") or one range word. */
export function skipJoiners(tokens: Tokens, index: number): Joined | null {
  if (isRange(tokens.word(index))) return { at: index + 1, range: true };
  let at = index;
  while (at < index + 3 && isJoiner(tokens.word(at))) at += 1;
  return at > index ? { at, range: false } : null;
}
