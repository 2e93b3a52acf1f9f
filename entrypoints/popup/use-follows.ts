import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { FollowProblem } from '../../components/FollowButton';
import type { FollowAnswer, FollowMessage } from '../../utils/messages';
import type { Follow, FollowList, FollowListing, Visit } from '../../utils/storage';

/** What following needs of the browser. */
export interface FollowsAccess {
  /** Reads what the list shows of the requests that are followed. */
  readonly listing: () => Promise<FollowListing>;
  /** Reads all that is known of them. */
  readonly list: () => Promise<FollowList>;
  /** Reads all that is known of one; null where it is not followed, or cannot be read. */
  readonly get: (key: string) => Promise<Follow | null>;
  /** Has the background change them; null where it cannot be reached. */
  readonly change: (message: FollowMessage) => Promise<FollowAnswer | null>;
}

/** The requests that are followed, and what became of the last change to each. */
export interface FollowsShown {
  /** Null until they are read. */
  readonly list: FollowListing | null;
  /** Reads all that is known of them. */
  readonly readAll: () => Promise<FollowList>;
  /** Given up while the popup is open, and whether that can be undone. */
  readonly givenUp: ReadonlyMap<string, boolean>;
  readonly isFollowed: (key: string) => boolean;
  /** Why the last change was not made, and to which request. */
  readonly problem: { readonly key: string; readonly problem: FollowProblem } | null;
  readonly follow: (visit: Visit) => Promise<void>;
  readonly unfollow: (key: string) => Promise<void>;
  readonly undo: (key: string) => Promise<void>;
  readonly reload: () => Promise<void>;
}

export function useFollows({ listing, list: readAll, get, change }: FollowsAccess): FollowsShown {
  const [list, setList] = useState<FollowListing | null>(null);
  // By which visit each is followed again.
  const [gone, setGone] = useState<ReadonlyMap<string, Visit | null>>(new Map());
  const [problem, setProblem] = useState<FollowsShown['problem']>(null);
  const reload = useCallback(async () => {
    setList(await listing());
  }, [listing]);
  useEffect(() => void reload(), [reload]);
  const find = (key: string) => list?.follows.find((follow) => follow.key === key);

  const send = async (key: string, message: FollowMessage): Promise<FollowAnswer | null> => {
    const answer = await change(message);
    const why = answer === null ? 'unreachable' : answer.problem;
    setProblem(why === null ? null : { key, problem: why });
    return answer;
  };
  const follow = async (visit: Visit) => {
    const answer = await send(visit.key, { type: 'follow', visit });
    if (answer?.followed !== true) return;
    setGone((before) => new Map([...before].filter(([key]) => key !== visit.key)));
    if (find(visit.key) === undefined) await reload();
  };
  const unfollow = async (key: string) => {
    // What is known of it is needed to undo this, and then no longer stored.
    const again = visitAgain(await get(key));
    const answer = await send(key, { type: 'unfollow', key });
    if (answer?.followed === false && answer.problem === null)
      // By a second click it is gone already.
      setGone((before) => new Map(before).set(key, again ?? before.get(key) ?? null));
  };
  const undo = async (key: string) => {
    const visit = gone.get(key);
    if (visit) await follow(visit);
  };
  const givenUp = useMemo(() => new Map([...gone].map(([key, visit]) => [key, visit !== null])), [gone]);
  const isFollowed = (key: string) => find(key) !== undefined && !gone.has(key);
  return { list, readAll, givenUp, isFollowed, problem, follow, unfollow, undo, reload };
}

/** The visit by which a request given up is followed again; null where not enough of it could be read. */
function visitAgain(follow: Follow | null): Visit | null {
  if (!follow?.seenOn || follow.stage === null) return null;
  return { ...follow, seenOn: follow.seenOn, stage: follow.stage };
}
