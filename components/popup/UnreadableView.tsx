import { useWords } from '../words/language';
import { UNREADABLE } from '../words/unreadable';

/** The popup on a request page whose parts are not where they should be. `what` names them as the reading of pages does. */
export function UnreadableView({ what }: { readonly what: readonly string[] }) {
  const words = useWords(UNREADABLE);
  const { parts } = words;
  const missing = [...new Set(what.map((name) => (Object.hasOwn(parts, name) && parts[name]) || words.part))];
  return (
    <>
      <h1>{words.heading}</h1>
      <p>
        {missing.length > 0 && `${words.missing(missing)} `}
        {words.left}
      </p>
      <p class="note">{words.why}</p>
    </>
  );
}
