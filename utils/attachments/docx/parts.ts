import JSZip from 'jszip';
import { parseXml } from './xml';

/** The parts of a Word file that words are read from, by their names, as XML. Its pictures are not among them. */
export type Parts = ReadonlyMap<string, string>;

/** What is unpacked: other people's XML within the file (ECMA-376-1, 15.2.6) holds nothing of the letter. */
export const isTextPart = (name: string): boolean =>
  /\.(?:xml|rels)$/i.test(name) && !/^customXml\//i.test(name);

const PACKAGE_RELATIONSHIPS = '_rels/.rels';
const MAIN_PART = 'word/document.xml';

/** A part that another part points at (ECMA-376-2, 6.5). */
interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The name of the part that holds the letter's body. */
export function mainPart(parts: Parts): string {
  const main = relationshipsIn(parts, PACKAGE_RELATIONSHIPS, '').find(
    ({ type, target }) => type.endsWith('/officeDocument') && parts.has(target),
  );
  return main?.target ?? MAIN_PART;
}

/** The name of the part of a kind ("numbering") that a part uses. */
export function partOfType(parts: Parts, from: string, type: string): string {
  const found = relationshipsOf(parts, from).find(
    (relationship) => relationship.type.endsWith(`/${type}`) && parts.has(relationship.target),
  );
  return found?.target ?? `word/${type}.xml`;
}

export function relationshipsOf(parts: Parts, name: string): readonly Relationship[] {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  return relationshipsIn(parts, `${folder}_rels/${name.slice(folder.length)}.rels`, folder);
}

function relationshipsIn(parts: Parts, name: string, folder: string): readonly Relationship[] {
  const xml = parts.get(name);
  if (xml === undefined) return [];
  return Array.from(parseXml(xml).getElementsByTagNameNS('*', 'Relationship'), (element) => {
    const target = element.getAttribute('Target') ?? '';
    return {
      id: element.getAttribute('Id') ?? '',
      type: element.getAttribute('Type') ?? '',
      target: target.startsWith('/') ? target.slice(1) : folder + target,
    };
  });
}

/** A Word file whose body is the XML given, in the place and with the links of one of the parts. */
export async function packParts(
  parts: Parts,
  body: { readonly part: string; readonly xml: string },
): Promise<ArrayBuffer> {
  const zip = new JSZip();
  for (const [name, xml] of parts) zip.file(name, xml);
  zip.file(body.part, body.xml);
  zip.file(PACKAGE_RELATIONSHIPS, packageRelationships(body.part));
  return zip.generateAsync({ type: 'arraybuffer' });
}

function packageRelationships(main: string): string {
  const types = 'http://schemas.openxmlformats.org';
  return (
    `<Relationships xmlns="${types}/package/2006/relationships"><Relationship Id="main" ` +
    `Type="${types}/officeDocument/2006/relationships/officeDocument" Target="/${main.replace(/[&<"]/g, '')}"/></Relationships>`
  );
}
