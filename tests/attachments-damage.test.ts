import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readAttachment } from '../utils/attachments';
import { damagedFiles } from './attachments/damage';
import { hostileFiles } from './attachments/hostile';

const FILES = path.join(import.meta.dirname, 'attachments/files');
const DAMAGED = 165;
const HOSTILE = hostileFiles();

/** Milliseconds: half of what a reader has to wait at the worst, and a hundred times what they wait as a rule. */
const SLOWEST = 10_000;

const unhandled: unknown[] = [];
const noteUnhandled = (reason: unknown): void => void unhandled.push(reason);
const fetched = vi.fn(() => Promise.reject(new Error('nothing leaves')));

beforeAll(() => {
  process.on('unhandledRejection', noteUnhandled);
  process.on('uncaughtException', noteUnhandled);
  vi.stubGlobal('fetch', fetched);
});

afterAll(() => {
  process.off('unhandledRejection', noteUnhandled);
  process.off('uncaughtException', noteUnhandled);
  vi.unstubAllGlobals();
});

async function outcome(bytes: Uint8Array, name: string): Promise<string> {
  const started = performance.now();
  const reading = await readAttachment(bytes, name);
  expect(performance.now() - started).toBeLessThan(SLOWEST);
  if (reading.kind === 'text') {
    expect(reading.text).toMatch(/[\p{L}\p{N}]/u);
    return 'text';
  }
  expect(reading.sentence).toMatch(/^[A-Z][^.]*\.$/);
  return reading.code;
}

describe('files made to do harm, and files that are no letters', { timeout: 20_000 }, () => {
  it.each(HOSTILE.map((file) => [file.name, file.outcome ?? 'either', file] as const))(
    '%s: %s',
    async (name, _, { bytes, outcome: expected }) => {
      expect(await outcome(bytes, name)).toEqual(expected ?? expect.any(String));
    },
  );
});

describe('damaged files', () => {
  it(`end with a text or a sentence, all ${DAMAGED} of them`, { timeout: 60_000 }, async () => {
    expect(DAMAGED + HOSTILE.length).toBeGreaterThanOrEqual(200);
    const files = readdirSync(FILES).map((name) => ({ name, bytes: readFileSync(path.join(FILES, name)) }));
    const outcomes = new Set<string>();
    for (const { name, bytes } of damagedFiles(files, DAMAGED, 20_241))
      outcomes.add(await outcome(bytes, name));
    expect([...outcomes]).toEqual(expect.arrayContaining(['text', 'broken']));
  });

  it('leave nothing behind and ask nobody for anything', async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(unhandled).toEqual([]);
    expect(fetched).not.toHaveBeenCalled();
  });
});
