import type { ProblemCode } from '../../utils/attachments';
import type { ReadOutcome } from '../../utils/messages';
import type { Attachments } from '../../utils/storage';
import { readInWorker } from './read-in-worker';

/** What says nothing of the file itself: another time it may be read. */
const PASSING: ReadonlySet<ProblemCode> = new Set(['too-slow', 'stopped']);

/** Reads an attachment that is stored, and stores what it gave. Never rejects. */
export async function readStored(
  attachments: Attachments,
  address: string,
  signal: AbortSignal,
): Promise<ReadOutcome> {
  const stored = await attachments.load(address);
  if (stored === null) return 'not-stored';
  // Another tab has had it read meanwhile.
  if (stored.reading?.kind === 'text') return 'stored';
  // Whoever had a large one stored has asked the reader.
  const reading = await readInWorker(stored.bytes, stored.name, { signal, largeAllowed: true });
  if (reading.kind === 'problem' && PASSING.has(reading.code)) return 'unfinished';
  try {
    await attachments.setReading(address, reading);
    return 'stored';
  } catch {
    return 'not-stored';
  }
}
