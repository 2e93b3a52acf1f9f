import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** Chrome, Chromium and Edge are driven in one way, Firefox in another. */
export type BrowserKind = 'chromium' | 'firefox';

export interface Browser {
  readonly kind: BrowserKind;
  /** The program to start. */
  readonly path: string;
}

/** Thrown where a browser is neither there nor can be had; its message tells a person what to do. */
export class NoBrowserError extends Error {}

const VARIABLES: Record<BrowserKind, string> = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };

const COMMANDS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const MAC_PROGRAMS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Record<BrowserKind, readonly string[]> = {
  chromium: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

const DEBIAN_PACKAGES: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
};

/**
 * The browser that a person named, for the demonstration: `FOI_LENS_BROWSER` is the path of a program.
 * @returns `null` where none is named
 * @throws {NoBrowserError} where there is nothing at that path
 */
export function namedBrowser(): Browser | null {
  const program = process.env['FOI_LENS_BROWSER'];
  if (!program) return null;
  return checked(
    { kind: /firefox/i.test(path.basename(program)) ? 'firefox' : 'chromium', path: program },
    'FOI_LENS_BROWSER',
  );
}

/**
 * The browser of a kind that is here: named by `CHROMIUM` or `FIREFOX`, else installed in a usual place.
 * @throws {NoBrowserError} where the variable names nothing
 */
export function findBrowser(kind: BrowserKind): Browser | null {
  const named = process.env[VARIABLES[kind]];
  if (named) return checked({ kind, path: named }, VARIABLES[kind]);
  const program = usualPlaces(kind).find((place) => existsSync(place));
  return program === undefined ? null : { kind, path: program };
}

/**
 * The browser of a kind, installed first where it is missing: by Debian's package where this is Debian and we are root,
 * else (Chromium alone) by Playwright's download into its own folder.
 * @throws {NoBrowserError} where that is not possible
 */
export function ensureBrowser(kind: BrowserKind): Browser {
  const found = findBrowser(kind);
  if (found !== null) return found;
  install(kind);
  const installed = findBrowser(kind);
  if (installed !== null) return installed;
  const name = kind === 'firefox' ? 'Firefox' : 'Chrome, Chromium or Edge';
  throw new NoBrowserError(
    `There is no ${name} here and it could not be installed. Install one, or set ${VARIABLES[kind]} to the path of its program.`,
  );
}

function checked(browser: Browser, variable: string): Browser {
  if (existsSync(browser.path)) return browser;
  throw new NoBrowserError(`${variable} is set to ${browser.path}, but there is no such program.`);
}

function usualPlaces(kind: BrowserKind): string[] {
  const own = kind === 'chromium' ? [chromium.executablePath()] : [];
  return [...systemPlaces(kind), ...own];
}

function systemPlaces(kind: BrowserKind): string[] {
  if (process.platform === 'darwin') {
    return MAC_PROGRAMS[kind].map((program) => path.join('/Applications', program));
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (name) => process.env[name] ?? '',
    );
    return roots.flatMap((root) => WINDOWS_PROGRAMS[kind].map((program) => path.join(root, program)));
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return COMMANDS[kind].flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

function install(kind: BrowserKind): void {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packages = DEBIAN_PACKAGES[kind];
    console.log(`Installing ${packages.join(' and ')} with apt-get …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-q'], env);
    run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], env);
  } else if (kind === 'chromium') {
    console.log('Downloading Chromium with Playwright …');
    const playwright = path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
    run(process.execPath, [path.join(playwright, 'cli.js'), 'install', 'chromium'], process.env);
  }
}

/** Shows what the command says only where it fails: an installation is long and seldom of interest. */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
  const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: 'utf8' });
  if (status !== 0) console.error(`${stdout}\n${stderr}`.trim().split('\n').slice(-20).join('\n'));
}
