import { DRAFT, readDraft, writtenDraft } from './drafts';
import { FOLLOW, readFollow, writtenFollow, type Follow } from './follows-record';
import { SETTINGS, readSettings, writtenSettings } from './settings';
import { QUARANTINE, keptAside } from './whole-area';

export type Records = Readonly<Record<string, unknown>>;

/** What became of one record of a backup. */
export type MergeOutcome =
  | 'added'
  | 'updated'
  | 'here-already'
  | 'settings-taken'
  | 'settings-kept'
  | 'draft-taken'
  | 'draft-kept'
  | 'kept-aside'
  | 'unreadable';

interface Merged {
  readonly outcome: MergeOutcome;
  readonly items: Records;
}

/** Whether a record is of the kinds that are merged here. */
export function isMergeable(key: string): boolean {
  return key === SETTINGS || [FOLLOW, DRAFT, QUARANTINE].some((kind) => key.startsWith(kind));
}

/**
 * What to store for one record of a backup, given all that is there, and what that means. Newer never gives way to older;
 * what stands there and cannot be read is kept aside.
 */
export function mergedRecord(content: Records, key: string, value: unknown): Merged {
  if (key === SETTINGS) return mergedSettings(content, value);
  if (key.startsWith(FOLLOW)) return mergedFollow(content, key, value);
  if (key.startsWith(DRAFT)) return mergedDraft(content, key, value);
  return { outcome: 'kept-aside', items: keptAside(content, key.slice(QUARANTINE.length), value) };
}

function mergedFollow(content: Records, key: string, value: unknown): Merged {
  const name = key.slice(FOLLOW.length);
  const theirs = readFollow(name, value);
  const ours = readFollow(name, content[key]);
  if (theirs === null) return { outcome: 'unreadable', items: {} };
  if (ours === null) return { outcome: 'added', items: replaced(content, key, writtenFollow(theirs)) };
  // Days compare as text, and a day that is not known comes before all.
  if ((theirs.seenOn ?? '') <= (ours.seenOn ?? '')) return { outcome: 'here-already', items: {} };
  return { outcome: 'updated', items: { [key]: writtenFollow(joined(ours, theirs)) } };
}

function joined(ours: Follow, theirs: Follow): Follow {
  const [followedOn = null] = [ours.followedOn, theirs.followedOn].filter((day) => day !== null).sort();
  return { ...theirs, followedOn, viewerIsRequester: ours.viewerIsRequester || theirs.viewerIsRequester };
}

/** Settings carry no day; those that the reader has made in this browser are the ones they are used to here. */
function mergedSettings(content: Records, value: unknown): Merged {
  const theirs = readSettings(value);
  if (theirs === null) return { outcome: 'unreadable', items: {} };
  if (readSettings(content[SETTINGS])) return { outcome: 'settings-kept', items: {} };
  return { outcome: 'settings-taken', items: replaced(content, SETTINGS, writtenSettings(theirs)) };
}

/** Drafts carry no day either; the one in this browser is the one that the reader is writing. */
function mergedDraft(content: Records, key: string, value: unknown): Merged {
  const theirs = readDraft(value);
  if (theirs === null) return { outcome: 'unreadable', items: {} };
  if (readDraft(content[key])) return { outcome: 'draft-kept', items: {} };
  return { outcome: 'draft-taken', items: replaced(content, key, writtenDraft(theirs)) };
}

function replaced(content: Records, key: string, value: unknown): Records {
  const aside = Object.hasOwn(content, key) ? keptAside(content, key, content[key]) : {};
  return { ...aside, [key]: value };
}
