import { plainCharacters } from './characters';
import { isUtf16 } from './file-kind';
import { decodeWindows1252 } from './windows-1252';
import { paragraph, writeDocument, type WrittenDocument } from './written-document';
import { styled } from './styled-text';

/** Reads a text file: paragraphs are what empty lines part. */
export function readPlainText(bytes: Uint8Array): WrittenDocument {
  const text = plainCharacters(decodePlainText(bytes).replace(/\r\n?/g, '\n'));
  return writeDocument(text.split(/\n[ \t]*\n/).map((words) => paragraph(styled(words))));
}

/** Decodes a text file: UTF-16 where its byte order mark says so, else UTF-8, else windows-1252, as old Windows wrote it. */
function decodePlainText(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
