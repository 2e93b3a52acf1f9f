import { useWords } from '../words/language';
import { FOOT } from '../words/popup';

/** What stands below every view of the popup. */
export function Foot({ onSettings }: { readonly onSettings: () => void }) {
  const words = useWords(FOOT);
  return (
    <footer>
      <p>
        {words.private} {words.noAdvice}
      </p>
      <button type="button" class="button link" onClick={onSettings}>
        {words.settings}
      </button>
    </footer>
  );
}
