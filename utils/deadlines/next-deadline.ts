import type { PlainDate } from '../calendar';
import type { Deadline } from './types';

/** The soonest deadline that is not past on `today` and not met; `null` where there is none. */
export function nextDeadline(deadlines: readonly Deadline[], today: PlainDate): Deadline | null {
  const [first, ...rest] = deadlines.filter(({ date, metOn }) => date >= today && metOn === undefined);
  return first ? rest.reduce((soonest, next) => (next.date < soonest.date ? next : soonest), first) : null;
}
