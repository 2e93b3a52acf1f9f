export { DEADLINE_GROUPS, groupOf, isDeadlineKind, type DeadlineGroup } from './groups';
export type { FollowedRequest, Reminder, ReminderSettings, ShownGroups, Told } from './types';
export { badgeFor } from './badge';
export { dueReminders, keyOfReminder } from './due-reminders';
export { nextAlarm } from './next-alarm';
export { shownDeadlines } from './shown-deadlines';
export { NOTHING_TOLD, withAllShown, withShown } from './told';
