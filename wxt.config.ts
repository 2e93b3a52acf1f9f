import path from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** What extension pages may load: their own scripts, styles and pictures, and nothing from anywhere else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The oldest versions with all that the code uses: light-dark() in style sheets, and what Firefox asks of manifests. */
const OLDEST = { chrome: '123', firefox: '140' };

const GECKO = {
  gecko: {
    id: 'foi-lens@foi-lens.example',
    // The first that knows data_collection_permissions; on Android, two versions later.
    strict_min_version: `${OLDEST.firefox}.0`,
    data_collection_permissions: { required: ['none' as const] },
  },
  gecko_android: { strict_min_version: '142.0' },
};

const JPEG_2000 = 'openjpeg_nowasm_fallback.js';

const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: {
      // Newer syntax stays as written: what the build would put in its place fails on pages without a colour scheme.
      target: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`],
      // The polyfill would bring a fetch() of its own; every browser that we run in preloads modules by itself.
      modulePreload: { polyfill: false },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: 'FOI Lens',
    description:
      'Explains every exemption in a Freedom of Information reply on WhatDoTheyKnow, works out the dates and drafts the review request.',
    // Chromium's background may not start the workers that read attachments: a page that nobody sees does.
    permissions: ['storage', 'alarms', ...(browser === 'chrome' ? ['offscreen'] : [])],
    optional_permissions: ['notifications'],
    // While developing, WXT's own policy stands: its reloading needs a connection to its local server.
    ...(command === 'build' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? { browser_specific_settings: GECKO }
      : { minimum_chrome_version: OLDEST.chrome }),
  }),
  hooks: {
    // Built by itself the popup has one script to wait for; together with the settings page it has three.
    'entrypoints:grouped': (_, groups) => {
      const apart = groups.flatMap((group): typeof groups =>
        Array.isArray(group) ? group.map((page) => [page]) : [group],
      );
      groups.splice(0, groups.length, ...apart);
    },
    // pdf.js loads this by its name, for JPEG 2000 pictures in scanned letters.
    'build:publicAssets': (_, files) => {
      files.push({
        absoluteSrc: path.resolve('node_modules/pdfjs-dist/wasm', JPEG_2000),
        relativeDest: `pdf/${JPEG_2000}`,
      });
    },
  },
  // `npm run dev` opens a browser here, where there is a display; a git-ignored web-ext.config.ts can name another browser or page.
  webExt: { startUrls: ['https://www.whatdotheyknow.com/list/successful'], disabled: !hasDisplay },
  zip: {
    // The browser and manifest version are in the names, so that no package overwrites another.
    artifactTemplate: '{{name}}-{{version}}-{{browser}}-{{manifestVersion}}.zip',
    sourcesTemplate: '{{name}}-{{version}}-{{browser}}-sources.zip',
    excludeSources: ['demo-output/**', 'test-output/**'],
  },
});
