import * as z from 'zod/mini';

/** A file that a worker is to read. */
export function readingTask() {
  return z.object({ bytes: z.instanceof(Uint8Array), name: z.string(), largeAllowed: z.boolean() });
}

export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Whether the reader was asked and wants a large file opened. */
  readonly largeAllowed: boolean;
}
