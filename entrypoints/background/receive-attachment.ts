import { parseAttachmentPart, type AttachmentAnswer, type AttachmentPart } from '../../utils/messages';
import type { Attachments } from '../../utils/storage';

/** What is used of a line to a page (`Runtime.Port`). */
export interface AttachmentPort {
  readonly onMessage: { addListener(listener: (value: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(answer: AttachmentAnswer): void;
}

type Begin = Extract<AttachmentPart, { type: 'begin' }>;

/** Reads what is stored under an address, and answers whether what that gave is stored; never rejects. */
export type ReadStored = (address: string, signal: AbortSignal) => Promise<boolean>;

/**
 * Takes in an attachment over its line, stores it and has it read. When the page hangs up, whatever is under way ends.
 * @param inTurn so that files are read one after the other, from whichever page
 */
export function receiveAttachment(
  port: AttachmentPort,
  attachments: Pick<Attachments, 'add'>,
  read: ReadStored,
  inTurn: (work: () => Promise<boolean>) => Promise<boolean>,
): void {
  const hungUp = new AbortController();
  let begun: Begin | null = null;
  const parts: Uint8Array[] = [];
  const finish = async (about: Begin) => {
    try {
      const { address, name, size, request, requestUrl, letter } = about;
      await attachments.add({ address, name, size, request, requestUrl, letter, bytes: joined(parts) });
    } catch {
      return false;
    }
    return hungUp.signal.aborted ? false : read(about.address, hungUp.signal);
  };
  port.onDisconnect.addListener(() => {
    hungUp.abort();
  });
  port.onMessage.addListener((value) => {
    const part = parseAttachmentPart(value);
    if (part?.type === 'begin') begun = part;
    else if (part?.type === 'bytes') parts.push(decoded(part.base64));
    else if (part?.type === 'end' && begun !== null) {
      const about = begun;
      void inTurn(() => finish(about)).then((isStored) => {
        if (!hungUp.signal.aborted) port.postMessage({ type: 'answer', isStored });
      });
    }
  });
}

function decoded(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}
