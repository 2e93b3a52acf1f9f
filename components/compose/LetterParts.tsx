import { CopyButton } from '../CopyButton';
import { Field, type FieldProps } from './Field';
import { GroundList, type GroundListProps } from './GroundList';
import { LetterText, type LetterTextProps } from './LetterText';
import { TemplateChoice, type TemplateChoiceProps } from './TemplateChoice';

export interface LetterPartsProps extends TemplateChoiceProps {
  /** Null for letters that have none. */
  readonly grounds: GroundListProps | null;
  /** Null for letters in which it has no place. */
  readonly publicInterest: Pick<FieldProps, 'prompts' | 'text' | 'onChange'> | null;
  /** Null for letters in which they have no place. */
  readonly ownWords: Pick<FieldProps, 'text' | 'onChange'> | null;
  readonly letter: LetterTextProps;
  /** What would make the letter stronger, a sentence each. */
  readonly stronger: readonly string[];
  readonly onCopy: () => Promise<boolean>;
  /** Opens the site's own form with the letter ready for it; null where the site has none for this letter. */
  readonly onPutIntoForm: (() => void) | null;
}

const TEXT = {
  publicInterest: 'Why the public should know',
  publicInterestHint: 'In your own words. A review weighs this, and only you can say it.',
  ownWords: 'What only you know',
  ownWordsHint: 'Where the letter is wrong, or anything else. It goes in as you write it.',
  stronger: 'What would make it stronger',
  copy: 'Copy',
  form: 'Put it into WhatDoTheyKnow’s form',
  formHint: 'The form opens with the letter ready to be put in. Nothing is sent before you send it there.',
  private: 'Nothing leaves your browser. FOI Lens explains and drafts. It is not legal advice.',
} as const;

/** What the reader decides of a letter, and the letter as it will be sent: on a page of its own side by side, else one below the other. */
export function LetterParts(props: LetterPartsProps) {
  const { template, grounds, publicInterest, ownWords, letter } = props;
  return (
    <>
      <div class="parts">
        <TemplateChoice {...props} />
        {grounds !== null && <GroundList key={template.id} {...grounds} />}
        {publicInterest !== null && (
          <Field label={TEXT.publicInterest} hint={TEXT.publicInterestHint} {...publicInterest} />
        )}
        {ownWords !== null && (
          <Field label={TEXT.ownWords} hint={TEXT.ownWordsHint} prompts={[]} {...ownWords} />
        )}
      </div>
      <div class="result">
        <LetterText {...letter} />
        <Actions {...props} />
        <Stronger {...props} />
      </div>
      <footer>
        <p>{TEXT.private}</p>
      </footer>
    </>
  );
}

function Actions({ onCopy, onPutIntoForm }: LetterPartsProps) {
  return (
    <div class="actions">
      {onPutIntoForm !== null && (
        <button type="button" class="button main" onClick={onPutIntoForm}>
          {TEXT.form}
        </button>
      )}
      <CopyButton label={TEXT.copy} isMain={onPutIntoForm === null} onCopy={onCopy} />
      {onPutIntoForm !== null && <p class="hint">{TEXT.formHint}</p>}
    </div>
  );
}

function Stronger({ stronger }: LetterPartsProps) {
  if (stronger.length === 0) return null;
  return (
    <section class="stronger">
      <h2>{TEXT.stronger}</h2>
      <ul>
        {stronger.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
