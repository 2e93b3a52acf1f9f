import browser, { type Notifications } from 'webextension-polyfill';
import { keyOfReminder, type Reminder } from '../../utils/reminders';
import { openFollows } from '../../utils/storage';

/** Where all requests that are followed are listed: the popup, which is a page as well. */
const LIST_PAGE = 'popup.html';

/** Shows a reminder, in place of one with the same id. Rejects where that is not allowed. */
export async function notify({ id, title, message }: Reminder): Promise<void> {
  const notifications = permitted();
  if (notifications === undefined) throw new Error('There is no permission for notifications.');
  await notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title,
    message,
  });
}

/** Has a click on a reminder open its request. Does nothing without the permission for notifications. */
export function listenToNotifications(): void {
  const clicked = permitted()?.onClicked;
  if (clicked?.hasListener(open) === false) clicked.addListener(open);
}

/** The browser has these only once they are permitted. */
function permitted(): Notifications.Static | undefined {
  return browser.notifications;
}

function open(id: string): void {
  void openReminder(id);
}

async function openReminder(id: string): Promise<void> {
  const key = keyOfReminder(id);
  const { follow } = key === null ? { follow: null } : await openFollows(browser.storage.local).get(key);
  await browser.tabs.create({ url: follow?.url ?? browser.runtime.getURL(LIST_PAGE) });
  await permitted()?.clear(id);
}
