import { isJoiner } from '../references';
import type { LetterSoFar } from './rule';

const LIST_WORDS = new Set([
  'under',
  'by',
  'virtue',
  'both',
  'with',
  'read',
  'together',
  'also',
  'of',
  'from',
  'the',
  'a',
  'ac',
]);

/** Only joiners between this reference and the next one: no new sentence, no new subject. */
export function inOneList({ tokens, references }: LetterSoFar, index: number): boolean {
  const [from, to] = [references[index]?.nextToken ?? 0, references[index + 1]?.firstToken ?? 0];
  if (to - from > 5) return false;
  for (let at = from; at < to; at += 1) {
    const word = tokens.word(at);
    if (!isJoiner(word) && !LIST_WORDS.has(word) && !/^[-–•·]$/.test(word)) return false;
  }
  return tokens.lineBreaks(to) < 2;
}
