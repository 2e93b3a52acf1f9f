import type { Reading } from '../deadlines';
import type { LanguageChoice } from '../language';
import type { DeadlineGroup, ReminderSettings, ShownGroups } from '../reminders';
import { isDate, isOneOf } from './checks';
import { STORE_LOCK } from './follows';
import { FOLLOW } from './follows-record';
import { takingTurns, type Locks } from './turns';
import { isRecord, newest, upToDate, type Migration } from './versions';
import { keptAside, writeProblem, type WholeArea, type WriteProblem } from './whole-area';

/** What the reader can choose. */
export interface Settings {
  readonly reminders: ReminderSettings;
  readonly shown: ShownGroups;
  /** Which of two readings of a rule is shown first. */
  readonly firstDate: Reading;
  /** What the interface is written in. */
  readonly language: LanguageChoice;
  /** Whether the letters attached to the reply being viewed are read without being asked for. */
  readonly readAttachments: boolean;
}

/** `settings` is what is known to be stored, or the defaults. */
export interface SettingsOutcome {
  readonly settings: Settings;
  readonly problem: 'unreadable' | WriteProblem | null;
}

/** Nothing here rejects. */
export interface SettingsStore {
  load(): Promise<SettingsOutcome>;
  /** Changes settings: `change` gets what is stored at that moment. */
  update(change: (settings: Settings) => Settings): Promise<SettingsOutcome>;
}

export const SETTINGS = 'settings';

/**
 * What holds until the reader chooses: no reminders, as they need a permission; once they are on, a week and a day before
 * the last day for what readers do themselves (two weeks and three days for a complaint or an appeal, which take longer to write), and
 * the day after for what the authority has to send.
 */
export const DEFAULT_SETTINGS: Settings = {
  reminders: {
    onSince: null,
    daysBefore: {
      answer: [-1],
      fee: [7, 1],
      'review-request': [7, 1],
      'review-reply': [-1],
      commissioner: [14, 3],
      appeal: [14, 3],
    },
  },
  shown: {
    answer: true,
    fee: true,
    'review-request': true,
    'review-reply': true,
    commissioner: true,
    appeal: true,
  },
  firstDate: 'safe',
  language: 'site',
  readAttachments: false,
};

/** A change of the shape adds its step here; a new setting needs none, it has its default. */
const MIGRATIONS: readonly Migration[] = [];

const FARTHEST_DAYS = 60;
const isReading = isOneOf<Reading>({ safe: true, last: true });
const isLanguageChoice = isOneOf<LanguageChoice>({ site: true, en: true, cy: true });

/**
 * The reader's settings, in one record.
 * @param area `browser.storage.local`
 * @param locks `navigator.locks`, which all extension pages and the background share
 */
export function openSettings(area: WholeArea, locks?: Locks): SettingsStore {
  const inTurn = takingTurns(STORE_LOCK, locks);
  return {
    load: () => loadSettings(area),
    update: (change) => inTurn(() => update(area, change)),
  };
}

/** Reads stored settings, each by itself: what cannot be read has its default. `null` where there is nothing of use. */
export function readSettings(stored: unknown): Settings | null {
  const record = upToDate(stored, MIGRATIONS);
  if (record === null) return null;
  const { reminders, shown, firstDate, language, readAttachments } = record;
  const defaults = DEFAULT_SETTINGS;
  const onSince = fieldOf(reminders, 'onSince');
  const daysBefore = fieldOf(reminders, 'daysBefore');
  const isShown = (group: DeadlineGroup) => {
    const stored = fieldOf(shown, group);
    return typeof stored === 'boolean' ? stored : defaults.shown[group];
  };
  return {
    reminders: {
      onSince: isDate(onSince) ? onSince : null,
      daysBefore: eachGroup((group) =>
        readDays(fieldOf(daysBefore, group), defaults.reminders.daysBefore[group]),
      ),
    },
    shown: eachGroup(isShown),
    firstDate: isReading(firstDate) ? firstDate : defaults.firstDate,
    language: isLanguageChoice(language) ? language : defaults.language,
    readAttachments: typeof readAttachments === 'boolean' ? readAttachments : defaults.readAttachments,
  };
}

/** What is stored of settings. */
export function writtenSettings(settings: Settings): Readonly<Record<string, unknown>> {
  return { ...settings, version: newest(MIGRATIONS) };
}

/** Whether a key of the store is that of a followed request or of the settings: what dates and reminders follow from. */
export function isFollowOrSettings(key: string): boolean {
  return key === SETTINGS || key.startsWith(FOLLOW);
}

/** Reads the settings alone, for who does not change them. Never rejects. */
export async function loadSettings(area: Pick<WholeArea, 'get'>): Promise<SettingsOutcome> {
  try {
    const stored = await area.get([SETTINGS]);
    return { settings: readSettings(stored[SETTINGS]) ?? DEFAULT_SETTINGS, problem: null };
  } catch {
    return { settings: DEFAULT_SETTINGS, problem: 'unreadable' };
  }
}

async function update(area: WholeArea, change: (settings: Settings) => Settings): Promise<SettingsOutcome> {
  const { settings: before, problem } = await loadSettings(area);
  if (problem !== null) return { settings: before, problem: 'not-saved' };
  try {
    const after = readSettings(writtenSettings(change(before))) ?? before;
    const content = await area.get(null);
    const isLost = Object.hasOwn(content, SETTINGS) && readSettings(content[SETTINGS]) === null;
    await area.set({
      ...(isLost && keptAside(content, SETTINGS, content[SETTINGS])),
      [SETTINGS]: writtenSettings(after),
    });
    return { settings: after, problem: null };
  } catch (error) {
    return { settings: before, problem: writeProblem(error) };
  }
}

function isDayCount(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(Number(value)) <= FARTHEST_DAYS;
}

/** None is a choice; days of which not one can be read are not. */
function readDays(stored: unknown, otherwise: readonly number[]): readonly number[] {
  if (!Array.isArray(stored)) return otherwise;
  const days = stored.filter(isDayCount);
  if (days.length === 0 && stored.length > 0) return otherwise;
  return [...new Set(days)].sort((a, b) => b - a);
}

function fieldOf(stored: unknown, name: string): unknown {
  return isRecord(stored) && Object.hasOwn(stored, name) ? stored[name] : undefined;
}

function eachGroup<T>(value: (group: DeadlineGroup) => T): Readonly<Record<DeadlineGroup, T>> {
  return {
    answer: value('answer'),
    fee: value('fee'),
    'review-request': value('review-request'),
    'review-reply': value('review-reply'),
    commissioner: value('commissioner'),
    appeal: value('appeal'),
  };
}
