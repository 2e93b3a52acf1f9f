import { TokenKind, type Tokens } from '../tokens';
import { readBracketed, type ReadElements } from './brackets';
import { closes, normaliseElement, opens } from './elements';

/** No provision is deeper than five levels; what letters write behind one number without a joiner is no longer than this. */
const MOST_ELEMENTS = 14;

/** Bracketed elements `(3A)(a)`, pointed ones `.1.a`, and the slips `33 1(b)` and `36(2)b(i)`. */
export function readPath(tokens: Tokens, index: number): ReadElements {
  const elements: string[] = [];
  let at = index;
  if (isSlippedSubsection(tokens, at)) {
    elements.push(normaliseElement(tokens, at));
    at += closes(tokens.word(at + 1)) ? 2 : 1;
  }
  while (elements.length < MOST_ELEMENTS) {
    const next = readBracketed(tokens, at) ?? readPointed(tokens, at) ?? readWithoutBrackets(tokens, at);
    if (next === null) break;
    elements.push(...next.elements);
    at = next.next;
  }
  return { elements, next: at };
}

/** `5.1.a`, `R12.5(e)`, and a point too many, `40.(2)`: a point with nothing around it. */
function readPointed(tokens: Tokens, index: number): ReadElements | null {
  if (tokens.word(index) !== '.' || !tokens.glued(index) || !tokens.glued(index + 1)) return null;
  const element = tokens.word(index + 1);
  if (opens(element)) return readBracketed(tokens, index + 1);
  const short = /^\d{1,2}$/.test(element) || /^[a-z]$|^[ivx]{2,4}$/.test(element);
  return short ? { elements: [normaliseElement(tokens, index + 1)], next: index + 2 } : null;
}

/** `36(2)b(i)`: a letter or numeral glued to the bracket behind another element. */
function readWithoutBrackets(tokens: Tokens, index: number): ReadElements | null {
  if (!tokens.glued(index) || !closes(tokens.word(index - 1))) return null;
  const written = tokens.written(index);
  if (!/^(?:[a-h]|[ivx]{1,4})$/.test(written)) return null;
  const goesOn = tokens.glued(index + 1) && !/^[([.,;:)\]]$/.test(tokens.word(index + 1));
  return goesOn ? null : { elements: [written], next: index + 1 };
}

/** `33 1(b)` and `40 2) of`: the first bracket left out. */
function isSlippedSubsection(tokens: Tokens, index: number): boolean {
  if (tokens.kind(index) !== TokenKind.Number || tokens.glued(index) || tokens.lineBreaks(index) > 0)
    return false;
  if (!/^\d$/.test(tokens.word(index)) || !tokens.glued(index + 1)) return false;
  if (closes(tokens.word(index + 1))) return tokens.word(index + 2) === 'of';
  return readBracketed(tokens, index + 1) !== null;
}
