import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, namedBrowser, NoBrowserError } from './browsers';

let folder: string;

const program = (name: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  return file;
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'foi-lens-browsers-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('the browser that a person names', () => {
  it.each([
    ['google-chrome', 'chromium'],
    ['msedge.exe', 'chromium'],
    ['firefox', 'firefox'],
    ['Firefox Developer Edition', 'firefox'],
  ])('%s is driven as %s', (name, kind) => {
    vi.stubEnv('FOI_LENS_BROWSER', program(name));
    expect(namedBrowser()).toEqual({ kind, path: path.join(folder, name) });
  });

  it('is none where none is named', () => {
    vi.stubEnv('FOI_LENS_BROWSER', '');
    expect(namedBrowser()).toBeNull();
  });

  it.each(['chromium', 'firefox'] as const)('goes before an installed %s', (kind) => {
    vi.stubEnv(kind.toUpperCase(), program('mine'));
    expect(findBrowser(kind)).toEqual({ kind, path: path.join(folder, 'mine') });
  });

  it('has to be there: the message says which variable is wrong', () => {
    vi.stubEnv('CHROMIUM', path.join(folder, 'gone'));
    expect(() => findBrowser('chromium')).toThrow(NoBrowserError);
    expect(() => findBrowser('chromium')).toThrow(/^CHROMIUM is set to .*gone/);
  });
});

it.runIf(process.platform === 'linux')('finds an installed browser by its command', () => {
  vi.stubEnv('FIREFOX', '');
  vi.stubEnv('PATH', folder);
  const path = program('firefox-esr');
  expect(findBrowser('firefox')).toEqual({ kind: 'firefox', path });
});
