import type { PlainDate } from '../../utils/calendar';
import { shownLanguage, type Language } from '../../utils/language';
import { dueReminders, withAllShown, withShown, type Reminder } from '../../utils/reminders';
import {
  loadTold,
  openFollows,
  openSettings,
  saveTold,
  takingTurns,
  type Locks,
  type WholeArea,
} from '../../utils/storage';

export interface RemindOptions {
  readonly area: WholeArea;
  /** Shows a notification; one with the id of another takes its place. Rejects where it could not be shown. */
  readonly notify: (reminder: Reminder) => Promise<unknown>;
  readonly today: PlainDate;
  /** What is spoken unless the reader has chosen. */
  readonly browserLanguage: Language;
  readonly locks?: Locks;
}

/** `shown`: how many notifications. With a problem the rest is tried again at the next call. */
export interface RemindOutcome {
  readonly shown: number;
  readonly problem: 'unreadable' | 'not-shown' | 'not-saved' | null;
}

/**
 * Shows the reminders that are due. May be called at any time and as often as one likes, and may be ended between any two
 * steps: each notification is shown first and remembered after, so that none is lost, and one that is shown again takes
 * its own place. Never rejects.
 */
export function remind(options: RemindOptions): Promise<RemindOutcome> {
  return takingTurns('foi-lens-reminders', options.locks)(() => remindNow(options));
}

async function remindNow({ area, notify, today, browserLanguage }: RemindOptions): Promise<RemindOutcome> {
  const [list, { settings, problem }, loaded] = await Promise.all([
    openFollows(area).list(),
    openSettings(area).load(),
    loadTold(area),
  ]);
  if (list.problem ?? problem ?? loaded.problem) return { shown: 0, problem: 'unreadable' };
  const { reminders, shown } = settings;
  if (reminders.onSince === null) return { shown: 0, problem: null };
  const language = shownLanguage(settings.language, browserLanguage);
  let { told } = loaded;
  const due = dueReminders({ follows: list.follows, reminders, shown, told, today, language });
  let count = 0;
  let isSaved = true;
  for (const reminder of due) {
    if (!(await isShown(notify, reminder))) continue;
    count += 1;
    told = withShown(told, reminder, today);
    isSaved = (await saveTold(area, told)) === null;
  }
  if (count < due.length) return { shown: count, problem: 'not-shown' };
  if (told.checkedOn !== today) isSaved = (await saveTold(area, withAllShown(told, today))) === null;
  return { shown: count, problem: isSaved ? null : 'not-saved' };
}

async function isShown(notify: RemindOptions['notify'], reminder: Reminder): Promise<boolean> {
  try {
    await notify(reminder);
    return true;
  } catch {
    return false;
  }
}
