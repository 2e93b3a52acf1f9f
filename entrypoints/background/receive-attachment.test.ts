import { describe, expect, it, vi } from 'vitest';
import { receiveAttachment, type AttachmentPort, type ReadStored } from './receive-attachment';

const ABOUT = {
  address: 'https://www.whatdotheyknow.com/request/a/response/2/attach/3/Letter.pdf',
  name: 'Letter.pdf',
  size: '41K',
  request: 'a',
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

const atOnce: Parameters<typeof receiveAttachment>[3] = (work) => work();

function receiving(read: ReadStored = () => Promise.resolve('stored')) {
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
      expect(port.postMessage.mock.calls).toEqual([[{ type: 'answer', outcome: 'stored' }]]);
    });
    expect(add.mock.calls).toEqual([[{ ...ABOUT, bytes: new Uint8Array(Buffer.from('%PDF-1.7 …')) }]]);
    expect(reading.mock.calls.map(([address]) => address)).toEqual([BEGIN.address]);
  });

  it('is answered for with no where the browser has no room for it, and is not read then', async () => {
    const { port, say, add, reading } = receiving();
    add.mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    say(BEGIN, bytes('x'), END);
    await vi.waitFor(() => {
      expect(port.postMessage.mock.calls).toEqual([[{ type: 'answer', outcome: 'not-stored' }]]);
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
            resolve('not-stored');
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
    ['of it is no Base64', { type: 'bytes', base64: '%%%' }],
    ['is longer than any that is sent', { type: 'bytes', base64: 'AAAA'.repeat(2 * 1024 * 1024) }],
    ['cannot be understood', { type: 'more' }],
  ])('is not stored in part, where a part %s', async (_, part) => {
    const { port, say, add } = receiving();
    say(BEGIN, bytes('%PDF'), part, END);
    await vi.waitFor(() => {
      expect(port.postMessage.mock.calls).toEqual([[{ type: 'answer', outcome: 'not-stored' }]]);
    });
    expect(add).not.toHaveBeenCalled();
  });

  it('is not stored once the page has hung up while others were read: what another tab had read would be lost', async () => {
    const { port, say, hangUp } = line();
    const add = vi.fn(() => Promise.resolve());
    let go: () => void = () => undefined;
    receiveAttachment(port, { add }, vi.fn(), async (work) => {
      await new Promise<void>((resolve) => (go = resolve));
      return work();
    });
    say(BEGIN, bytes('x'), END);
    hangUp();
    go();
    await new Promise((resolve) => setTimeout(resolve));
    expect(add).not.toHaveBeenCalled();
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
