import { describe, expect, it, vi } from 'vitest';
import { fetchAttachment, type FetchFile } from './fetch-attachment';

const ADDRESS = 'https://www.whatdotheyknow.com/request/a/response/2/attach/3/Letter.pdf';
const never = new AbortController().signal;

/** An answer of the site; `address` is where the browser ended up. */
function answer(body: string, headers: Record<string, string> = {}, status = 200, address = ADDRESS) {
  const response = new Response(body, { status, headers });
  Object.defineProperty(response, 'url', { value: address });
  Object.defineProperty(response, 'redirected', { value: address !== ADDRESS });
  return response;
}

const fetched = (response: Response | Error, largest = Infinity, onProgress = vi.fn()) => {
  const fetchFile: FetchFile = () =>
    response instanceof Error ? Promise.reject(response) : Promise.resolve(response);
  return fetchAttachment(fetchFile, ADDRESS, { signal: never, largest, onProgress });
};

describe('fetching an attachment', () => {
  it('gives its bytes, and says how far it is', async () => {
    const onProgress = vi.fn();
    const outcome = await fetched(answer('%PDF-1.7', { 'content-length': '8' }), 100, onProgress);
    expect(outcome.kind === 'file' && (await outcome.file.text())).toBe('%PDF-1.7');
    expect(onProgress).toHaveBeenLastCalledWith(1);
  });

  it('does not guess how far it is where the site compresses its answer', async () => {
    const onProgress = vi.fn();
    await fetched(answer('%PDF-1.7', { 'content-length': '4', 'content-encoding': 'gzip' }), 100, onProgress);
    expect(onProgress).toHaveBeenLastCalledWith(null);
  });

  it.each([
    ['before anything of it is here, where the site says how large it is', { 'content-length': '9' }],
    ['as soon as that shows, where the site does not say', {}],
  ])('asks first for a large file: %s', async (_, headers: Record<string, string>) => {
    expect(await fetched(answer('123456789', headers), 8)).toEqual({ kind: 'large', length: 9 });
  });

  it.each([
    ['the site refuses it', answer('no', {}, 403), 'not-given'],
    ['the site no longer has it', answer('gone', {}, 410), 'not-given'],
    [
      'the site still prepares it',
      answer('<html>', {}, 200, 'https://www.whatdotheyknow.com/attachments/BAh7CEk/wait?referer=x'),
      'preparing',
    ],
    ['there is no connection', new TypeError('Failed to fetch'), 'offline'],
  ] as const)('says so where %s', async (_, response, why) => {
    expect(await fetched(response)).toEqual({ kind: 'failed', why });
  });

  it('ends when it is stopped, which is no failure', async () => {
    const stop = new AbortController();
    const fetchFile: FetchFile = (_address, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(new DOMException('stopped', 'AbortError'));
        });
      });
    const outcome = fetchAttachment(fetchFile, ADDRESS, {
      signal: stop.signal,
      largest: Infinity,
      onProgress: vi.fn(),
    });
    stop.abort();
    await expect(outcome).rejects.toThrow('stopped');
  });
});
