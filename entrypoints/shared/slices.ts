/** Longest stretch of work between two chances for the page to answer its reader, in milliseconds. */
const SLICE = 12;

/** What slicing needs of the browser. */
export interface Turns {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Resolves once the page has had its turn. */
  pause(): Promise<void>;
}

/**
 * Works through `items` in slices, so that a page of 200 letters scrolls while it is being read.
 *
 * @param work called for each item in turn; each call should be short, as it is never interrupted.
 * @returns once all is done, or soon after `signal` is aborted.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  turns: Turns,
  signal: AbortSignal,
): Promise<void> {
  // The first slice too waits its turn: whoever calls has been at work already.
  let sliceStart = -Infinity;
  for (const item of items) {
    if (turns.now() - sliceStart >= SLICE) {
      await turns.pause();
      sliceStart = turns.now();
    }
    if (signal.aborted) return;
    work(item);
  }
}

/** The browser's own turns: `scheduler.yield` keeps our place in the queue, a timer does where there is none. */
export function browserTurns(window: Window & typeof globalThis): Turns {
  return {
    now: () => window.performance.now(),
    pause: async () => {
      const { scheduler } = window as { scheduler?: Partial<Scheduler> };
      if (scheduler?.yield !== undefined) await scheduler.yield();
      else await new Promise<void>((resolve) => setTimeout(resolve));
    },
  };
}
