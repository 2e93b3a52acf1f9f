import { render } from 'preact';
import browser from 'webextension-polyfill';
import composeCss from '../../components/compose/compose.css?inline';
import { askForLetter } from '../../utils/messages';
import { askForPage } from '../../utils/messages/ask-for-page';
import { openDrafts, openFormTexts, openMemory } from '../../utils/storage';
import { readComposeAddress } from '../shared/compose-address';
import { findRequest } from '../shared/find-request';
import { whenChanged } from '../shared/letter/when-changed';
import { Compose } from './Compose';

const sheet = new CSSStyleSheet();
sheet.replaceSync(composeCss);
document.adoptedStyleSheets = [sheet];

const { local } = browser.storage;

async function tabIds(): Promise<readonly number[]> {
  return (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
}

function onReturn(returned: () => void): () => void {
  const listener = () => {
    if (!document.hidden) returned();
  };
  document.addEventListener('visibilitychange', listener);
  return () => {
    document.removeEventListener('visibilitychange', listener);
  };
}

const root = document.getElementById('compose');
const about = readComposeAddress(location.search);
if (root !== null && about !== null) {
  const ask = (tabId: number) => askForPage(browser.tabs, tabId);
  const access = {
    memory: openMemory(local, navigator.locks),
    drafts: openDrafts(local),
    whenChanged: whenChanged(local),
    formTexts: openFormTexts(local),
    writeText: (text: string) => navigator.clipboard.writeText(text),
    open: (url: string) => void browser.tabs.create({ url }),
  };
  render(
    <Compose
      about={about}
      find={() => findRequest({ about, ask, tabIds })}
      access={access}
      write={(question) => askForLetter(browser.runtime, question)}
      onReturn={onReturn}
    />,
    root,
  );
}
