import type { PlainDate } from '../calendar';
import type { Deadline } from './types';

/**
 * The soonest deadline that is not past on `today` and not met; `null` where there is none. Once more time to answer was
 * taken, that is what one waits for.
 */
export function nextDeadline(deadlines: readonly Deadline[], today: PlainDate): Deadline | null {
  const isExtended = deadlines.some(({ kind }) => kind === 'extended-response-due');
  const [first, ...rest] = deadlines.filter(
    ({ kind, date, metOn }) =>
      date >= today && metOn === undefined && !(isExtended && kind === 'response-due'),
  );
  return first ? rest.reduce((soonest, next) => (next.date < soonest.date ? next : soonest), first) : null;
}
