import { browser } from 'wxt/browser';
import { askAboutFollow, askForExplainers, type FollowMessage } from '../../utils/messages';
import { openDrafts, openMemory } from '../../utils/storage';
import type { RequestAccess } from './Popup';

// With what checks messages and notes: the popup is drawn without it, and reads it when there is a request or something to do.

/** What the popup needs of the browser on a request. */
export function requestAccess(): RequestAccess {
  const { local } = browser.storage;
  return {
    memory: openMemory(local, navigator.locks),
    drafts: openDrafts(local),
    explain: (provisions) => askForExplainers(browser.runtime, provisions),
  };
}

/** Has the background change what is followed; null where it cannot be reached. */
export function changeFollow(message: FollowMessage) {
  return askAboutFollow(browser.runtime, message);
}
