import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { CHROMIUM_BUILD, startChromium, type ChromiumSession, type Popup } from '../tests/e2e/chromium';
import { cardText, centreOf, marksSettled } from '../tests/e2e/extension';
import { FIREFOX_BUILD, startFirefox, type FirefoxSession } from '../tests/e2e/firefox';
import { ORIGIN, startSite } from '../tests/e2e/site';
import { evaluate, waitUntil, type ExtensionPage, type Tab } from '../tests/e2e/tab';
import { path as pathOf, sampleRequests } from '../tests/pages';
import { todayInLondon } from '../tests/pages/dates';
import { ensureBrowser, findBrowser, namedBrowser, NoBrowserError, type Browser } from './browsers';

/**
 * `npm run demo`: the production extension in a browser, on a sample request page at the address of the real site.
 * Where there is no display to open a window on, it takes pictures instead.
 */
const PICTURES = 'demo-output';
const today = todayInLondon();
const { attached, partRefusal } = sampleRequests(today);
const address = `${ORIGIN}${pathOf(partRefusal)}?signed_in=1`;
const REFUSAL = 'incoming-2190102';
/** Its reply says nothing but that the answer is in the attached letter. */
const attachedAddress = `${ORIGIN}${pathOf(attached)}?signed_in=1`;
const ATTACHED_LETTER = '#attachment-5530501 > foi-attached-letter';
const markCount = Object.values(partRefusal.marks).flat().length;

async function main(): Promise<void> {
  const browser =
    namedBrowser() ?? findBrowser('chromium') ?? findBrowser('firefox') ?? ensureBrowser('chromium');
  build();
  const site = await startSite(today);
  try {
    if (hasDisplay()) await show(browser, site.port);
    else await takePictures(browser, site.port);
  } finally {
    await site.close();
  }
}

function build(): void {
  console.log('Building the extension …');
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Stays until the window is closed. */
async function show(browser: Browser, port: number): Promise<void> {
  console.log(`Opening ${browser.path}. Close its window to end.`);
  console.log('The button of FOI Lens is in the toolbar, behind the piece of a jigsaw puzzle.');
  const options = { program: browser.path, port, headless: false };
  if (browser.kind === 'chromium') {
    const session = await startChromium({ ...options, extension: CHROMIUM_BUILD });
    const closed = new Promise((resolve) => session.context.once('close', resolve));
    await session.tab.open(`${address}#${REFUSAL}`);
    await closed;
    await session.close();
  } else {
    const session = await startFirefox({ ...options, extension: FIREFOX_BUILD });
    const closed = new Promise((resolve) => session.browser.once('disconnected', resolve));
    await session.tab.open(`${address}#${REFUSAL}`);
    await closed;
  }
}

async function takePictures(browser: Browser, port: number): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  console.log(`There is no display here, so ${browser.path} takes pictures.`);
  const pictures =
    browser.kind === 'chromium' ? await inChromium(browser, port) : await inFirefox(browser, port);
  console.log(pictures.map((picture) => `  ${path.resolve(picture)}`).join('\n'));
}

async function inChromium({ path: program }: Browser, port: number): Promise<string[]> {
  const options = { program, port, extension: CHROMIUM_BUILD, width: 1280 };
  return [...(await onPage(options)), await onReader(options)];
}

type InChromium = Omit<Parameters<typeof startChromium>[0], 'height'>;

async function onPage(options: InChromium): Promise<string[]> {
  const session = await startChromium({ ...options, height: 1940 });
  try {
    const page = await pageWithOpenCard(session.tab, 'page.png');
    const popups = [await popupPicture(session, 'light'), await popupPicture(session, 'dark')];
    await session.page.setViewportSize({ width: 320, height: 900 });
    return [page, await pageWithOpenCard(session.tab, 'page-320.png'), ...popups];
  } finally {
    await session.close();
  }
}

/** As high as one page of a letter. */
async function onReader(options: InChromium): Promise<string> {
  const session = await startChromium({ ...options, height: 1320 });
  try {
    return await letterReader(session);
  } finally {
    await session.close();
  }
}

async function popupPicture(session: ChromiumSession, scheme: 'light' | 'dark'): Promise<string> {
  const file = path.join(PICTURES, `popup-${scheme}.png`);
  const popup = await session.openPopup();
  await popup.setColorScheme(scheme);
  await present(popup, '.button.main');
  await popup.screenshot(file);
  await popup.close();
  return file;
}

async function inFirefox({ path: program }: Browser, port: number): Promise<string[]> {
  const session = await startFirefox({ program, port, extension: FIREFOX_BUILD });
  try {
    const page = await pageWithOpenCard(session.tab, 'page.png');
    const panel = path.join(PICTURES, 'popup.png');
    await session.openPanel(panel);
    return [page, panel, await letterReader(session)];
  } finally {
    await session.close();
  }
}

async function pageWithOpenCard(tab: Tab, name: string): Promise<string> {
  const file = path.join(PICTURES, name);
  await tab.open(address);
  await marksSettled(tab, markCount);
  await evaluate(tab, (id) => document.getElementById(id)?.scrollIntoView(), REFUSAL);
  await press(tab, '[data-foi-citation^="FOIA s43"]');
  await waitUntil(
    'the card',
    () => cardText(tab),
    (text) => text !== null,
  );
  await tab.screenshot(file);
  return file;
}

/** Reads an attached letter on its request's page, and opens it as it looks, with the card of a citation. */
async function letterReader(session: ChromiumSession | FirefoxSession): Promise<string> {
  const { tab } = session;
  const file = path.join(PICTURES, 'reader.png');
  await tab.open(attachedAddress);
  await press(tab, 'button', ATTACHED_LETTER);
  await waitUntil(
    'the letter to be read',
    () => evaluate(tab, (host) => document.querySelector(host)?.shadowRoot?.textContent, ATTACHED_LETTER),
    (text) => text === 'Open annotated',
  );
  await press(tab, 'button', ATTACHED_LETTER);
  const reader = await session.openedExtensionPage('reader.html');
  await present(reader, '.page[data-page-number="1"] .textLayer span');
  await press(reader, 'foi-citation[data-foi-citation^="FOIA s21"]');
  await waitUntil(
    'the explanation',
    () => cardText(reader),
    (text) => text?.includes('The law') === true,
  );
  await reader.screenshot(file);
  await reader.close();
  return file;
}

async function press(tab: Tab, selector: string, host?: string): Promise<void> {
  const { x, y } = await centreOf(tab, selector, host);
  await tab.click(x, y);
}

const present = (shown: Popup | ExtensionPage, selector: string): Promise<boolean> =>
  waitUntil(
    selector,
    () => evaluate(shown, (what) => document.querySelector(what) !== null, selector),
    (isThere) => isThere,
  );

try {
  await main();
} catch (error) {
  console.error(error instanceof NoBrowserError || !(error instanceof Error) ? String(error) : error.stack);
  process.exitCode = 1;
}
