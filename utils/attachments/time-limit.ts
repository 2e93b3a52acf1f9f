import { UnreadableFile } from './problem';

/** Milliseconds after which reading a file is given up. */
export const TIME_LIMIT = 20_000;

/**
 * Waits for a reading, but no longer than the limit and not beyond the caller's wish. The signal that the reading gets
 * is aborted in both cases, so that it can stop between two pages; computing without a pause cannot be stopped.
 */
export async function withinTime<Result>(
  read: (signal: AbortSignal) => Promise<Result>,
  limit: number,
  wish: AbortSignal | undefined,
): Promise<Result> {
  const stop = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => {
      reject(new UnreadableFile(wish?.aborted === true ? 'stopped' : 'too-slow'));
    });
  });
  const abort = (): void => {
    stop.abort();
  };
  const timer = setTimeout(abort, limit);
  wish?.addEventListener('abort', abort);
  if (wish?.aborted === true) abort();
  try {
    return await Promise.race([stopped, read(stop.signal)]);
  } finally {
    clearTimeout(timer);
    wish?.removeEventListener('abort', abort);
  }
}
