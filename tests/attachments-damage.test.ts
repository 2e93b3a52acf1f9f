import { readdirSync, readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readAttachment } from '../utils/attachments';
import { damagedFiles } from './attachments/damage';
import { hostileFiles } from './attachments/hostile';

const FILES = path.join(import.meta.dirname, 'attachments/files');
const DAMAGED = 165;

const HOSTILE = hostileFiles();

/** Milliseconds after which every reading has ended, be it with a text or a sentence. */
const SLOWEST = 20_000;

/** Bytes that this whole program may hold at any time, Node and the test runner's own some 150 MB among them. */
const MOST_MEMORY = 400 * 1024 * 1024;

const unhandled: unknown[] = [];
/** Pages that pdf.js fetches ahead, and forgets when they fail, are its own affair: nobody waits for them. */
const isForgottenPage = (reason: unknown): boolean =>
  reason instanceof Error && /^(?:FormatError|ParserEOFException|XRefEntryException)$/.test(reason.name);
const noteUnhandled = (reason: unknown): void => {
  if (!isForgottenPage(reason)) unhandled.push(reason);
};
const asked: unknown[] = [];
const ask = (...what: readonly unknown[]): never => {
  asked.push(what);
  throw new Error('nothing leaves');
};
const CONNECT = Object.getOwnPropertyDescriptor(Socket.prototype, 'connect') ?? {};

beforeAll(() => {
  process.on('unhandledRejection', noteUnhandled);
  process.on('uncaughtException', noteUnhandled);
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource']) vi.stubGlobal(name, ask);
  // Below everything on Node that could ask a network.
  Object.defineProperty(Socket.prototype, 'connect', { ...CONNECT, value: ask });
});

afterAll(() => {
  process.off('unhandledRejection', noteUnhandled);
  process.off('uncaughtException', noteUnhandled);
  vi.unstubAllGlobals();
  Object.defineProperty(Socket.prototype, 'connect', CONNECT);
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

describe('files made to do harm, and files that are no letters', { timeout: 25_000 }, () => {
  it.each(HOSTILE.map((file) => [file.name, file.outcome ?? 'either', file] as const))(
    '%s: %s',
    async (name, _, { bytes, outcome: expected }) => {
      expect(await outcome(bytes, name)).toEqual(expected ?? expect.any(String));
    },
  );
});

describe('damaged files', () => {
  it(`end with a text or a sentence, all ${DAMAGED} of them`, { timeout: 120_000 }, async () => {
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
    expect(asked).toEqual([]);
    // The highest that it ever was, not what is left.
    expect(process.resourceUsage().maxRSS * 1024).toBeLessThan(MOST_MEMORY);
  });

  it('would be seen to ask for anything', async () => {
    await expect(import('node:http').then(({ get }) => get('http://127.0.0.1:9/'))).rejects.toThrow(
      'nothing',
    );
    expect(asked).toHaveLength(1);
  });
});
