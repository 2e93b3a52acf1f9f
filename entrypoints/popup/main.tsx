import { render } from 'preact';
import browser from 'webextension-polyfill';
import popupCss from '../../components/popup/popup.css?inline';
import { dateInLondon } from '../../utils/calendar';
import type { CalendarEntry } from '../../utils/deadlines/calendar-file';
import { languageOf, type Language } from '../../utils/language';
import { askAboutFollow, askForExplainers, askForPage, type FollowMessage } from '../../utils/messages';
import { openDrafts, openFollows, openMemory, openSettings } from '../../utils/storage';
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

function explain(provisions: readonly string[]) {
  return askForExplainers(browser.runtime, provisions);
}

function open(url: string): void {
  void browser.tabs.create({ url }).then(() => {
    window.close();
  });
}

const { local } = browser.storage;

// The small answer first: it does not have to wait for the great one then.
const loadSettings = beginning(async () => (await openSettings(local, navigator.locks).load()).settings);

const ask = beginning(askTab);

const follows = {
  list: beginning(() => openFollows(local, navigator.locks).list()),
  change: (message: FollowMessage) => askAboutFollow(browser.runtime, message),
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
      memory={openMemory(local, navigator.locks)}
      drafts={openDrafts(local)}
      follows={follows}
      loadSettings={loadSettings}
      browserLanguage={languageOf(browser.i18n.getUILanguage())}
      explain={explain}
      writeText={(text) => navigator.clipboard.writeText(text)}
      open={open}
      openSettings={showSettings}
      openCompose={(request, letter) => void openCompose(request, letter)}
      saveCalendar={(entries, language) => void saveCalendar(entries, language)}
    />,
    root,
  );
}
