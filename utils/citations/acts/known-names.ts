import { OTHER_ACTS, REGIME_NAMES, REGIMES } from '../../law';
import { tokenize, type Tokens } from '../tokens';
import type { Act, NameFound } from './act';

interface KnownName {
  /** The name as token words, so that white space and case do not matter. */
  readonly words: readonly string[];
  readonly act: Act;
}

const KNOWN_NAMES: readonly KnownName[] = [
  ...OTHER_ACTS.flatMap(({ id, names }) =>
    names.map((name): KnownName => ({ words: wordsOf(name), act: { kind: 'other', id, name } })),
  ),
  ...REGIMES.flatMap((regime) =>
    REGIME_NAMES[regime].map((name): KnownName => ({
      words: wordsOf(name),
      act: { kind: 'regime', regime, dated: false },
    })),
  ),
];

/** Names by the word they end with: all that has to be compared at an anchor. */
const NAMES_BY_LAST = byLastWord(KNOWN_NAMES);

function byLastWord(names: readonly KnownName[]): ReadonlyMap<string, readonly KnownName[]> {
  const table = new Map<string, KnownName[]>();
  for (const name of names) {
    const last = name.words.at(-1) ?? '';
    table.set(last, [...(table.get(last) ?? []), name]);
  }
  return table;
}

function wordsOf(name: string): readonly string[] {
  const tokens = tokenize(name);
  return Array.from({ length: tokens.count }, (_, index) => tokens.word(index));
}

/** Whether a name of the table ends with this word (lower case), or is it. */
export const endsKnownName = (word: string): boolean => NAMES_BY_LAST.has(word);

/** The longest name of the table that covers the anchor; it may go on a little behind it: "FOI(S)A", "EIRs (Scotland)". */
export function knownName(tokens: Tokens, anchor: number, free: number): NameFound | null {
  let best: NameFound | null = null;
  for (let last = anchor; last <= anchor + LONGEST_TAIL; last += 1) {
    if (last > anchor && !goesOn(tokens, last)) break;
    for (const { words, act } of NAMES_BY_LAST.get(tokens.word(last)) ?? []) {
      const first = last - words.length + 1;
      if (first < free || first > anchor || (best !== null && words.length <= best.next - best.first))
        continue;
      if (words.every((word, step) => tokens.word(first + step) === word))
        best = { first, next: last + 1, act };
    }
  }
  return best;
}

/** Tokens behind the anchor that a name may have: `(`, `S`, `)`, `A`. */
const LONGEST_TAIL = 4;

function goesOn(tokens: Tokens, index: number): boolean {
  return /^[()\w]+$/.test(tokens.word(index)) && tokens.lineBreaks(index) < 2;
}
