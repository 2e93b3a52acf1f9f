import { useId } from 'preact/hooks';

export interface FieldProps {
  readonly label: string;
  readonly hint: string;
  /** Questions whose answers belong here. */
  readonly prompts: readonly string[];
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Something that only the reader can write, with questions that help. */
export function Field({ label, hint, prompts, text, onChange }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={`${id}-text`}>{label}</label>
      <div id={`${id}-hint`} class="hint">
        <p>{hint}</p>
        {prompts.length > 0 && (
          <ul>
            {prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        )}
      </div>
      <textarea
        id={`${id}-text`}
        aria-describedby={`${id}-hint`}
        rows={4}
        value={text}
        spellcheck
        onInput={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
    </div>
  );
}
