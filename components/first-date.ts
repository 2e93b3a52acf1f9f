import type { PlainDate } from '../utils/calendar';
import { nextDeadline, type DeadlineKind, type ListedDeadline, type Reading } from '../utils/deadlines';

/**
 * The deadlines that count for a reader who wants this date first, where one thing can be done until one of several: with
 * `safe` all of them, as the soonest comes first anyway; with `last` the sooner ones only once the latest has passed.
 */
export function withFirstDate<D extends ListedDeadline>(
  deadlines: readonly D[],
  today: PlainDate,
  firstDate: Reading,
): readonly D[] {
  if (firstDate === 'safe') return deadlines;
  return deadlines.filter(
    (one) =>
      !isOneOfSeveral(one) ||
      !deadlines.some((other) => isSameThing(one, other) && other.date > one.date && other.date >= today),
  );
}

/** The deadline that is counted down to for a reader who wants this date first; null where none is to come. */
export function firstDeadline<D extends ListedDeadline>(
  deadlines: readonly D[],
  today: PlainDate,
  firstDate: Reading,
): D | null {
  return nextDeadline(withFirstDate(deadlines, today, firstDate), today);
}

/** The law and the letter may each have a last day for asking for a review; for the rest there are two readings of a rule. */
function isOneOfSeveral({ kind, reading, unless }: ListedDeadline): boolean {
  return unless === undefined && (reading === 'safe' || thingOf(kind) === 'review-request');
}

function isSameThing(one: ListedDeadline, other: ListedDeadline): boolean {
  return thingOf(one.kind) === thingOf(other.kind) && other.unless === undefined && other.metOn === undefined;
}

function thingOf(kind: DeadlineKind): DeadlineKind {
  return kind === 'review-request-by-letter' ? 'review-request' : kind;
}
