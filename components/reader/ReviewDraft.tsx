import { useId, useState } from 'preact/hooks';
import { CopyButton } from '../CopyButton';
import { useWords } from '../words/language';
import { LETTERS } from '../words/letters';
import { REVIEW_DRAFT } from '../words/reader';

/** What a letter from the reader's machine does not tell of itself; either may be empty. */
export interface Parties {
  readonly authority: string;
  readonly requester: string;
}

export interface ReviewDraftProps {
  /** Copies the review request, and answers whether that went well. */
  readonly onCopy: (parties: Parties) => Promise<boolean>;
}

/** The review request about a letter that belongs to no request on the site: copied, with the names that it needs. */
export function ReviewDraft({ onCopy }: ReviewDraftProps) {
  const words = useWords(REVIEW_DRAFT);
  const letters = useWords(LETTERS);
  const [parties, setParties] = useState<Parties>({ authority: '', requester: '' });
  const id = useId();
  return (
    <section class="draft">
      {(['authority', 'requester'] as const).map((party) => (
        <p key={party}>
          <label for={`${id}-${party}`}>{words[party]}</label>
          <input
            id={`${id}-${party}`}
            type="text"
            autocomplete={party === 'requester' ? 'name' : 'organization'}
            value={parties[party]}
            onInput={({ currentTarget }) => {
              setParties({ ...parties, [party]: currentTarget.value });
            }}
          />
        </p>
      ))}
      <CopyButton label={letters.copyReviewRequest} onCopy={() => onCopy(parties)} />
      <p class="hint">{words.hint}</p>
    </section>
  );
}
