import { withFirstDate } from '../../components/first-date';
import type { PlainDate } from '../../utils/calendar';
import type { ExplainableDeadline, Reading, Stage } from '../../utils/deadlines';
import type { CalendarEntry } from '../../utils/deadlines/calendar-file';
import { groupOf } from '../../utils/reminders';

/** A request as far as a calendar needs it. */
export interface CalendarRequest {
  readonly key: string;
  readonly url: string;
  readonly title: string;
  readonly authority: string;
  /** Null where it is not known. */
  readonly stage: Stage | null;
  readonly deadlines: readonly ExplainableDeadline[];
}

/**
 * The dates of requests that are still to come, to be put into a calendar; none of requests that are closed. Rules that end
 * on the same day are one date.
 */
export function calendarEntries(
  requests: readonly CalendarRequest[],
  seen: { readonly today: PlainDate; readonly firstDate: Reading },
): CalendarEntry[] {
  return requests.flatMap((request) => {
    const { key, url, title, authority } = request;
    return datesToCome(request, seen).map((deadline) => ({
      requestKey: key,
      requestUrl: url,
      title,
      authority,
      deadline,
    }));
  });
}

function datesToCome(
  { stage, deadlines }: CalendarRequest,
  { today, firstDate }: { readonly today: PlainDate; readonly firstDate: Reading },
): ExplainableDeadline[] {
  if (stage === 'closed') return [];
  const toCome = withFirstDate(deadlines, today, firstDate).filter(
    ({ date, metOn }) => date >= today && metOn === undefined,
  );
  const isSameDate = (one: ExplainableDeadline, other: ExplainableDeadline) =>
    one.date === other.date && groupOf(one.kind) === groupOf(other.kind);
  return toCome.filter((one, at) => toCome.findIndex((other) => isSameDate(one, other)) === at);
}
