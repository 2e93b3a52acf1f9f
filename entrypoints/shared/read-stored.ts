import type { Attachments } from '../../utils/storage';
import { readInWorker } from './read-in-worker';

/**
 * Reads an attachment that is stored, and stores what it gave.
 * @returns whether that is stored now; never rejects
 */
export async function readStored(
  attachments: Attachments,
  address: string,
  signal: AbortSignal,
): Promise<boolean> {
  const stored = await attachments.load(address);
  if (stored === null) return false;
  // Whoever had a large one stored has asked the reader.
  const reading = await readInWorker(stored.bytes, stored.name, { signal, largeAllowed: true });
  if (signal.aborted) return false;
  try {
    await attachments.setReading(address, reading);
    return true;
  } catch {
    return false;
  }
}
