import { firstIndex } from './first-index';
import type { Span } from './sentences';

/** What a stretch of the letter is that is not the authority's own. Outside these the authority speaks. */
export type PartKind = 'quoted-request' | 'quoted-email';

export interface Part extends Span {
  readonly kind: PartKind;
}

/** Of parts in order, the one that `offset` stands in, or `null` where it stands in none. */
export function partAt<T extends Span>(parts: readonly T[], offset: number): T | null {
  const part = parts[firstIndex(parts.length, (index) => (parts[index]?.end ?? 0) <= offset)];
  return part !== undefined && part.start <= offset ? part : null;
}
