import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { dateInLondon } from '../../utils/calendar';
import { asksForPage } from '../../utils/messages';
import { loadSettings, openMemory } from '../../utils/storage';
import { startSession } from './page-session';
import { browserTurns } from './slices';
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
    const session = startSession({
      document,
      url: location.href,
      today,
      runtime: browser.runtime,
      memory: openMemory(browser.storage.local, navigator.locks),
      loadSettings: async () => (await loadSettings(browser.storage.local)).settings,
      turns: browserTurns(window),
      styles: shadowStyles(),
      signal,
      writeText: (text) => navigator.clipboard.writeText(text),
    });
    const answer = (message: unknown) => (asksForPage(message) ? session.state() : undefined);
    browser.runtime.onMessage.addListener(answer);
    signal.addEventListener('abort', () => {
      browser.runtime.onMessage.removeListener(answer);
    });
  },
});
