import {
  DEADLINE_GROUPS,
  type DeadlineGroup,
  type ReminderSettings,
  type ShownGroups,
} from '../../utils/reminders';
import { Choice } from './Choice';
import { daysWords, GROUP_WORDS } from './group-words';

export interface RemindersSectionProps {
  readonly reminders: ReminderSettings;
  readonly shown: ShownGroups;
  /** Whether the browser lets us show notifications. `refused`: it was asked just now. */
  readonly permission: 'granted' | 'refused' | 'not-asked';
  readonly onReminders: (on: boolean) => void;
  readonly onDays: (group: DeadlineGroup, daysBefore: readonly number[]) => void;
}

const TEXT = {
  heading: 'Reminders',
  on: 'Remind me of the dates of requests I follow',
  hint: 'Your browser shows a notification, usually in the morning. It asks you to allow that when you switch reminders on.',
  refused:
    'Your browser did not allow notifications, so reminders are off. You can change that in the browser’s own settings for FOI Lens.',
  blocked: 'Your browser does not allow notifications now, so you are not reminded.',
  allow: 'Allow notifications',
} as const;

const DAYS = [14, 7, 3, 1, 0, -1];

/** Whether the reader is reminded, and how long before each kind of date. */
export function RemindersSection(props: RemindersSectionProps) {
  const { reminders, shown, permission, onReminders } = props;
  const isOn = reminders.onSince !== null;
  const isBlocked = isOn && permission !== 'granted';
  return (
    <fieldset>
      <legend>{TEXT.heading}</legend>
      <p class="hint">{TEXT.hint}</p>
      <Choice type="checkbox" label={TEXT.on} checked={isOn} onChange={onReminders} />
      <p class={permission === 'refused' || isBlocked ? 'problem' : 'hidden'} role="status">
        {isBlocked ? TEXT.blocked : permission === 'refused' && TEXT.refused}
      </p>
      {isBlocked && (
        <button
          type="button"
          class="button"
          onClick={() => {
            onReminders(true);
          }}
        >
          {TEXT.allow}
        </button>
      )}
      {isOn &&
        DEADLINE_GROUPS.filter((group) => shown[group]).map((group) => (
          <Days key={group} group={group} {...props} />
        ))}
    </fieldset>
  );
}

function Days({ group, reminders, onDays }: RemindersSectionProps & { readonly group: DeadlineGroup }) {
  const chosen = reminders.daysBefore[group];
  // What is chosen can come from a file and need not be one of ours.
  const offered = [...new Set([...DAYS, ...chosen])].sort((a, b) => b - a);
  return (
    <fieldset class="days-before">
      <legend>{GROUP_WORDS[group]}</legend>
      {offered.map((days) => (
        <Choice
          key={days}
          type="checkbox"
          label={daysWords(days)}
          checked={chosen.includes(days)}
          onChange={(wanted) => {
            onDays(
              group,
              offered.filter((one) => (one === days ? wanted : chosen.includes(one))),
            );
          }}
        />
      ))}
    </fieldset>
  );
}
