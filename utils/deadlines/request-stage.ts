import { type PlainDate, addMonths, addWorkingDays, daysBetween } from '../calendar';
import { reviewRequestDates } from './review-request-dates';
import { type RequestHistory, type RequestMessage, readHistory } from './request-history';
import { lastResponseDay } from './response-dates';
import { type StatusMeaning, statusMeaning } from './site-status';
import type { Deadline, DeadlineKind, Stage } from './types';

/** From this many calendar days before the last safe day, the time for asking is closing (contract, "stage"). */
const CLOSING_DAYS = 10;

/** After this many working days the site calls an unanswered request very overdue. */
const VERY_OVERDUE_WORKING_DAYS = 40;

/** No time limit of the four laws that an applicant has is longer: what has no date and is older than this is over. */
const LONGEST_WINDOW_MONTHS = 6;

/** No law ends the wait for a review outside Scotland, but a complaint after undue delay need not be taken (FOIA s50(2)(b)). */
const ABANDONED_MONTHS = 60;

/** What can still be done, or has to be, once a review is over. */
const AFTER_REVIEW: readonly DeadlineKind[] = [
  'commissioner-complaint',
  'notice-compliance',
  'tribunal-appeal',
  'court-appeal',
];

/**
 * Where a request stands on `today`, from the site's status word, its messages (oldest first) and its deadlines as
 * `requestDeadlines` gives them. Letters tell more than the status word, which is the applicant's and is often out of date;
 * the word decides where letters do not. Nothing that ended is shown as running: where deadlines could not be dated, what is
 * older than every time limit counts as over.
 */
export function requestStage(request: {
  readonly status: string;
  readonly messages: readonly RequestMessage[];
  readonly deadlines: readonly Deadline[];
  readonly today: PlainDate;
}): Stage {
  const { status, messages, deadlines, today } = request;
  const meaning = statusMeaning(status);
  if (meaning === 'closed') return 'closed';
  const history = readHistory(status, messages);
  const latest = messages.findLast(({ sentDate }) => sentDate !== null) ?? null;
  if (history.review) return stageOfReview(history, latest, deadlines, today);
  if (history.clarificationAsked) return 'clarification-asked';
  if (history.refused) return stageOfRefusal(dated(history.answer) ?? latest, deadlines, today);
  if (history.answer !== null || meaning === 'given') return 'answered';
  return stageOfWaiting(meaning, history, deadlines, today);
}

function stageOfReview(
  { review, outcome }: RequestHistory,
  latest: RequestMessage | null,
  deadlines: readonly Deadline[],
  today: PlainDate,
): Stage {
  const last = lastDayOf(deadlines, AFTER_REVIEW);
  const isOver = last ? last < today : outcome !== null && isLongPast(dated(outcome) ?? latest, today);
  if (isOver) return 'closed';
  if (outcome) return 'review-done';
  const asked = dated(review?.request) ?? latest;
  if (isLongPast(asked, today, ABANDONED_MONTHS)) return 'closed';
  const replyDue = lastDayOf(deadlines, ['review-reply-due']);
  return (replyDue ? replyDue < today : isLongPast(asked, today)) ? 'review-late' : 'review-asked';
}

/** Closing when the earliest of the last days is near or over, closed when the latest is over. */
function stageOfRefusal(
  refusal: RequestMessage | null,
  deadlines: readonly Deadline[],
  today: PlainDate,
): Stage {
  const dates = reviewRequestDates(deadlines);
  if (!dates) return isLongPast(refusal, today) ? 'review-closed' : 'review-open';
  if ((dates.argueUntil ?? dates.askBy).date < today) return 'review-closed';
  return daysBetween(today, dates.askBy.date) <= CLOSING_DAYS ? 'review-closing' : 'review-open';
}

/** By our own count; the site's word, which an old page keeps, where there is nothing to count from. */
function stageOfWaiting(
  meaning: StatusMeaning,
  { requestMade, beforeAnswer }: RequestHistory,
  deadlines: readonly Deadline[],
  today: PlainDate,
): Stage {
  // What was never delivered has not begun to run, and what waits for a fee does not run.
  if (meaning === 'undelivered' || deadlines.some(({ kind }) => kind === 'fee-payment')) return 'waiting';
  const due = lastResponseDay(deadlines);
  if (!due) {
    if (meaning === 'overdue' || meaning === 'very-overdue') return meaning;
    return isLongPast(requestMade?.message ?? beforeAnswer.at(-1), today) ? 'very-overdue' : 'waiting';
  }
  if (due.date >= today) return 'waiting';
  const veryLate = addWorkingDays(due.from, VERY_OVERDUE_WORKING_DAYS, due.regime);
  return veryLate.ok && veryLate.date < today ? 'very-overdue' : 'overdue';
}

/** The message, if its day is known: a hidden one shows none. */
function dated(message: RequestMessage | null | undefined): RequestMessage | null {
  return message?.sentDate ? message : null;
}

function lastDayOf(deadlines: readonly Deadline[], kinds: readonly DeadlineKind[]): PlainDate | null {
  return deadlines.reduce<PlainDate | null>(
    (last, { kind, date }) => (kinds.includes(kind) && (last === null || date > last) ? date : last),
    null,
  );
}

function isLongPast(
  message: RequestMessage | null | undefined,
  today: PlainDate,
  months = LONGEST_WINDOW_MONTHS,
): boolean {
  const date = message?.sentDate;
  return date ? addMonths(date, months) < today : false;
}
