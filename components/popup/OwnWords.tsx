import { useId } from 'preact/hooks';
import { useWords } from '../words/language';
import { OWN_WORDS } from '../words/popup';

export interface OwnWordsProps {
  readonly text: string;
  /** What became of the last change; null while nothing was changed. */
  readonly saved: 'saved' | 'not-saved' | null;
  readonly onChange: (text: string) => void;
}

/** The part of a review request that the reader has to supply. */
export function OwnWords({ text, saved, onChange }: OwnWordsProps) {
  const id = useId();
  const words = useWords(OWN_WORDS);
  return (
    <div class="own-words">
      <p class="line-up">
        <label for={`${id}-field`}>{words.label}</label>{' '}
        <span class="saved" role="status">
          {saved === null ? '' : words[saved]}
        </span>
      </p>
      <p id={`${id}-hint`} class="hint">
        {words.hint}
      </p>
      <textarea
        id={`${id}-field`}
        aria-describedby={`${id}-hint`}
        rows={3}
        value={text}
        onInput={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
    </div>
  );
}
