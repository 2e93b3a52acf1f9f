export interface ChoiceProps {
  readonly type: 'checkbox' | 'radio';
  /** Of the group, for radio buttons. */
  readonly name?: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A box to tick with its words, which can be clicked as well. */
export function Choice({ label, onChange, ...input }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        {...input}
        onChange={(event) => {
          const { currentTarget } = event;
          onChange(currentTarget.checked);
          // What is shown is what is known to be stored, whatever was clicked.
          currentTarget.checked = input.checked;
        }}
      />
      <span>{label}</span>
    </label>
  );
}
