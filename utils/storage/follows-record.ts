import * as z from 'zod/mini';
import type { PlainDate } from '../calendar';
import type { FollowedDeadline, Stage, UnknownDeadline } from '../deadlines';
import { oneOf, plainDate, readableItems, text } from './fields';
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

const siteAddress = z.pipe(
  z.string().check(z.maxLength(2000)),
  z.transform((value, context) => {
    const address = URL.canParse(value) ? new URL(value) : null;
    if (address?.origin === SITE) return SITE + address.pathname;
    context.issues.push({ code: 'custom', message: 'Not an address on the site', input: value });
    return z.NEVER;
  }),
);

const fields = z.object({
  url: siteAddress,
  title: z.catch(text(), ''),
  authority: z.catch(text(), ''),
  viewerIsRequester: z.catch(z.boolean(), false),
  followedOn: z.catch(z.nullable(plainDate()), null),
  seenOn: z.catch(z.nullable(plainDate()), null),
  stage: z.catch(z.nullable(oneOf(STAGES)), null),
  deadlines: readableItems(isDeadline),
  unknownDeadlines: readableItems(isUnknownDeadline),
} satisfies Readonly<Record<keyof Omit<Follow, 'key'>, z.ZodMiniType>>);

/**
 * Reads what is stored of a followed request, repairing it field by field: only where it is no JSON, or without a version
 * that is known and an address on the site, there is nothing to show.
 */
export function readFollow(key: string, stored: unknown): Follow | null {
  const record = upToDate(parsed(stored), MIGRATIONS);
  const read = record && fields.safeParse(record).data;
  return read ? { ...read, key, title: read.title === '' ? key : read.title } : null;
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

function parsed(stored: unknown): unknown {
  try {
    return typeof stored === 'string' ? JSON.parse(stored) : null;
  } catch {
    return null;
  }
}
