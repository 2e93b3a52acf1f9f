import {
  closes,
  mayBeUnit,
  expandRange,
  isJoiner,
  isProvisionNumber,
  isRange,
  isSubElement,
  isSubUnit,
  levelOf,
  numberFromWord,
  opens,
  unitOf,
  type UnitKind,
} from './grammar';
import { TokenKind, type Tokens } from './tokenize';

/** One member of a reference: `40(3A)(a)` is `{ number: '40', path: ['3A', 'a'] }`. */
export interface ReferenceItem {
  readonly number: string;
  readonly path: readonly string[];
}

/** A numbered reference as written, before anybody knows to which Act it belongs. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  /** First token of the reference, and the first one behind it. */
  readonly firstToken: number;
  readonly nextToken: number;
  /** What the unit word says; `null` for a bare number with brackets: "12(4)(e) EIR". */
  readonly unit: UnitKind | null;
  /** The unit word as written, in lower case: `s`, `sections`; `""` where there is none. */
  readonly unitWord: string;
  readonly items: readonly ReferenceItem[];
}

/**
 * Finds every numbered reference in the order of the text. One pass; each token is looked at a bounded number of times.
 */
export function parseReferences(tokens: Tokens): readonly Reference[] {
  const references: Reference[] = [];
  let index = 0;
  while (index < tokens.count) {
    const reference = referenceAt(tokens, index);
    if (reference === null) {
      index += 1;
    } else {
      references.push(reference);
      index = Math.max(reference.nextToken, index + 1);
    }
  }
  return references;
}

function referenceAt(tokens: Tokens, index: number): Reference | null {
  const kind = tokens.kind(index);
  if (kind === TokenKind.Number) return bareReferenceAt(tokens, index);
  return mayStartReference(tokens, index) ? unitReferenceAt(tokens, index) : null;
}

/** A unit word's number is at most a point, a bracket and a repeated unit away, unless it is spelled out. */
const FARTHEST_NUMBER = 5;
const SHORTEST_SPELLED_OUT = 'adran'.length;

/** A cheap look that spares cutting out every word of a letter. */
function mayStartReference(tokens: Tokens, index: number): boolean {
  const start = tokens.start(index);
  if (!mayBeUnit(tokens.text.charCodeAt(start))) return false;
  for (let at = index + 1; at <= index + FARTHEST_NUMBER; at += 1) {
    if (tokens.kind(at) === TokenKind.Number) return true;
  }
  return tokens.end(index) - start >= SHORTEST_SPELLED_OUT;
}

/** A unit word and what follows it. */
function unitReferenceAt(tokens: Tokens, index: number): Reference | null {
  const announced = unitOf(tokens.word(index));
  if (announced === null || isPossessive(tokens, index)) return null;
  let at = index + 1;
  const point = tokens.word(at) === '.' && tokens.glued(at);
  if (point) at += 1;
  if (announced.number === 'glued' && !(tokens.glued(at) && (!point || tokens.word(index) === 'r')))
    return null;
  if (announced.number === 'close' && !point && tokens.lineBreaks(at) > 0) return null;
  const repeated = announced.plural ? unitOf(tokens.word(at)) : null;
  if (repeated !== null) at += tokens.word(at + 1) === '.' ? 2 : 1;
  if (announced.number === 'anywhere' && (tokens.word(at) === ':' || tokens.word(at) === ';')) at += 1;
  if (tokens.lineBreaks(at) > 1) return null;
  const spelledOut = tokens.word(index).length >= SHORTEST_SPELLED_OUT;
  const chain = readChain(tokens, at, spelledOut, announced.plural);
  if (chain === null || isPostcode(tokens, index, at) || isFileName(tokens, at, chain.next)) return null;
  return {
    start: tokens.start(index),
    end: tokens.end(chain.next - 1),
    firstToken: index,
    nextToken: chain.next,
    unit: announced.kind,
    unitWord: tokens.word(index),
    items: chain.items,
  };
}

/** "the council's 40 pages": the letter behind an apostrophe is no unit. */
function isPossessive(tokens: Tokens, index: number): boolean {
  return tokens.glued(index) && /^['’‘`]$/.test(tokens.word(index - 1));
}

/** `S10 2FB`: a letter, a number, then a digit with two letters. */
function isPostcode(tokens: Tokens, unitIndex: number, numberIndex: number): boolean {
  if (!tokens.glued(numberIndex) || tokens.written(unitIndex).length > 2) return false;
  return /^\d[a-z]{2}$/.test(tokens.word(numberIndex + 1)) && tokens.lineBreaks(numberIndex + 1) === 0;
}

/** `S22-draft-v3.pdf`: a letter and number that go on without space are a name. */
function isFileName(tokens: Tokens, numberIndex: number, next: number): boolean {
  if (!tokens.glued(numberIndex) || !tokens.glued(next) || !tokens.glued(next + 1)) return false;
  return /^[-_]$/.test(tokens.word(next)) && tokens.kind(next + 1) === TokenKind.Word;
}

/** A number that carries brackets needs no unit word; whether it is a citation is for the resolver to say. */
function bareReferenceAt(tokens: Tokens, index: number): Reference | null {
  const before = tokens.word(index - 1);
  if (tokens.glued(index) && !opens(before) && before !== ',' && before !== '/') return null;
  if (readBracketed(tokens, index + 1) === null) return null;
  const chain = readChain(tokens, index, false, false);
  if (chain === null) return null;
  return {
    start: tokens.start(index),
    end: tokens.end(chain.next - 1),
    firstToken: index,
    nextToken: chain.next,
    unit: null,
    unitWord: '',
    items: chain.items,
  };
}

interface Chain {
  readonly items: readonly ReferenceItem[];
  /** True where the items say in full what the chain's last one began: "section 40, subsection (2)". */
  readonly completesLast?: true;
  /** The first token behind the chain. */
  readonly next: number;
}

/** An item, and as many more as joiners and ranges bind to it: `40(2) and (3A)(a)`, `31(1)(a) to (c)`, `31 and 24`. */
function readChain(tokens: Tokens, index: number, spelledOut: boolean, plural: boolean): Chain | null {
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

interface Joined {
  readonly at: number;
  readonly range: boolean;
}

/** Passes over at most two joiners (", and") or one range word. */
function skipJoiners(tokens: Tokens, index: number): Joined | null {
  if (isRange(tokens.word(index))) return { at: index + 1, range: true };
  let at = index;
  while (at < index + 3 && isJoiner(tokens.word(at))) at += 1;
  return at > index ? { at, range: false } : null;
}

/**
 * A plain number may be the next provision ("31 and 24") or the start of something else ("section 12, 3 copies of"):
 * a common noun right behind it tells. A plural unit word promises
 * a second number (`promised`).
 */
const MAY_FOLLOW = new Set(
  'of and or to the in under is are was were as which that would apply applies applied do does did have has had been being may can could must both also for from by with at on a ac neu o refer relate provide provides covers cover because since exemption exemptions exception exceptions foia foi eir eirs eisr foisa act above below together respectively'.split(
    ' ',
  ),
);

function mayContinueWith(tokens: Tokens, item: Chain, promised: boolean): boolean {
  if (item.items.some(({ path }) => path.length > 0)) return true;
  const next = item.next;
  if (tokens.kind(next) === TokenKind.Number && !tokens.lineBreaks(next)) return false;
  if (tokens.kind(next) !== TokenKind.Word || tokens.lineBreaks(next) > 1) return tokens.word(next) !== '%';
  return promised || MAY_FOLLOW.has(tokens.word(next));
}

/** "subsections 2 and 3(A)(a)", "paragraph (b)": smaller elements of the chain's last item, with or without brackets. */
function readSubUnit(tokens: Tokens, index: number, previous: ReferenceItem): Chain | null {
  const ofNumber = tokens.word(index).startsWith('sub');
  const kept = ofNumber ? [] : previous.path;
  let at = index + 1;
  if (tokens.word(index) === 'sub') at += tokens.word(at) === '-' ? 2 : 1;
  const items: ReferenceItem[] = [];
  for (;;) {
    const elements = readSubUnitElements(tokens, at, ofNumber);
    if (elements === null) break;
    items.push(...splitSiblings(previous.number, [...kept, ...elements.elements]));
    at = elements.next;
    const joined = skipJoiners(tokens, at);
    if (joined === null || readSubUnitElements(tokens, joined.at, ofNumber) === null) break;
    at = joined.at;
  }
  return items.length === 0 ? null : { items, next: at, completesLast: true };
}

function readSubUnitElements(tokens: Tokens, index: number, unbracketed: boolean): Path | null {
  const bracketed = readPath(tokens, index);
  if (bracketed.elements.length > 0)
    return { elements: joinLettered(bracketed.elements), next: bracketed.next };
  if (!unbracketed || tokens.kind(index) !== TokenKind.Number || !isSubElement(tokens.word(index)))
    return null;
  const path = readPath(tokens, index + 1);
  return { elements: joinLettered([normaliseElement(tokens, index), ...path.elements]), next: path.next };
}

/** `5.1.a&b`: behind a joiner without space, a letter alone is the sibling of the letter before. */
function readPointedSibling(tokens: Tokens, index: number, previous: ReferenceItem): Chain | null {
  const last = previous.path.at(-1);
  if (last === undefined || !tokens.glued(index) || !tokens.glued(index - 1)) return null;
  if (!/^[a-z]$/.test(last) || !/^[a-z]$/.test(tokens.word(index)) || tokens.glued(index + 1)) return null;
  const path = [...previous.path.slice(0, -1), tokens.word(index)];
  return { items: [{ number: previous.number, path }], next: index + 1 };
}

/** `(3A)(a)` behind a joiner: takes the place of the elements of the same level in the item before. */
function readSiblings(tokens: Tokens, index: number, previous: ReferenceItem): Chain | null {
  const path = readPath(tokens, index);
  const [head] = path.elements;
  if (head === undefined) return null;
  const elements = joinLettered(path.elements);
  const [first = head] = elements;
  const last = previous.path.at(-1)?.toLowerCase() ?? null;
  const level = levelOf(first.toLowerCase(), last);
  const depth = previous.path.findIndex(
    (element, at) => levelOf(element.toLowerCase(), previous.path[at - 1] ?? null) === level,
  );
  const kept = depth < 0 ? keptFor(level, previous.path) : previous.path.slice(0, depth);
  return { items: splitSiblings(previous.number, [...kept, ...elements]), next: path.next };
}

/** Where the item before has no element of that level, a digit starts afresh and a smaller element goes below. */
function keptFor(level: 'digit' | 'letter' | 'roman', path: readonly string[]): readonly string[] {
  return level === 'digit' ? [] : path;
}

/** The members between the last one and this one: `31(1)(a) to (c)` has (b) in the middle. */
function withRange(previous: ReferenceItem, item: Chain): Chain {
  const [target] = item.items;
  if (target === undefined) return item;
  const last = previous.path.at(-1) ?? previous.number;
  const first = target.path.at(-1) ?? target.number;
  const between = expandRange(last.toLowerCase(), first.toLowerCase()).slice(1, -1);
  const make = (element: string): ReferenceItem =>
    previous.path.length === 0
      ? { number: element.toUpperCase(), path: [] }
      : { number: previous.number, path: [...previous.path.slice(0, -1), element] };
  return { items: [...between.map(make), ...item.items], next: item.next };
}

/** A number with its elements. Several items where the letter writes siblings without a joiner: `31(1)(a)(b)`. */
function readItem(tokens: Tokens, index: number, spelledOut: boolean): Chain | null {
  if (
    opens(tokens.word(index)) &&
    closes(tokens.word(index + 2)) &&
    isProvisionNumber(tokens.word(index + 1))
  ) {
    return itemWithPath(tokens, index + 1, index + 3);
  }
  if (tokens.kind(index) === TokenKind.Word) return spelledOut ? readSpelledOut(tokens, index) : null;
  if (tokens.kind(index) !== TokenKind.Number || !isProvisionNumber(tokens.word(index))) return null;
  return itemWithPath(tokens, index, index + 1);
}

function itemWithPath(tokens: Tokens, numberIndex: number, pathIndex: number): Chain | null {
  const number = tokens.written(numberIndex).toUpperCase();
  const path = readPath(tokens, pathIndex);
  if (path.next === pathIndex && isMeasure(tokens, pathIndex)) return null;
  return { items: splitSiblings(number, joinLettered(path.elements)), next: path.next };
}

/** "s 40%", "section 12,500", "section 4/2019": a number that goes on is not a provision's. */
function isMeasure(tokens: Tokens, index: number): boolean {
  const word = tokens.word(index);
  if (!tokens.glued(index)) return false;
  if (word === '%' || word === '£') return true;
  const goesOn = word === ',' || word === '/' || word === ':';
  return goesOn && tokens.glued(index + 1) && /^\d{3,}/.test(tokens.word(index + 1));
}

/** "section four", "section twenty-one". */
function readSpelledOut(tokens: Tokens, index: number): Chain | null {
  const value = numberFromWord(tokens.word(index));
  if (value === null) return null;
  const hyphen = /^[-‑–]$/.test(tokens.word(index + 1)) ? 1 : 0;
  const ones = value >= 20 ? numberFromWord(tokens.word(index + 1 + hyphen)) : null;
  if (ones !== null && ones < 10) {
    return { items: [{ number: String(value + ones), path: [] }], next: index + 2 + hyphen };
  }
  return { items: [{ number: String(value), path: [] }], next: index + 1 };
}

interface Path {
  readonly elements: readonly string[];
  readonly next: number;
}

/** Bracketed elements `(3A)(a)`, pointed ones `.1.a`, and the slip `33 1(b)`. */
function readPath(tokens: Tokens, index: number): Path {
  const elements: string[] = [];
  let at = index;
  if (isSlippedSubsection(tokens, at)) {
    elements.push(normaliseElement(tokens, at));
    at += 1;
  }
  while (elements.length < MOST_ELEMENTS) {
    const next = readBracketed(tokens, at) ?? readPointed(tokens, at);
    if (next === null) break;
    elements.push(next.element);
    at = next.next;
  }
  return { elements, next: at };
}

/** No provision is deeper than five levels; what letters write behind one number without a joiner is no longer than this. */
const MOST_ELEMENTS = 14;

interface ReadElement {
  readonly element: string;
  readonly next: number;
}

function readBracketed(tokens: Tokens, index: number): ReadElement | null {
  if (!opens(tokens.word(index)) || tokens.lineBreaks(index) > 1) return null;
  if (!isSubElement(tokens.word(index + 1)) || !closes(tokens.word(index + 2))) return null;
  return { element: normaliseElement(tokens, index + 1), next: index + 3 };
}

/** `5.1.a`, `R12.5(e)`: a point with nothing around it. */
function readPointed(tokens: Tokens, index: number): ReadElement | null {
  if (tokens.word(index) !== '.' || !tokens.glued(index) || !tokens.glued(index + 1)) return null;
  const element = tokens.word(index + 1);
  const short = /^\d{1,2}$/.test(element) || /^[a-z]$|^[ivx]{2,4}$/.test(element);
  return short ? { element: normaliseElement(tokens, index + 1), next: index + 2 } : null;
}

/** `33 1(b)`: the first bracket left out. */
function isSlippedSubsection(tokens: Tokens, index: number): boolean {
  return (
    tokens.kind(index) === TokenKind.Number &&
    !tokens.glued(index) &&
    tokens.lineBreaks(index) === 0 &&
    /^\d$/.test(tokens.word(index)) &&
    tokens.glued(index + 1) &&
    readBracketed(tokens, index + 1) !== null
  );
}

/** Letters behind a digit are capitals (`3A`), letters alone are small (`a`). */
function normaliseElement(tokens: Tokens, index: number): string {
  const written = tokens.written(index);
  if (/^\d/.test(written)) return written.toUpperCase();
  return /^[A-E]$/.test(written) ? written : written.toLowerCase();
}

/** `40(3)(A)(a)` is 40(3A)(a): a capital of its own behind a digit belongs to it. Any other capital is a small letter. */
function joinLettered(elements: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const element of elements) {
    const last = joined.at(-1);
    if (/^[A-E]$/.test(element) && last !== undefined && /^\d$/.test(last))
      joined[joined.length - 1] = last + element;
    else joined.push(/^[A-Z]$/.test(element) ? element.toLowerCase() : element);
  }
  return joined;
}

/** `31(1)(a)(b)` is two provisions: an element of the level of the one before it is its sibling, not its child. */
function splitSiblings(number: string, elements: readonly string[]): readonly ReferenceItem[] {
  const items: ReferenceItem[] = [];
  let path: string[] = [];
  for (const element of elements) {
    const last = path.at(-1) ?? null;
    const sibling = last !== null && sameLevel(last, element, path);
    if (sibling) {
      items.push({ number, path });
      path = [...path.slice(0, -1), element];
    } else {
      path = [...path, element];
    }
  }
  return [...items, { number, path }];
}

function sameLevel(last: string, element: string, path: readonly string[]): boolean {
  const before = path.at(-2) ?? null;
  return levelOf(element, last) === levelOf(last, before);
}
