import { TokenKind, type Tokens } from '../tokens';
import { opens } from './elements';
import { readItem } from './item';
import { skipJoiners } from './joiners';
import { withRange } from './ranges';
import type { Chain, ReferenceItem } from './reference';
import { readPointedSibling, readSiblings } from './siblings';
import { isSubUnit, readSubUnit } from './sub-units';

/** An item, and as many more as joiners and ranges bind to it: `40(2) and (3A)(a)`, `31(1)(a) to (c)`, `31 and 24`. */
export function readChain(tokens: Tokens, index: number, spelledOut: boolean, plural: boolean): Chain | null {
  const first = readItem(tokens, index, spelledOut);
  if (first === null) return null;
  const items = [...first.items];
  let next = first.next;
  for (;;) {
    const member = readMember(tokens, next, items, plural);
    if (member === null) break;
    if (member.completesLast === true) items.pop();
    items.push(...member.items);
    next = member.next;
  }
  return { items, next };
}

/** The next member of a chain with what binds it, or `null` where the chain ends. */
function readMember(
  tokens: Tokens,
  index: number,
  items: readonly ReferenceItem[],
  plural: boolean,
): Chain | null {
  const previous = items.at(-1);
  if (previous === undefined || tokens.lineBreaks(index) > 1) return null;
  if (isSubUnit(tokens.word(index))) return readSubUnit(tokens, index, previous);
  const joined = skipJoiners(tokens, index);
  if (joined === null) return null;
  const { at, range } = joined;
  if (tokens.lineBreaks(at) > 1) return null;
  if (isSubUnit(tokens.word(at))) return readSubUnit(tokens, at, previous);
  const continued = opens(tokens.word(at))
    ? readSiblings(tokens, at, previous)
    : readPointedSibling(tokens, at, previous);
  if (continued !== null) return range ? withRange(previous, continued) : continued;
  if (tokens.kind(at) !== TokenKind.Number) return null;
  const item = readItem(tokens, at, false);
  if (item === null || !mayContinueWith(tokens, item, plural && items.length === 1)) return null;
  return range ? withRange(previous, item) : item;
}

/** Words behind a plain number that let it be a provision; a common noun there makes it a count of things. */
const MAY_FOLLOW = new Set(
  'of and or to the in under is are was were as which that would apply applies applied do does did have has had been being may can could must both also for from by with at on a ac neu o refer relate provide provides covers cover because since exemption exemptions exception exceptions foia foi eir eirs eisr foisa act above below together respectively'.split(
    ' ',
  ),
);

/**
 * A plain number may be the next provision ("31 and 24") or the start of something else ("section 12, 3 copies of"):
 * the word right behind it tells, unless a plural unit word has `promised` a second number.
 */
function mayContinueWith(tokens: Tokens, item: Chain, promised: boolean): boolean {
  if (item.items.some(({ path }) => path.length > 0)) return true;
  const next = item.next;
  if (tokens.kind(next) === TokenKind.Number && !tokens.lineBreaks(next)) return false;
  if (tokens.kind(next) !== TokenKind.Word || tokens.lineBreaks(next) > 1) return tokens.word(next) !== '%';
  return promised || MAY_FOLLOW.has(tokens.word(next));
}
