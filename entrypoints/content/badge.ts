import { firstDeadline } from '../../components/first-date';
import type { PageAnalysis } from '../../utils/analysis';
import { daysBetween, type PlainDate } from '../../utils/calendar';
import type { tellBadge } from '../../utils/messages';
import { shownDeadlines } from '../../utils/reminders';
import type { Settings } from '../../utils/storage';

type Badge = Omit<Parameters<typeof tellBadge>[1], 'language'>;

/** From this many days on the toolbar button says that time is short. */
const CLOSING_DAYS = 10;

/** What the toolbar button shows: the days to the date that the reader wants first, nothing where none is to come. */
export function badgeOf(
  { request, deadlines }: Pick<PageAnalysis, 'request' | 'deadlines'>,
  today: PlainDate,
  { shown, firstDate }: Pick<Settings, 'shown' | 'firstDate'>,
): Badge {
  const next =
    request.stage === 'closed' ? null : firstDeadline(shownDeadlines(deadlines, shown), today, firstDate);
  if (next === null) return { daysLeft: null, tone: 'ordinary' };
  const daysLeft = daysBetween(today, next.date);
  return { daysLeft, tone: daysLeft <= CLOSING_DAYS ? 'closing' : 'ordinary' };
}
