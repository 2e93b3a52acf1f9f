const TEXT = {
  heading: 'Requests you follow',
  text: 'Your browser did not let FOI Lens read them. Nothing was changed.',
  retry: 'Try again',
} as const;

export interface FollowsUnreadableProps {
  /** There is nothing else in the popup. */
  readonly isAlone: boolean;
  readonly onRetry: () => void;
}

/** In place of the followed requests where the browser's storage cannot be read. */
export function FollowsUnreadable({ isAlone, onRetry }: FollowsUnreadableProps) {
  const Heading = isAlone ? 'h1' : 'h2';
  return (
    <section class="follows">
      <Heading>{TEXT.heading}</Heading>
      <p role="status">{TEXT.text}</p>
      <p class="act">
        <button type="button" class="button" onClick={onRetry}>
          {TEXT.retry}
        </button>
      </p>
    </section>
  );
}
