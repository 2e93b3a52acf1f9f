import { daysBetween, formatDateWithWeekday, type PlainDate } from '../../utils/calendar';
import {
  describeDeadline,
  describeReviewRequestDates,
  explainDeadline,
  inLanguage,
  reviewRequestDates,
  type Deadline,
  type Reading,
  type UnknownDeadline,
} from '../../utils/deadlines';
import { firstDeadline } from '../first-date';
import { useLanguage, useWords } from '../words/language';
import { COUNTDOWN } from '../words/popup';
import { whatFor } from './deadline-words';

export interface CountdownProps {
  /** Of the request as a whole, soonest first. */
  readonly deadlines: readonly Deadline[];
  readonly unknownDeadlines: readonly UnknownDeadline[];
  readonly today: PlainDate;
  readonly viewerIsRequester: boolean;
  readonly firstDate: Reading;
}

/** The one number: how many days are left, for what, by when, and how that was worked out. Without one, how it ended. */
export function Countdown(props: CountdownProps) {
  const { deadlines, unknownDeadlines, today, viewerIsRequester } = props;
  const language = useLanguage();
  const words = useWords(COUNTDOWN);
  const next = firstDeadline(deadlines, today, props.firstDate);
  if (next === null) return <Ended {...{ deadlines, unknownDeadlines, today }} />;
  const days = daysBetween(today, next.date);
  return (
    <section class="countdown">
      <div class="figure">
        <p class={days === 0 ? 'number words' : 'number'}>
          <b>{days === 0 ? words.lastDay : days}</b>{' '}
          <span>{days === 0 ? words.today : words.left(days)}</span>
        </p>
        <p class="what">
          <b>{whatFor(next, viewerIsRequester, language)}</b>{' '}
          <span>{words.by(formatDateWithWeekday(next.date, language))}</span>
        </p>
      </div>
      {viewerIsRequester && <OtherDate {...props} />}
      <Worked deadline={next} />
    </section>
  );
}

/** Where asking for a review ends on different days: the sentence about the day that is not counted down to. */
function OtherDate({ deadlines, today, firstDate }: CountdownProps) {
  const language = useLanguage();
  const dates = reviewRequestDates(deadlines);
  if (!dates?.argueUntil || dates.askBy.metOn !== undefined) return null;
  const [safe, last] = describeReviewRequestDates(dates, today, language);
  const isSafeCounted = firstDate === 'safe' && dates.askBy.date >= today;
  const isLastCounted = firstDate === 'last' && dates.argueUntil.date >= today;
  const sentences = [!isSafeCounted && safe, !isLastCounted && last].filter(Boolean);
  return sentences.length === 0 ? null : <p class="second">{sentences.join(' ')}</p>;
}

function Ended({
  deadlines,
  unknownDeadlines,
  today,
}: Pick<CountdownProps, 'deadlines' | 'unknownDeadlines' | 'today'>) {
  const language = useLanguage();
  const last = lastOf(deadlines);
  const [unknown] = unknownDeadlines;
  const sentence =
    last === undefined
      ? unknown && inLanguage(unknown.reason, language)
      : describeDeadline(last, today, language).sentence;
  if (sentence === undefined) return null;
  return (
    <section class="countdown">
      <p class="ended">{sentence}</p>
      {last && <Worked deadline={last} />}
    </section>
  );
}

/** The deadline that ended last; of several on one day the law's or Code's, which comes before the letter's own. */
function lastOf(deadlines: readonly Deadline[]): Deadline | undefined {
  const open = deadlines.filter(({ metOn }) => metOn === undefined);
  return open.find(({ date }) => date === open.at(-1)?.date);
}

function Worked({ deadline }: { deadline: Deadline }) {
  const language = useLanguage();
  const words = useWords(COUNTDOWN);
  return (
    <details>
      <summary>{words.working}</summary>
      <ul>
        {explainDeadline(deadline, language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {deadline.url !== null && (
        <p>
          <a href={deadline.url} target="_blank" rel="noopener noreferrer">
            {words.rule}
          </a>
        </p>
      )}
    </details>
  );
}
