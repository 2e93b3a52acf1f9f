import type { Reading } from '../../utils/deadlines';
import type { LanguageChoice } from '../../utils/language';
import { DEADLINE_GROUPS, type ReminderSettings, type ShownGroups } from '../../utils/reminders';
import { useLanguage, useWords } from '../words/language';
import { ATTACHMENTS, GROUPS, LANGUAGE, SETTINGS, SHOWN } from '../words/settings';
import { Choice } from './Choice';
import { DataSection, type DataSectionProps } from './DataSection';
import { RemindersSection, type RemindersSectionProps } from './RemindersSection';

/** What the reader can choose. */
export interface SettingsShown {
  readonly reminders: ReminderSettings;
  readonly shown: ShownGroups;
  /** Which of two readings of a rule comes first. */
  readonly firstDate: Reading;
  readonly language: LanguageChoice;
  /** Whether the letters attached to the reply being viewed are read without being asked for. */
  readonly readAttachments: boolean;
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

/** All that the reader can choose, each choice kept as soon as it is made. */
export function SettingsView(props: SettingsViewProps) {
  const { settings, saved, permission, onChange, onReminders, data } = props;
  const words = useWords(SETTINGS);
  return (
    <main class="settings" lang={useLanguage()}>
      <h1>{words.heading}</h1>
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
      <AttachmentsSection settings={settings} onChange={onChange} />
      <LanguageSection settings={settings} onChange={onChange} />
      <DataSection {...data} />
      <footer>
        <p>{words.private}</p>
      </footer>
      <p class={saved === null ? 'hidden' : 'outcome'} role="status" data-problem={saved !== 'saved'}>
        {saved !== null && words.outcomes[saved]}
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
  const words = useWords(SHOWN);
  const { groups } = useWords(GROUPS);
  return (
    <fieldset>
      <legend>{words.heading}</legend>
      <p class="hint">{words.hint}</p>
      {DEADLINE_GROUPS.map((group) => (
        <Choice
          key={group}
          type="checkbox"
          label={groups[group]}
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
  const words = useWords(SHOWN);
  return (
    <fieldset>
      <legend>{words.first}</legend>
      <p class="hint">{words.firstHint}</p>
      {(['safe', 'last'] as const).map((firstDate) => (
        <Choice
          key={firstDate}
          type="radio"
          name="first-date"
          label={words.firstChoices[firstDate]}
          checked={settings.firstDate === firstDate}
          onChange={() => {
            onChange((before) => ({ ...before, firstDate }));
          }}
        />
      ))}
    </fieldset>
  );
}

function LanguageSection({ settings, onChange }: PartProps) {
  const words = useWords(LANGUAGE);
  return (
    <fieldset>
      <legend>{words.heading}</legend>
      <p class="hint">{words.hint}</p>
      {(['site', 'en', 'cy'] as const).map((language) => (
        <Choice
          key={language}
          type="radio"
          name="language"
          label={words.choices[language]}
          checked={settings.language === language}
          onChange={() => {
            onChange((before) => ({ ...before, language }));
          }}
        />
      ))}
    </fieldset>
  );
}

function AttachmentsSection({ settings: { readAttachments }, onChange }: PartProps) {
  const words = useWords(ATTACHMENTS);
  return (
    <fieldset>
      <legend>{words.heading}</legend>
      <p class="hint">{words.hint}</p>
      <Choice
        type="checkbox"
        label={words.readUnasked}
        checked={readAttachments}
        onChange={(isWanted) => {
          onChange((before) => ({ ...before, readAttachments: isWanted }));
        }}
      />
    </fieldset>
  );
}
