import type { Reading } from '../../utils/deadlines';
import { DEADLINE_GROUPS, type ReminderSettings, type ShownGroups } from '../../utils/reminders';
import { Choice } from './Choice';
import { DataSection, type DataSectionProps } from './DataSection';
import { GROUP_WORDS } from './group-words';
import { RemindersSection, type RemindersSectionProps } from './RemindersSection';

/** What the reader can choose. */
export interface SettingsShown {
  readonly reminders: ReminderSettings;
  readonly shown: ShownGroups;
  /** Which of two readings of a rule comes first. */
  readonly firstDate: Reading;
}

/** Why a choice was not stored. */
export type SettingsProblem = 'unreadable' | 'not-saved' | 'full';

export interface SettingsViewProps {
  readonly settings: SettingsShown;
  readonly permission: RemindersSectionProps['permission'];
  /** What became of the last choice; null once that has been said. */
  readonly saved: 'saved' | SettingsProblem | null;
  readonly onChange: (change: (settings: SettingsShown) => SettingsShown) => void;
  /** Switches reminders on, for which the browser has to be asked at once, or off. */
  readonly onReminders: (on: boolean) => void;
  readonly data: DataSectionProps;
}

const TEXT = {
  heading: 'FOI Lens settings',
  shown: 'Dates to show',
  shownHint: 'In the popup and the list of requests you follow. You are not reminded of what is not shown.',
  first: 'Where a date can be counted in two ways',
  firstHint: 'The law and the letter may end on different days, or a rule may be read in two ways.',
  firstChoices: {
    safe: 'Show the safe date first: by then you are in time on every reading',
    last: 'Show the last possible date first',
  },
  private: 'Nothing leaves your browser. FOI Lens explains and drafts. It is not legal advice.',
} as const;

const OUTCOMES: Readonly<Record<'saved' | SettingsProblem, string>> = {
  saved: 'Saved',
  unreadable: 'What FOI Lens remembers could not be read. Your choice was not saved.',
  'not-saved': 'Your browser did not save this choice. Please try again.',
  full: 'Your browser has no more room for FOI Lens. Your choice was not saved.',
};

/** All that the reader can choose, each choice kept as soon as it is made. */
export function SettingsView(props: SettingsViewProps) {
  const { settings, saved, permission, onChange, onReminders, data } = props;
  return (
    <main class="settings">
      <h1>{TEXT.heading}</h1>
      <RemindersSection
        reminders={settings.reminders}
        shown={settings.shown}
        permission={permission}
        onReminders={onReminders}
        onDays={(group, daysBefore) => {
          onChange((before) => withDays(before, group, daysBefore));
        }}
      />
      <ShownSection settings={settings} onChange={onChange} />
      <FirstDateSection settings={settings} onChange={onChange} />
      <DataSection {...data} />
      <footer>
        <p>{TEXT.private}</p>
      </footer>
      <p class={saved === null ? 'hidden' : 'outcome'} role="status" data-problem={saved !== 'saved'}>
        {saved !== null && OUTCOMES[saved]}
      </p>
    </main>
  );
}

function withDays(
  settings: SettingsShown,
  group: keyof ShownGroups,
  daysBefore: readonly number[],
): SettingsShown {
  const { reminders } = settings;
  return {
    ...settings,
    reminders: { ...reminders, daysBefore: { ...reminders.daysBefore, [group]: daysBefore } },
  };
}

type PartProps = Pick<SettingsViewProps, 'settings' | 'onChange'>;

function ShownSection({ settings: { shown }, onChange }: PartProps) {
  return (
    <fieldset>
      <legend>{TEXT.shown}</legend>
      <p class="hint">{TEXT.shownHint}</p>
      {DEADLINE_GROUPS.map((group) => (
        <Choice
          key={group}
          type="checkbox"
          label={GROUP_WORDS[group]}
          checked={shown[group]}
          onChange={(isShown) => {
            onChange((before) => ({ ...before, shown: { ...before.shown, [group]: isShown } }));
          }}
        />
      ))}
    </fieldset>
  );
}

function FirstDateSection({ settings, onChange }: PartProps) {
  return (
    <fieldset>
      <legend>{TEXT.first}</legend>
      <p class="hint">{TEXT.firstHint}</p>
      {(['safe', 'last'] as const).map((firstDate) => (
        <Choice
          key={firstDate}
          type="radio"
          name="first-date"
          label={TEXT.firstChoices[firstDate]}
          checked={settings.firstDate === firstDate}
          onChange={() => {
            onChange((before) => ({ ...before, firstDate }));
          }}
        />
      ))}
    </fieldset>
  );
}
