import type { FollowButtonProps } from '../../components/FollowButton';
import { askAboutFollow, type FollowMessage } from '../../utils/messages';
import type { Visit } from '../../utils/storage';

/** Whether the request of this page is followed. */
export interface Following {
  /** What the control shows now. */
  readonly button: FollowButtonProps;
  /** Tells the background of this visit, so that what is remembered of a followed request is new. Never rejects. */
  tellVisit(): Promise<void>;
  /** Asks again: it may have been changed in the popup. Never rejects. */
  ask(): Promise<void>;
}

export interface FollowingOptions {
  readonly runtime: Parameters<typeof askAboutFollow>[0];
  readonly visit: Visit;
  /** Called when what the control shows has changed. */
  readonly onChange: () => void;
}

export function createFollowing({ runtime, visit, onChange }: FollowingOptions): Following {
  let known: Pick<FollowButtonProps, 'followed' | 'problem'> = { followed: false, problem: null };
  const { key } = visit;
  const become = (next: typeof known) => {
    if (next.followed === known.followed && next.problem === known.problem) return;
    known = next;
    onChange();
  };
  /** What the reader has not asked for goes wrong without a word. */
  const askQuietly = async (message: FollowMessage) => {
    const answer = await askAboutFollow(runtime, message);
    if (answer?.problem === null) become({ followed: answer.followed, problem: null });
  };
  const change = async (followed: boolean) => {
    const message: FollowMessage = followed ? { type: 'follow', visit } : { type: 'unfollow', key };
    const answer = await askAboutFollow(runtime, message);
    become(answer ?? { ...known, problem: 'unreachable' });
  };
  return {
    get button() {
      return { ...known, onChange: (followed: boolean) => void change(followed) };
    },
    tellVisit: () => askQuietly({ type: 'refresh-follow', visit }),
    ask: () => askQuietly({ type: 'is-followed', key }),
  };
}
