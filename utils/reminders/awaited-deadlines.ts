import { openDeadlines, type FollowedDeadline } from '../deadlines';
import { shownDeadlines } from './shown-deadlines';
import type { FollowedRequest, ShownGroups } from './types';

/** The open deadlines of a followed request, of the groups that its reader wants to see; none once it is closed. */
export function awaitedDeadlines(
  { stage, deadlines }: Pick<FollowedRequest, 'stage' | 'deadlines'>,
  shown: ShownGroups,
): readonly FollowedDeadline[] {
  return stage === 'closed' ? [] : openDeadlines(shownDeadlines(deadlines, shown));
}
