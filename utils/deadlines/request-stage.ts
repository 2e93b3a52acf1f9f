import { type PlainDate, addMonths, addWorkingDays, daysBetween } from '../calendar';
import { reviewRequestDates } from './review-request-dates';
import { type RequestHistory, type RequestMessage, readHistory } from './request-history';
import { type StatusMeaning, statusMeaning } from './site-status';
import type { Deadline, DeadlineKind, Stage } from './types';

/** From this many calendar days before the last safe day, the time for asking is closing (contract, "stage"). */
const CLOSING_DAYS = 10;

/** After this many working days the site calls an unanswered request very overdue. */
const VERY_OVERDUE_WORKING_DAYS = 40;

/** No time limit of the four laws that an applicant has is longer: what has no date and is older than this is over. */
const LONGEST_WINDOW_MONTHS = 6;

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
  if (history.refused) return stageOfRefusal(history.answer ?? latest, deadlines, today);
  const isUnread = ({ direction, kind }: RequestMessage) =>
    direction === 'incoming' && (kind === null || kind === 'other');
  const isAnswered = history.answer !== null || meaning === 'given';
  if (isAnswered || (meaning === 'unsaid' && messages.some(isUnread))) return 'answered';
  return stageOfWaiting(meaning, history, deadlines, today);
}

function stageOfReview(
  { review, outcome }: RequestHistory,
  latest: RequestMessage | null,
  deadlines: readonly Deadline[],
  today: PlainDate,
): Stage {
  const complaint = dateOf(deadlines, 'commissioner-complaint');
  if (complaint ? complaint < today : isLongPast(outcome, today)) return 'closed';
  if (outcome) return 'review-done';
  const replyDue = dateOf(deadlines, 'review-reply-due');
  return (replyDue ? replyDue < today : isLongPast(review?.request ?? latest, today))
    ? 'review-late'
    : 'review-asked';
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

/** The site's word where it says late; else our own count, which a page kept for a while may have overtaken. */
function stageOfWaiting(
  meaning: StatusMeaning,
  { requestMade }: RequestHistory,
  deadlines: readonly Deadline[],
  today: PlainDate,
): Stage {
  if (meaning === 'overdue' || meaning === 'very-overdue') return meaning;
  // What was never delivered has not begun to run.
  if (meaning === 'undelivered') return 'waiting';
  const due = deadlines.find(({ kind }) => kind === 'response-due');
  if (!due) return isLongPast(requestMade?.message, today) ? 'very-overdue' : 'waiting';
  if (due.date >= today) return 'waiting';
  const veryLate = addWorkingDays(due.from, VERY_OVERDUE_WORKING_DAYS, due.regime);
  return veryLate.ok && veryLate.date < today ? 'very-overdue' : 'overdue';
}

function dateOf(deadlines: readonly Deadline[], kind: DeadlineKind): PlainDate | undefined {
  return deadlines.find((deadline) => deadline.kind === kind)?.date;
}

function isLongPast(message: RequestMessage | null | undefined, today: PlainDate): boolean {
  const date = message?.sentDate;
  return date ? addMonths(date, LONGEST_WINDOW_MONTHS) < today : false;
}
