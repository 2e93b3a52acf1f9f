import { TokenKind, type Tokens } from '../tokens';
import { bareReferenceAt } from './bare-number';
import type { Reference } from './reference';
import { mayStartReference, unitReferenceAt } from './with-unit';

export { isJoiner } from './joiners';
export type { Reference, ReferenceItem } from './reference';

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
