import { TokenKind, type Tokens } from '../tokens';
import { closes, isSubElement, normaliseElement, opens } from './elements';

export interface Path {
  readonly elements: readonly string[];
  readonly next: number;
}

/** No provision is deeper than five levels; what letters write behind one number without a joiner is no longer than this. */
const MOST_ELEMENTS = 14;

/** Bracketed elements `(3A)(a)`, pointed ones `.1.a`, and the slip `33 1(b)`. */
export function readPath(tokens: Tokens, index: number): Path {
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

interface ReadElement {
  readonly element: string;
  readonly next: number;
}

export function readBracketed(tokens: Tokens, index: number): ReadElement | null {
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
