import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { downloadInto } from './download';
import { HOST, ORIGIN } from './site';
import { waitUntil, type ExtensionPage, type Tab } from './tab';

export const CHROMIUM_BUILD = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface ChromiumOptions {
  /** The browser's program. */
  readonly program: string;
  /** Where the local site listens. */
  readonly port: number;
  /** The unpacked extension; none for a browser without it. */
  readonly extension?: string;
  /** Of the extension's optional permissions those that it has from the beginning: without a screen nobody can grant one. */
  readonly granted?: readonly string[];
  readonly headless?: boolean;
  readonly width?: number;
  readonly height?: number;
}

export interface ChromiumSession {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly tab: Tab;
  readonly extensionId: string;
  /** Every address that any page or worker asked for. */
  readonly requested: string[];
  /** Errors on the console and exceptions, of the page and of the extension in it. */
  readonly problems: string[];
  /** Clicks the extension's button in the toolbar while the tab is in front, and gives the popup that opens. */
  openPopup(): Promise<Popup>;
  /** Opens a page of the extension in a tab of its own. */
  openExtensionPage(path: string): Promise<ExtensionPage>;
  /** The page of the extension that it has opened in a tab itself, by the beginning of its path. */
  openedExtensionPage(path: string): Promise<ExtensionPage>;
  /** The text of the file that `start` has the browser save. */
  download(start: () => Promise<void>): Promise<string>;
  /** Runs a script in the extension's background worker, which has to be running. */
  runInWorker(script: string): Promise<unknown>;
  /** Ends the extension's background worker, as the browser does when it has been idle. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface Popup extends Pick<Tab, 'run' | 'click' | 'screenshot'> {
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium with a fresh profile in which the site's name leads to the local site and no other name to anything. */
export async function startChromium(options: ChromiumOptions): Promise<ChromiumSession> {
  const profile = mkdtempSync(path.join(tmpdir(), 'foi-lens-chromium-'));
  const headless = options.headless ?? true;
  const downloads = path.join(profile, 'downloads');
  const context = await chromium.launchPersistentContext(profile, {
    downloadsPath: downloads,
    executablePath: options.program,
    headless,
    ignoreHTTPSErrors: true,
    chromiumSandbox: process.getuid?.() !== 0 && !headless,
    viewport: headless ? { width: options.width ?? 1280, height: options.height ?? 900 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      `--host-resolver-rules=MAP ${HOST} 127.0.0.1:${String(options.port)}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });
  const requested: string[] = [];
  context.on('request', (request) => requested.push(request.url()));
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium gave no browser to speak to.');
  const devtools = await browser.newBrowserCDPSession();
  const extensionId =
    options.extension === undefined
      ? ''
      : options.granted === undefined
        ? await loadExtension(context, devtools, options.extension)
        : await loadGranted(
            context,
            devtools,
            options.extension,
            path.join(profile, 'unpacked'),
            options.granted,
          );
  if (headless) await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: ORIGIN });
  const page = context.pages()[0] ?? (await context.newPage());
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  return {
    context,
    page,
    tab: tabOf(page),
    extensionId,
    requested,
    problems,
    openPopup: () => openPopup(devtools, extensionId, page),
    openExtensionPage: (file) => openExtensionPage(context, `chrome-extension://${extensionId}/${file}`),
    openedExtensionPage: (file) => openedExtensionPage(context, `chrome-extension://${extensionId}/${file}`),
    download: (start) => downloadInto(downloads, start),
    runInWorker: (script) => runInWorker(context, script),
    stopWorker: () => stopWorker(context, extensionId),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function loadExtension(context: BrowserContext, devtools: CDPSession, folder: string): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const { id } = await devtools.send('Extensions.loadUnpacked', { path: path.resolve(folder) });
  await worker;
  return id;
}

/**
 * Loads a copy of the extension that requires the permissions, then the extension as it is in its place: what the first was
 * granted the second may keep as optional.
 */
async function loadGranted(
  context: BrowserContext,
  devtools: CDPSession,
  folder: string,
  copy: string,
  granted: readonly string[],
): Promise<string> {
  cpSync(folder, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const text = readFileSync(file, 'utf8');
  const manifest = JSON.parse(text) as { permissions: string[]; optional_permissions: string[] };
  const permissions = [...manifest.permissions, ...granted];
  writeFileSync(file, JSON.stringify({ ...manifest, permissions, optional_permissions: [] }));
  await loadExtension(context, devtools, copy);
  writeFileSync(file, text);
  const worker = context.waitForEvent('serviceworker');
  const { id } = await devtools.send('Extensions.loadUnpacked', { path: copy });
  await worker;
  return id;
}

async function openExtensionPage(context: BrowserContext, address: string): Promise<ExtensionPage> {
  const page = await context.newPage();
  await page.goto(address);
  return extensionPage(page);
}

async function openedExtensionPage(context: BrowserContext, address: string): Promise<ExtensionPage> {
  const page = await waitUntil(
    `a tab with ${address}`,
    () => Promise.resolve(context.pages().find((one) => one.url().startsWith(address))),
    (found) => found !== undefined,
  );
  if (page === undefined) throw new Error(`There is no tab with ${address}.`);
  return extensionPage(page);
}

function extensionPage(page: Page): ExtensionPage {
  return {
    ...tabOf(page),
    setColorScheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    chooseFile: (file) => page.setInputFiles('input[type=file]', file),
    print: () => page.pdf({ tagged: false }),
    close: () => page.close(),
  };
}

async function runInWorker(context: BrowserContext, script: string): Promise<unknown> {
  const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
  return worker.evaluate(script);
}

/** A page of Playwright's as a tab. */
export function tabOf(page: Page): Tab {
  return {
    async open(address) {
      await page.goto(address);
    },
    run: (script) => page.evaluate(script),
    press: (key) => page.keyboard.press(key),
    movePointer: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    async screenshot(file) {
      await page.screenshot({ path: file });
    },
  };
}

/** `chrome.action.openPopup()` would open it too, but without the rights over the tab that a click gives. */
async function openPopup(devtools: CDPSession, id: string, page: Page): Promise<Popup> {
  await page.bringToFront();
  const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`There is no tab at ${page.url()}.`);
  await devtools.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  const popup = await waitUntil(
    'the popup',
    async () => {
      const { targetInfos: all } = await devtools.send('Target.getTargets');
      return all.find(
        ({ url, attached }) => url.startsWith(`chrome-extension://${id}/popup.html`) && !attached,
      );
    },
    (target) => target !== undefined,
  );
  const opened = await popupOf(devtools, popup?.targetId ?? '');
  await waitUntil(
    'the popup to load',
    () => opened.run('document.readyState'),
    (state) => state === 'complete',
  );
  return opened;
}

const WINDOW_STILL_MS = 300;

/** Playwright gives no page for a toolbar popup, so it is spoken to in a session inside the browser's own. */
async function popupOf(devtools: CDPSession, targetId: string): Promise<Popup> {
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  const receive = (event: { sessionId: string; message: string }): void => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    waiting.get(answer.id)?.(answer);
  };
  devtools.on('Target.receivedMessageFromTarget', receive);
  let last = 0;
  const send = async (method: string, params: object = {}): Promise<Record<string, unknown>> => {
    const id = ++last;
    const answer = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    await devtools.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await answer;
    waiting.delete(id);
    if (result === undefined) throw new Error(error?.message ?? `${method} failed`);
    return result;
  };
  const run = async (expression: string): Promise<unknown> =>
    valueOf(await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }));
  /** A popup grows with what it shows; a picture taken meanwhile repeats the part that was there before. */
  const windowSettled = async (): Promise<void> => {
    for (let before: unknown = null; ; await new Promise((resolve) => setTimeout(resolve, WINDOW_STILL_MS))) {
      const size = await run('`${innerHeight} ${document.documentElement.scrollHeight}`');
      if (size === before) return;
      before = size;
    }
  };
  return {
    run,
    async click(x, y) {
      for (const type of ['mousePressed', 'mouseReleased']) {
        await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
      }
    },
    async screenshot(file) {
      await windowSettled();
      const { cssContentSize } = await send('Page.getLayoutMetrics');
      const clip = { ...(cssContentSize as object), scale: 2 };
      const { data } = await send('Page.captureScreenshot', {
        format: 'png',
        clip,
        captureBeyondViewport: true,
      });
      writeFileSync(file, Buffer.from(String(data), 'base64'));
    },
    async setColorScheme(value) {
      await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
    },
    async close() {
      devtools.off('Target.receivedMessageFromTarget', receive);
      await devtools.send('Target.closeTarget', { targetId });
    },
  };
}

interface Answer {
  readonly id: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

interface Evaluation {
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

function valueOf(answer: Record<string, unknown>): unknown {
  const { result, exceptionDetails } = answer as Evaluation;
  if (exceptionDetails !== undefined) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result?.value;
}

async function stopWorker(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/popup.html`);
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await page.close();
}
