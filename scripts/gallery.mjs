/**
 * Draws every example of every component in a real Chromium, at several widths, light, dark and in forced colours, into
 * test-output/gallery, and checks each with axe. Ends with status 1 where axe finds anything.
 *
 * Usage: node scripts/gallery.mjs [card|summary|panel|offer|findings|compose|popup|reader|settings] [part of an example's name]
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const OUT = path.join(ROOT, 'test-output', 'gallery');
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const VIEWS = [
  { name: 'wide', width: 1280, colorScheme: 'light' },
  { name: 'wide-dark', width: 1280, colorScheme: 'dark' },
  { name: 'narrow', width: 320, colorScheme: 'light' },
  { name: 'forced-colours', width: 1280, colorScheme: 'dark', forcedColors: 'active' },
];
const POPUP_WIDTH = 372;

async function bundle() {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(ROOT, 'scripts/gallery/page.tsx'), name: 'gallery', formats: ['iife'] },
    },
  });
  return result[0].output[0].code;
}

async function openPage(browser, view, room, scripts) {
  const width = room === 'popup' ? Math.min(view.width, POPUP_WIDTH) : view.width;
  const context = await browser.newContext({
    viewport: { width, height: 600 },
    colorScheme: view.colorScheme,
    forcedColors: view.forcedColors ?? 'none',
    reducedMotion: 'reduce',
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  await page.setContent('<!doctype html><html lang="en" data-dark><head></head><body></body></html>');
  for (const content of scripts) await page.addScriptTag({ content });
  return page;
}

async function violationsOn(page) {
  const { violations } = await page.evaluate(
    (tags) =>
      window.axe.run(
        document.querySelector('foi-citation-card, foi-letter-summary, foi-findings-panel, foi-form-offer') ??
          document,
        {
          runOnly: tags,
        },
      ),
    AXE_TAGS,
  );
  const overflows = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ...(overflows ? ['wider than the window'] : []),
  ];
}

/** Opens whatever is folded away; false where there is nothing to open. */
function openDisclosures(page) {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('details')];
    for (const details of all) details.open = true;
    return all.length > 0;
  });
}

async function drawRoom(browser, room, part, scripts) {
  let found = 0;
  for (const view of VIEWS) {
    const page = await openPage(browser, view, room, scripts);
    const names = await page.evaluate(
      (name) => window.gallery.rooms[name].exhibits.map((one) => one.name),
      room,
    );
    for (const [index, name] of names.entries()) {
      if (!name.includes(part)) continue;
      await page.evaluate(([roomName, at]) => window.gallery.show(roomName, at), [room, index]);
      const file = `${room}-${String(index + 1).padStart(2, '0')}-${name.replaceAll(/\W+/g, '-')}-${view.name}.png`;
      const picture = room === 'card' ? page.locator('foi-citation-card') : page.locator('body');
      await picture.screenshot({ path: path.join(OUT, file) });
      const violations = await violationsOn(page);
      if (await openDisclosures(page)) {
        await picture.screenshot({ path: path.join(OUT, file.replace('.png', '-open.png')) });
        violations.push(...(await violationsOn(page)));
      }
      for (const violation of violations) console.log(`${room}, ${name}, ${view.name}: ${violation}`);
      found += violations.length;
    }
    await page.context().close();
  }
  return found;
}

const [onlyRoom, part = ''] = process.argv.slice(2);
const rooms =
  onlyRoom === undefined
    ? ['card', 'summary', 'panel', 'writing', 'offer', 'findings', 'compose', 'popup', 'reader', 'settings']
    : [onlyRoom];
if (onlyRoom === undefined) await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const scripts = [await bundle(), await readFile(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8')];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
let found = 0;
for (const room of rooms) found += await drawRoom(browser, room, part, scripts);
await browser.close();
console.log(`Pictures in ${path.relative(process.cwd(), OUT)}; ${found} found by axe or too wide.`);
process.exitCode = found === 0 ? 0 : 1;
