import { LARGEST_FILE_ALLOWED } from '../../utils/attachments';
import {
  parseAttachmentPart,
  type AttachmentAnswer,
  type AttachmentPart,
  type ReadOutcome,
} from '../../utils/messages';
import type { Attachments } from '../../utils/storage';

/** What is used of a line to a page (`Runtime.Port`). */
export interface AttachmentPort {
  readonly onMessage: { addListener(listener: (value: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(answer: AttachmentAnswer): void;
}

type Part = Uint8Array<ArrayBuffer>;
type Begin = Extract<AttachmentPart, { type: 'begin' }>;

/** Reads what is stored under an address; never rejects. */
export type ReadStored = (address: string, signal: AbortSignal) => Promise<ReadOutcome>;

/**
 * Takes in an attachment over its line, stores it and has it read. When the page hangs up, whatever is under way ends.
 * @param inTurn so that files are read one after the other, from whichever page
 */
export function receiveAttachment(
  port: AttachmentPort,
  attachments: Pick<Attachments, 'add'>,
  read: ReadStored,
  inTurn: (work: () => Promise<ReadOutcome>) => Promise<ReadOutcome>,
): void {
  const hungUp = new AbortController();
  const { signal } = hungUp;
  let begun: Begin | null = null;
  let parts: readonly Part[] | null = [];
  const finish = async (about: Begin, file: Blob | null): Promise<ReadOutcome> => {
    if (signal.aborted || file === null) return 'not-stored';
    try {
      const { address, name, size, request, letter } = about;
      const bytes = new Uint8Array(await file.arrayBuffer());
      await attachments.add({ address, name, size, request, letter, bytes });
    } catch {
      return 'not-stored';
    }
    return read(about.address, signal);
  };
  port.onDisconnect.addListener(() => {
    hungUp.abort();
  });
  port.onMessage.addListener((value) => {
    const part = parseAttachmentPart(value);
    // Without what could not be understood the file would be another.
    if (part === null) parts = null;
    else if (part.type === 'begin') begun = part;
    else if (part.type === 'bytes') parts = parts && withPart(parts, part.base64);
    else if (begun !== null) {
      const [about, file] = [begun, parts && new Blob([...parts])];
      begun = null;
      parts = [];
      void inTurn(() => finish(about, file)).then((outcome) => {
        if (!signal.aborted) port.postMessage({ type: 'answer', outcome });
      });
    }
  });
}

/** Adds the bytes of a part; null where it cannot be read, or is more than is ever read. */
function withPart(parts: readonly Part[], base64: string): readonly Part[] | null {
  const bytes = decoded(base64);
  if (bytes === null || lengthOf(parts) + bytes.byteLength > LARGEST_FILE_ALLOWED) return null;
  return [...parts, bytes];
}

function decoded(base64: string): Part | null {
  try {
    const characters = atob(base64);
    const bytes = new Uint8Array(characters.length);
    for (let at = 0; at < characters.length; at += 1) bytes[at] = characters.charCodeAt(at);
    return bytes;
  } catch {
    return null;
  }
}

function lengthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
}
