import {
  ATTACHMENT_PORT,
  parseAttachmentAnswer,
  type AttachmentPart,
  type ReadOutcome,
} from '../../utils/messages';

/** A line to the background, as far as it is used. */
export interface Line {
  readonly onMessage: { addListener(listener: (value: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(part: AttachmentPart): void;
  disconnect(): void;
}

/** Opens a line of this name to the background. */
export type Connect = (info: { readonly name: string }) => Line;

type HandedOver = ReadOutcome | 'unreachable';

/** Bytes in one message: little enough for the page to have its turn in between. */
const PART = 768 * 1024;

/**
 * Hands an attachment over to the background, which stores and reads it.
 * @returns what became of it; `unreachable` where nobody answers. Rejects where `signal` is aborted, and whatever is under
 * way ends.
 */
export async function handOver(
  connect: Connect,
  about: Omit<Extract<AttachmentPart, { type: 'begin' }>, 'type'>,
  file: Blob,
  signal: AbortSignal,
): Promise<HandedOver> {
  let line: Line | null = null;
  try {
    const connected = connect({ name: ATTACHMENT_PORT });
    line = connected;
    const answered = new Promise<HandedOver>((resolve, reject) => {
      connected.onMessage.addListener((value) => {
        const answer = parseAttachmentAnswer(value);
        if (answer !== null) resolve(answer.outcome);
      });
      connected.onDisconnect.addListener(() => {
        resolve('unreachable');
      });
      signal.addEventListener('abort', () => {
        reject(new DOMException('The reader stopped it.', 'AbortError'));
      });
    });
    const posted = post(connected, about, file, signal);
    return await Promise.race([answered, posted.then(() => answered)]);
  } catch (error) {
    if (signal.aborted) throw error;
    // The extension was updated or removed under the open page.
    return 'unreachable';
  } finally {
    line?.disconnect();
  }
}

async function post(
  line: Line,
  about: Omit<Extract<AttachmentPart, { type: 'begin' }>, 'type'>,
  file: Blob,
  signal: AbortSignal,
): Promise<void> {
  line.postMessage({ type: 'begin', ...about });
  for (let at = 0; at < file.size; at += PART) {
    const base64 = await toBase64(file.slice(at, at + PART));
    signal.throwIfAborted();
    line.postMessage({ type: 'bytes', base64 });
  }
  line.postMessage({ type: 'end' });
}

/** The browser's own way there, as every browser has it: an address that holds the bytes. */
function toBase64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => {
      reject(new Error('The file could not be read.'));
    });
    reader.readAsDataURL(blob);
  });
}
