import { TokenKind, type Tokens } from '../tokens';
import type { ReadElements } from './brackets';
import { closes, isSubElement, joinLettered, normaliseElement, opens } from './elements';
import { skipJoiners } from './joiners';
import { readPath } from './path';
import type { Chain, ReferenceItem } from './reference';
import { splitSiblings } from './siblings';
import { readSpelledOut } from './spelled-out';

/** Words that announce that smaller elements follow: "Section 40 subsections 2 and 3". */
const OF_NUMBER = new Set(['subsection', 'subsections', 'isadran', 'isadrannau']);
const OF_ELEMENT = new Set(
  'paragraph paragraphs para paras subparagraph subparagraphs limb limbs paragraff paragraffau baragraff baragraffau'.split(
    ' ',
  ),
);
/** The first half of such a word, with its hyphen or space: "sub-section", "is-adran". */
const FIRST_HALVES = new Set(['sub', 'is']);
const SECOND_HALVES = /^(?:section|paragraph|adran|adrannau|baragraff)s?$/;

interface SubUnit {
  /** Where its elements begin. */
  readonly at: number;
  /** True for a part of the whole number (subsection), false for a part of its last element (paragraph). */
  readonly ofNumber: boolean;
}

/** The word for a smaller unit that starts at `index`, or `null`. */
export function subUnitAt(tokens: Tokens, index: number): SubUnit | null {
  const word = tokens.word(index);
  if (OF_NUMBER.has(word)) return { at: index + 1, ofNumber: true };
  if (OF_ELEMENT.has(word)) return { at: index + 1, ofNumber: false };
  if (!FIRST_HALVES.has(word)) return null;
  const second = isHyphen(tokens.word(index + 1)) ? index + 2 : index + 1;
  if (!SECOND_HALVES.test(tokens.word(second))) return null;
  return { at: second + 1, ofNumber: !/paragr|baragr/.test(tokens.word(second)) };
}

const isHyphen = (word: string): boolean => word === '-' || word === '‑' || word === '‐';

/** Whether the unit word at `index` is the second half of "sub-section" or "is-adran". */
export function isHalfOfSubUnit(tokens: Tokens, index: number): boolean {
  const first = isHyphen(tokens.word(index - 1)) ? index - 2 : index - 1;
  const before = tokens.word(first);
  return (
    (before === 'sub' || (before === 'is' && first < index - 1)) && SECOND_HALVES.test(tokens.word(index))
  );
}

/** No title of a section has more words. */
const LONGEST_TITLE = 12;

/** Where a sub-unit goes on behind the number: at once, in a bracket, or behind the section's title in brackets. */
export function findSubUnit(tokens: Tokens, index: number): SubUnit | null {
  const atOnce = subUnitAt(tokens, index);
  if (atOnce !== null || !opens(tokens.word(index))) return atOnce;
  const inBracket = subUnitAt(tokens, index + 1);
  if (inBracket !== null) return inBracket;
  for (let at = index + 1; at <= index + LONGEST_TITLE; at += 1) {
    if (tokens.kind(at) !== TokenKind.Word || tokens.lineBreaks(at) > 1)
      return closes(tokens.word(at)) ? subUnitAt(tokens, at + 1) : null;
  }
  return null;
}

/** "subsections 2 and 3(A)(a)", "paragraph (b)": smaller elements of the chain's last item, with or without brackets. */
export function readSubUnit(tokens: Tokens, subUnit: SubUnit, previous: ReferenceItem): Chain | null {
  const { ofNumber } = subUnit;
  const kept = ofNumber ? [] : previous.path;
  let { at } = subUnit;
  const items: ReferenceItem[] = [];
  for (;;) {
    const elements = readSubUnitElements(tokens, at, ofNumber);
    if (elements === null) break;
    const joined = joinLettered(previous.number, elements.elements);
    items.push(...splitSiblings(previous.number, [...kept, ...joined]));
    at = elements.next;
    const next = skipJoiners(tokens, at);
    if (next === null || readSubUnitElements(tokens, next.at, ofNumber) === null) break;
    at = next.at;
  }
  return items.length === 0 ? null : { items, next: at, completesLast: true };
}

function readSubUnitElements(tokens: Tokens, index: number, unbracketed: boolean): ReadElements | null {
  if (tokens.lineBreaks(index) > 1) return null;
  const bracketed = readPath(tokens, index);
  if (bracketed.elements.length > 0) return bracketed;
  if (!unbracketed) return null;
  if (tokens.kind(index) === TokenKind.Word) {
    const inWords = readSpelledOut(tokens, index);
    return inWords === null ? null : { elements: [inWords.number], next: inWords.next };
  }
  if (tokens.kind(index) !== TokenKind.Number || !isSubElement(tokens.word(index))) return null;
  const path = readPath(tokens, index + 1);
  return { elements: [normaliseElement(tokens, index), ...path.elements], next: path.next };
}
