import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TIME_LIMIT, type AttachmentText } from '../../utils/attachments';
import { readInWorker } from './read-in-worker';

const PDF = new TextEncoder().encode('%PDF-1.7 …');
const TEXT: AttachmentText = {
  kind: 'text',
  type: 'pdf',
  text: 'section 43(2)',
  pages: 1,
  places: [],
  blocks: [],
  styles: [],
};

/** The workers that were started, each with what it was sent. */
let workers: FakeWorker[];

class FakeWorker extends EventTarget {
  readonly sent: unknown[] = [];
  readonly terminate = vi.fn();
  constructor(readonly address: string) {
    super();
    workers.push(this);
  }
  postMessage(message: unknown) {
    this.sent.push(message);
  }
  answer(data: unknown) {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

beforeEach(() => {
  workers = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a file', () => {
  it('is read in a worker of its own, which is ended then', async () => {
    const reading = readInWorker(PDF, 'a.pdf');
    expect(workers.map(({ address }) => address)).toEqual(['/read-pdf.js']);
    expect(workers[0]?.sent).toEqual([{ bytes: PDF, name: 'a.pdf', largeAllowed: false }]);
    workers[0]?.answer(TEXT);
    expect(await reading).toEqual(TEXT);
    expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  });

  it('is waited for while the worker speaks of something else', async () => {
    const reading = readInWorker(PDF, 'a.pdf');
    workers[0]?.answer({ sourceName: 'worker', targetName: 'main', action: 'ready' });
    workers[0]?.answer(TEXT);
    expect(await reading).toEqual(TEXT);
  });

  it('that holds its worker up is given up after the limit, and the worker ended', async () => {
    vi.useFakeTimers();
    const reading = readInWorker(PDF, 'a.pdf');
    await vi.advanceTimersByTimeAsync(TIME_LIMIT);
    expect(await reading).toMatchObject({ code: 'too-slow' });
    expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  });

  it('that is no longer wanted is given up at once', async () => {
    const stop = new AbortController();
    const reading = readInWorker(PDF, 'a.pdf', { signal: stop.signal });
    stop.abort();
    expect(await reading).toMatchObject({ code: 'stopped' });
    expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  });

  it('on which the worker breaks is not called damaged for that', async () => {
    const reading = readInWorker(PDF, 'a.pdf');
    workers[0]?.dispatchEvent(new Event('error'));
    expect(await reading).toMatchObject({ code: 'stopped' });
  });

  it.each([
    ['that is empty', new Uint8Array(), 'a.pdf', 'empty'],
    ['that is no letter', new TextEncoder().encode('a,b\n1,2\n'), 'figures.csv', 'spreadsheet'],
    ['that is large, unasked', new Uint8Array(26 * 1024 * 1024).fill(32), 'a.txt', 'too-large'],
  ])('%s needs no worker', async (_, bytes, name, code) => {
    expect(await readInWorker(bytes, name)).toMatchObject({ code });
    expect(workers).toEqual([]);
  });
});
