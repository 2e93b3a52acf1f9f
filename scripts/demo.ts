import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { CHROMIUM_BUILD, startChromium, type ChromiumSession, type Popup } from '../tests/e2e/chromium';
import { cardText, centreOf, marksSettled } from '../tests/e2e/extension';
import { FIREFOX_BUILD, startFirefox } from '../tests/e2e/firefox';
import { ORIGIN, startSite } from '../tests/e2e/site';
import { evaluate, waitUntil, type Tab } from '../tests/e2e/tab';
import { path as pathOf, sampleRequests } from '../tests/pages';
import { todayInLondon } from '../tests/pages/dates';
import { ensureBrowser, findBrowser, namedBrowser, NoBrowserError, type Browser } from './browsers';

/**
 * `npm run demo`: the production extension in a browser, on a sample request page at the address of the real site.
 * Where there is no display to open a window on, it takes pictures instead.
 */
const PICTURES = 'demo-output';
const today = todayInLondon();
const { partRefusal } = sampleRequests(today);
const address = `${ORIGIN}${pathOf(partRefusal)}?signed_in=1`;
const REFUSAL = 'incoming-2190102';
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
  const session = await startChromium({
    program,
    port,
    extension: CHROMIUM_BUILD,
    width: 1280,
    height: 1940,
  });
  try {
    const page = await pageWithOpenCard(session.tab, 'page.png');
    const popups = [await popupPicture(session, 'light'), await popupPicture(session, 'dark')];
    await session.page.setViewportSize({ width: 320, height: 900 });
    return [page, await pageWithOpenCard(session.tab, 'page-320.png'), ...popups];
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
    return [page, panel];
  } finally {
    await session.close();
  }
}

async function pageWithOpenCard(tab: Tab, name: string): Promise<string> {
  const file = path.join(PICTURES, name);
  await tab.open(address);
  await marksSettled(tab, markCount);
  await evaluate(tab, (id) => document.getElementById(id)?.scrollIntoView(), REFUSAL);
  const mark = await centreOf(tab, '[data-foi-citation^="FOIA s43"]');
  await tab.click(mark.x, mark.y);
  await waitUntil(
    'the card',
    () => cardText(tab),
    (text) => text !== null,
  );
  await tab.screenshot(file);
  return file;
}

const present = (popup: Popup, selector: string): Promise<boolean> =>
  waitUntil(
    'the popup',
    () => evaluate(popup, (what) => document.querySelector(what) !== null, selector),
    (isThere) => isThere,
  );

try {
  await main();
} catch (error) {
  console.error(error instanceof NoBrowserError || !(error instanceof Error) ? String(error) : error.stack);
  process.exitCode = 1;
}
