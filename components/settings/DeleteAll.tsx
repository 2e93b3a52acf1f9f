import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words/language';
import { DELETE } from '../words/settings';

export interface DeleteAllProps {
  /** Deletes everything, and answers whether that went well. */
  readonly onDelete: () => Promise<boolean>;
}

/** Deletes everything, after asking once. */
export function DeleteAll({ onDelete }: DeleteAllProps) {
  const words = useWords(DELETE);
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
        <div role="group" aria-label={words.button} class="ask">
          <p>{words.ask}</p>
          <p class="act">
            <button
              ref={first}
              type="button"
              class="button"
              onClick={() => {
                answer(false);
              }}
            >
              {words.no}
            </button>
            <button
              type="button"
              class="button danger"
              onClick={() => {
                answer(true);
              }}
            >
              {words.yes}
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
            {words.button}
          </button>
        </p>
      )}
      <p role="status" class={state === 'failed' ? 'problem' : 'said'}>
        {(state === 'deleted' || state === 'failed') && words[state]}
      </p>
    </div>
  );
}
