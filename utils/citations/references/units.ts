/** What a reference's unit word says it is a part of. */
export type UnitKind = 'section' | 'regulation' | 'article' | 'schedule';

export interface UnitWord {
  readonly kind: UnitKind;
  /** May stand before several numbers without a second look: "sections 31 and 24". */
  readonly plural: boolean;
  /**
   * How the number has to follow. A one-letter unit must not be mistaken for a list letter or a word of the sentence:
   * `glued` wants `a21`, `close` wants `s40`, `s.40`, `S 40`, `S.14 (2)`.
   */
  readonly number: 'anywhere' | 'close' | 'glued';
}

const unit = (kind: UnitKind, plural = false, number: UnitWord['number'] = 'anywhere'): UnitWord => ({
  kind,
  plural,
  number,
});

/** Unit words in English and Welsh (with the Welsh mutations), in lower case. */
const UNIT_WORDS: ReadonlyMap<string, UnitWord> = new Map([
  ['section', unit('section')],
  ['sections', unit('section', true)],
  ['sect', unit('section')],
  ['sects', unit('section', true)],
  ['sec', unit('section')],
  ['secs', unit('section', true)],
  ['s', unit('section', false, 'close')],
  ['ss', unit('section', true)],
  ['sctn', unit('section')],
  ['§', unit('section')],
  ['regulation', unit('regulation')],
  ['regulations', unit('regulation', true)],
  ['reg', unit('regulation')],
  ['regs', unit('regulation', true)],
  ['r', unit('regulation', false, 'glued')],
  ['rr', unit('regulation', true, 'glued')],
  ['article', unit('article')],
  ['articles', unit('article', true)],
  ['art', unit('article')],
  ['arts', unit('article', true)],
  ['schedule', unit('schedule')],
  ['schedules', unit('schedule', true)],
  ['sch', unit('schedule')],
  ['sched', unit('schedule')],
  ['adran', unit('section')],
  ['hadran', unit('section')],
  ['adrannau', unit('section', true)],
  ['hadrannau', unit('section', true)],
  ['a', unit('section', false, 'glued')],
  ['rheoliad', unit('regulation')],
  ['reoliad', unit('regulation')],
  ['rheoliadau', unit('regulation', true)],
  ['reoliadau', unit('regulation', true)],
  ['erthygl', unit('article')],
  ['atodlen', unit('schedule')],
]);

/** The unit that a word (lower case) announces, or `null`. */
export function unitOf(word: string): UnitWord | null {
  return UNIT_WORDS.get(word) ?? null;
}

/** For each first character the lengths that unit words have, one bit each. */
const LENGTHS = new Uint32Array(256);
for (const word of UNIT_WORDS.keys()) {
  for (const initial of [word, word.toUpperCase()])
    LENGTHS[initial.charCodeAt(0)] = (LENGTHS[initial.charCodeAt(0)] ?? 0) | (1 << word.length);
}

/** Whether any unit word has this first UTF-16 unit and this length: spares cutting out every word of a letter. */
export const mayBeUnit = (initial: number, length: number): boolean =>
  length < 32 && ((LENGTHS[initial] ?? 0) & (1 << length)) !== 0;

/** Whether any unit word starts with this UTF-16 unit. */
export const mayStartUnit = (initial: number): boolean => (LENGTHS[initial] ?? 0) !== 0;
