/**
 * The small pieces that references to provisions are written with, each named once. `parse.ts` puts them together;
 * nothing here knows which Act a number belongs to.
 */

/** What a reference's unit word says it is a part of. */
export type UnitKind = 'section' | 'regulation' | 'article' | 'schedule';

interface UnitWord {
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
  ['ss', unit('section', true, 'close')],
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

const UNIT_INITIALS = new Uint8Array(256);
for (const word of UNIT_WORDS.keys()) {
  UNIT_INITIALS[word.charCodeAt(0)] = 1;
  UNIT_INITIALS[word.toUpperCase().charCodeAt(0)] = 1;
}

/** Whether any unit word starts with this UTF-16 unit: spares cutting out every word of a letter. */
export const mayBeUnit = (initial: number): boolean => UNIT_INITIALS[initial] === 1;

/** Words that announce that smaller elements follow: "Section 40 subsections 2 and 3". */
const SUB_UNIT_WORDS = new Set([
  'subsection',
  'subsections',
  'sub',
  'paragraph',
  'paragraphs',
  'para',
  'paras',
  'limb',
  'limbs',
]);

export const isSubUnit = (word: string): boolean => SUB_UNIT_WORDS.has(word);

/** What may stand between two members of one chain. */
const JOINERS = new Set([',', 'and', '&', 'or', '/', 'a', 'ac', 'neu', 'and/or', '+', ';']);

export const isJoiner = (word: string): boolean => JOINERS.has(word);

/** What makes a range of the members on its two sides. */
const RANGE_WORDS = new Set(['to', '-', '–', '—', '‑', 'through', 'i', 'at']);

export const isRange = (word: string): boolean => RANGE_WORDS.has(word);

const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);

export const opens = (word: string): boolean => OPENING.has(word);
export const closes = (word: string): boolean => CLOSING.has(word);

/** `12`, `22A`; not `022`, `2004`, `4th`. */
const PROVISION_NUMBER = /^[1-9]\d{0,2}[a-z]{0,2}$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

export function isProvisionNumber(word: string): boolean {
  return PROVISION_NUMBER.test(word) && !ORDINAL.test(word);
}

/** What stands in the brackets of a sub-provision: `2`, `3A`, `b`, `ii`, `za`. */
const SUB_ELEMENT = /^(?:\d{1,2}[a-z]{0,2}|[ivx]{1,5}|[a-z]|[a-z]a|a[b-f])$/;

export function isSubElement(word: string): boolean {
  return SUB_ELEMENT.test(word) && !ORDINAL.test(word);
}

/** The level that an element belongs to: (2), then (a), then (ii). */
export type ElementLevel = 'digit' | 'letter' | 'roman';

const ROMAN = /^[ivx]+$/;

/**
 * Tells `(i)` the letter from `(i)` the numeral by the company it keeps.
 * @param element in lower case
 * @param previous the element before it in the same chain, or `null`
 */
export function levelOf(element: string, previous: string | null): ElementLevel {
  if (/^\d/.test(element)) return 'digit';
  if (!ROMAN.test(element)) return 'letter';
  if (previous !== null && element.length === 1 && followsInAlphabet(previous, element)) return 'letter';
  return 'roman';
}

function followsInAlphabet(previous: string, element: string): boolean {
  return previous.length === 1 && previous.charCodeAt(0) + 1 === element.charCodeAt(0);
}

const ONES = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** The value of a number word of one part ("twelve", "forty"), or `null`. */
export function numberFromWord(word: string): number | null {
  const one = ONES.indexOf(word);
  if (one >= 0) return one + 1;
  const ten = TENS.indexOf(word);
  return ten >= 0 ? (ten + 2) * 10 : null;
}

/** No letter relies on more sections in a row; longer ranges are of pages, years or rows. */
const LONGEST_RANGE = 12;

/** Elements from the first to the last of a range, both included: `a`…`d`, `21`…`23`. Empty where they make no range. */
export function expandRange(first: string, last: string): readonly string[] {
  if (/^\d+$/.test(first) && /^\d+$/.test(last)) {
    const [from, to] = [Number(first), Number(last)];
    if (to <= from || to - from > LONGEST_RANGE) return [];
    return Array.from({ length: to - from + 1 }, (_, step) => String(from + step));
  }
  if (ROMAN_ORDER.includes(first) && ROMAN_ORDER.includes(last) && last.length + first.length > 2) {
    return ROMAN_ORDER.slice(ROMAN_ORDER.indexOf(first), ROMAN_ORDER.indexOf(last) + 1);
  }
  if (/^[a-z]$/.test(first) && /^[a-z]$/.test(last) && first < last) {
    const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
    if (to - from > LONGEST_RANGE) return [];
    return Array.from({ length: to - from + 1 }, (_, step) => String.fromCharCode(from + step));
  }
  return [];
}

const ROMAN_ORDER = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
