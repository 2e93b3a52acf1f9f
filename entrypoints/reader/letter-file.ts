import {
  fileKind,
  LARGEST_FILE,
  LARGEST_FILE_ALLOWED,
  problem,
  type AttachmentProblem,
  type AttachmentText,
} from '../../utils/attachments';
import type { StoredAttachment } from '../../utils/storage';

/** A file that is to be read as a letter. */
export interface LetterFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isPdf: boolean;
  /** What it says, where that is known already. */
  readonly reading: AttachmentText | AttachmentProblem | null;
  /** The attachment that it is; null for a file from the reader's own machine. */
  readonly attachment: Pick<StoredAttachment, 'address' | 'request' | 'letter'> | null;
}

/**
 * Opens a file from the reader's machine. One that is too large, or no letter, is told by its first look.
 * @param largeAllowed true once the reader has been asked and wants a large file opened
 * @returns `large` where the reader is to be asked first
 */
export async function openFile(
  file: File,
  largeAllowed = false,
): Promise<LetterFile | AttachmentProblem | 'large' | 'not-read'> {
  if (file.size > LARGEST_FILE_ALLOWED) return problem('too-large');
  if (file.size > LARGEST_FILE && !largeAllowed) return 'large';
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return 'not-read';
  }
  return letterFile({ name: file.name, bytes, reading: null, attachment: null });
}

/** Opens an attachment that was read before. */
export function openStored(stored: StoredAttachment): LetterFile | AttachmentProblem {
  const { name, bytes, reading } = stored;
  return letterFile({ name, bytes, reading, attachment: stored });
}

function letterFile(file: Omit<LetterFile, 'isPdf'>): LetterFile | AttachmentProblem {
  const { type, problem: code } = fileKind(file.bytes, file.name);
  return type === null ? problem(code) : { ...file, isPdf: type === 'pdf' };
}

/** Problems that keep a PDF from being read, but not from being looked at. */
const STILL_SHOWN: ReadonlySet<AttachmentProblem['code']> = new Set([
  'no-text',
  'garbled',
  'too-many-pages',
  'too-slow',
  'stopped',
]);

/** Whether a letter can be shown for all that was found of it. */
export function isShown({ isPdf }: Pick<LetterFile, 'isPdf'>, reading: LetterFile['reading']): boolean {
  return reading?.kind !== 'problem' || (isPdf && STILL_SHOWN.has(reading.code));
}
