import { formatDate, type PlainDate } from '../../utils/calendar';
import { useLanguage, useWords } from '../words/language';
import { TIMELINE } from '../words/popup';
import type { TimelineRow } from './timeline-rows';

/** The dates of a request as a list down a line: what has been, today, what is next, what may follow. */
export function Timeline({ rows }: { readonly rows: readonly TimelineRow[] }) {
  const words = useWords(TIMELINE);
  const language = useLanguage();
  return (
    <section class="timeline">
      <h2>{words.heading}</h2>
      <ol>
        {rows.map(({ date, text, state }) => (
          <li key={`${date} ${text}`} class={state}>
            {state === 'today' ? (
              <span class="text">{words.todayIs(formatDate(date, language))}</span>
            ) : (
              <Row date={date} text={text} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Row({ date, text }: { date: PlainDate; text: string }) {
  const language = useLanguage();
  return (
    <>
      <span class="text">{text}</span> <time dateTime={date}>{formatDate(date, language)}</time>
    </>
  );
}
