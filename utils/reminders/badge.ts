import { type PlainDate, daysBetween } from '../calendar';
import { nextDeadline } from '../deadlines';
import { awaitedDeadlines } from './awaited-deadlines';
import type { FollowedRequest, ShownGroups } from './types';

/**
 * The calendar days from `today` to the nearest date of all followed requests, 0 on the day itself; `null` where no date
 * is to come.
 */
export function badgeFor({
  follows,
  shown,
  today,
}: {
  readonly follows: readonly Pick<FollowedRequest, 'stage' | 'deadlines'>[];
  readonly shown: ShownGroups;
  readonly today: PlainDate;
}): number | null {
  const daysLeft = follows.flatMap((follow) => {
    const next = nextDeadline(awaitedDeadlines(follow, shown), today);
    return next ? [daysBetween(today, next.date)] : [];
  });
  return daysLeft.length > 0 ? Math.min(...daysLeft) : null;
}
