import { useWords } from '../words/language';
import { FOOT } from '../words/popup';

export interface FootProps {
  /** Opens the page on which a letter from elsewhere is read. */
  readonly onReader: () => void;
  readonly onSettings: () => void;
}

/** What stands below every view of the popup. */
export function Foot({ onReader, onSettings }: FootProps) {
  const words = useWords(FOOT);
  return (
    <footer>
      <p>
        {words.private} {words.noAdvice}
      </p>
      <p class="doors">
        <button type="button" class="button link" onClick={onReader}>
          {words.reader}
        </button>
        <button type="button" class="button link" onClick={onSettings}>
          {words.settings}
        </button>
      </p>
    </footer>
  );
}
