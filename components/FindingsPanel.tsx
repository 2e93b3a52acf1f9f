import { useId } from 'preact/hooks';
import { countInWords } from './findings-of';
import { PANEL } from './words/findings';
import { useLanguage, useWords } from './words/language';
import { FindingsList, type FindingsListProps } from './FindingsList';

export interface FindingsPanelProps extends FindingsListProps {
  /** The words on the button that opens the letter to be written; null where there is none to write. */
  readonly write: string | null;
  readonly onWrite: () => void;
  readonly onClose: () => void;
}

/** All that a letter leaves out, beside the letter. */
export function FindingsPanel(props: FindingsPanelProps) {
  const { points, write, onWrite, onClose } = props;
  const words = useWords(PANEL);
  const language = useLanguage();
  const titleId = useId();
  return (
    <div class="panel" role="dialog" aria-labelledby={titleId} lang={language} tabIndex={-1}>
      <div class="top">
        <h2 id={titleId}>{points.length === 0 ? words.none : capitalised(countInWords(points, language))}</h2>
        <button type="button" class="close" onClick={onClose}>
          <span aria-hidden="true">×</span>
          <span class="hidden">{words.close}</span>
        </button>
      </div>
      <p class="lead">{words.hint}</p>
      <FindingsList {...props} />
      {write !== null && (
        <div class="actions">
          <button type="button" class="button main" onClick={onWrite}>
            {write}
          </button>
        </div>
      )}
    </div>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
