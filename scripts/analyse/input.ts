import { fileKind, readAttachment } from '../../utils/attachments';
import { OptionError } from './options';

/** A letter's text, and whether it came out of a file of another kind, so that the reader does not have it yet. */
export interface LetterInput {
  readonly text: string;
  readonly extracted: boolean;
}

/**
 * Takes a letter from a file or standard input: text as it stands, PDF, Word and RTF read. Throws {@link OptionError}
 * with one sentence where there is nothing to read.
 * @param name the file's name, null for standard input
 */
export async function letterInput(bytes: Uint8Array, name: string | null): Promise<LetterInput> {
  const text = isNamedAsText(name) && !isDocument(bytes) ? utf8(bytes) : null;
  if (text !== null) return { text, extracted: false };
  // Whoever names a file here wants it read, however large.
  const reading = await readAttachment(bytes, name ?? '', { largeAllowed: true });
  if (reading.kind === 'problem') throw new OptionError(`${name ?? 'standard input'}: ${reading.sentence}`);
  return { text: reading.text, extracted: true };
}

/** A name that promises no other kind of file. */
const isNamedAsText = (name: string | null): boolean =>
  !/\.(?:pdf|docx?|rtf|xlsx?|csv|od[ts])$/i.test(name ?? '');

function isDocument(bytes: Uint8Array): boolean {
  const { type } = fileKind(bytes, '');
  return type !== null && type !== 'txt';
}

/** The text, byte order mark and all; null where it is in another encoding. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
