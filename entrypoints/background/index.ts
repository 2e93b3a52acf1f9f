import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { ATTACHMENT_PORT, parseMessage } from '../../utils/messages';
import { openAttachments, takingTurns } from '../../utils/storage';
import { readStored } from '../shared/read-stored';
import { analyse } from './analyse';
import { openCompose } from './compose';
import { draft } from './draft';
import { explain } from './explain';
import { answerAboutFollow } from './follows';
import { look, lookAfterChange, onAlarm } from './look';
import { listenToNotifications } from './notifications';
import { readOffscreen } from './offscreen';
import { openReader } from './open-reader';
import { receiveAttachment } from './receive-attachment';
import { showBadge } from './toolbar';
import { write } from './write';

/**
 * The background answers and forgets: it may be ended and started again between any two messages. All listeners are
 * there as soon as it has been read, so that whatever wakes it is heard.
 */
export default defineBackground(() => {
  const attachments = openAttachments(Date.now);
  const inTurn = takingTurns('foi-lens-reading', navigator.locks);
  // In Chromium the background is a service worker, which cannot start workers.
  const read = (address: string, signal: AbortSignal) =>
    typeof Worker === 'function' ? readStored(attachments, address, signal) : readOffscreen(address, signal);
  browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
    const message = parseMessage(value);
    switch (message?.type) {
      case 'analyse-page':
        return analyse(message, attachments);
      case 'draft':
        return draft(message);
      case 'write':
        return Promise.resolve(write(message));
      case 'compose':
        return sender.tab?.id === undefined ? undefined : openCompose(message, sender.tab.id);
      case 'open-reader':
        return sender.tab?.id === undefined ? undefined : openReader(message, sender.tab.id);
      case 'explain':
        return Promise.resolve(explain(message.provisions));
      case 'badge':
        return sender.tab?.id === undefined ? undefined : showBadge(sender.tab.id, message);
      case 'follow':
      case 'refresh-follow':
      case 'unfollow':
      case 'is-followed':
        return answerAboutFollow(message);
      case 'read-stored':
      case undefined:
        return undefined;
    }
  });
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === ATTACHMENT_PORT) receiveAttachment(port, attachments, read, inTurn);
  });
  browser.storage.onChanged.addListener(lookAfterChange);
  browser.alarms.onAlarm.addListener(({ name }) => void onAlarm(name));
  browser.runtime.onStartup.addListener(() => void look());
  browser.runtime.onInstalled.addListener(() => void look());
  listenToNotifications();
  // The permission for notifications is asked for when reminders are switched on; only with it is there anything to listen to.
  browser.permissions.onAdded.addListener(() => {
    listenToNotifications();
    void look();
  });
});
