import { TokenKind, type Tokens } from '../tokens';
import { closes, isSubElement, normaliseElement, opens } from './elements';
import { isJoiner, isRange } from './joiners';
import { expandRange } from './ranges';

export interface ReadElements {
  readonly elements: readonly string[];
  readonly next: number;
}

/** One element in brackets, or several that share them: `(3A)`, `(a-c)`, `(i and ii)`. */
export function readBracketed(tokens: Tokens, index: number): ReadElements | null {
  if (!opens(tokens.word(index)) || tokens.lineBreaks(index) > 1 || isNote(tokens, index)) return null;
  const doubled = opens(tokens.word(index + 1)) && tokens.glued(index + 1);
  const first = readElement(tokens, doubled ? index + 2 : index + 1);
  if (first === null) return null;
  if (closes(tokens.word(first.next)))
    return tokens.lineBreaks(first.next) > 1 ? null : { ...first, next: first.next + 1 };
  return readGroup(tokens, index, first) ?? readUnclosed(tokens, index, first);
}

/** `40(2)[3]`: behind round brackets, square ones with a figure are the mark of a note or a link. */
function isNote(tokens: Tokens, index: number): boolean {
  const behindRound = tokens.word(index) === '[' && tokens.word(index - 1) === ')';
  return behindRound && tokens.kind(index + 1) === TokenKind.Number;
}

function readElement(tokens: Tokens, index: number): ReadElements | null {
  if (!isSubElement(tokens.word(index)) || tokens.lineBreaks(index) > 1) return null;
  const element = normaliseElement(tokens, index);
  const letter = tokens.written(index + 1);
  if (/^\d$/.test(element) && /^[A-E]$/.test(letter) && closes(tokens.word(index + 2)))
    return { elements: [element + letter], next: index + 2 };
  return { elements: [element], next: index + 1 };
}

const MOST_IN_A_GROUP = 8;

/** `(a-c)`, `(a, b)`, `(i/ii)`; figures only where the bracket is glued to what they belong to. */
function readGroup(tokens: Tokens, index: number, first: ReadElements): ReadElements | null {
  const elements = [...first.elements];
  if (/^\d/.test(elements[0] ?? '') && !tokens.glued(index)) return null;
  let at = first.next;
  while (elements.length < MOST_IN_A_GROUP) {
    const range = isRange(tokens.word(at));
    if (!range && !isJoiner(tokens.word(at))) return null;
    const next = readElement(tokens, at + 1);
    if (next === null) return null;
    const [last = '', element = ''] = [elements.at(-1), next.elements[0]];
    if (range) elements.push(...expandRange(last, element).slice(1, -1));
    elements.push(element);
    at = next.next;
    if (closes(tokens.word(at))) return { elements, next: at + 1 };
  }
  return null;
}

/** `31(1(a)` and `40(2 of`: the closing bracket left out. */
function readUnclosed(tokens: Tokens, index: number, first: ReadElements): ReadElements | null {
  if (!tokens.glued(index) || !tokens.glued(index + 1)) return null;
  const next = tokens.word(first.next);
  const goesOn = opens(next) && tokens.glued(first.next);
  return goesOn || (next === 'of' && /^\d/.test(first.elements[0] ?? '')) ? first : null;
}
