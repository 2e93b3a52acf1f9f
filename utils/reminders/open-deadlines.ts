import type { FollowedDeadline } from '../deadlines';
import { groupOf } from './groups';
import type { FollowedRequest, ShownGroups } from './types';

/**
 * The deadlines of a request that can still matter to its reader: not met, of a group that is shown; none once it is
 * closed. Once more time to answer was taken, that is what one waits for.
 */
export function openDeadlines(
  { stage, deadlines }: Pick<FollowedRequest, 'stage' | 'deadlines'>,
  shown: ShownGroups,
): readonly FollowedDeadline[] {
  if (stage === 'closed') return [];
  const isExtended = deadlines.some(({ kind }) => kind === 'extended-response-due');
  return deadlines.filter(
    ({ kind, metOn }) =>
      metOn === undefined && shown[groupOf(kind)] && !(isExtended && kind === 'response-due'),
  );
}
