import { render } from 'preact';
import browser, { type Storage } from 'webextension-polyfill';
import composeCss from '../../components/compose/compose.css?inline';
import { askForExplainers } from '../../utils/messages';
import { askForPage } from '../../utils/messages/ask-for-page';
import { draftKey, openDrafts, openFormTexts, openMemory, readDraft, type Draft } from '../../utils/storage';
import { readComposeAddress } from '../shared/compose-address';
import { Compose } from './Compose';
import { findRequest } from './find-request';

const sheet = new CSSStyleSheet();
sheet.replaceSync(composeCss);
document.adoptedStyleSheets = [sheet];

const { local } = browser.storage;

async function tabIds(): Promise<readonly number[]> {
  return (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
}

/** Calls back with a draft that was changed elsewhere. While this page is looked at, what is typed here counts. */
function watch(request: string, letter: string, changed: (draft: Draft) => void): () => void {
  const key = draftKey(request, letter);
  const listener = (changes: Readonly<Record<string, Storage.StorageChange>>) => {
    const draft = document.hidden ? readDraft(changes[key]?.newValue) : null;
    if (draft !== null) changed(draft);
  };
  local.onChanged.addListener(listener);
  return () => {
    local.onChanged.removeListener(listener);
  };
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
  const draftAccess = { drafts: openDrafts(local), watch };
  render(
    <Compose
      about={about}
      find={() => findRequest({ about, ask, tabIds })}
      memory={openMemory(local, navigator.locks)}
      draftAccess={draftAccess}
      formTexts={openFormTexts(local)}
      explain={(provisions) => askForExplainers(browser.runtime, provisions)}
      writeText={(text) => navigator.clipboard.writeText(text)}
      open={(url) => void browser.tabs.create({ url })}
      onReturn={onReturn}
    />,
    root,
  );
}
