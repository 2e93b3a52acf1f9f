import { useId, useState } from 'preact/hooks';
import { followProblem } from './FollowButton';
import { countInWords } from './findings-of';
import { FindingsList, type FindingsListProps } from './FindingsList';

export interface FindingsPanelProps extends FindingsListProps {
  /** The words on the button that opens the letter to be written; null where there is none to write. */
  readonly write: string | null;
  /** Opens it, and answers whether that went well. */
  readonly onWrite: () => Promise<boolean>;
  readonly onClose: () => void;
}

const TEXT = {
  none: 'What this letter leaves out',
  close: 'Close',
  hint: 'FOI Lens looked for what such a letter should say. It can miss what is put another way.',
} as const;

/** All that a letter leaves out, beside the letter. */
export function FindingsPanel(props: FindingsPanelProps) {
  const { points, write, onWrite, onClose } = props;
  const titleId = useId();
  const [hasFailed, setFailed] = useState(false);
  const open = () => {
    void onWrite().then((isOpen) => {
      setFailed(!isOpen);
    });
  };
  return (
    <div class="panel" role="dialog" aria-labelledby={titleId} lang="en" tabIndex={-1}>
      <div class="top">
        <h2 id={titleId}>{points.length === 0 ? TEXT.none : capitalised(countInWords(points))}</h2>
        <button type="button" class="close" onClick={onClose}>
          <span aria-hidden="true">×</span>
          <span class="hidden">{TEXT.close}</span>
        </button>
      </div>
      <p class="lead">{TEXT.hint}</p>
      <FindingsList {...props} />
      {write !== null && (
        <div class="actions">
          <button type="button" class="button main" onClick={open}>
            {write}
          </button>
          <p class={hasFailed ? 'problem' : 'hidden'} role="status">
            {hasFailed && followProblem('unreachable')}
          </p>
        </div>
      )}
    </div>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
