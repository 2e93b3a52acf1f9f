import { UnreadableFile } from './problem';
import { wordBlocks, type WordElement } from './word-blocks';
import { limitInflation, zipEntries } from './zip';
import { writeDocument, type WrittenBlock, type WrittenDocument } from './written-document';

/** Bytes that a Word file may unpack to. A long letter takes one or two million. */
const LARGEST_INFLATED = 50 * 1024 * 1024;

/**
 * Reads a Word file (ECMA-376 WordprocessingML). Pictures are not looked at and nothing outside the file is opened.
 * Throws {@link UnreadableFile} where it is damaged, encrypted or unpacks to too much.
 */
export async function readDocx(bytes: Uint8Array): Promise<WrittenDocument> {
  await limitInflation(bytes, zipEntries(bytes), LARGEST_INFLATED);
  const { default: mammoth } = await import('mammoth');
  let blocks: readonly WrittenBlock[] = [];
  // The tree is taken on its way through mammoth: its own raw text has neither tables, line breaks nor links.
  const transformDocument = (document: WordElement): WordElement => {
    blocks = wordBlocks(document);
    return { ...document, children: [] };
  };
  try {
    await mammoth.convertToHtml(archive(bytes), { transformDocument, externalFileAccess: false });
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('broken');
  }
  return writeDocument(blocks);
}

/** Mammoth looks for one field in Node, for another in browsers. */
function archive(bytes: Uint8Array): { arrayBuffer: ArrayBuffer; buffer: Buffer } {
  const arrayBuffer = new Uint8Array(bytes).buffer;
  return { arrayBuffer, buffer: arrayBuffer as unknown as Buffer };
}
