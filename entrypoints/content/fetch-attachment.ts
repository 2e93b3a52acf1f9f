/** The part of the browser's `fetch` that is used. */
export type FetchFile = (address: string, init: { readonly signal: AbortSignal }) => Promise<Response>;

export type Fetched =
  | { readonly kind: 'file'; readonly file: Blob }
  /** In bytes, as far as is known; nothing more of it was fetched. */
  | { readonly kind: 'large'; readonly length: number }
  | { readonly kind: 'failed'; readonly why: 'not-given' | 'preparing' | 'offline' };

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** In bytes. */
  readonly largest: number;
  /** Told the share that is here, from 0 to 1; null where the site does not say how long the file is. */
  readonly onProgress: (share: number | null) => void;
}

/** Where the site sends readers while it makes an attachment ready. */
const WAITING_ROOM = /\/attachments\/[^/]+\/wait$/;

/**
 * Fetches an attachment from the site as its own Download link would, with the reader's session, which secret and hidden
 * requests need. Rejects only where `signal` is aborted.
 */
export async function fetchAttachment(
  fetchFile: FetchFile,
  address: string,
  { signal, largest, onProgress }: FetchOptions,
): Promise<Fetched> {
  const own = new AbortController();
  const stop = AbortSignal.any([signal, own.signal]);
  try {
    const response = await fetchFile(address, { signal: stop });
    const failure = failureOf(response);
    if (failure !== null) {
      own.abort();
      return { kind: 'failed', why: failure };
    }
    const length = lengthOf(response);
    if (length !== null && length > largest) {
      own.abort();
      return { kind: 'large', length };
    }
    return await readBody(response, { length, largest, onProgress });
  } catch (error) {
    if (signal.aborted) throw error;
    return { kind: 'failed', why: 'offline' };
  }
}

function failureOf(response: Response): 'not-given' | 'preparing' | null {
  if (response.redirected && WAITING_ROOM.test(new URL(response.url).pathname)) return 'preparing';
  return response.ok ? null : 'not-given';
}

function lengthOf({ headers }: Response): number | null {
  const length = headers.get('content-length') ?? '';
  // A compressed answer is longer once it is here.
  return /^\d+$/.test(length) && headers.get('content-encoding') === null ? Number(length) : null;
}

async function readBody(
  response: Response,
  { length, largest, onProgress }: Pick<FetchOptions, 'largest' | 'onProgress'> & { length: number | null },
): Promise<Fetched> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let here = 0;
  const reader = response.body?.getReader();
  for (let step = await reader?.read(); step?.done === false; step = await reader?.read()) {
    chunks.push(step.value);
    here += step.value.byteLength;
    if (here > largest) {
      await reader?.cancel();
      return { kind: 'large', length: here };
    }
    onProgress(length === null || length === 0 ? null : Math.min(1, here / length));
  }
  // In Firefox these bytes are the page's, and may be handed on but not looked into.
  return { kind: 'file', file: new Blob(chunks) };
}
