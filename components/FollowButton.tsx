import { useState } from 'preact/hooks';
import { useWords } from './words/language';
import { FOLLOW } from './words/summary';

/** Why following, or giving it up, did not work. */
export type FollowProblem = 'unreadable' | 'not-saved' | 'full' | 'unreachable';

export interface FollowButtonProps {
  readonly followed: boolean;
  readonly problem: FollowProblem | null;
  readonly onChange: (followed: boolean) => void;
}

/** Follows a request or gives it up, with one click. */
export function FollowButton({ followed, problem, onChange }: FollowButtonProps) {
  const [wanted, setWanted] = useState<boolean | null>(null);
  const words = useWords(FOLLOW);
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
        {followed ? words.following : words.follow}
        {followed && <span class="hidden">{words.stop}</span>}
      </button>
      <p class={problem === null ? 'hidden' : 'problem'} role="status">
        {problem === null
          ? wanted === followed && (followed ? words.now : words.noLonger)
          : words.problems[problem]}
      </p>
    </div>
  );
}
