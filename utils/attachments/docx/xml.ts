import { DOMParser } from '@xmldom/xmldom';
import { UnreadableFile } from '../problem';

/** The two forms of WordprocessingML, transitional and strict (ECMA-376-1, annex A; ECMA-376-4). */
const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const ELEMENT = 1;

/** Parses a part of a Word file, without a browser's help, which workers lack. Throws {@link UnreadableFile}. */
export function parseXml(xml: string): Document {
  if (xml.trim() === '') throw new UnreadableFile('broken');
  return new DOMParser({
    errorHandler: () => {
      throw new UnreadableFile('broken');
    },
  }).parseFromString(xml.replace(/^\ufeff/, ''), 'text/xml');
}

export const isWord = (node: Node, name: string): node is Element => {
  const { localName, namespaceURI } = node as Partial<Element>;
  return localName === name && WORD.has(namespaceURI ?? '');
};

/** The elements of WordprocessingML right below one, of one name. */
export function childrenOf(parent: Node | null, name: string): readonly Element[] {
  const found: Element[] = [];
  for (let child = parent?.firstChild; child; child = child.nextSibling)
    if (isWord(child, name)) found.push(child);
  return found;
}

/** Follows a path of names down, to the first element of each: `childOf(paragraph, 'pPr', 'numPr')`. */
export function childOf(parent: Node | null, ...path: readonly string[]): Element | null {
  return path.reduce<Node | null>(
    (node, name) => childrenOf(node, name)[0] ?? null,
    parent,
  ) as Element | null;
}

export function attributeOf(element: Element | null, name: string): string | null {
  if (element === null) return null;
  for (const namespace of WORD) {
    const value = element.getAttributeNS(namespace, name);
    if (value) return value;
  }
  return null;
}

/** The `val` of the element at the end of a path. */
export const valueOf = (parent: Node | null, ...path: readonly string[]): string | null =>
  attributeOf(childOf(parent, ...path), 'val');

/** On where it stands there and is not switched off (ECMA-376-1, 17.17.4). */
export function isOn(parent: Node | null, ...path: readonly string[]): boolean {
  const element = childOf(parent, ...path);
  return element !== null && !/^(?:0|false|off)$/.test(attributeOf(element, 'val') ?? '');
}

/**
 * All elements below a node in their order. Of content in two forms (ECMA-376-3, 9.3) the fallback alone, as mammoth
 * reads it.
 */
export function* elementsBelow(root: Node): Generator<Element, void, undefined> {
  const open: (Node | null)[] = [root.firstChild];
  while (open.length > 0) {
    const node = open.pop() ?? null;
    if (node === null) continue;
    open.push(node.nextSibling);
    if (node.nodeType !== ELEMENT) continue;
    const element = node as Element;
    if (element.localName === 'Choice' && element.namespaceURI === COMPATIBILITY) continue;
    yield element;
    open.push(element.firstChild);
  }
}
