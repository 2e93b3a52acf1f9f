import { mapText, type TextMap } from './text-map';

/**
 * Where the text of a letter stands in the page: in `container`, below `after` where something else comes first.
 * Holds no text nodes, so it stays good while marks come and go.
 */
export interface LetterBody {
  readonly container: Element;
  /** The child of `container` that the letter follows; null where the letter is all there is. */
  readonly after: Element | null;
}

/** The letter's text as it stands now, with a way back to its text nodes. */
export function mapLetter(body: LetterBody): TextMap {
  return mapText(letterNodes(body));
}

function letterNodes({ container, after }: LetterBody): readonly Node[] {
  if (after === null) return [container];
  const nodes: Node[] = [];
  for (let node = after.nextSibling; node !== null; node = node.nextSibling) nodes.push(node);
  return nodes;
}
