import type { Tokens } from '../tokens';
import { readChain } from './chain';
import { opens } from './elements';
import { readBracketed } from './path';
import { toReference, type Reference } from './reference';

/** A number that carries brackets needs no unit word; whether it is a citation is for the resolver to say. */
export function bareReferenceAt(tokens: Tokens, index: number): Reference | null {
  const before = tokens.word(index - 1);
  if (tokens.glued(index) && !opens(before) && before !== ',' && before !== '/') return null;
  if (readBracketed(tokens, index + 1) === null) return null;
  const chain = readChain(tokens, index, false, false);
  return chain === null ? null : toReference(tokens, index, null, chain);
}
