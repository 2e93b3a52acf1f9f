import { OFFER } from './words/findings';
import { useLanguage, useWords } from './words/language';

export interface FormOfferProps {
  readonly state: 'ready' | 'put-in';
  /** Whether there was something in the form that now stands below the letter. */
  readonly hasKept: boolean;
  readonly onPutIn: () => void;
  readonly onUndo: () => void;
  /** Takes the offer back for good. */
  readonly onDismiss: () => void;
}

/** The quiet line above the site's form: a letter that was written with FOI Lens can be put in. */
export function FormOffer({ state, hasKept, onPutIn, onUndo, onDismiss }: FormOfferProps) {
  const words = useWords(OFFER);
  const language = useLanguage();
  const isReady = state === 'ready';
  return (
    <div class="offer" role="group" aria-label={words.name} lang={language}>
      <p role="status">
        {isReady ? <b>{words.ready}</b> : words.done}
        {!isReady && hasKept && ` ${words.kept}`}
      </p>
      <p class="act">
        {/* One button, so that it keeps the focus. */}
        <button type="button" class={isReady ? 'button main' : 'button'} onClick={isReady ? onPutIn : onUndo}>
          {isReady ? words.putIn : words.undo}
        </button>
        {isReady && (
          <button type="button" class="button link" onClick={onDismiss}>
            {words.dismiss}
          </button>
        )}
      </p>
      <span class="brand">{words.brand}</span>
    </div>
  );
}
