import type { Deadline } from '../deadlines';
import { groupOf } from './groups';
import type { ShownGroups } from './types';

/** The deadlines of the groups that the reader wants to see. */
export function shownDeadlines<D extends Pick<Deadline, 'kind'>>(
  deadlines: readonly D[],
  shown: ShownGroups,
): readonly D[] {
  return deadlines.filter(({ kind }) => shown[groupOf(kind)]);
}
