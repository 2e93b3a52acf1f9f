import { useId } from 'preact/hooks';

export interface OwnWordsProps {
  readonly text: string;
  /** What became of the last change; null while nothing was changed. */
  readonly saved: 'saved' | 'not-saved' | null;
  readonly onChange: (text: string) => void;
}

const TEXT = {
  label: 'What only you know',
  hint: 'Why it matters, or where the letter is wrong. A review looks at your reasons. They go into the text as you write them.',
  saved: 'Saved',
  'not-saved': 'Not saved',
} as const;

/** The part of a review request that the reader has to supply. */
export function OwnWords({ text, saved, onChange }: OwnWordsProps) {
  const id = useId();
  return (
    <div class="own-words">
      <p class="line-up">
        <label for={`${id}-field`}>{TEXT.label}</label>{' '}
        <span class="saved" role="status">
          {saved === null ? '' : TEXT[saved]}
        </span>
      </p>
      <p id={`${id}-hint`} class="hint">
        {TEXT.hint}
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
