import type { PlainDate } from '../calendar';
import type { FollowedDeadline } from './types';

/**
 * The soonest deadline that is not past on `today` and not met; `null` where there is none. Once more time to answer was
 * taken, that is what one waits for.
 */
export function nextDeadline<D extends FollowedDeadline>(
  deadlines: readonly D[],
  today: PlainDate,
): D | null {
  const isExtended = deadlines.some(({ kind }) => kind === 'extended-response-due');
  const [first, ...rest] = deadlines.filter(
    ({ kind, date, metOn }) =>
      date >= today && metOn === undefined && !(isExtended && kind === 'response-due'),
  );
  return first ? rest.reduce((soonest, next) => (next.date < soonest.date ? next : soonest), first) : null;
}
