import {
  attachmentReading,
  fileKind,
  LARGEST_FILE,
  LARGEST_FILE_ALLOWED,
  problem,
  TIME_LIMIT,
  type AttachmentProblem,
  type AttachmentText,
  type LetterFileType,
} from '../../utils/attachments';
import type { ReadingTask } from '../../utils/messages';

type Reading = AttachmentText | AttachmentProblem;

export interface InWorkerOptions {
  /** Ends the reading; the answer is then the problem `stopped`. */
  readonly signal?: AbortSignal | undefined;
  /** True once the reader has been asked and wants a large file opened. */
  readonly largeAllowed?: boolean | undefined;
}

const WORKERS: Readonly<Record<LetterFileType, string>> = {
  pdf: '/read-pdf.js',
  docx: '/read-word.js',
  rtf: '/read-text.js',
  txt: '/read-text.js',
};

/**
 * Reads an attached letter beside the page that asks, so that no file can hold it up: a worker of its own reads it, and
 * is ended when it is done, takes longer than the limit, or is no longer wanted.
 * @param name the file's name with its ending, which decides where the bytes do not (CSV)
 * @returns the text or why there is none; never rejects
 */
export async function readInWorker(
  bytes: Uint8Array,
  name: string,
  { signal, largeAllowed = false }: InWorkerOptions = {},
): Promise<Reading> {
  const { type, problem: code } = fileKind(bytes, name);
  if (type === null) return problem(code);
  if (bytes.byteLength > (largeAllowed ? LARGEST_FILE_ALLOWED : LARGEST_FILE)) return problem('too-large');
  if (signal?.aborted === true) return problem('stopped');
  const worker = new Worker(WORKERS[type]);
  const ending = new AbortController();
  try {
    return await new Promise<Reading>((resolve) => {
      const once = { signal: ending.signal };
      const answer = attachmentReading();
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<unknown>) => {
          const reading = answer.safeParse(data).data;
          if (reading !== undefined) resolve(reading);
        },
        once,
      );
      const end = (outcome: Reading) => () => {
        resolve(outcome);
      };
      // Out of memory, perhaps: of the file itself that says nothing.
      worker.addEventListener('error', end(problem('stopped')), once);
      signal?.addEventListener('abort', end(problem('stopped')), once);
      const timer = setTimeout(end(problem('too-slow')), TIME_LIMIT);
      ending.signal.addEventListener('abort', () => {
        clearTimeout(timer);
      });
      worker.postMessage({ bytes, name, largeAllowed } satisfies ReadingTask);
    });
  } finally {
    ending.abort();
    worker.terminate();
  }
}
