import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { findBrowser, type BrowserKind } from '../../scripts/browsers';
import { todayInLondon } from '../pages/dates';
import { CHROMIUM_BUILD, startChromium, type ChromiumSession } from './chromium';
import { FIREFOX_BUILD, startFirefox, type FirefoxSession } from './firefox';
import { startSite, type Answer, type Site } from './site';

const PICTURES = path.resolve(import.meta.dirname, '../../test-output');

export const today = todayInLondon();

/** A browser with the production extension, and the local site it sees. */
export type Sitting = { readonly site: Site; readonly end: () => Promise<void> } & (
  | { readonly kind: 'chromium'; readonly session: ChromiumSession }
  | { readonly kind: 'firefox'; readonly session: FirefoxSession }
);

/** @param granted optional permissions that the extension has from the beginning, in Chromium only */
export async function sitDown(
  kind: BrowserKind,
  answer?: (address: string) => Answer | null,
  granted?: readonly string[],
): Promise<Sitting> {
  const browser = findBrowser(kind);
  if (browser === null)
    throw new Error(`There is no ${kind} here. Install it, or name its program: see README.md.`);
  const extension = kind === 'chromium' ? CHROMIUM_BUILD : FIREFOX_BUILD;
  if (!existsSync(extension)) throw new Error('There is no production build: npm run build');
  const site = await startSite(today, answer);
  const options = { program: browser.path, port: site.port, extension };
  if (kind === 'chromium') {
    const session = await startChromium({ ...options, ...(granted && { granted }) });
    return { kind, session, site, end: () => closeAll(session, site) };
  }
  const session = await startFirefox(options);
  return { kind, session, site, end: () => closeAll(session, site) };
}

async function closeAll(...all: readonly { close(): Promise<void> }[]): Promise<void> {
  for (const one of all) await one.close();
}

/** Where the picture of a state goes, for people to look at after a run. */
export function pictureFile(name: string): string {
  mkdirSync(PICTURES, { recursive: true });
  return path.join(PICTURES, `${name}.png`);
}
