import { withPageEdges } from '../page-edges';
import { UnreadableFile } from '../problem';
import { writeDocument, type WrittenBlock, type WrittenDocument } from '../written-document';
import { unpack, zipEntries } from '../zip';
import { edgeBlocks, wordBlocks, type WordElement } from './blocks';
import { numberParagraphs } from './number-paragraphs';
import { asDocument, edgesOfFirstPage } from './page-edges';
import { isTextPart, mainPart, packParts, partOfType, type Parts } from './parts';

/** Bytes that the words of a Word file may unpack to. A long letter takes one or two million. */
const LARGEST_INFLATED = 50 * 1024 * 1024;

/**
 * Reads a Word file (ECMA-376-1 WordprocessingML): its body, with the numbers of its lists, and what the letter needs of
 * the header and footer of its first page. Pictures are not unpacked and nothing outside the file is opened.
 * Throws {@link UnreadableFile} where it is damaged, encrypted or unpacks to too much.
 */
export async function readDocx(bytes: Uint8Array): Promise<WrittenDocument> {
  const files = await unpack(bytes, zipEntries(bytes), LARGEST_INFLATED, isTextPart);
  try {
    const decoder = new TextDecoder();
    return writeDocument(
      await blocksOf(new Map([...files].map(([name, content]) => [name, decoder.decode(content)]))),
    );
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('broken');
  }
}

async function blocksOf(parts: Parts): Promise<readonly WrittenBlock[]> {
  const main = mainPart(parts);
  const document = parts.get(main);
  if (document === undefined) throw new UnreadableFile('broken');
  const numbering = parts.get(partOfType(parts, main, 'numbering'));
  const styles = parts.get(partOfType(parts, main, 'styles'));
  const numbered = numbering === undefined ? document : numberParagraphs(document, numbering, styles);
  const body = await throughMammoth(parts, main, numbered, wordBlocks);
  const { header, footer } = edgesOfFirstPage(parts, main, document);
  return withPageEdges(await edge(parts, header), body, await edge(parts, footer));
}

async function edge(parts: Parts, name: string | null): Promise<readonly WrittenBlock[]> {
  const xml = name === null ? undefined : parts.get(name);
  if (name === null || xml === undefined) return [];
  try {
    return await throughMammoth(parts, name, asDocument(xml), edgeBlocks);
  } catch {
    // A letter whose letterhead alone is damaged can still be read.
    return [];
  }
}

async function throughMammoth(
  parts: Parts,
  part: string,
  xml: string,
  toBlocks: (document: WordElement) => readonly WrittenBlock[],
): Promise<readonly WrittenBlock[]> {
  const { default: mammoth } = await import('mammoth');
  const arrayBuffer = await packParts(parts, { part, xml });
  let blocks: readonly WrittenBlock[] = [];
  // The tree is taken on its way through mammoth: its own raw text has neither tables, line breaks nor links.
  const transformDocument = (document: WordElement): WordElement => {
    blocks = toBlocks(document);
    return { ...document, children: [] };
  };
  // Mammoth looks for one field in Node, for another in browsers.
  const input = { arrayBuffer, buffer: arrayBuffer as unknown as Buffer };
  await mammoth.convertToHtml(input, { transformDocument, externalFileAccess: false });
  return blocks;
}
