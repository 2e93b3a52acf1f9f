import { beforeEach, expect, it, vi } from 'vitest';
import { problem, type AttachmentText } from '../../utils/attachments';
import type { StoredAttachment } from '../../utils/storage';
import { readInWorker } from './read-in-worker';
import { readStored } from './read-stored';

vi.mock('./read-in-worker', () => ({ readInWorker: vi.fn() }));

const TEXT: AttachmentText = {
  kind: 'text',
  type: 'pdf',
  text: 'section 43(2)',
  pages: 1,
  places: [],
  blocks: [],
  styles: [],
};
const STORED: StoredAttachment = {
  address: 'https://www.whatdotheyknow.com/request/a/response/2/attach/3/Letter.pdf',
  name: 'Letter.pdf',
  size: '1K',
  length: 4,
  request: 'a',
  letter: 'incoming-2/attach/3',
  reading: null,
  bytes: new Uint8Array([37, 80, 68, 70]),
};
const never = new AbortController().signal;

const read = (stored: StoredAttachment | null, setReading = vi.fn(() => Promise.resolve())) => {
  const attachments = {
    add: () => Promise.resolve(),
    load: () => Promise.resolve(stored),
    readings: () => Promise.resolve([]),
    setReading,
  };
  return readStored(attachments, STORED.address, never);
};

beforeEach(() => vi.mocked(readInWorker).mockReset());

it.each([
  ['what it holds', TEXT],
  ['why it holds nothing', problem('no-text')],
])('keeps of a file %s', async (_, reading) => {
  vi.mocked(readInWorker).mockResolvedValue(reading);
  const setReading = vi.fn(() => Promise.resolve());
  expect(await read(STORED, setReading)).toBe('stored');
  expect(setReading.mock.calls).toEqual([[STORED.address, reading]]);
});

it.each(['too-slow', 'stopped'] as const)(
  'keeps nothing that may be otherwise another time: %s',
  async (code) => {
    vi.mocked(readInWorker).mockResolvedValue(problem(code));
    const setReading = vi.fn(() => Promise.resolve());
    expect(await read(STORED, setReading)).toBe('unfinished');
    expect(setReading).not.toHaveBeenCalled();
  },
);

it('reads nothing that another tab has had read meanwhile', async () => {
  expect(await read({ ...STORED, reading: TEXT })).toBe('stored');
  expect(readInWorker).not.toHaveBeenCalled();
});

it('says so where the file is gone, and where what it holds cannot be kept', async () => {
  expect(await read(null)).toBe('not-stored');
  vi.mocked(readInWorker).mockResolvedValue(TEXT);
  expect(
    await read(
      STORED,
      vi.fn(() => Promise.reject(new Error('full'))),
    ),
  ).toBe('not-stored');
});
