import type { PlainDate } from '../calendar';
import type { FollowedDeadline, Stage, UnknownDeadline } from '../deadlines';
import { isDate, isOneOf, isText } from './checks';
import { followedDeadline, isDeadline, isUnknownDeadline } from './follows-deadline';
import { newest, upToDate, type Migration } from './versions';

/** A request that the reader follows, as it stood when they last had its page open. */
export interface Follow {
  /** The name under which the request is remembered (`requestKey`). */
  readonly key: string;
  /** The request's own address on www.whatdotheyknow.com, without parameters. */
  readonly url: string;
  readonly title: string;
  readonly authority: string;
  readonly viewerIsRequester: boolean;
  /** These three are `null` where what was stored could not be read: the next visit tells them again. */
  readonly followedOn: PlainDate | null;
  readonly seenOn: PlainDate | null;
  readonly stage: Stage | null;
  readonly deadlines: readonly FollowedDeadline[];
  readonly unknownDeadlines: readonly UnknownDeadline[];
}

/** What a visit to a request's page tells of it. `seenOn` is the day of the visit. */
export type Visit = Omit<Follow, 'followedOn' | 'seenOn' | 'stage'> & {
  readonly seenOn: PlainDate;
  readonly stage: Stage;
};

/** Each followed request has a key of its own: this and its name. */
export const FOLLOW = 'follow:';

/** A change of the shape adds its step here; the version number follows from how many there are. */
const MIGRATIONS: readonly Migration[] = [];

const SITE = 'https://www.whatdotheyknow.com';

const STAGES: Readonly<Record<Stage, true>> = {
  waiting: true,
  overdue: true,
  'very-overdue': true,
  'clarification-asked': true,
  answered: true,
  'review-open': true,
  'review-closing': true,
  'review-closed': true,
  'review-asked': true,
  'review-late': true,
  'review-done': true,
  closed: true,
};

export const isStage = isOneOf(STAGES);

/** An address on the site as the browser writes it, without parameters: most are stored so. */
const WRITTEN_ADDRESS = /^https:\/\/www\.whatdotheyknow\.com\/[\w/-]*$/;
const LONGEST_ADDRESS = 2000;

/**
 * Reads what is stored of a followed request, repairing it field by field: only where it is no JSON, or without a version
 * that is known and an address on the site, there is nothing to show.
 */
export function readFollow(key: string, stored: unknown): Follow | null {
  const record = upToDate(parsed(stored), MIGRATIONS);
  const url = siteAddress(record?.['url']);
  if (record === null || url === null) return null;
  const { title, authority, viewerIsRequester, followedOn, seenOn, stage, deadlines, unknownDeadlines } =
    record;
  return {
    key,
    url,
    title: isText(title) && title !== '' ? title : key,
    authority: isText(authority) ? authority : '',
    viewerIsRequester: viewerIsRequester === true,
    followedOn: isDate(followedOn) ? followedOn : null,
    seenOn: isDate(seenOn) ? seenOn : null,
    stage: isStage(stage) ? stage : null,
    deadlines: Array.isArray(deadlines) ? deadlines.filter(isDeadline) : [],
    unknownDeadlines: Array.isArray(unknownDeadlines) ? unknownDeadlines.filter(isUnknownDeadline) : [],
  };
}

/** What is stored of a followed request under its key: JSON, for a browser hands over deep objects five times slower. */
export function writtenFollow(follow: Follow): string {
  return JSON.stringify({
    version: newest(MIGRATIONS),
    url: follow.url,
    title: follow.title,
    authority: follow.authority,
    viewerIsRequester: follow.viewerIsRequester,
    followedOn: follow.followedOn,
    seenOn: follow.seenOn,
    stage: follow.stage,
    deadlines: follow.deadlines.map(followedDeadline),
    unknownDeadlines: follow.unknownDeadlines,
  } satisfies Readonly<Record<keyof Omit<Follow, 'key'> | 'version', unknown>>);
}

/** Whether this is an address on the site, without parameters. */
export function isSiteAddress(value: unknown): boolean {
  return typeof value === 'string' && siteAddress(value) === value;
}

/** The address without its parameters; null for what is no address on the site. */
function siteAddress(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LONGEST_ADDRESS) return null;
  if (WRITTEN_ADDRESS.test(value)) return value;
  const address = URL.canParse(value) ? new URL(value) : null;
  return address?.origin === SITE ? SITE + address.pathname : null;
}

/** What the JSON says; null for what is none. */
export function parsed(stored: unknown): unknown {
  try {
    return typeof stored === 'string' ? JSON.parse(stored) : null;
  } catch {
    return null;
  }
}
