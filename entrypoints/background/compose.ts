import browser from 'webextension-polyfill';
import type { Message } from '../../utils/messages';
import { composeAddress } from '../shared/compose-address';
import { openBeside } from './open-beside';

/** Opens the page for writing a letter in a tab beside the one with the request. */
export async function openCompose(
  { request, letter }: Extract<Message, { type: 'compose' }>,
  tabId: number,
): Promise<true> {
  const url = browser.runtime.getURL(composeAddress({ request, letter, tabId }));
  await openBeside(url, tabId);
  return true;
}
