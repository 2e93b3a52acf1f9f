import browser from 'webextension-polyfill';
import { requestKey, openDrafts } from '../../utils/storage';
import type { Message } from '../../utils/messages';
import { composeLetter } from '../shared/compose-letter';
import { challengeOf } from './explain';

/** The letter that an action copies, as the reader has left it; null where there is none to be written. */
export async function draft({
  action,
  messageId,
  state,
  ownWords,
}: Extract<Message, { type: 'draft' }>): Promise<string | null> {
  const key = requestKey(state.url, state.request);
  const { draft: remembered } = await openDrafts(browser.storage.local).load(key, messageId);
  const composed = composeLetter({
    state,
    messageId,
    draft: remembered,
    ownWords,
    challengeOf,
    wanted: action,
  });
  return composed?.text ?? null;
}
