export {
  deleteAttachments,
  openAttachments,
  type Attachments,
  type BelongsTo,
  type StoredAttachment,
  type StoredReading,
} from './attachments';
export { choiceId, citationId, findingId, requestKey } from './ids';
export { NO_DRAFT, openDrafts, type Draft, type DraftOutcome, type Drafts } from './drafts';
export { openFormTexts, type FormTexts } from './form-text';
export { openMemory, type Memory, type MemoryOutcome, type RequestMemory, type StorageArea } from './memory';
export type { Follow, Visit } from './follows-record';
export {
  openFollows,
  type FollowList,
  type FollowListing,
  type FollowOutcome,
  type Follows,
} from './follows';
export type { ListedFollow } from './follows-index';
export {
  DEFAULT_SETTINGS,
  isFollowOrSettings,
  loadSettings,
  openSettings,
  type Settings,
  type SettingsOutcome,
  type SettingsStore,
} from './settings';
export { loadTold, saveTold } from './told';
export { deleteAll, exportAll, importAll, type ImportReport } from './backup';
export { takingTurns, type Locks } from './turns';
export type { WholeArea } from './whole-area';
