import { TokenKind, type Tokens } from '../tokens';
import { isSubElement, joinLettered, normaliseElement } from './elements';
import { skipJoiners } from './joiners';
import { readPath, type Path } from './path';
import type { Chain, ReferenceItem } from './reference';
import { splitSiblings } from './siblings';

/** Words that announce that smaller elements follow: "Section 40 subsections 2 and 3". */
const SUB_UNIT_WORDS = new Set([
  'subsection',
  'subsections',
  'sub',
  'paragraph',
  'paragraphs',
  'para',
  'paras',
  'limb',
  'limbs',
]);

export const isSubUnit = (word: string): boolean => SUB_UNIT_WORDS.has(word);

/** "subsections 2 and 3(A)(a)", "paragraph (b)": smaller elements of the chain's last item, with or without brackets. */
export function readSubUnit(tokens: Tokens, index: number, previous: ReferenceItem): Chain | null {
  const ofNumber = tokens.word(index).startsWith('sub');
  const kept = ofNumber ? [] : previous.path;
  let at = index + 1;
  if (tokens.word(index) === 'sub') at += tokens.word(at) === '-' ? 2 : 1;
  const items: ReferenceItem[] = [];
  for (;;) {
    const elements = readSubUnitElements(tokens, at, ofNumber);
    if (elements === null) break;
    items.push(...splitSiblings(previous.number, [...kept, ...elements.elements]));
    at = elements.next;
    const joined = skipJoiners(tokens, at);
    if (joined === null || readSubUnitElements(tokens, joined.at, ofNumber) === null) break;
    at = joined.at;
  }
  return items.length === 0 ? null : { items, next: at, completesLast: true };
}

function readSubUnitElements(tokens: Tokens, index: number, unbracketed: boolean): Path | null {
  const bracketed = readPath(tokens, index);
  if (bracketed.elements.length > 0)
    return { elements: joinLettered(bracketed.elements), next: bracketed.next };
  if (!unbracketed || tokens.kind(index) !== TokenKind.Number || !isSubElement(tokens.word(index)))
    return null;
  const path = readPath(tokens, index + 1);
  return { elements: joinLettered([normaliseElement(tokens, index), ...path.elements]), next: path.next };
}
