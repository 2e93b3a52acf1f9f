import type { PlainDate } from '../calendar';
import type { FollowedDeadline, Stage } from '../deadlines';
import type { DeadlineGroup } from './groups';

/** What reminders and the badge look at in a followed request. */
export interface FollowedRequest {
  /** The name under which the request is remembered. */
  readonly key: string;
  readonly title: string;
  readonly url: string;
  /** `null` where it is not known. */
  readonly stage: Stage | null;
  /** `null` where it is not known. */
  readonly followedOn: PlainDate | null;
  readonly deadlines: readonly FollowedDeadline[];
}

export interface ReminderSettings {
  /** The day reminders were switched on; `null` while they are off. Nothing from before that day is reminded of. */
  readonly onSince: PlainDate | null;
  /** On which days to remind, in calendar days before the date: 7 a week before, 0 on the day, -1 the day after. */
  readonly daysBefore: Readonly<Record<DeadlineGroup, readonly number[]>>;
}

/** Which groups of dates the reader wants to see. What is not shown is not reminded of either. */
export type ShownGroups = Readonly<Record<DeadlineGroup, boolean>>;

/** What has been reminded of. */
export interface Told {
  /** The last day on which every reminder due had been shown; `null` before the first. */
  readonly checkedOn: PlainDate | null;
  /** The reminders shown since then, and on which day. */
  readonly entries: readonly { readonly id: string; readonly on: PlainDate }[];
}

/** One notification. */
export interface Reminder {
  /** The same for the same reminder, however often it is worked out: showing it again replaces it. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** The request's page; `null` for a summary of several. */
  readonly url: string | null;
  /** The date it is about; the latest of them for a summary. */
  readonly date: PlainDate;
  /** What to remember as shown once this was: the ids of all reminders that it stands for. */
  readonly covers: readonly string[];
}
