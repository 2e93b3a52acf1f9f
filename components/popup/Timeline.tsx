import { formatDate, type PlainDate } from '../../utils/calendar';
import type { TimelineRow } from './timeline-rows';

const TEXT = { heading: 'All dates', todayIs: (date: string) => `Today, ${date}` } as const;

/** The dates of a request as a list down a line: what has been, today, what is next, what may follow. */
export function Timeline({ rows }: { readonly rows: readonly TimelineRow[] }) {
  return (
    <section class="timeline">
      <h2>{TEXT.heading}</h2>
      <ol>
        {rows.map(({ date, text, state }) => (
          <li key={`${date} ${text}`} class={state}>
            {state === 'today' ? (
              <span class="text">{TEXT.todayIs(written(date))}</span>
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
  return (
    <>
      <span class="text">{text}</span> <time dateTime={date}>{written(date)}</time>
    </>
  );
}

function written(date: PlainDate): string {
  return formatDate(date, 'en');
}
