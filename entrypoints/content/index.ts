import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { dateInLondon } from '../../utils/calendar';
import { asksForPage, type PageState } from '../../utils/messages';
import { loadSettings, openDrafts, openFormTexts, openMemory } from '../../utils/storage';
import { whenChanged } from '../shared/letter/when-changed';
import { startSession } from './page-session';
import { browserTurns } from '../shared/slices';
import { shadowStyles } from './styles';
import './style.css';

export default defineContentScript({
  matches: ['https://www.whatdotheyknow.com/*'],
  runAt: 'document_idle',
  // The page itself need not hear that we have started.
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const today = dateInLondon(new Date().toISOString());
    if (today === null) return;
    // Held on to: once the extension is updated under the open page, there may be no way to come by them.
    const { runtime } = browser;
    const { local } = browser.storage;
    const session = startSession({
      document,
      url: location.href,
      today,
      runtime,
      connect: (info) => runtime.connect(info),
      // Its own Download links, and only when the reader asks: nothing is sent, and nothing leaves the browser.
      // eslint-disable-next-line no-restricted-globals
      fetchFile: (address, init) => fetch(address, init),
      memory: openMemory(local, navigator.locks),
      drafts: openDrafts(local),
      whenChanged: whenChanged(local),
      formTexts: openFormTexts(local),
      loadSettings: async () => (await loadSettings(local)).settings,
      turns: browserTurns(window),
      styles: shadowStyles(),
      signal,
      writeText: (text) => navigator.clipboard.writeText(text),
      open: (address) => {
        location.assign(address);
      },
    });
    // By callback, which all browsers know by themselves: a page need not load what makes promises of them.
    const answer = (message: unknown, _sender: unknown, respond: (state: PageState | null) => void) => {
      if (!asksForPage(message)) return false;
      void session.state().then(respond);
      return true;
    };
    runtime.onMessage.addListener(answer);
    signal.addEventListener('abort', () => {
      runtime.onMessage.removeListener(answer);
    });
  },
});
