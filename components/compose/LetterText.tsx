import { useId } from 'preact/hooks';
import { lengthInWords } from './length-words';

export interface LetterTextProps {
  readonly text: string;
  /** Whether the reader has typed in it: then it no longer follows what is ticked. */
  readonly isEdited: boolean;
  /** Whether there is a text of the reader's that was given up for the draft. */
  readonly canBringBack: boolean;
  /** What became of the last change; null while nothing was changed. */
  readonly saved: 'saved' | 'not-saved' | 'full' | null;
  readonly onEdit: (text: string) => void;
  readonly onBackToDraft: () => void;
  readonly onBringBack: () => void;
}

const TEXT = {
  label: 'The letter',
  edited: 'You have changed this text, so it stays as you typed it.',
  back: 'Back to draft',
  bring: 'Bring my text back',
} as const;

const SAVED: Readonly<Record<'saved' | 'not-saved' | 'full', string>> = {
  saved: 'Saved',
  'not-saved': 'Not saved',
  full: 'Not saved: your browser has no more room',
};

/** The letter as it will be sent. Once the reader has typed in it, it stays as typed. */
export function LetterText(props: LetterTextProps) {
  const { text, isEdited, canBringBack, saved } = props;
  const id = useId();
  return (
    <div class="letter">
      <p class="line-up">
        <label for={`${id}-text`}>{TEXT.label}</label>
        <span class="saved" role="status">
          {saved !== null && SAVED[saved]}
        </span>
      </p>
      <textarea
        id={`${id}-text`}
        aria-describedby={`${id}-length`}
        value={text}
        spellcheck
        onInput={(event) => {
          props.onEdit(event.currentTarget.value);
        }}
      />
      <p id={`${id}-length`} class="hint">
        {lengthInWords(text)}
      </p>
      {(isEdited || canBringBack) && (
        <p class="edited">
          {isEdited && TEXT.edited}{' '}
          <button
            type="button"
            class="button link"
            onClick={isEdited ? props.onBackToDraft : props.onBringBack}
          >
            {isEdited ? TEXT.back : TEXT.bring}
          </button>
        </p>
      )}
    </div>
  );
}
