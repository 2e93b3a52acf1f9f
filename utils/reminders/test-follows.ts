import { day } from '../calendar/test-day';
import type { FollowedDeadline } from '../deadlines';
import type { Language } from '../language';
import { NOTHING_TOLD, dueReminders, type FollowedRequest, type ReminderSettings, type Told } from '.';

/** For tests: reminders on, at days that differ by group. */
export const REMINDERS: ReminderSettings = {
  onSince: day('2023-01-01'),
  daysBefore: {
    answer: [-1],
    fee: [7],
    'review-request': [7, 1],
    'review-reply': [-1],
    commissioner: [14, 3],
    appeal: [14],
  },
};

/** For tests: every group shown. */
export const ALL_SHOWN = {
  answer: true,
  fee: true,
  'review-request': true,
  'review-reply': true,
  commissioner: true,
  appeal: true,
};

/** For tests: a deadline under FOIA that nobody has met. */
export function dated(
  kind: FollowedDeadline['kind'],
  date: string,
  more: Partial<FollowedDeadline> = {},
): FollowedDeadline {
  return {
    kind,
    date: day(date),
    from: day('2022-12-21'),
    source: 'a rule',
    url: null,
    binding: 'statute',
    regime: 'FOIA',
    ...more,
  };
}

/** For tests: a request followed since the start of 2023. */
export function followed(
  key: string,
  deadlines: readonly FollowedDeadline[],
  more: Partial<FollowedRequest> = {},
) {
  return {
    key,
    title: `About ${key}`,
    url: `https://www.whatdotheyknow.com/request/${key}`,
    stage: 'review-open',
    followedOn: day('2023-01-01'),
    deadlines,
    ...more,
  } satisfies FollowedRequest;
}

/** For tests: what is due on a day, all having been looked at until `checkedOn`. */
export function dueOn(
  today: string,
  follows: readonly FollowedRequest[],
  {
    checkedOn,
    ...more
  }: {
    checkedOn?: string;
    told?: Told;
    reminders?: ReminderSettings;
    shown?: typeof ALL_SHOWN;
    language?: Language;
  } = {},
) {
  const told = checkedOn === undefined ? NOTHING_TOLD : { checkedOn: day(checkedOn), entries: [] };
  return dueReminders({
    follows,
    reminders: REMINDERS,
    shown: ALL_SHOWN,
    told,
    today: day(today),
    language: 'en',
    ...more,
  });
}
