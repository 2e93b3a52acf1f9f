import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browsers';
import { CHROMIUM_BUILD, startChromium, type ChromiumSession } from '../e2e/chromium';
import { todayInTests } from '../e2e/sample-dates';
import { ORIGIN, startSite, type Answer } from '../e2e/site';
import { evaluate } from '../e2e/tab';
import { bundled } from './in-chromium';
import { letterPdf } from './letter-pdf';
import { median } from './measure';

/** Of a letter of ten pages: milliseconds until the first page can be read, and until all is marked. */
export const FIRST_PAGE_LIMIT = 1_000;
export const ANALYSED_LIMIT = 2_000;

/** Megabytes at most that the reader's process has to itself while 300 pages are scrolled through. */
export const MEMORY_LIMIT = 300;

const ROUNDS = 3;

/** What was measured of one letter in one viewer; times in milliseconds, memory in megabytes. */
export interface ReaderRun {
  readonly firstPage: number;
  /** Null for a viewer that analyses nothing. */
  readonly analysed: number | null;
  /** Each frame's length while scrolling from the first page to the last. */
  readonly frames: readonly number[];
  /** Null where the system does not tell. */
  readonly peak: number | null;
}

export interface ReaderRow {
  readonly pages: number;
  readonly reader: readonly ReaderRun[];
  readonly plain: readonly ReaderRun[];
}

/**
 * Opens a letter of ten pages and one of 300 in the production build's reader, and in a page that has nothing but pdf.js' own
 * viewer, by turns and each in a fresh browser, and scrolls through them.
 * @returns `null` where there is no Chromium or no build
 */
export async function measureReader(): Promise<readonly ReaderRow[] | null> {
  const program = findBrowser('chromium');
  if (program === null || !existsSync(CHROMIUM_BUILD)) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'foi-lens-bench-'));
  const answers = await plainViewer();
  const site = await startSite(todayInTests, (address) => answers[address] ?? null);
  const start = () => startChromium({ program: program.path, port: site.port, extension: CHROMIUM_BUILD });
  try {
    const rows: ReaderRow[] = [];
    for (const pages of [10, 300]) {
      const file = path.join(folder, `${pages}.pdf`);
      writeFileSync(file, letterPdf(pages));
      const runs: Record<Viewer, ReaderRun[]> = { reader: [], plain: [] };
      for (let round = 0; round < ROUNDS; round += 1)
        for (const viewer of VIEWERS) runs[viewer].push(await measured(await start(), viewer, file));
      rows.push({ pages, ...runs });
    }
    return rows;
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
}

/** The median over all runs of one figure. */
export function medianOf(runs: readonly ReaderRun[], figure: (run: ReaderRun) => number | null): number {
  return median(runs.map((run) => figure(run) ?? NaN));
}

/** The frame that only one in twenty is longer than. */
export function longFrame({ frames }: ReaderRun): number {
  return frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? NaN;
}

type Viewer = 'reader' | 'plain';
const VIEWERS = ['reader', 'plain'] as const;

/** What each viewer's page is known by. */
const PARTS = {
  reader: { scrolled: '.pages', analysed: 'foi-citation' },
  plain: { scrolled: '#container', analysed: null },
} as const;

/** The words of the first page: they are put over it once it has been drawn. */
const FIRST_PAGE = '.page[data-page-number="1"] .textLayer span';

async function measured(session: ChromiumSession, viewer: Viewer, file: string): Promise<ReaderRun> {
  const { context, extensionId, page, tab } = session;
  const { analysed, scrolled } = PARTS[viewer];
  try {
    const browser = await (context.browser()?.newBrowserCDPSession() ??
      Promise.reject(new Error('No browser.')));
    await page.addInitScript(watch, { 'first page': FIRST_PAGE, ...(analysed !== null && { analysed }) });
    await page.goto(
      viewer === 'reader' ? `chrome-extension://${extensionId}/reader.html` : `${ORIGIN}${PLAIN}`,
    );
    await page.waitForSelector('input[type=file]', { state: 'attached' });
    const memory = await watchMemory(browser);
    await page.setInputFiles('input[type=file]', file);
    const firstPage = await timeOf(page, 'first page');
    const whole = analysed === null ? null : await timeOf(page, 'analysed');
    const frames = await evaluate(tab, scrollThrough, scrolled);
    return { firstPage, analysed: whole, frames, peak: await memory.end() };
  } finally {
    await session.close();
  }
}

/** Marks the moment when a file is chosen, and those when what the selectors find is there. Runs in the page. */
function watch(sought: Readonly<Record<string, string>>): void {
  document.addEventListener('change', () => performance.mark('chosen'), { capture: true, once: true });
  const left = new Set(Object.keys(sought));
  const observer = new MutationObserver(() => {
    for (const name of left) {
      if (document.querySelector(sought[name] ?? '') === null) continue;
      performance.mark(name);
      left.delete(name);
    }
    if (left.size === 0) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function timeOf(page: Page, name: string): Promise<number> {
  await page.waitForFunction((wanted) => performance.getEntriesByName(wanted).length > 0, name);
  return page.evaluate((wanted) => performance.measure('time', 'chosen', wanted).duration, name);
}

/** Scrolls from the top to the end, as fast as one who looks for something does. Runs in the page. */
async function scrollThrough(selector: string): Promise<number[]> {
  const scrolled = document.querySelector(selector);
  if (scrolled === null) throw new Error('There are no pages.');
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const frames: number[] = [];
  let before = await frame();
  for (let last = -1; scrolled.scrollTop > last;) {
    last = scrolled.scrollTop;
    scrolled.scrollTop += scrolled.clientHeight / 2;
    const now = await frame();
    frames.push(now - before);
    before = now;
  }
  return frames;
}

const SAMPLE_MS = 50;

/** Watches the largest of the browser's page processes until `end`, which gives its peak in megabytes. */
async function watchMemory(browser: CDPSession): Promise<{ readonly end: () => Promise<number | null> }> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const ids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  let peak = 0;
  const sample = () => {
    peak = Math.max(peak, ...ids.map(privateMemory));
  };
  const timer = setInterval(sample, SAMPLE_MS);
  return {
    end: () => {
      clearInterval(timer);
      sample();
      return Promise.resolve(peak === 0 ? null : peak);
    },
  };
}

/** What Chromium's task manager calls a process' footprint, as Linux tells it: in megabytes, 0 where it does not. */
function privateMemory(id: number): number {
  const file = `/proc/${id}/status`;
  if (!existsSync(file)) return 0;
  const status = readFileSync(file, 'utf8');
  const kilobytes = ['RssAnon', 'VmSwap'].map((name) =>
    Number(new RegExp(`^${name}:\\s*(\\d+) kB`, 'm').exec(status)?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

const PLAIN = '/plain-viewer';
const GLOBAL = 'plain';

async function plainViewer(): Promise<Readonly<Record<string, Answer>>> {
  const file = (name: string) =>
    readFileSync(createRequire(import.meta.url).resolve(`pdfjs-dist/legacy/${name}`));
  const page = `<!doctype html><link rel="stylesheet" href="${PLAIN}.css"><style>#container { position: absolute; inset: 0 392px 0 0; overflow: auto }</style>
<div id="container"><div class="pdfViewer"></div></div><input type="file">
<script src="${PLAIN}.js"></script><script>${GLOBAL}.showChosen('${PLAIN}.worker.mjs')</script>`;
  const answer = (type: string, body: string | Buffer): Answer => ({ status: 200, type, body });
  return {
    [PLAIN]: answer('text/html', page),
    [`${PLAIN}.css`]: answer('text/css', file('web/pdf_viewer.css')),
    [`${PLAIN}.js`]: answer(
      'text/javascript',
      await bundled(`${import.meta.dirname}/plain-viewer.ts`, GLOBAL),
    ),
    [`${PLAIN}.worker.mjs`]: answer('text/javascript', file('build/pdf.worker.min.mjs')),
  };
}
