export interface ComposeMessageProps {
  readonly message: keyof typeof TEXT;
  /** The request's own address; null where it is not known. */
  readonly url: string | null;
  readonly onRetry: () => void;
}

const TEXT = {
  loading: { heading: 'FOI Lens', text: 'Reading the request.', canRetry: false },
  closed: {
    heading: 'The request is not open',
    text: 'FOI Lens reads it in its own tab. Open it there, then come back: what you have written is kept.',
    canRetry: true,
  },
  failed: {
    heading: 'FOI Lens did not answer',
    text: 'Reload this page and try again. What you have written is kept.',
    canRetry: false,
  },
  nothing: {
    heading: 'There is nothing to write now',
    text: 'Where this request stands there is nothing to do but wait.',
    canRetry: false,
  },
} as const;

const OPEN = 'Open the request';
const RETRY = 'Try again';

/** The page for writing a letter while there is none to be written. */
export function ComposeMessage({ message, url, onRetry }: ComposeMessageProps) {
  const { heading, text, canRetry } = TEXT[message];
  return (
    <main class="compose message">
      <h1>{heading}</h1>
      <p role="status">{text}</p>
      {canRetry && (
        <p class="actions">
          {url !== null && (
            <a class="button main" href={url} target="_blank" rel="noopener noreferrer">
              {OPEN}
            </a>
          )}
          <button type="button" class="button" onClick={onRetry}>
            {RETRY}
          </button>
        </p>
      )}
    </main>
  );
}
