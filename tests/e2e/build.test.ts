import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHROMIUM_BUILD } from './chromium';
import { FIREFOX_BUILD } from './firefox';

const COMMON = {
  manifest_version: 3,
  name: 'FOI Lens',
  description:
    'Explains every exemption in a Freedom of Information reply on WhatDoTheyKnow, works out the dates and drafts the review request.',
  version: '0.1.0',
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' },
  permissions: ['storage', 'alarms'],
  optional_permissions: ['notifications'],
  options_ui: { open_in_tab: true, page: 'options.html' },
  action: { default_title: 'FOI Lens', default_popup: 'popup.html' },
  content_scripts: [
    {
      matches: ['https://www.whatdotheyknow.com/*'],
      run_at: 'document_idle',
      css: ['content-scripts/content.css'],
      js: ['content-scripts/content.js'],
    },
  ],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
};

const MANIFESTS = {
  chrome: {
    ...COMMON,
    permissions: [...COMMON.permissions, 'offscreen'],
    minimum_chrome_version: '123',
    background: { service_worker: 'background.js' },
  },
  firefox: {
    ...COMMON,
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'foi-lens@foi-lens.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
};

const PROJECT = path.resolve(import.meta.dirname, '../..');
const BIN = path.join(PROJECT, 'node_modules/.bin');

/** Scripts that hold what reads and shows PDF and Word; the policy above keeps them from the network and from making code. */
const LIBRARIES =
  /(?:^|\/)(?:read-pdf|read-word|PdfLetter-[\w-]+|pdf\.worker[\w.-]+|openjpeg_nowasm_fallback)\.m?js$/;

/** As the build writes `fetchFile` of the content script. */
const THE_FETCH = /fetchFile:\((\w+),(\w+)\)=>fetch\(\1,\2\)/g;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

const digestIn =
  (folder: string) =>
  (file: string): [string, string] => [
    path.relative(folder, file),
    createHash('sha256').update(readFileSync(file)).digest('hex'),
  ];

describe.each([
  ['chrome', CHROMIUM_BUILD, MANIFESTS.chrome],
  ['firefox', FIREFOX_BUILD, MANIFESTS.firefox],
])('the %s build', (browser, folder, manifest) => {
  const scripts = filesIn(folder).filter((file) => /\.m?js$/.test(file));

  it('asks for storage, alarms and one site, may ask for notifications, and shows nothing to other pages', () => {
    expect(JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))).toEqual(manifest);
  });

  it('has a description that the stores take', () => {
    expect(manifest.description.length).toBeLessThanOrEqual(132);
  });

  it.each([
    ['code made from text', /\beval\(|new Function\(/],
    ['way to the network', /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/],
  ])('holds no %s, but for what is never used of the libraries that read files', (_name, pattern) => {
    const ours = scripts.filter((file) => !LIBRARIES.test(file));
    const without = (text: string) => text.replace(THE_FETCH, '');
    expect(ours.filter((file) => pattern.test(without(readFileSync(file, 'utf8'))))).toEqual([]);
  });

  it('fetches in one place alone: the page’s own attachments, from its content script', () => {
    const fetching = scripts.flatMap(
      (file) =>
        readFileSync(file, 'utf8')
          .match(THE_FETCH)
          ?.map(() => file) ?? [],
    );
    expect(fetching.map((file) => path.basename(file))).toEqual(['content.js']);
  });

  const scriptOf = (file: string) => readFileSync(path.join(folder, file), 'utf8');

  // A guard against growth: every page of the site loads it.
  it('keeps the content script under 154.5 kB', () => {
    expect(readFileSync(path.join(folder, 'content-scripts/content.js')).byteLength).toBeLessThan(154_500);
  });

  it.each([
    ['the bank holidays', 'Boxing Day'],
    ['the headings of the law', 'Information accessible to applicant by other means'],
    ['the finding of citations', 'it stands in the request that the letter repeats'],
    ['the letters one can send', 'Please carry out an internal review'],
  ])('has %s in the background and not on every page', (_, words) => {
    expect(scriptOf('background.js')).toContain(words);
    expect(scriptOf('content-scripts/content.js')).not.toContain(words);
  });

  it('is the same to the byte when made again', { timeout: 90_000 }, () => {
    const outDir = path.join(PROJECT, 'test-output/built-again');
    const options = { root: PROJECT, browser, manifestVersion: 3, outDir };
    const script = `import { build } from 'wxt'; await build(${JSON.stringify(options)});`;
    // Vitest's own "test" would be built in. Elsewhere, as the other tests are using what was built.
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: PROJECT,
      env,
      stdio: 'ignore',
    });
    const again = path.join(outDir, `${browser}-mv3`);
    expect(filesIn(again).map(digestIn(again))).toEqual(filesIn(folder).map(digestIn(folder)));
  });
});

describe("Mozilla's own check of the Firefox build", () => {
  interface Report {
    readonly errors: readonly { readonly code: string }[];
    readonly warnings: readonly { readonly code: string; readonly file: string }[];
  }

  it('finds no error, and warns only of how Preact sets innerHTML, and of the libraries that read files', () => {
    const args = ['lint', '--source-dir', FIREFOX_BUILD, '--output', 'json'];
    const { stdout } = spawnSync(path.join(BIN, 'web-ext'), args, { encoding: 'utf8' });
    const { errors, warnings } = JSON.parse(stdout) as Report;
    expect(errors).toEqual([]);
    const ours = warnings.filter(({ file }) => !LIBRARIES.test(file));
    expect(new Set(ours.map(({ code }) => code))).toEqual(new Set(['UNSAFE_VAR_ASSIGNMENT']));
  }, 120_000);
});
