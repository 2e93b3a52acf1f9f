import { regimeOfShape } from '../../law';
import { TokenKind, type Tokens } from '../tokens';
import { closes, opens } from './elements';
import { readItem } from './item';
import { isLastJoiner, skipJoiners } from './joiners';
import { withRange } from './ranges';
import type { Chain, ReferenceItem } from './reference';
import { readPointedSibling, readSiblings } from './siblings';
import { findSubUnit, readSubUnit, subUnitAt } from './sub-units';

/** What the word before a chain says of it. */
export interface ChainHead {
  /** Numbers may be written in words. */
  readonly spelledOut: boolean;
  /** A plural unit word: more than one plain number may follow. */
  readonly plural: boolean;
}

/** An item, and as many more as joiners and ranges bind to it: `40(2) and (3A)(a)`, `31(1)(a) to (c)`, `31 and 24`. */
export function readChain(tokens: Tokens, index: number, head: ChainHead): Chain | null {
  const first = readItem(tokens, index, head.spelledOut);
  if (first === null) return null;
  const spelledOut = head.spelledOut && tokens.kind(index) === TokenKind.Word;
  let items: ReferenceItem[] | null = null;
  let next = first.next;
  for (;;) {
    const member = readMember(tokens, next, items ?? first.items, spelledOut, head.plural);
    if (member === null) break;
    items ??= [...first.items];
    if (member.completesLast === true) items.pop();
    items.push(...member.items);
    next = member.next;
  }
  return items === null ? first : { items, next };
}

/** The next member of a chain with what binds it, or `null` where the chain ends. */
function readMember(
  tokens: Tokens,
  index: number,
  items: readonly ReferenceItem[],
  spelledOut: boolean,
  plural: boolean,
): Chain | null {
  const previous = items.at(-1);
  if (previous === undefined || tokens.lineBreaks(index) > 1) return null;
  const subUnit = findSubUnit(tokens, index);
  if (subUnit !== null) return withItsBracket(tokens, index, readSubUnit(tokens, subUnit, previous));
  const joined = skipJoiners(tokens, plural ? behindTitle(tokens, index) : index);
  if (joined === null) return null;
  const { at, range } = joined;
  if (tokens.lineBreaks(at) > 1) return null;
  const joinedSubUnit = subUnitAt(tokens, at);
  if (joinedSubUnit !== null) return readSubUnit(tokens, joinedSubUnit, previous);
  const continued = opens(tokens.word(at))
    ? readSiblings(tokens, at, previous)
    : readPointedSibling(tokens, at, previous);
  if (continued !== null) {
    if (previous.path.length === 0 && MISPLACED.has(tokens.word(at - 1))) return readMisplaced(continued);
    return range ? withRange(previous, continued) : continued;
  }
  if (tokens.kind(at) === TokenKind.Punctuation) return null;
  const item = readItem(tokens, at, spelledOut);
  if (item === null) return null;
  const promised =
    plural && (items.length === 1 || isLastJoiner(tokens.word(at - 1)) || isCapital(tokens, item.next));
  if (!mayContinueWith(tokens, item, promised)) return null;
  return range ? withRange(previous, item) : item;
}

/** The longest title in brackets between two members of a list, in tokens. */
const LONGEST_TITLE = 12;

/** "sections 26 (Defence) and 27 (International Relations)": behind the words in brackets that tell what a member is. */
function behindTitle(tokens: Tokens, index: number): number {
  if (!opens(tokens.word(index)) || tokens.kind(index + 1) !== TokenKind.Word) return index;
  for (let at = index + 1; at < index + LONGEST_TITLE; at += 1) {
    const kind = tokens.kind(at);
    if (closes(tokens.word(at))) return at + 1;
    if (kind === TokenKind.Number || opens(tokens.word(at)) || tokens.lineBreaks(at) > 1) return index;
  }
  return index;
}

/** What is counted has a small letter: "sections 21, 22, 23 Redacted", but "sections 21, 22, 3 copies". */
const isCapital = (tokens: Tokens, index: number): boolean => /^\p{Lu}/u.test(tokens.written(index));

/** "section 40 (subsection 2)": the bracket closes the reference. */
function withItsBracket(tokens: Tokens, index: number, chain: Chain | null): Chain | null {
  if (chain === null || !opens(tokens.word(index)) || subUnitAt(tokens, index + 1) === null) return chain;
  return closes(tokens.word(chain.next)) ? { ...chain, next: chain.next + 1 } : chain;
}

/** Signs that do not part a plain number from its own bracket: `40-\n(2)`, `40, (2)`, `40/(2)`. */
const MISPLACED = new Set([',', '/', '-', '–', '—', '‑', '‐', '−']);

/** What such a sign stands before completes the number, if the number may have it. */
function readMisplaced(continued: Chain): Chain | null {
  const [item] = continued.items;
  if (item === undefined) return null;
  const mayHaveIt =
    /^\d/.test(item.path[0] ?? '') || regimeOfShape('section', item.number, item.path) !== null;
  return mayHaveIt ? { ...continued, completesLast: true } : null;
}

/** Words behind a plain number that let it be a provision; a common noun there makes it a count of things. */
const MAY_FOLLOW = new Set(
  'of and or to the in under is are was were as which that would apply applies applied do does did have has had been being may can could must both also for from by with at on a ac neu o refer relate provide provides covers cover because since exemption exemptions exception exceptions foia foi eir eirs eisr foisa act above below together respectively'.split(
    ' ',
  ),
);

/**
 * A plain number may be the next provision ("31 and 24") or the start of something else ("section 12, 3 copies of"):
 * the word right behind it tells, unless a plural unit word has `promised` another number.
 */
function mayContinueWith(tokens: Tokens, item: Chain, promised: boolean): boolean {
  if (item.items.some(({ path }) => path.length > 0)) return true;
  const next = item.next;
  if (tokens.kind(next) === TokenKind.Number && !tokens.lineBreaks(next)) return false;
  if (tokens.kind(next) !== TokenKind.Word || tokens.lineBreaks(next) > 1) return tokens.word(next) !== '%';
  return promised || MAY_FOLLOW.has(tokens.word(next));
}
