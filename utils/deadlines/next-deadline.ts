import type { PlainDate } from '../calendar';
import type { ListedDeadline } from './types';

/** Deadlines that are not met yet. Once more time to answer was taken, that is what one waits for. */
export function openDeadlines<D extends ListedDeadline>(deadlines: readonly D[]): readonly D[] {
  const isExtended = deadlines.some(({ kind }) => kind === 'extended-response-due');
  return deadlines.filter(
    ({ kind, metOn }) => metOn === undefined && !(isExtended && kind === 'response-due'),
  );
}

/** The soonest open deadline that is not past on `today`; `null` where there is none. */
export function nextDeadline<D extends ListedDeadline>(deadlines: readonly D[], today: PlainDate): D | null {
  const [first, ...rest] = openDeadlines(deadlines).filter(({ date }) => date >= today);
  return first ? rest.reduce((soonest, next) => (next.date < soonest.date ? next : soonest), first) : null;
}
