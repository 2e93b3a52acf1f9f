import type { PlainDate } from '../../utils/calendar';
import { describeDeadline, type ListedDeadline, type Reading, type Stage } from '../../utils/deadlines';
import type { Language } from '../../utils/language';
import { firstDeadline } from '../first-date';
import { ROWS } from '../words/follows';
import { isKeptByAuthority, listLine } from './deadline-words';

/** A request that the reader follows, as it stood when they last had its page open. */
export interface FollowedRequest {
  readonly key: string;
  readonly url: string;
  readonly title: string;
  readonly authority: string;
  readonly viewerIsRequester: boolean;
  /** Null where it is not known. */
  readonly stage: Stage | null;
  readonly deadlines: readonly ListedDeadline[];
}

export interface FollowedRow {
  readonly follow: FollowedRequest;
  /** `coming`: a date is to come. `late`: the authority had to do something by a date that has passed. `over`: neither. */
  readonly group: 'coming' | 'late' | 'over';
  /** The deadline that is to come, or that was the last; null where none is known. */
  readonly deadline: ListedDeadline | null;
}

interface Seen {
  readonly today: PlainDate;
  readonly firstDate: Reading;
}

/** Followed requests as rows: those with a date to come, soonest first; then those that are late; then those that are over. */
export function followedRows(follows: readonly FollowedRequest[], seen: Seen): FollowedRow[] {
  return follows.map((follow) => rowOf(follow, seen)).sort(inOrder);
}

/** Where the request of a row stands, in a few words; empty where its line says it. */
export function rowStanding({ group, follow: { stage } }: FollowedRow, language: Language): string {
  return group === 'coming' && stage !== null ? ROWS[language].standing[stage] : '';
}

/** What a row's date is for, or what has been. */
export function rowLine(
  { group, deadline, follow }: FollowedRow,
  today: PlainDate,
  language: Language,
): string {
  const words = ROWS[language];
  if (follow.stage === 'closed') return words.closed;
  if (deadline === null) return words.noDate;
  return group === 'coming'
    ? listLine(deadline, follow.viewerIsRequester, language)
    : describeDeadline(deadline, today, language).sentence;
}

/** Whether every word of `query` is in the request's title or authority, whatever its case and accents. */
export function isFound(
  { title, authority }: Pick<FollowedRequest, 'title' | 'authority'>,
  query: string,
): boolean {
  const text = plain(`${title} ${authority}`);
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function rowOf(follow: FollowedRequest, { today, firstDate }: Seen): FollowedRow {
  const { stage, deadlines } = follow;
  if (stage === 'closed') return { follow, group: 'over', deadline: lastOf(deadlines) };
  const next = firstDeadline(deadlines, today, firstDate);
  if (next !== null) return { follow, group: 'coming', deadline: next };
  const late = lastOf(deadlines.filter(({ kind }) => isKeptByAuthority(kind)));
  if (late !== null) return { follow, group: 'late', deadline: late };
  return { follow, group: 'over', deadline: lastOf(deadlines) };
}

/** The latest of the deadlines that were not met. */
function lastOf(deadlines: readonly ListedDeadline[]): ListedDeadline | null {
  const open = deadlines.filter(({ metOn }) => metOn === undefined);
  return open.reduce<ListedDeadline | null>(
    (last, next) => (last && last.date > next.date ? last : next),
    null,
  );
}

const GROUPS: readonly FollowedRow['group'][] = ['coming', 'late', 'over'];
/** Before all that is past: it is to be looked at. */
const UNKNOWN = '9999';
const TITLES = new Intl.Collator('en');

/** Dates to come soonest first, dates that are past latest first, and on one day by title. */
function inOrder(a: FollowedRow, b: FollowedRow): number {
  if (a.group !== b.group) return GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group);
  const [one, other] = [a.deadline?.date ?? UNKNOWN, b.deadline?.date ?? UNKNOWN];
  if (one === other) return TITLES.compare(a.follow.title, b.follow.title);
  return one < other === (a.group === 'coming') ? -1 : 1;
}
