import { render } from 'preact';
import browser from 'webextension-polyfill';
import cardCss from '../../components/CitationCard.css?inline';
import readerCss from '../../components/reader/reader.css?inline';
import shadowCss from '../../components/shadow.css?inline';
import { dateInLondon } from '../../utils/calendar';
import { languageOf, shownLanguage } from '../../utils/language';
import { askForAnalysis, askForDraft, askForExplainers, type RequestState } from '../../utils/messages';
import { askForPage } from '../../utils/messages/ask-for-page';
import { loadSettings, openAttachments, openMemory } from '../../utils/storage';
import { composeAddress } from '../shared/compose-address';
import { findRequest } from '../shared/find-request';
import { readInWorker } from '../shared/read-in-worker';
import { readReaderAddress } from '../shared/reader-address';
import { browserTurns, inSlices } from '../shared/slices';
import { Reader } from './Reader';

const { local } = browser.storage;
const { runtime, tabs } = browser;
const { signal } = new AbortController();

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

async function tabIds(): Promise<readonly number[]> {
  return (await tabs.query({})).flatMap(({ id }) => id ?? []);
}

async function copyDraft(state: RequestState, messageId: string): Promise<boolean> {
  const text = await askForDraft(runtime, { action: 'review-request', messageId, state, ownWords: '' });
  if (text === null) return false;
  await navigator.clipboard.writeText(text);
  return true;
}

document.adoptedStyleSheets = [sheetOf(readerCss)];
const cardStyles = [sheetOf(shadowCss), sheetOf(cardCss)];
const about = readReaderAddress(location.search);

async function start(root: HTMLElement): Promise<void> {
  const today = dateInLondon(new Date().toISOString());
  if (today === null) return;
  const { settings } = await loadSettings(local);
  const language = shownLanguage(settings.language, languageOf(browser.i18n.getUILanguage()));
  const turns = browserTurns(window);
  render(
    <Reader
      about={about}
      today={today}
      language={language}
      settings={settings}
      attachments={openAttachments(Date.now)}
      memory={openMemory(local, navigator.locks)}
      cardStyles={cardStyles}
      // Whoever opened a large one has asked the reader.
      read={(bytes, name, stop) => readInWorker(bytes, name, { signal: stop, largeAllowed: true })}
      findRequest={(request) =>
        findRequest({ about: { request, tabId: null }, ask: (id) => askForPage(tabs, id), tabIds })
      }
      analyse={(page) =>
        askForAnalysis(runtime, { page, today, language }, (items, work) =>
          inSlices(items, work, turns, signal),
        )
      }
      explain={(provisions) => askForExplainers(runtime, provisions)}
      copyDraft={copyDraft}
      compose={(address) => void tabs.create({ url: runtime.getURL(composeAddress(address)) })}
    />,
    root,
  );
}

const root = document.getElementById('reader');
if (root !== null) void start(root);
