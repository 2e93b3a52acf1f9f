import { useState } from 'preact/hooks';

/** Why following, or giving it up, did not work. */
export type FollowProblem = 'unreadable' | 'not-saved' | 'full' | 'unreachable';

export interface FollowButtonProps {
  readonly followed: boolean;
  readonly problem: FollowProblem | null;
  readonly onChange: (followed: boolean) => void;
}

const TEXT = {
  follow: 'Follow',
  following: 'Following',
  stop: ': stop following this request',
  now: 'You follow this request.',
  noLonger: 'You no longer follow this request.',
} as const;

const PROBLEMS: Readonly<Record<FollowProblem, string>> = {
  unreadable: 'What FOI Lens remembers could not be read. Please try again.',
  'not-saved': 'Your browser did not save this. Please try again.',
  full: 'Your browser has no more room for FOI Lens. Stop following a request that is over, then try again.',
  unreachable: 'FOI Lens did not answer. Reload the page and try again.',
};

/** What to say of a problem with following. */
export function followProblem(problem: FollowProblem): string {
  return PROBLEMS[problem];
}

/** Follows a request or gives it up, with one click. */
export function FollowButton({ followed, problem, onChange }: FollowButtonProps) {
  const [wanted, setWanted] = useState<boolean | null>(null);
  return (
    <div class="follow">
      <button
        type="button"
        class={followed ? 'button is-followed' : 'button'}
        onClick={() => {
          setWanted(!followed);
          onChange(!followed);
        }}
      >
        {followed ? TEXT.following : TEXT.follow}
        {followed && <span class="hidden">{TEXT.stop}</span>}
      </button>
      <p class={problem === null ? 'hidden' : 'problem'} role="status">
        {problem === null ? wanted === followed && (followed ? TEXT.now : TEXT.noLonger) : PROBLEMS[problem]}
      </p>
    </div>
  );
}
