import { firstIndex } from './first-index';
import type { Span } from './sentences';

/**
 * What a stretch of the text is that is not the authority's own in this letter: besides what it quotes (a request,
 * e-mail, the law word by word), other letters that came in the same file, and the covering letter that only brings it.
 * Outside these the authority speaks.
 */
export type PartKind = 'quoted-request' | 'quoted-email' | 'quoted-law' | 'other-letter' | 'covering-letter';

export interface Part extends Span {
  readonly kind: PartKind;
}

export const as =
  (kind: PartKind) =>
  ({ start, end }: Span): Part => ({ kind, start, end });

/** Of parts in order, the one that `offset` stands in, or `null` where it stands in none. */
export function partAt<T extends Span>(parts: readonly T[], offset: number): T | null {
  const part = parts[firstIndex(parts.length, (index) => (parts[index]?.end ?? 0) <= offset)];
  return part !== undefined && part.start <= offset ? part : null;
}

/** The stretch of a text that holds the letter's head, body and signature: without other letters before and behind it. */
export function ownStretch(text: string, parts: readonly Part[]): Span {
  const [first] = parts;
  const last = parts.at(-1);
  const start = first !== undefined && isLetter(first) && first.start === 0 ? first.end : 0;
  const other = parts.find((part) => isLetter(part) && part.start > 0);
  const end = last?.kind === 'quoted-email' ? last.start : text.length;
  return { start, end: other?.start ?? end };
}

const isLetter = ({ kind }: Part): boolean => kind === 'other-letter' || kind === 'covering-letter';
