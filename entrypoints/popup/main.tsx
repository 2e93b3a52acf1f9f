import { render } from 'preact';
import { browser } from 'wxt/browser';
import popupCss from '../../components/popup/popup.css?inline';
import { dateInLondon } from '../../utils/calendar';
import type { CalendarEntry } from '../../utils/deadlines/calendar-file';
import { languageOf, type Language } from '../../utils/language';
import type { FollowMessage } from '../../utils/messages';
import { askForPage } from '../../utils/messages/ask-for-page';
import { loadSettings, openFollows } from '../../utils/storage';
import { composeAddress } from '../shared/compose-address';
import { saveFile } from '../shared/save-file';
import { beginning } from './beginning';
import { Popup } from './Popup';
import { tabToAsk } from './tab-to-ask';

const sheet = new CSSStyleSheet();
sheet.replaceSync(popupCss);
document.adoptedStyleSheets = [sheet];

async function askTab() {
  const tabId = await tabToAsk(browser.tabs, location.search);
  return tabId === null ? ({ kind: 'other' } as const) : askForPage(browser.tabs, tabId);
}

function open(url: string): void {
  void browser.tabs.create({ url }).then(() => {
    window.close();
  });
}

// The browser's own, without what gives Chrome promises for listeners: the popup listens to nothing, and opens sooner without.
const { local } = browser.storage;

// The small answer first: it does not have to wait for the great one then.
const settings = beginning(async () => (await loadSettings(local)).settings);

const ask = beginning(askTab);

const stored = openFollows(local, navigator.locks);
const follows = {
  listing: beginning(() => stored.listing()),
  list: () => stored.list(),
  get: async (key: string) => (await stored.get(key)).follow,
  change: async (message: FollowMessage) => (await import('./request-access')).changeFollow(message),
};

function showSettings(): void {
  void browser.runtime.openOptionsPage().then(() => {
    window.close();
  });
}

async function openCompose(request: string, letter: string | null): Promise<void> {
  const tabId = await tabToAsk(browser.tabs, location.search);
  open(browser.runtime.getURL(composeAddress({ request, letter, tabId })));
}

/** The writer of calendar files is read only when there is one to be written: most sittings do without. */
async function saveCalendar(entries: readonly CalendarEntry[], language: Language): Promise<void> {
  const { calendarFile } = await import('../../utils/deadlines/calendar-file');
  saveFile('foi-lens.ics', 'text/calendar', calendarFile(entries, new Date().toISOString(), language));
}

const root = document.getElementById('popup');
const today = dateInLondon(new Date().toISOString());
if (root !== null && today !== null) {
  render(
    <Popup
      ask={ask}
      today={today}
      readRequestAccess={async () => (await import('./request-access')).requestAccess()}
      follows={follows}
      loadSettings={settings}
      browserLanguage={languageOf(browser.i18n.getUILanguage())}
      writeText={(text) => navigator.clipboard.writeText(text)}
      open={open}
      openSettings={showSettings}
      openReader={() => {
        open(browser.runtime.getURL('/reader.html'));
      }}
      openCompose={(request, letter) => void openCompose(request, letter)}
      saveCalendar={(entries, language) => void saveCalendar(entries, language)}
    />,
    root,
  );
}
