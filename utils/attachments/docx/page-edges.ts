import { XMLSerializer } from '@xmldom/xmldom';
import { relationshipsOf, type Parts } from './parts';
import { attributeOf, childOf, childrenOf, elementsBelow, isOn, isWord, parseXml } from './xml';

const RELATIONSHIPS = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/**
 * The parts with the header and footer of a letter's first page: of its first section, and there those for a first page
 * where the section has such (ECMA-376-1, 17.10.1, 17.10.6). Those of later pages repeat what the letter says already.
 * @param main the part with the body, whose XML is `document`
 */
export function edgesOfFirstPage(
  parts: Parts,
  main: string,
  document: string,
): { readonly header: string | null; readonly footer: string | null } {
  const section = firstSection(document);
  const wanted = isOn(section, 'titlePg') ? 'first' : 'default';
  const partOf = (reference: string): string | null => {
    const element = childrenOf(section, reference).find(
      (candidate) => (attributeOf(candidate, 'type') ?? 'default') === wanted,
    );
    const id = RELATIONSHIPS.map((namespace) => element?.getAttributeNS(namespace, 'id')).find(Boolean);
    const target = relationshipsOf(parts, main).find((relationship) => relationship.id === id)?.target;
    return target !== undefined && parts.has(target) ? target : null;
  };
  return { header: partOf('headerReference'), footer: partOf('footerReference') };
}

function firstSection(document: string): Element | null {
  const body = childOf(parseXml(document), 'document', 'body');
  if (body === null) return null;
  for (const element of elementsBelow(body)) if (isWord(element, 'sectPr')) return element;
  return null;
}

/** A header's or footer's XML (17.10.4, 17.10.3) as that of a document of its own. */
export function asDocument(edge: string): string {
  const root = parseXml(edge).documentElement;
  const namespace = root.namespaceURI ?? '';
  const content = Array.from(root.childNodes, (node) => new XMLSerializer().serializeToString(node)).join('');
  return `<w:document xmlns:w="${namespace}"><w:body>${content}</w:body></w:document>`;
}
