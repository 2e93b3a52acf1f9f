import type { LetterKind, ReviewOutcome } from '../../utils/analysis';
import type { PlainDate } from '../../utils/calendar';
import { nextDeadline, type Deadline, type DeadlineKind } from '../../utils/deadlines';
import { letterWords } from '../letter-words';
import { isKeptByAuthority } from './deadline-words';

/** A message as far as the timeline needs it. */
export interface TimelineMessage {
  readonly direction: 'incoming' | 'outgoing';
  /** The letter's own date, or else the day it was sent. */
  readonly date: PlainDate | null;
  /** Null for outgoing messages and letters that could not be read. */
  readonly kind: LetterKind | null;
  readonly reviewOutcome: ReviewOutcome | null;
}

export interface TimelineRow {
  readonly date: PlainDate;
  readonly text: string;
  /** `next` is the deadline that the countdown is for. */
  readonly state: 'past' | 'today' | 'next' | 'ahead';
}

const TEXT = { sent: 'Request sent', today: 'Today', reviewAsked: 'Review asked for' } as const;

const DEADLINE_TEXT: Readonly<Record<DeadlineKind, string>> = {
  'response-due': 'Answer due',
  'extended-response-due': 'Answer due, with extra time',
  'fee-payment': 'Last day to pay the fee',
  'future-publication': 'Publication due',
  'review-request': 'Last day to ask for a review',
  'review-request-by-letter': 'Last day to ask, by the letter',
  'review-reply-due': 'Reply to the review due',
  'review-reply-latest': 'Reply to the review due, at the latest',
  'commissioner-complaint': 'Last day to complain',
  'notice-compliance': 'What the Commissioner’s notice says due',
  'tribunal-appeal': 'Last day to appeal to the Tribunal',
  'court-appeal': 'Last day to appeal to the court',
};

/** Of two readings of one rule, the day that is surely in time. */
const SAFE_TEXT: Partial<Record<DeadlineKind, string>> = {
  'response-due': 'Answer due, if the school stays open',
  'review-request': 'Safest day to ask for a review',
  'review-request-by-letter': 'Safest day to ask, by the letter',
  'commissioner-complaint': 'Safest day to complain',
};

const IF_SILENT = 'Last day to ask for a review of their silence';

const UNREMARKABLE: ReadonlySet<LetterKind> = new Set(['automatic', 'other']);

/** What happened and what is to come, in order, with today between them. `next`: the deadline that is counted down to. */
export function timelineRows(
  messages: readonly TimelineMessage[],
  deadlines: readonly Deadline[],
  today: PlainDate,
  next: Deadline | null = nextDeadline(deadlines, today),
): TimelineRow[] {
  const rows = [
    ...eventRows(messages),
    { date: today, text: TEXT.today, state: 'today' as const },
    ...deadlineRows(deadlines),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return rows.map(({ date, text, state }) => ({
    date,
    text,
    state: state ?? (date < today ? 'past' : date === next?.date ? 'next' : 'ahead'),
  }));
}

interface DatedRow {
  readonly date: PlainDate;
  readonly text: string;
  readonly state?: 'past' | 'today';
}

function eventRows(messages: readonly TimelineMessage[]): DatedRow[] {
  const sent = messages.find(({ direction }) => direction === 'outgoing');
  const letters = messages.flatMap(({ date, kind, reviewOutcome }): DatedRow[] =>
    date === null || kind === null || UNREMARKABLE.has(kind)
      ? []
      : [{ date, text: letterWords({ kind, reviewOutcome }), state: 'past' }],
  );
  return sent?.date ? [{ date: sent.date, text: TEXT.sent, state: 'past' }, ...letters] : letters;
}

function deadlineRows(deadlines: readonly Deadline[]): DatedRow[] {
  const rows = deadlines.filter(isWorthARow).map((deadline): DatedRow => {
    const isRequest = deadline.kind === 'review-request' || deadline.kind === 'review-request-by-letter';
    if (isRequest && deadline.metOn) return { date: deadline.metOn, text: TEXT.reviewAsked, state: 'past' };
    return { date: deadline.date, text: deadlineText(deadline, deadlines) };
  });
  return rows.filter(
    ({ date, text }, index) => rows.findIndex((row) => row.date === date && row.text === text) === index,
  );
}

/** What was done in time needs no row of its own: the letter that did it has one. */
function isWorthARow({ kind, date, metOn }: Deadline): boolean {
  return !(isKeptByAuthority(kind) && metOn !== undefined && metOn <= date);
}

/** The letter's own last day is called so only where it differs from that of the law or Code. */
function deadlineText({ kind, reading, date, unless }: Deadline, deadlines: readonly Deadline[]): string {
  if (unless !== undefined) return IF_SILENT;
  if (reading === 'safe') return SAFE_TEXT[kind] ?? DEADLINE_TEXT[kind];
  const sameDay = deadlines.some((other) => other.kind === 'review-request' && other.date === date);
  return DEADLINE_TEXT[kind === 'review-request-by-letter' && sameDay ? 'review-request' : kind];
}
