import { day } from '../calendar/test-day';
import type { FollowedDeadline } from '../deadlines';
import type { Locks, Visit, WholeArea } from '.';

/** For tests: a browser's storage area, which gives and takes copies. */
export interface TestArea extends WholeArea {
  readonly content: Record<string, unknown>;
}

/** @param pause waited for before each reading and each writing */
export function testArea(
  content: Record<string, unknown> = {},
  pause: () => Promise<unknown> = () => Promise.resolve(),
): TestArea {
  return {
    content,
    get: async (keys) => {
      await pause();
      const found = Object.entries(content).filter(([key]) => keys === null || keys.includes(key));
      return structuredClone(Object.fromEntries(found));
    },
    set: async (items) => {
      await pause();
      for (const [key, value] of Object.entries(items)) content[key] = structuredClone(value);
    },
    remove: async (keys) => {
      await pause();
      for (const key of keys) Reflect.deleteProperty(content, key);
    },
  };
}

/** For tests: the end of a script's life. */
export interface Life {
  /** Does one step, unless the script has ended: then it never comes back. */
  readonly step: <T>(work: () => Promise<T>) => Promise<T>;
  /** Waits until the work is done or the script has ended; whether it was done. */
  readonly endedOrDone: (work: Promise<unknown>) => Promise<boolean>;
}

/** For tests: a script that is ended after so many half steps; each step has one before its effect and one after. */
export function shortLife(halfSteps: number): Life {
  let left = halfSteps;
  let end: () => void = () => undefined;
  const ended = new Promise<boolean>((resolve) => {
    end = () => {
      resolve(false);
    };
  });
  const half = () => {
    left -= 1;
    if (left >= 0) return Promise.resolve();
    end();
    return new Promise<never>(() => undefined);
  };
  return {
    step: async (work) => {
      await half();
      const result = await work();
      await half();
      return result;
    },
    endedOrDone: (work) => Promise.race([ended, work.then(() => true)]),
  };
}

/** For tests: a storage area as a script sees it that is ended after so many half steps. */
export function dyingArea(area: WholeArea, halfSteps: number) {
  const life = shortLife(halfSteps);
  return {
    ...life,
    area: {
      get: (keys: string[] | null) => life.step(() => area.get(keys)),
      set: (items: Record<string, unknown>) => life.step(() => area.set(items)),
      remove: (keys: string[]) => life.step(() => area.remove(keys)),
    },
  };
}

/** For tests: locks as the scripts of one origin share them. */
export function testLocks(): Locks {
  const last = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const turn = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  // The browser's own type has more ways of asking, none of which is used.
  return { request } as unknown as Locks;
}

/** For tests: a deadline under FOIA. */
export function testDeadline(date: string, more: Partial<FollowedDeadline> = {}): FollowedDeadline {
  return {
    kind: 'review-request',
    date: day(date),
    from: day('2022-12-21'),
    source: 'Code of Practice, part 5',
    url: 'https://ico.org.uk/',
    binding: 'code',
    regime: 'FOIA',
    ...more,
  };
}

/** For tests: what a visit tells of a refused request. */
export function testVisit(key: string, more: Partial<Visit> = {}): Visit {
  return {
    key,
    url: `https://www.whatdotheyknow.com/request/${key}`,
    title: `About ${key}`,
    authority: 'Northbrook Borough Council',
    viewerIsRequester: false,
    seenOn: day('2023-01-10'),
    stage: 'review-open',
    deadlines: [testDeadline('2023-02-21')],
    unknownDeadlines: [{ kind: 'response-due', reason: 'It is not known when the request was sent.' }],
    ...more,
  };
}
