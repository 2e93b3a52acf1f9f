/**
 * The few facts of the DOM that this room needs without its globals: the same code reads a page in a browser and in
 * jsdom, where `Node` and `HTMLElement` belong to the document's own window.
 */

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const CDATA_SECTION_NODE = 4;
const COMMENT_NODE = 8;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

/** True for what `textContent` is made of. */
export function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE || node.nodeType === CDATA_SECTION_NODE;
}

export function isComment(node: Node): boolean {
  return node.nodeType === COMMENT_NODE;
}

/** Text as a reader sees it on one line: white space run together and trimmed. */
export function oneLine(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
