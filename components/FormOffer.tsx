export interface FormOfferProps {
  readonly state: 'ready' | 'put-in';
  /** Whether there was something in the form that now stands below the letter. */
  readonly hasKept: boolean;
  readonly onPutIn: () => void;
  readonly onUndo: () => void;
  /** Takes the offer back for good. */
  readonly onDismiss: () => void;
}

const TEXT = {
  brand: 'FOI Lens',
  ready: 'Your letter is ready.',
  putIn: 'Put it in',
  dismiss: 'Leave it out',
  done: 'Your letter is in the form. Nothing is sent until you send it.',
  kept: 'What you had typed stands below it.',
  undo: 'Undo',
} as const;

/** The quiet line above the site's form: a letter that was written with FOI Lens can be put in. */
export function FormOffer({ state, hasKept, onPutIn, onUndo, onDismiss }: FormOfferProps) {
  const isReady = state === 'ready';
  return (
    <div class="offer" role="group" aria-label={TEXT.brand} lang="en">
      <p role="status">
        {isReady ? <b>{TEXT.ready}</b> : TEXT.done}
        {!isReady && hasKept && ` ${TEXT.kept}`}
      </p>
      <p class="act">
        {/* One button, so that it keeps the focus. */}
        <button type="button" class={isReady ? 'button main' : 'button'} onClick={isReady ? onPutIn : onUndo}>
          {isReady ? TEXT.putIn : TEXT.undo}
        </button>
        {isReady && (
          <button type="button" class="button link" onClick={onDismiss}>
            {TEXT.dismiss}
          </button>
        )}
      </p>
      <span class="brand">{TEXT.brand}</span>
    </div>
  );
}
