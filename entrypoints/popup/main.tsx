import { render } from 'preact';
import browser from 'webextension-polyfill';
import popupCss from '../../components/popup/popup.css?inline';
import { askForExplainers, askForPage } from '../../utils/messages';
import { openMemory } from '../../utils/storage';
import { Popup } from './Popup';
import { tabToAsk } from './tab-to-ask';

const sheet = new CSSStyleSheet();
sheet.replaceSync(popupCss);
document.adoptedStyleSheets = [sheet];

async function ask() {
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

const root = document.getElementById('popup');
if (root !== null) {
  render(
    <Popup
      ask={ask}
      memory={openMemory(browser.storage.local, navigator.locks)}
      explain={explain}
      writeText={(text) => navigator.clipboard.writeText(text)}
      open={open}
    />,
    root,
  );
}
