import { FOLLOWS } from '../words/follows';
import { useWords } from '../words/language';

export interface FollowsUnreadableProps {
  /** There is nothing else in the popup. */
  readonly isAlone: boolean;
  readonly onRetry: () => void;
}

/** In place of the followed requests where the browser's storage cannot be read. */
export function FollowsUnreadable({ isAlone, onRetry }: FollowsUnreadableProps) {
  const words = useWords(FOLLOWS);
  const Heading = isAlone ? 'h1' : 'h2';
  return (
    <section class="follows">
      <Heading>{words.heading}</Heading>
      <p role="status">{words.broken}</p>
      <p class="act">
        <button type="button" class="button" onClick={onRetry}>
          {words.retry}
        </button>
      </p>
    </section>
  );
}
