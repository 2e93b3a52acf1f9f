import { type PlainDate, addDays, daysBetween } from '../calendar';
import { type FollowedDeadline, describeDeadline } from '../deadlines';
import { type Language, counted, inBoth } from '../language';
import { type DeadlineGroup, groupOf } from './groups';
import { awaitedDeadlines } from './awaited-deadlines';
import type { FollowedRequest, Reminder, ReminderSettings, ShownGroups, Told } from './types';

/** A summary names so many dates and counts the rest: more would not fit a notification. */
const NAMED_IN_SUMMARY = 3;

/** Dates that the authority has to keep: what was due may have come since the page was last read. */
const KEPT_BY_AUTHORITY: readonly DeadlineGroup[] = ['answer', 'review-reply'];

const WORDS = inBoth(
  {
    mayHaveChanged: 'Open the request to see whether anything has come since.',
    passed: (count: number) => `${count} dates have passed since FOI Lens last looked`,
    more: (count: number) => `And ${count} more.`,
  },
  {
    mayHaveChanged: 'Agorwch y cais i weld a oes rhywbeth wedi dod ers hynny.',
    passed: (count) => `Mae ${counted(count, 'dyddiad')} wedi mynd heibio ers i FOI Lens edrych ddiwethaf`,
    more: (count) => `A ${count} arall.`,
  },
);

interface Owed {
  readonly id: string;
  readonly follow: FollowedRequest;
  readonly deadline: FollowedDeadline;
  readonly sentence: string;
  /** The date had passed before the reminder could be shown, and this is not the day it was meant for. */
  readonly isTooLate: boolean;
}

/**
 * The reminders to show on `today`, soonest date first: those of the day, and those of days on which nobody looked since
 * `told.checkedOn`. Of each date only the latest that is due. Dates that have passed meanwhile are in one reminder together.
 * None for what is already in `told`, is met, belongs to a closed request or a group that is not shown, or was due before
 * the request was followed or reminders were switched on.
 */
export function dueReminders(given: {
  readonly follows: readonly FollowedRequest[];
  readonly reminders: ReminderSettings;
  readonly shown: ShownGroups;
  readonly told: Told;
  readonly today: PlainDate;
  /** Of the sentences; what a reminder is known by is the same in all. */
  readonly language: Language;
}): readonly Reminder[] {
  const { follows, reminders, shown, told, today, language } = given;
  const { onSince } = reminders;
  if (onSince === null) return [];
  const unlookedFrom = firstDayNotLookedAt(told.checkedOn, today);
  const owed = follows.flatMap((follow) => {
    const since = latest([onSince, unlookedFrom, ...(follow.followedOn === null ? [] : [follow.followedOn])]);
    const from = since < today ? since : today;
    return datesOf(awaitedDeadlines(follow, shown)).flatMap((deadline) =>
      owedFor(follow, deadline, reminders.daysBefore[groupOf(deadline.kind)], { from, today, language }),
    );
  });
  const shownIds = new Set(told.entries.map(({ id }) => id));
  const fresh = owed
    .filter(({ id }) => !shownIds.has(id))
    .sort((a, b) => daysBetween(b.deadline.date, a.deadline.date));
  const tooLate = fresh.filter(({ isTooLate }) => isTooLate);
  if (tooLate.length < 2) return fresh.map(reminderOf);
  return [
    summaryOf(tooLate, unlookedFrom, language),
    ...fresh.filter(({ isTooLate }) => !isTooLate).map(reminderOf),
  ];
}

/** The key of the request that a reminder is about, from the reminder's id; `null` for a summary and for any other text. */
export function keyOfReminder(id: string): string | null {
  return /^reminder \S+ \S+ \S+ (.+)$/s.exec(id)?.[1] ?? null;
}

/** Without a day that was looked at, or with one that the clock has not reached, nothing but today can have been missed. */
function firstDayNotLookedAt(checkedOn: PlainDate | null, today: PlainDate): PlainDate {
  return checkedOn === null || checkedOn >= today ? today : addDays(checkedOn, 1);
}

/** Readings and rules of one group that end on the same day are one date to remind of. */
function datesOf(deadlines: readonly FollowedDeadline[]): readonly FollowedDeadline[] {
  const dates = new Map<string, FollowedDeadline>();
  for (const deadline of deadlines) {
    const name = `${groupOf(deadline.kind)} ${deadline.date}`;
    if (!dates.has(name)) dates.set(name, deadline);
  }
  return [...dates.values()];
}

/** The latest reminder of a date whose day is not before `from` and not after `today`, if there is one. */
function owedFor(
  follow: FollowedRequest,
  deadline: FollowedDeadline,
  daysBefore: readonly number[],
  { from, today, language }: { from: PlainDate; today: PlainDate; language: Language },
): readonly Owed[] {
  const daysLeft = daysBetween(today, deadline.date);
  const daysFrom = daysBetween(from, deadline.date);
  const due = daysBefore.filter((days) => daysLeft <= days && days <= daysFrom);
  if (due.length === 0) return [];
  const days = Math.min(...due);
  return [
    {
      id: `reminder ${groupOf(deadline.kind)} ${deadline.date} ${days} ${follow.key}`,
      follow,
      deadline,
      sentence: sentenceOf(deadline, today, language),
      isTooLate: daysLeft < 0 && days !== daysLeft,
    },
  ];
}

function sentenceOf(deadline: FollowedDeadline, today: PlainDate, language: Language): string {
  const { sentence } = describeDeadline(deadline, today, language);
  const isTheirs = deadline.date < today && KEPT_BY_AUTHORITY.includes(groupOf(deadline.kind));
  const mayHaveChanged = isTheirs || deadline.unless === 'answered';
  return mayHaveChanged ? `${sentence} ${WORDS[language].mayHaveChanged}` : sentence;
}

function reminderOf({ id, follow, deadline, sentence }: Owed): Reminder {
  return {
    id,
    title: follow.title,
    message: sentence,
    url: follow.url,
    date: deadline.date,
    covers: [id],
  };
}

/** Named after the first day that nobody looked at, so that one worked out again takes the place of the one shown. */
function summaryOf(passed: readonly Owed[], unlookedFrom: PlainDate, language: Language): Reminder {
  const words = WORDS[language];
  const named = passed
    .slice(0, NAMED_IN_SUMMARY)
    .map(({ follow, sentence }) => `${follow.title}: ${sentence}`);
  const rest = passed.length - named.length;
  return {
    id: `summary ${unlookedFrom}`,
    title: words.passed(passed.length),
    message: [...named, ...(rest > 0 ? [words.more(rest)] : [])].join('\n'),
    url: null,
    date: latest(passed.map(({ deadline }) => deadline.date)),
    covers: passed.map(({ id }) => id),
  };
}

function latest(dates: readonly PlainDate[]): PlainDate {
  return dates.reduce((last, date) => (date > last ? date : last));
}
