/** Draws the icon in every size that browsers ask for: scripts/icon.svg into public/icon. Usage: node scripts/icons.mjs */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SCRIPTS = path.dirname(fileURLToPath(import.meta.url));
const SIZES = [16, 32, 48, 96, 128];

const svg = await readFile(path.join(SCRIPTS, 'icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>* { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  await page.screenshot({ path: path.join(SCRIPTS, '../public/icon', `${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
