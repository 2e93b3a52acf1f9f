import type { LetterKind, ReviewOutcome } from '../../utils/analysis';
import type { PlainDate } from '../../utils/calendar';
import type { Deadline } from '../../utils/deadlines';
import type { Language } from '../../utils/language';
import { letterWords } from '../letter-words';
import { TIMELINE } from '../words/popup';
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

const UNREMARKABLE: ReadonlySet<LetterKind> = new Set(['automatic', 'other']);

/** What happened and what is to come, in order, with today between them. `next`: the deadline that is counted down to. */
export function timelineRows(
  messages: readonly TimelineMessage[],
  deadlines: readonly Deadline[],
  today: PlainDate,
  next: Deadline | null,
  language: Language,
): TimelineRow[] {
  const rows = [
    ...eventRows(messages, language),
    { date: today, text: TIMELINE[language].today, state: 'today' as const },
    ...deadlineRows(deadlines, language),
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

function eventRows(messages: readonly TimelineMessage[], language: Language): DatedRow[] {
  const sent = messages.find(({ direction }) => direction === 'outgoing');
  const letters = messages.flatMap(({ date, kind, reviewOutcome }): DatedRow[] =>
    date === null || kind === null || UNREMARKABLE.has(kind)
      ? []
      : [{ date, text: letterWords({ kind, reviewOutcome }, language), state: 'past' }],
  );
  const told = withoutRepeats(letters);
  return sent?.date ? [{ date: sent.date, text: TIMELINE[language].sent, state: 'past' }, ...told] : told;
}

function deadlineRows(deadlines: readonly Deadline[], language: Language): DatedRow[] {
  const words = TIMELINE[language];
  const rows = deadlines.filter(isWorthARow).map((deadline): DatedRow => {
    const isRequest = deadline.kind === 'review-request' || deadline.kind === 'review-request-by-letter';
    if (isRequest && deadline.metOn) return { date: deadline.metOn, text: words.reviewAsked, state: 'past' };
    return { date: deadline.date, text: deadlineText(deadline, deadlines, words) };
  });
  return withoutRepeats(rows);
}

/** One letter may be there as PDF and as Word file, and one date by two rules. */
function withoutRepeats(rows: readonly DatedRow[]): DatedRow[] {
  return rows.filter(
    ({ date, text }, index) => rows.findIndex((row) => row.date === date && row.text === text) === index,
  );
}

/** What was done in time needs no row of its own: the letter that did it has one. */
function isWorthARow({ kind, date, metOn }: Deadline): boolean {
  return !(isKeptByAuthority(kind) && metOn !== undefined && metOn <= date);
}

/** The letter's own last day is called so only where it differs from that of the law or Code. */
function deadlineText(
  { kind, reading, date, unless }: Deadline,
  deadlines: readonly Deadline[],
  { ends, safe, ifSilent }: (typeof TIMELINE)[Language],
): string {
  if (unless !== undefined) return ifSilent;
  if (reading === 'safe') return safe[kind] ?? ends[kind];
  const sameDay = deadlines.some((other) => other.kind === 'review-request' && other.date === date);
  return ends[kind === 'review-request-by-letter' && sameDay ? 'review-request' : kind];
}
