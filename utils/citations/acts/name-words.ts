import { TokenKind, type Tokens } from '../tokens';
import type { NameFound } from './act';

export const NOT_IN_NAMES = new Set(
  'section sections under the this that these those article part schedule adran'.split(' '),
);

export function isCapitalised(tokens: Tokens, index: number): boolean {
  const first = tokens.text.charAt(tokens.start(index));
  return first !== first.toLowerCase();
}

/** A capitalised word that the name of a law may have. */
export function isNameWord(tokens: Tokens, index: number): boolean {
  if (tokens.kind(index) !== TokenKind.Word) return false;
  return isCapitalised(tokens, index) && !NOT_IN_NAMES.has(tokens.word(index));
}

/** Tokens `first` up to `next` as the name of a law that no table knows. */
export function unknownLaw(tokens: Tokens, first: number, next: number): NameFound {
  const name = tokens.text.slice(tokens.start(first), tokens.end(next - 1)).replace(/\s+/g, ' ');
  return { first, next, act: { kind: 'other', id: shortName(name), name } };
}

/** `Housing Act` → `HousingAct`: how provision strings of other Acts begin. */
export function shortName(name: string): string {
  return name.replace(/[^\p{L}\p{N}/]/gu, '');
}
