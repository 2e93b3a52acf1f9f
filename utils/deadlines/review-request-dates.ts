import type { Deadline } from './types';

/** The last days for asking for a review, by the law or Code and by the letter. */
export interface ReviewRequestDates {
  /** The earliest: whoever asks by then is in time by every rule. */
  readonly askBy: Deadline;
  /** The latest, where it is later: one rule at least still allows it. `null` where all rules end on one day. */
  readonly argueUntil: Deadline | null;
}

/** The earliest and latest last day for asking for a review of an answer; `null` where there is none. */
export function reviewRequestDates(deadlines: readonly Deadline[]): ReviewRequestDates | null {
  const dates = deadlines.filter(
    ({ kind, unless }) =>
      unless === undefined && (kind === 'review-request' || kind === 'review-request-by-letter'),
  );
  const [first] = dates;
  if (!first) return null;
  const askBy = dates.reduce((earliest, next) => (next.date < earliest.date ? next : earliest), first);
  const latest = dates.reduce((last, next) => (next.date > last.date ? next : last), first);
  return { askBy, argueUntil: latest.date > askBy.date ? latest : null };
}
