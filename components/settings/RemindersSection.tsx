import {
  DEADLINE_GROUPS,
  type DeadlineGroup,
  type ReminderSettings,
  type ShownGroups,
} from '../../utils/reminders';
import { useWords } from '../words/language';
import { GROUPS, REMINDERS } from '../words/settings';
import { Choice } from './Choice';

export interface RemindersSectionProps {
  readonly reminders: ReminderSettings;
  readonly shown: ShownGroups;
  /** Whether the browser lets us show notifications. `refused`: it was asked just now. */
  readonly permission: 'granted' | 'refused' | 'not-asked';
  readonly onReminders: (on: boolean) => void;
  readonly onDays: (group: DeadlineGroup, daysBefore: readonly number[]) => void;
}

const DAYS = [14, 7, 3, 1, 0, -1];

/** Whether the reader is reminded, and how long before each kind of date. */
export function RemindersSection(props: RemindersSectionProps) {
  const { reminders, shown, permission, onReminders } = props;
  const words = useWords(REMINDERS);
  const isOn = reminders.onSince !== null;
  const isBlocked = isOn && permission !== 'granted';
  return (
    <fieldset>
      <legend>{words.heading}</legend>
      <p class="hint">{words.hint}</p>
      <Choice type="checkbox" label={words.on} checked={isOn} onChange={onReminders} />
      <p class={permission === 'refused' || isBlocked ? 'problem' : 'hidden'} role="status">
        {isBlocked ? words.blocked : permission === 'refused' && words.refused}
      </p>
      {isBlocked && (
        <button
          type="button"
          class="button"
          onClick={() => {
            onReminders(true);
          }}
        >
          {words.allow}
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
  const words = useWords(GROUPS);
  const chosen = reminders.daysBefore[group];
  // What is chosen can come from a file and need not be one of ours.
  const offered = [...new Set([...DAYS, ...chosen])].sort((a, b) => b - a);
  return (
    <fieldset class="days-before">
      <legend>{words.groups[group]}</legend>
      {offered.map((days) => (
        <Choice
          key={days}
          type="checkbox"
          label={words.days(days)}
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
