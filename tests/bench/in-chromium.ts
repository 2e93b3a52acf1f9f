import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../scripts/browsers';
import type { OrdinaryRow } from './ordinary';

/** The name by which the page's script hands its function to the benchmark. */
const GLOBAL = 'bench';

/**
 * Measures the same letters in Chromium, on an empty page.
 * @returns `null` where there is no Chromium
 */
export async function measureInChromium(): Promise<readonly OrdinaryRow[] | null> {
  const program = findBrowser('chromium');
  if (program === null) return null;
  const script = await bundled(`${import.meta.dirname}/ordinary.ts`, GLOBAL);
  const browser = await chromium.launch({
    executablePath: program.path,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    return await page.evaluate<readonly OrdinaryRow[]>(`${GLOBAL}.measureOrdinaryLetters()`);
  } finally {
    await browser.close();
  }
}

/** A module with all that it imports as a script for a page, where it goes by a global name. */
export async function bundled(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!('output' in output)) throw new Error('Vite gave no script.');
  return output.output[0].code;
}
