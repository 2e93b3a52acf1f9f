import type { Tokens } from '../tokens';
import { joinLettered } from './elements';
import { levelOf, type ElementLevel } from './levels';
import { readPath } from './path';
import type { Chain, ReferenceItem } from './reference';

/** `(3A)(a)` behind a joiner: takes the place of the elements of the same level in the item before. */
export function readSiblings(tokens: Tokens, index: number, previous: ReferenceItem): Chain | null {
  const path = readPath(tokens, index);
  const [head] = path.elements;
  if (head === undefined) return null;
  const elements = joinLettered(previous.number, path.elements);
  const [first = head] = elements;
  const last = previous.path.at(-1)?.toLowerCase() ?? null;
  const level = levelOf(first.toLowerCase(), last);
  const depth = previous.path.findIndex(
    (element, at) => levelOf(element.toLowerCase(), previous.path[at - 1] ?? null) === level,
  );
  const kept = depth < 0 ? keptFor(level, previous.path) : previous.path.slice(0, depth);
  return { items: splitSiblings(previous.number, [...kept, ...elements]), next: path.next };
}

/** Where the item before has no element of that level, a digit starts afresh and a smaller element goes below. */
function keptFor(level: ElementLevel, path: readonly string[]): readonly string[] {
  return level === 'digit' ? [] : path;
}

/** `5.1.a&b`: behind a joiner without space, a letter alone is the sibling of the letter before. */
export function readPointedSibling(tokens: Tokens, index: number, previous: ReferenceItem): Chain | null {
  const last = previous.path.at(-1);
  if (last === undefined || !tokens.glued(index) || !tokens.glued(index - 1)) return null;
  if (!/^[a-z]$/.test(last) || !/^[a-z]$/.test(tokens.word(index)) || tokens.glued(index + 1)) return null;
  const path = [...previous.path.slice(0, -1), tokens.word(index)];
  return { items: [{ number: previous.number, path }], next: index + 1 };
}

/** `31(1)(a)(b)` is two provisions: an element of the level of the one before it is its sibling, not its child. */
export function splitSiblings(number: string, elements: readonly string[]): readonly ReferenceItem[] {
  const items: ReferenceItem[] = [];
  let path: string[] = [];
  for (const element of elements) {
    const last = path.at(-1) ?? null;
    const sibling = last !== null && sameLevel(last, element, path);
    if (sibling) {
      items.push({ number, path });
      path = [...path.slice(0, -1), element];
    } else {
      path = [...path, element];
    }
  }
  return [...items, { number, path }];
}

function sameLevel(last: string, element: string, path: readonly string[]): boolean {
  const before = path.at(-2) ?? null;
  return levelOf(element, last) === levelOf(last, before);
}
