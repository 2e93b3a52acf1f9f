import { daysBetween, formatDateWithWeekday, type PlainDate } from '../../utils/calendar';
import {
  describeDeadline,
  describeReviewRequestDates,
  explainDeadline,
  nextDeadline,
  reviewRequestDates,
  type Deadline,
  type DeadlineKind,
  type UnknownDeadline,
} from '../../utils/deadlines';
import { REGIME_FACTS } from '../../utils/law';

export interface CountdownProps {
  /** Of the request as a whole, soonest first. */
  readonly deadlines: readonly Deadline[];
  readonly unknownDeadlines: readonly UnknownDeadline[];
  readonly today: PlainDate;
  readonly viewerIsRequester: boolean;
}

const TEXT = {
  left: (days: number) => (days === 1 ? 'day left' : 'days left'),
  lastDay: 'Last day',
  today: 'today',
  by: (date: string) => `by ${date}`,
  working: 'How this was worked out',
  rule: 'Read the rule',
} as const;

/** The one number: how many days are left, for what, by when, and how that was worked out. Without one, how it ended. */
export function Countdown({ deadlines, unknownDeadlines, today, viewerIsRequester }: CountdownProps) {
  const next = nextDeadline(deadlines, today);
  if (next === null) return <Ended {...{ deadlines, unknownDeadlines, today }} />;
  const days = daysBetween(today, next.date);
  return (
    <section class="countdown">
      <div class="figure">
        <p class={days === 0 ? 'number words' : 'number'}>
          <b>{days === 0 ? TEXT.lastDay : days}</b> <span>{days === 0 ? TEXT.today : TEXT.left(days)}</span>
        </p>
        <p class="what">
          <b>{whatFor(next, viewerIsRequester)}</b>{' '}
          <span>{TEXT.by(formatDateWithWeekday(next.date, 'en'))}</span>
        </p>
      </div>
      {viewerIsRequester && <SecondReading deadlines={deadlines} today={today} />}
      <Worked deadline={next} />
    </section>
  );
}

/** Where the letter and the law end on different days: the sentence about the later one. */
function SecondReading({ deadlines, today }: Pick<CountdownProps, 'deadlines' | 'today'>) {
  const dates = reviewRequestDates(deadlines);
  if (!dates?.argueUntil || dates.askBy.metOn !== undefined) return null;
  const sentences = describeReviewRequestDates(dates, today).slice(dates.askBy.date < today ? 0 : 1);
  return sentences.length === 0 ? null : <p class="second">{sentences.join(' ')}</p>;
}

function Ended({ deadlines, unknownDeadlines, today }: Omit<CountdownProps, 'viewerIsRequester'>) {
  const last = lastOf(deadlines);
  const [unknown] = unknownDeadlines;
  const sentence = last === undefined ? unknown?.reason : describeDeadline(last, today).sentence;
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
  return (
    <details>
      <summary>{TEXT.working}</summary>
      <ul>
        {explainDeadline(deadline).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {deadline.url !== null && (
        <p>
          <a href={deadline.url} target="_blank" rel="noopener noreferrer">
            {TEXT.rule}
          </a>
        </p>
      )}
    </details>
  );
}

const FOR: Readonly<Record<DeadlineKind, (deadline: Deadline) => string>> = {
  'response-due': () => 'for them to answer',
  'review-request': toAskForReview,
  'review-request-by-letter': toAskForReview,
  'review-reply-due': () => 'for them to reply to the review',
  'review-reply-latest': () => 'for them to reply to the review, at the latest',
  'commissioner-complaint': ({ regime }) => `to complain to the ${REGIME_FACTS[regime].regulator.name}`,
};

function whatFor(deadline: Deadline, viewerIsRequester: boolean): string {
  const words = FOR[deadline.kind](deadline);
  return viewerIsRequester || !words.startsWith('to ') ? words : `for the requester ${words}`;
}

function toAskForReview({ regime }: Deadline): string {
  return regime === 'FOIA' || regime === 'EIR' ? 'to ask for an internal review' : 'to ask for a review';
}
