import browser from 'webextension-polyfill';
import type { Message } from '../../utils/messages';
import { readerAddress } from '../shared/reader-address';
import { openBeside } from './open-beside';

/** Opens an attachment that was read in a tab beside the one with its request. */
export async function openReader(
  letter: Extract<Message, { type: 'open-reader' }>,
  tabId: number,
): Promise<true> {
  const url = browser.runtime.getURL(readerAddress(letter));
  await openBeside(url, tabId);
  return true;
}
