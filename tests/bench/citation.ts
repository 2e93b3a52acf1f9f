import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { OtherWay } from './ordinary';

/** The citation finder for United States law that npm offers; a finder of references, though not of ours. */
const PACKAGE = 'citation@0.9.0';

const FOLDER = path.resolve(import.meta.dirname, '../../node_modules/.cache/bench');

interface CitationPackage {
  readonly find: (text: string) => { readonly citations: readonly unknown[] };
}

/**
 * The npm package `citation`, fetched on first use: 79 packages for the sake of one comparison are not worth having in
 * every installation.
 * @returns `null` where it cannot be fetched
 */
export function citationPackage(): OtherWay | null {
  const installed = path.join(FOLDER, 'node_modules/citation/package.json');
  if (!existsSync(installed)) {
    mkdirSync(FOLDER, { recursive: true });
    const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', FOLDER];
    spawnSync('npm', ['install', ...options, PACKAGE], {
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
  }
  if (!existsSync(installed)) return null;
  const { find } = createRequire(installed)('citation') as CitationPackage;
  return (text) => find(text).citations.length;
}
