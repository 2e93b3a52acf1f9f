import { TokenKind, type Tokens } from '../tokens';
import { closes, isProvisionNumber, joinLettered, opens } from './elements';
import { isMeasure } from './not-a-reference';
import { readNumber, type ReadNumber } from './number';
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
    return itemWithPath(tokens, { number: tokens.written(index + 1).toUpperCase(), next: index + 3 });
  }
  const number = readNumber(tokens, index);
  if (number !== null) return itemWithPath(tokens, number);
  const inWords = spelledOut && tokens.kind(index) === TokenKind.Word ? readSpelledOut(tokens, index) : null;
  if (inWords === null) return null;
  // "section forty (40)" says the number twice.
  if (tokens.word(inWords.next + 1) === inWords.number)
    return { items: [{ ...inWords, path: [] }], next: inWords.next };
  return itemWithPath(tokens, inWords);
}

const NO_PATH: readonly string[] = [];

function itemWithPath(tokens: Tokens, { number, next: behind }: ReadNumber): Chain | null {
  const { elements, next } = readPath(tokens, behind);
  if (elements.length === 0)
    return isMeasure(tokens, behind) ? null : { items: [{ number, path: NO_PATH }], next };
  const [first = '', ...rest] = elements;
  // A scanner's l or I where a figure has to stand: `14(l)`.
  const read = /^[lI]$/.test(first) ? '1' : first;
  return { items: splitSiblings(number, joinLettered(number, [read, ...rest])), next };
}
