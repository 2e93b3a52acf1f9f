import { TokenKind, type Tokens } from '../tokens';
import { closes, isProvisionNumber, joinLettered, opens } from './elements';
import { isMeasure } from './not-a-reference';
import { readPath } from './path';
import type { Chain } from './reference';
import { splitSiblings } from './siblings';
import { readSpelledOut } from './spelled-out';

/** A number with its elements. Several items where the letter writes siblings without a joiner: `31(1)(a)(b)`. */
export function readItem(tokens: Tokens, index: number, spelledOut: boolean): Chain | null {
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
