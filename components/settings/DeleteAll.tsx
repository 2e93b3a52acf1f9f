import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface DeleteAllProps {
  /** Deletes everything, and answers whether that went well. */
  readonly onDelete: () => Promise<boolean>;
}

const TEXT = {
  button: 'Delete everything',
  ask: 'Delete everything that FOI Lens remembers? The requests you follow, your notes on letters and these settings. This cannot be undone.',
  yes: 'Yes, delete everything',
  no: 'Keep it',
  deleted: 'Everything was deleted.',
  failed: 'Your browser did not delete everything. Please try again.',
} as const;

/** Deletes everything, after asking once. */
export function DeleteAll({ onDelete }: DeleteAllProps) {
  const [state, setState] = useState<'idle' | 'asking' | 'deleted' | 'failed'>('idle');
  const first = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  const isAsking = state === 'asking';
  // The focus goes to what takes the pressed button's place; not when the page opens.
  useLayoutEffect(() => {
    if (isAsking || wasAsked.current) first.current?.focus();
    wasAsked.current = isAsking;
  }, [isAsking]);
  const answer = (isSure: boolean) => {
    if (!isSure) {
      setState('idle');
      return;
    }
    void onDelete().then((isDone) => {
      setState(isDone ? 'deleted' : 'failed');
    });
  };
  return (
    <div class="delete">
      {isAsking ? (
        <div role="group" aria-label={TEXT.button} class="ask">
          <p>{TEXT.ask}</p>
          <p class="act">
            <button
              ref={first}
              type="button"
              class="button"
              onClick={() => {
                answer(false);
              }}
            >
              {TEXT.no}
            </button>
            <button
              type="button"
              class="button danger"
              onClick={() => {
                answer(true);
              }}
            >
              {TEXT.yes}
            </button>
          </p>
        </div>
      ) : (
        <p class="act">
          <button
            key="delete"
            ref={first}
            type="button"
            class="button danger"
            onClick={() => {
              setState('asking');
            }}
          >
            {TEXT.button}
          </button>
        </p>
      )}
      <p role="status" class={state === 'failed' ? 'problem' : 'said'}>
        {(state === 'deleted' || state === 'failed') && TEXT[state]}
      </p>
    </div>
  );
}
