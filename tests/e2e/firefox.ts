import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { downloadInto } from './download';
import { HOST } from './site';
import { callOf, waitUntil, type ExtensionPage, type Tab } from './tab';

export const FIREFOX_BUILD = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');
export const FIREFOX_ID = 'foi-lens@foi-lens.example';

export interface FirefoxOptions {
  readonly program: string;
  readonly port: number;
  readonly extension: string;
  readonly headless?: boolean;
}

export interface FirefoxSession {
  readonly page: Page;
  readonly tab: Tab;
  readonly requested: string[];
  readonly problems: string[];
  /** Opens the extension's panel at its toolbar button; what is in it can be seen but not driven. */
  openPanel(
    screenshot: string,
  ): Promise<{ readonly address: string; readonly width: number; readonly height: number }>;
  /** Opens the panel's page in a tab of its own, to be driven there; it is about the tab that is in front now. */
  openPopupInTab(): Promise<Tab>;
  /** Opens a page of the extension in a tab of its own. */
  openExtensionPage(path: string): Promise<ExtensionPage>;
  /** The page of the extension that it has opened in a tab itself, by the beginning of its path. */
  openedExtensionPage(path: string): Promise<ExtensionPage>;
  /** The text of the file that `start` has the browser save. */
  download(start: () => Promise<void>): Promise<string>;
  /** Presses the button of the browser's own question whether the extension may have a permission. */
  answerPermission(isAllowed: boolean): Promise<void>;
  close(): Promise<void>;
  readonly browser: Browser;
}

/** Starts Firefox with the site's name leading to the local site. */
export async function startFirefox(options: FirefoxOptions): Promise<FirefoxSession> {
  const downloads = mkdtempSync(path.join(tmpdir(), 'foi-lens-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // Lets us see the browser's own window and open pages of extensions.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'network.dns.localDomains': HOST,
      'network.socket.forcePort': `443=${String(options.port)}`,
      'network.stricttransportsecurity.preloadlist': false,
      'dom.events.testing.asyncClipboard': true,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
      'security.notification_enable_delay': 0,
    },
  });
  await browser.installExtension(path.resolve(options.extension));
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  const remote = remoteOf(browser);
  const [window] = (await remote.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
    .contexts as Context[];
  const chrome = window?.context ?? '';
  const host = await remote.evaluate(
    chrome,
    `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)}).mozExtensionHostname`,
  );
  const addressOf = (file: string) => `moz-extension://${String(host)}/${file}`;
  const extensionPage = (context: string): ExtensionPage => ({
    ...extensionTab(remote, context),
    async setColorScheme(scheme) {
      await remote.evaluate(chrome, callOf(preferScheme, scheme));
    },
    async chooseFile(file) {
      const { nodes } = await remote.send('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: 'input[type=file]' },
      });
      const [element] = nodes as readonly object[];
      await remote.send('input.setFiles', { context, element, files: [file] });
    },
    async print() {
      const { data } = await remote.send('browsingContext.print', { context });
      return Buffer.from(String(data), 'base64');
    },
    async close() {
      await remote.send('browsingContext.close', { context });
    },
  });
  const openExtensionPage = async (file: string): Promise<ExtensionPage> => {
    const { context } = await remote.send('browsingContext.create', { type: 'tab' });
    await remote.send('browsingContext.navigate', { context, url: addressOf(file), wait: 'complete' });
    return extensionPage(String(context));
  };
  return {
    browser,
    page,
    tab: tabOf(page),
    requested,
    problems,
    async openPanel(screenshot) {
      const panel = String(await remote.evaluate(chrome, callOf(openPanel, FIREFOX_ID)));
      const { png, ...rest } = JSON.parse(panel) as {
        png: string;
        address: string;
        width: number;
        height: number;
      };
      writeFileSync(screenshot, Buffer.from(png.slice(png.indexOf(',') + 1), 'base64'));
      return rest;
    },
    async openPopupInTab() {
      const id = await remote.evaluate(chrome, callOf(selectedTabId));
      return openExtensionPage(`popup.html?tab=${String(id)}`);
    },
    openExtensionPage,
    async openedExtensionPage(file) {
      const found = await waitUntil(
        `a tab with ${file}`,
        async () => {
          const { contexts } = await remote.send('browsingContext.getTree', {});
          return (contexts as Context[]).find(({ url }) => url.startsWith(addressOf(file)));
        },
        (one) => one !== undefined,
      );
      return extensionPage(found?.context ?? '');
    },
    download: (start) => downloadInto(downloads, start),
    async answerPermission(isAllowed) {
      await waitUntil(
        'the question about a permission',
        () => remote.evaluate(chrome, callOf(answerPermission, isAllowed)),
        (isAnswered) => isAnswered === true,
      );
    },
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

function tabOf(page: Page): Tab {
  return {
    async open(address) {
      await page.goto(address);
    },
    run: (script) => page.evaluate(script),
    async press(key) {
      const keys = key.split('+') as KeyInput[];
      const last = keys.pop();
      for (const held of keys) await page.keyboard.down(held);
      if (last !== undefined) await page.keyboard.press(last);
      for (const held of keys.reverse()) await page.keyboard.up(held);
    },
    movePointer: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    async screenshot(file) {
      await page.screenshot({ path: file });
    },
  };
}

interface Context {
  readonly context: string;
  readonly url: string;
}

/** WebDriver BiDi itself: Puppeteer does not wait well for pages of extensions, and knows nothing of the browser's window. */
interface Remote {
  send(method: string, params: object): Promise<Record<string, unknown>>;
  evaluate(context: string, script: string): Promise<unknown>;
}

function remoteOf(browser: Browser): Remote {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> };
  };
  const send: Remote['send'] = async (method, params) => (await connection.send(method, params)).result;
  return {
    send,
    async evaluate(context, script) {
      const answer = await send('script.evaluate', {
        target: { context },
        expression: `Promise.resolve(${script}).then((value) => JSON.stringify(value))`,
        awaitPromise: true,
        userActivation: true,
      });
      const { type, result, exceptionDetails } = answer as {
        type: string;
        result?: { value?: string };
        exceptionDetails?: { text: string };
      };
      if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'The script failed.');
      return JSON.parse(result?.value ?? 'null') as unknown;
    },
  };
}

function extensionTab(remote: Remote, context: string): Tab {
  const perform = async (actions: object): Promise<void> => {
    await remote.send('input.performActions', { context, actions: [actions] });
  };
  return {
    async open(url) {
      await remote.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    run: (script) => remote.evaluate(context, script),
    press: () => Promise.reject(new Error('Keys are pressed in pages of the site only.')),
    movePointer: (x, y) =>
      perform({ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', x, y }] }),
    click: (x, y) =>
      perform({
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    async screenshot(file) {
      const { data } = await remote.send('browsingContext.captureScreenshot', { context });
      writeFileSync(file, Buffer.from(String(data), 'base64'));
    },
  };
}

/** Runs in the browser's own window, whose objects no type describes. */
function openPanel(id: string): Promise<string> {
  const scope = globalThis as unknown as FirefoxWindow;
  const { ExtensionParent } = scope.ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const action = ExtensionParent.apiManager.global.browserActionFor(
    ExtensionParent.GlobalManager.getExtension(id),
  );
  return (async () => {
    await action.openPopup(window, true);
    // The panel grows with what it shows; there is no event for "has settled".
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const panel = document.querySelector('.webextension-popup-browser') as unknown as FirefoxPanel;
    const { width, height } = panel.getBoundingClientRect();
    const snapshot = await panel.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
    canvas.width = snapshot.width;
    canvas.height = snapshot.height;
    canvas.getContext('2d')?.drawImage(snapshot, 0, 0);
    return JSON.stringify({ address: panel.currentURI.spec, width, height, png: canvas.toDataURL() });
  })();
}

/** The number by which extensions know the tab in front. */
function selectedTabId(): number {
  const scope = globalThis as unknown as FirefoxWindow;
  const { ExtensionParent } = scope.ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  return ExtensionParent.apiManager.global.tabTracker.getId(scope.gBrowser.selectedTab);
}

/** The scheme that pages are told the reader prefers: 0 is dark, 1 light. */
function preferScheme(scheme: 'light' | 'dark'): void {
  const { Services } = globalThis as unknown as FirefoxWindow;
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
}

/** Whether there was a question to be answered. */
function answerPermission(isAllowed: boolean): boolean {
  const { PopupNotifications } = globalThis as unknown as FirefoxWindow;
  const question = PopupNotifications.panel.querySelector(
    'popupnotification',
  ) as unknown as FirefoxQuestion | null;
  if (question === null || PopupNotifications.panel.state !== 'open') return false;
  (isAllowed ? question.button : question.secondaryButton).click();
  return true;
}

interface FirefoxQuestion {
  readonly button: HTMLElement;
  readonly secondaryButton: HTMLElement;
}

interface FirefoxWindow {
  readonly Services: { readonly prefs: { setIntPref(name: string, value: number): void } };
  readonly PopupNotifications: { readonly panel: Element & { readonly state: string } };
  readonly gBrowser: { readonly selectedTab: unknown };
  readonly ChromeUtils: {
    importESModule(address: string): {
      readonly ExtensionParent: {
        readonly apiManager: {
          readonly global: {
            browserActionFor(extension: unknown): { openPopup(w: Window, open: boolean): Promise<void> };
            readonly tabTracker: { getId(tab: unknown): number };
          };
        };
        readonly GlobalManager: { getExtension(id: string): unknown };
      };
    };
  };
}

interface FirefoxPanel extends Element {
  readonly currentURI: { readonly spec: string };
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}
