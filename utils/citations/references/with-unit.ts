import { TokenKind, type Tokens } from '../tokens';
import { readBracketed } from './brackets';
import { readChain } from './chain';
import { opens } from './elements';
import { isFileName, isPostcode } from './not-a-reference';
import { toReference, type Reference } from './reference';
import { unitAt } from './unit-at';
import { mayBeUnit, mayStartUnit, unitOf, type UnitWord } from './units';

/** A unit word's number is at most a point, a bracket and a repeated unit away, unless it is spelled out. */
const FARTHEST_NUMBER = 5;

/** Only unit words of this length or more are followed by a number in words. */
const SHORTEST_SPELLED_OUT = 'adran'.length;

/** A cheap look that spares cutting out every word of a letter. */
export function mayStartReference(tokens: Tokens, index: number): boolean {
  const start = tokens.start(index);
  const initial = tokens.text.charCodeAt(start);
  if (!mayStartUnit(initial)) return false;
  const length = tokens.end(index) - start;
  // Marks inside a word make it longer, and its other half may stand behind a hyphen.
  const whole = mayBeUnit(initial, length);
  if (!whole && !tokens.isReadAs(index) && tokens.kind(index + 1) !== TokenKind.Punctuation) return false;
  if (whole && length >= SHORTEST_SPELLED_OUT) return true;
  for (let at = index + 1; at <= index + FARTHEST_NUMBER; at += 1) {
    if (tokens.kind(at) === TokenKind.Number) return true;
  }
  return /^[lI]$/.test(tokens.written(index + 1));
}

/** A unit word and what follows it. */
export function unitReferenceAt(tokens: Tokens, index: number): Reference | null {
  const found = unitAt(tokens, index);
  if (found === null) return null;
  const { unit, plural } = found;
  const at = numberBehind(tokens, index, found.next, unit);
  if (at === null) return null;
  const spelledOut = tokens.word(index).length >= SHORTEST_SPELLED_OUT;
  const chain = readChain(tokens, at, { spelledOut, plural });
  if (chain === null || isPostcode(tokens, index, at) || isFileName(tokens, at, chain.next)) return null;
  return toReference(tokens, index, unit.kind, chain);
}

/** Where the number has to stand behind the unit word; `null` where it is too far, or a blank line is between. */
function numberBehind(tokens: Tokens, index: number, next: number, unit: UnitWord): number | null {
  const at = unit.number === 'glued' ? behindLetter(tokens, index) : behindWord(tokens, next, unit);
  if (at === null || isListNumber(tokens, index, at)) return null;
  for (let step = index + 1; step <= at; step += 1) if (tokens.lineBreaks(step) > 1) return null;
  return at;
}

/** "the Registration Regs⏎2. whistleblowing": behind the name of a law the next line begins with the number of a list. */
function isListNumber(tokens: Tokens, index: number, at: number): boolean {
  if (tokens.lineBreaks(at) === 0 || !/^[.)]$/.test(tokens.word(at + 1))) return false;
  return [index - 1, index].every(
    (word) => tokens.kind(word) === TokenKind.Word && /^\p{Lu}/u.test(tokens.written(word)),
  );
}

const isPoint = (tokens: Tokens, index: number): boolean => tokens.word(index) === '.';

const hasBrackets = (tokens: Tokens, index: number): boolean =>
  tokens.kind(index) === TokenKind.Number && readBracketed(tokens, index + 1) !== null;

/** `R12`, `r.12`, `R. 12(4)(b)`; `a21`, `a.43(2)`: one letter, which more often is something else. A road is `A40`, a section `(A40)`. */
function behindLetter(tokens: Tokens, index: number): number | null {
  if (tokens.written(index) === 'A' && !opens(tokens.word(index - 1)) && !hasBrackets(tokens, index + 1))
    return null;
  if (tokens.glued(index + 1) && !isPoint(tokens, index + 1)) return index + 1;
  if (!tokens.glued(index + 1)) return null;
  const regulation = tokens.word(index).startsWith('r');
  const closely = tokens.glued(index + 2);
  const certain = hasBrackets(tokens, index + 2) && (closely || tokens.lineBreaks(index + 2) === 0);
  return (regulation ? closely || certain : closely && certain) ? index + 2 : null;
}

/** Behind points, a repeated unit, "No.", a colon, a quotation mark, and signs that only a number with brackets may follow. */
function behindWord(tokens: Tokens, next: number, unit: UnitWord): number | null {
  let at = next;
  while (at < next + 2 && isPoint(tokens, at) && (tokens.glued(at) || tokens.glued(at + 1))) at += 1;
  if (unit.number === 'close' && at === next && tokens.lineBreaks(at) > 0) return null;
  at = behindRepeatedUnit(tokens, at, unit);
  if (unit.number === 'anywhere') at = behindMarks(tokens, at);
  const sign = tokens.word(at);
  const glued = tokens.glued(at) && tokens.glued(at + 1);
  const passes = sign === ',' ? unit.number === 'anywhere' : (sign === '-' || sign === '/') && glued;
  return passes && hasBrackets(tokens, at + 1) ? at + 1 : at;
}

/** "sections s.38(1)(b)", "section s.40(2)". A long word that stands twice begins a reference of its own. */
function behindRepeatedUnit(tokens: Tokens, index: number, unit: UnitWord): number {
  const word = tokens.word(index);
  const repeated = word === 'a' || (!unit.plural && word.length > 3) ? null : unitOf(word);
  if (repeated === null || unit.number === 'close') return index;
  return isPoint(tokens, index + 1) ? index + 2 : index + 1;
}

const NUMBER_WORDS = new Set(['no', 'nos', 'number', 'numbers']);
const MARKS = new Set([':', ';', '“', '”', '"', "'", '‘', '’', '*', '_']);

/** "Section No. 40(2)", "Section: 40", "section “40(2)”". */
function behindMarks(tokens: Tokens, index: number): number {
  let at = index;
  if (NUMBER_WORDS.has(tokens.word(at))) at += isPoint(tokens, at + 1) ? 2 : 1;
  return MARKS.has(tokens.word(at)) ? at + 1 : at;
}
