import type { PageAnalysis } from '../../utils/analysis';
import { daysBetween, type PlainDate } from '../../utils/calendar';
import { nextDeadline } from '../../utils/deadlines';
import type { tellBadge } from '../../utils/messages';

type Badge = Parameters<typeof tellBadge>[1];

/** From this many days on the toolbar button says that time is short. */
const CLOSING_DAYS = 10;

/** What the toolbar button shows: the days to the request's next date, nothing where none is to come. */
export function badgeOf({ request, deadlines }: PageAnalysis, today: PlainDate): Badge {
  const next = request.stage === 'closed' ? null : nextDeadline(deadlines, today);
  if (next === null) return { daysLeft: null, tone: 'ordinary' };
  const daysLeft = daysBetween(today, next.date);
  return { daysLeft, tone: daysLeft <= CLOSING_DAYS ? 'closing' : 'ordinary' };
}
