import { useWords } from '../words/language';
import { ELSEWHERE } from '../words/popup';

/** Refused requests, newest first: nearly every one has something to explain. */
const TRY_URL = 'https://www.whatdotheyknow.com/list/unsuccessful';

/** The popup on any page that is not a request, while none is followed. */
export function ElsewhereView({ onOpen }: { readonly onOpen: (url: string) => void }) {
  const words = useWords(ELSEWHERE);
  return (
    <>
      <h1>{words.name}</h1>
      <dl class="about">
        {(['does', 'reads', 'sends', 'follow'] as const).map((line) => (
          <div key={line}>
            <dt>{words.labels[line]}</dt>
            <dd>{words[line]}</dd>
          </div>
        ))}
      </dl>
      <section class="actions">
        <a
          class="button main"
          href={TRY_URL}
          onClick={(event) => {
            event.preventDefault();
            onOpen(TRY_URL);
          }}
        >
          {words.try}
        </a>
      </section>
    </>
  );
}
