import { fileKind } from './file-kind';
import { readPlainText } from './plain-text';
import { LARGEST_FILE, LARGEST_FILE_ALLOWED, problem, UnreadableFile } from './problem';
import { TIME_LIMIT, withinTime } from './time-limit';
import type { AttachmentProblem, AttachmentText, LetterFileType } from './types';
import type { WrittenDocument } from './written-document';

export interface ReadingOptions {
  /** Stops the reading; the answer is then the problem `stopped`. */
  readonly signal?: AbortSignal | undefined;
  /** In milliseconds. */
  readonly timeLimit?: number | undefined;
  /** True once the reader has been asked and wants a file opened that is larger than {@link LARGEST_FILE}. */
  readonly largeAllowed?: boolean | undefined;
}

/**
 * Reads the text of an attached letter. What the file is, its bytes tell; the readers of PDF and Word are loaded only
 * for such a file. Nothing is fetched, and nothing in the file is run.
 * @param name the file's name with its ending, which decides where the bytes do not (CSV)
 * @returns the text or why there is none; never throws
 */
export async function readAttachment(
  bytes: Uint8Array,
  name: string,
  { signal, timeLimit = TIME_LIMIT, largeAllowed = false }: ReadingOptions = {},
): Promise<AttachmentText | AttachmentProblem> {
  try {
    const { type, problem: code } = fileKind(bytes, name);
    if (type === null) return problem(code);
    if (bytes.byteLength > (largeAllowed ? LARGEST_FILE_ALLOWED : LARGEST_FILE)) return problem('too-large');
    const reading = await withinTime((stop) => read(bytes, type, stop), timeLimit, signal);
    if (/[\p{L}\p{N}]/u.test(reading.text)) return reading;
    return problem(type === 'pdf' ? 'no-text' : 'empty');
  } catch (error) {
    return problem(error instanceof UnreadableFile ? error.code : 'broken');
  }
}

async function read(bytes: Uint8Array, type: LetterFileType, signal: AbortSignal): Promise<AttachmentText> {
  if (type === 'pdf') {
    const { readPdf } = await import('./pdf');
    return { kind: 'text', type, ...(await readPdf(bytes, signal)), blocks: [], styles: [] };
  }
  return { kind: 'text', type, ...(await documentOf(bytes, type)), pages: null, places: [] };
}

async function documentOf(bytes: Uint8Array, type: 'docx' | 'rtf' | 'txt'): Promise<WrittenDocument> {
  switch (type) {
    case 'docx':
      return (await import('./docx')).readDocx(bytes);
    case 'rtf':
      return (await import('./rtf')).readRtf(bytes);
    case 'txt':
      return readPlainText(bytes);
  }
}
