import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { FollowProblem } from '../../components/FollowButton';
import type { FollowAnswer, FollowMessage } from '../../utils/messages';
import type { Follow, FollowList, Visit } from '../../utils/storage';

/** What following needs of the browser. */
export interface FollowsAccess {
  /** Reads the requests that are followed. */
  readonly list: () => Promise<FollowList>;
  /** Has the background change them; null where it cannot be reached. */
  readonly change: (message: FollowMessage) => Promise<FollowAnswer | null>;
}

/** The requests that are followed, and what became of the last change to each. */
export interface FollowsShown {
  /** Null until they are read. */
  readonly list: FollowList | null;
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

export function useFollows({ list: read, change }: FollowsAccess): FollowsShown {
  const [list, setList] = useState<FollowList | null>(null);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<FollowsShown['problem']>(null);
  const reload = useCallback(async () => {
    setList(await read());
  }, [read]);
  useEffect(() => void reload(), [reload]);
  const find = (key: string) => list?.follows.find((follow) => follow.key === key);

  const send = async (key: string, message: FollowMessage): Promise<FollowAnswer | null> => {
    const answer = await change(message);
    const why = answer === null ? 'unreachable' : answer.problem;
    setProblem(why === null ? null : { key, problem: why });
    return answer;
  };
  const mark = (key: string, isGone: boolean) => {
    setGone((before) => new Set([...before].filter((other) => other !== key).concat(isGone ? [key] : [])));
  };
  const follow = async (visit: Visit) => {
    const answer = await send(visit.key, { type: 'follow', visit });
    if (answer?.followed !== true) return;
    mark(visit.key, false);
    if (find(visit.key) === undefined) await reload();
  };
  const unfollow = async (key: string) => {
    const answer = await send(key, { type: 'unfollow', key });
    if (answer?.followed === false && answer.problem === null) mark(key, true);
  };
  const undo = async (key: string) => {
    const visit = visitAgain(find(key));
    if (visit !== null) await follow(visit);
  };
  const givenUp = useMemo(
    () =>
      new Map(
        [...gone].map((key) => [key, visitAgain(list?.follows.find((one) => one.key === key)) !== null]),
      ),
    [gone, list],
  );
  const isFollowed = (key: string) => find(key) !== undefined && !gone.has(key);
  return { list, givenUp, isFollowed, problem, follow, unfollow, undo, reload };
}

/** The visit by which a request given up is followed again; null where not enough of it could be read. */
function visitAgain(follow: Follow | undefined): Visit | null {
  if (!follow?.seenOn || follow.stage === null) return null;
  return { ...follow, seenOn: follow.seenOn, stage: follow.stage };
}
