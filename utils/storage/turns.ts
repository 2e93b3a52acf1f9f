/** The browser's locks, as far as they are used. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * Makes works wait for each other, in the order they came: within this script always, and with the other scripts of the
 * origin where the browser has locks.
 * @param name of the lock; works under one name never run at the same time
 */
export function takingTurns(
  name: string,
  locks: Locks | undefined,
): <T>(work: () => Promise<T>) => Promise<T> {
  let queue: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = queue.then(() => whileLocked(name, locks, work));
    queue = turn.catch(() => undefined);
    return turn;
  };
}

/** Does the work once, under the lock where there is one that works. */
async function whileLocked<T>(name: string, locks: Locks | undefined, work: () => Promise<T>): Promise<T> {
  let running: Promise<T> | null = null;
  const start = (): Promise<T> => (running ??= work());
  try {
    await locks?.request(name, start);
  } catch {
    // A lock that cannot be had must not cost the reader what they did.
  }
  return start();
}
