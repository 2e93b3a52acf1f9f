import { describe, expect, it, vi } from 'vitest';
import { receiveAttachment, type AttachmentPort, type ReadStored } from './receive-attachment';

const ABOUT = {
  address: 'https://www.whatdotheyknow.com/request/a/response/2/attach/3/Letter.pdf',
  name: 'Letter.pdf',
  size: '41K',
  request: 'a',
  requestUrl: 'https://www.whatdotheyknow.com/request/a',
  letter: 'incoming-2/attach/3',
};
const BEGIN = { type: 'begin', ...ABOUT };
const bytes = (text: string) => ({ type: 'bytes', base64: Buffer.from(text).toString('base64') });
const END = { type: 'end' };

/** A page's line, as the background sees it. */
function line() {
  const said: ((value: unknown) => void)[] = [];
  const hungUp: (() => void)[] = [];
  const port = {
    onMessage: { addListener: (listener: (value: unknown) => void) => said.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => hungUp.push(listener) },
    postMessage: vi.fn<AttachmentPort['postMessage']>(),
  };
  return {
    port,
    say: (...parts: unknown[]) => {
      for (const part of parts) for (const listener of said) listener(part);
    },
    hangUp: () => {
      for (const listener of hungUp) listener();
    },
  };
}

const atOnce = (work: () => Promise<boolean>) => work();

function receiving(read: ReadStored = () => Promise.resolve(true)) {
  const { port, say, hangUp } = line();
  const add = vi.fn(() => Promise.resolve());
  const reading = vi.fn(read);
  receiveAttachment(port, { add }, reading, atOnce);
  return { port, say, hangUp, add, reading };
}

describe('an attachment that a page hands over', () => {
  it('is stored in one piece, read, and answered for', async () => {
    const { port, say, add, reading } = receiving();
    say(BEGIN, bytes('%PDF'), bytes('-1.7 …'), END);
    await vi.waitFor(() => {
      expect(port.postMessage.mock.calls).toEqual([[{ type: 'answer', isStored: true }]]);
    });
    expect(add.mock.calls).toEqual([[{ ...ABOUT, bytes: new Uint8Array(Buffer.from('%PDF-1.7 …')) }]]);
    expect(reading.mock.calls.map(([address]) => address)).toEqual([BEGIN.address]);
  });

  it('is answered for with no where the browser has no room for it, and is not read then', async () => {
    const { port, say, add, reading } = receiving();
    add.mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    say(BEGIN, bytes('x'), END);
    await vi.waitFor(() => {
      expect(port.postMessage.mock.calls).toEqual([[{ type: 'answer', isStored: false }]]);
    });
    expect(reading).not.toHaveBeenCalled();
  });

  it('is read no further once the page hangs up, and nobody is answered', async () => {
    const ended = vi.fn();
    const { port, say, hangUp, reading } = receiving(
      (_address, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            ended();
            resolve(false);
          });
        }),
    );
    say(BEGIN, bytes('x'), END);
    await vi.waitFor(() => {
      expect(reading).toHaveBeenCalled();
    });
    hangUp();
    await new Promise((resolve) => setTimeout(resolve));
    expect(ended).toHaveBeenCalledOnce();
    expect(port.postMessage).not.toHaveBeenCalled();
  });

  it.each([
    ['an address on another site', { ...BEGIN, address: 'https://example.org/Letter.pdf' }],
    ['no beginning at all', null],
  ])('is not stored with %s', async (_, begin) => {
    const { say, add } = receiving();
    say(begin, bytes('x'), END);
    await new Promise((resolve) => setTimeout(resolve));
    expect(add).not.toHaveBeenCalled();
  });
});
