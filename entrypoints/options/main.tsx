import { render } from 'preact';
import browser from 'webextension-polyfill';
import settingsCss from '../../components/settings/settings.css?inline';
import { dateInLondon } from '../../utils/calendar';
import { languageOf } from '../../utils/language';
import {
  deleteAll,
  deleteAttachments,
  exportAll,
  importAll,
  openFollows,
  openSettings,
} from '../../utils/storage';
import { saveFile } from '../shared/save-file';
import { Options } from './Options';

const sheet = new CSSStyleSheet();
sheet.replaceSync(settingsCss);
document.adoptedStyleSheets = [sheet];

const { local } = browser.storage;
const { locks } = navigator;
const NOTIFICATIONS = { permissions: ['notifications' as const] };

const settings = openSettings(local, locks);
const permission = {
  isGranted: () => browser.permissions.contains(NOTIFICATIONS),
  ask: () => browser.permissions.request(NOTIFICATIONS),
};
const listFollows = () => openFollows(local, locks).list();

const root = document.getElementById('options');
const today = dateInLondon(new Date().toISOString());
if (root !== null && today !== null) {
  render(
    <Options
      today={today}
      settings={settings}
      browserLanguage={languageOf(browser.i18n.getUILanguage())}
      listFollows={listFollows}
      permission={permission}
      exportAll={() => exportAll(local)}
      importAll={(text, language) => importAll(local, text, language, locks)}
      deleteAll={async () => {
        const { problem } = await deleteAll(local, locks);
        const kept = await deleteAttachments().then(
          () => null,
          () => 'not-saved',
        );
        return { problem: problem ?? kept };
      }}
      save={(text) => {
        saveFile(`foi-lens-${today}.json`, 'application/json', text);
      }}
    />,
    root,
  );
}
