import { useEffect, useState } from 'preact/hooks';
import { SettingsView, type SettingsViewProps } from '../../components/settings/SettingsView';
import { LanguageProvider } from '../../components/words/language';
import { DATA, SETTINGS } from '../../components/words/settings';
import type { PlainDate } from '../../utils/calendar';
import { shownLanguage, type Language } from '../../utils/language';
import {
  DEFAULT_SETTINGS,
  type FollowList,
  type ImportReport,
  type Settings,
  type SettingsStore,
} from '../../utils/storage';
import { useDocumentLanguage } from '../shared/document-language';

/** What the settings page needs of the browser. */
export interface OptionsProps {
  readonly today: PlainDate;
  readonly settings: SettingsStore;
  /** What is spoken unless the reader has chosen. */
  readonly browserLanguage: Language;
  readonly listFollows: () => Promise<FollowList>;
  /** The permission to show notifications. It is to be asked for in the very click that needs it. */
  readonly permission: {
    readonly isGranted: () => Promise<boolean>;
    readonly ask: () => Promise<boolean>;
  };
  readonly exportAll: () => Promise<{ readonly text: string | null }>;
  readonly importAll: (text: string, language: Language) => Promise<ImportReport>;
  readonly deleteAll: () => Promise<{ readonly problem: string | null }>;
  /** Saves the text as a file. */
  readonly save: (text: string) => void;
}

/** How long a choice is said to be saved. */
const SAID_FOR_MS = 4000;

/** The settings page: shows what is stored, and stores each choice as it is made. */
export function Options(props: OptionsProps) {
  const { settings, saved, choose, reload } = useSettings(props.settings);
  const { permission, ask } = usePermission(props.permission);
  const { list, reload: reloadList } = useFollowList(props.listFollows);
  const language = shownLanguage((settings ?? DEFAULT_SETTINGS).language, props.browserLanguage);
  useDocumentLanguage(language, SETTINGS[language].heading);
  if (settings === null || list === null) return null;
  const data: SettingsViewProps['data'] = {
    followed: list.problem === null ? list.follows.length : null,
    unreadable: list.unreadable,
    onExport: async () => {
      const { text } = await props.exportAll();
      if (text !== null) props.save(text);
      return text !== null;
    },
    onImport: async (file) => {
      const text = await file.text().catch(() => null);
      if (text === null) return [DATA[language].notRead];
      const { sentences } = await props.importAll(text, language);
      await Promise.all([reload(), reloadList()]);
      return sentences;
    },
    onDelete: async () => {
      const { problem } = await props.deleteAll();
      await Promise.all([reload(), reloadList()]);
      return problem === null;
    },
  };
  const switchReminders = (onSince: PlainDate | null) => {
    choose((before) => ({ ...before, reminders: { ...before.reminders, onSince } }));
  };
  return (
    <LanguageProvider value={language}>
      <SettingsView
        settings={settings}
        permission={permission}
        saved={saved}
        onChange={choose}
        onReminders={(on) => {
          if (!on) switchReminders(null);
          else {
            void ask().then((isGranted) => {
              if (isGranted) switchReminders(props.today);
            });
          }
        }}
        data={data}
      />
    </LanguageProvider>
  );
}

function useSettings(store: SettingsStore) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [saved, setSaved] = useState<SettingsViewProps['saved']>(null);
  const reload = async () => {
    const { settings: stored, problem } = await store.load();
    setSettings(stored);
    setSaved(problem);
  };
  useEffect(() => void reload(), [store]);
  useEffect(() => {
    if (saved !== 'saved') return;
    const timer = setTimeout(() => {
      setSaved(null);
    }, SAID_FOR_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [saved]);
  const choose = (change: (before: Settings) => Settings) => {
    void store.update(change).then(({ settings: stored, problem }) => {
      setSettings(stored);
      setSaved(problem ?? 'saved');
    });
  };
  return { settings, saved, choose, reload };
}

function usePermission({ isGranted, ask }: OptionsProps['permission']) {
  const [permission, setPermission] = useState<SettingsViewProps['permission']>('not-asked');
  useEffect(() => {
    void isGranted().then(
      (granted) => {
        if (granted) setPermission('granted');
      },
      () => undefined,
    );
  }, [isGranted]);
  return {
    permission,
    /** Called in a click, and asks before anything else. */
    ask: async () => {
      const granted = await ask().catch(() => false);
      setPermission(granted ? 'granted' : 'refused');
      return granted;
    },
  };
}

function useFollowList(read: OptionsProps['listFollows']) {
  const [list, setList] = useState<FollowList | null>(null);
  const reload = async () => {
    setList(await read());
  };
  useEffect(() => void reload(), [read]);
  return { list, reload };
}
