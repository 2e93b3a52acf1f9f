import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { parseMessage } from '../../utils/messages';
import { analyse } from './analyse';
import { openCompose } from './compose';
import { draft } from './draft';
import { explain } from './explain';
import { answerAboutFollow } from './follows';
import { look, lookAfterChange, onAlarm } from './look';
import { listenToNotifications } from './notifications';
import { showBadge } from './toolbar';
import { write } from './write';

/**
 * The background answers and forgets: it may be ended and started again between any two messages. All listeners are
 * there as soon as it has been read, so that whatever wakes it is heard.
 */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
    const message = parseMessage(value);
    switch (message?.type) {
      case 'analyse-page':
        return analyse(message);
      case 'draft':
        return draft(message);
      case 'write':
        return Promise.resolve(write(message));
      case 'compose':
        return sender.tab?.id === undefined ? undefined : openCompose(message, sender.tab.id);
      case 'explain':
        return Promise.resolve(explain(message.provisions));
      case 'badge':
        return sender.tab?.id === undefined ? undefined : showBadge(sender.tab.id, message);
      case 'follow':
      case 'refresh-follow':
      case 'unfollow':
      case 'is-followed':
        return answerAboutFollow(message);
      case undefined:
        return undefined;
    }
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
