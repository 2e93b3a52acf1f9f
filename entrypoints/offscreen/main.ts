import browser from 'webextension-polyfill';
import { parseMessage } from '../../utils/messages';
import { openAttachments } from '../../utils/storage';
import { readStored } from '../shared/read-stored';

const attachments = openAttachments(Date.now);

browser.runtime.onMessage.addListener((value: unknown) => {
  const message = parseMessage(value);
  if (message?.type !== 'read-stored') return undefined;
  // Whoever no longer wants it closes this page.
  return readStored(attachments, message.address, new AbortController().signal);
});
