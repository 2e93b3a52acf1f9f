import { paged, unpaged } from './contents';
import { fileKind } from './file-kind';
import { LARGEST_FILE, LARGEST_FILE_ALLOWED, problem, UnreadableFile } from './problem';
import { TIME_LIMIT, withinTime } from './time-limit';
import type { AttachmentProblem, AttachmentText, LetterFileType, LetterReader } from './types';

export interface ReadingOptions {
  /** Stops the reading; the answer is then the problem `stopped`. */
  readonly signal?: AbortSignal | undefined;
  /** In milliseconds. */
  readonly timeLimit?: number | undefined;
  /** True once the reader has been asked and wants a file opened that is larger than {@link LARGEST_FILE}. */
  readonly largeAllowed?: boolean | undefined;
}

/** What reads each type of file; what is missing is not read. */
export type LetterReaders = Readonly<Partial<Record<LetterFileType, LetterReader>>>;

/** All of them, each loaded only for a file of its type. */
const READERS: LetterReaders = {
  pdf: async (...file) => paged(await (await import('./pdf')).readPdf(...file)),
  docx: async (file) => unpaged(await (await import('./docx')).readDocx(file)),
  rtf: async (file) => unpaged((await import('./rtf')).readRtf(file)),
  txt: async (file) => unpaged((await import('./plain-text')).readPlainText(file)),
};

/**
 * Reads the text of an attached letter. What the file is, its bytes tell; the readers of PDF and Word are loaded only
 * for such a file. Nothing is fetched, and nothing in the file is run.
 * @param name the file's name with its ending, which decides where the bytes do not (CSV)
 * @returns the text or why there is none; never throws
 */
export function readAttachment(
  bytes: Uint8Array,
  name: string,
  options: ReadingOptions = {},
): Promise<AttachmentText | AttachmentProblem> {
  return readWith(READERS, bytes, name, options);
}

/** The same with these readers alone, for a script that holds no others. */
export async function readWith(
  readers: LetterReaders,
  bytes: Uint8Array,
  name: string,
  { signal, timeLimit = TIME_LIMIT, largeAllowed = false }: ReadingOptions = {},
): Promise<AttachmentText | AttachmentProblem> {
  try {
    const { type, problem: code } = fileKind(bytes, name);
    if (type === null) return problem(code);
    if (bytes.byteLength > (largeAllowed ? LARGEST_FILE_ALLOWED : LARGEST_FILE)) return problem('too-large');
    const read = readers[type];
    if (read === undefined) return problem('unknown-type');
    const contents = await withinTime((stop) => read(bytes, stop), timeLimit, signal);
    if (/[\p{L}\p{N}]/u.test(contents.text)) return { kind: 'text', type, ...contents };
    return problem(type === 'pdf' ? 'no-text' : 'empty');
  } catch (error) {
    return problem(error instanceof UnreadableFile ? error.code : 'broken');
  }
}
