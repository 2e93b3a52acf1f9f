import { UnreadableFile } from './problem';

/** A file in a ZIP archive, as its central directory describes it (APPNOTE.TXT 6.3.10, section 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedSize: number;
  readonly headerOffset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const DEFLATED = 8;

/** The end record is 22 bytes long and may be followed by a comment of at most 65,535. */
const FARTHEST_END = 22 + 0xffff;

/** More files than any letter has: a Word file has about twenty. */
const MOST_ENTRIES = 5000;

/** Lists an archive's files; an archive whose directory is damaged has none. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) return [];
  const count = view.getUint16(end + 10, true);
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (
    entries.length < count &&
    at + 46 <= view.byteLength &&
    view.getUint32(at, true) === DIRECTORY_ENTRY
  ) {
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      compressedSize: view.getUint32(at + 20, true),
      headerOffset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - FARTHEST_END; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return -1;
}

/**
 * Unpacks the files of an archive that are wanted, piece by piece and counting, so that it is sure that they come to no
 * more than so many bytes: what the archive says of its own sizes proves nothing. Throws {@link UnreadableFile} where they
 * are larger or damaged, or anything is encrypted.
 */
export async function unpack(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limit: number,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (entries.length > MOST_ENTRIES) throw new UnreadableFile('too-large');
  if (entries.some(({ encrypted }) => encrypted)) throw new UnreadableFile('password');
  const files = new Map<string, Uint8Array>();
  let left = limit;
  for (const entry of entries.filter(({ name }) => isWanted(name))) {
    const pieces: Uint8Array[] = [];
    for await (const piece of inflated(packed(bytes, entry), entry.method)) {
      left -= piece.byteLength;
      if (left < 0) throw new UnreadableFile('too-large');
      pieces.push(piece);
    }
    files.set(entry.name, joined(pieces));
  }
  return files;
}

function packed(bytes: Uint8Array, { headerOffset, compressedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (headerOffset + 30 > view.byteLength || view.getUint32(headerOffset, true) !== LOCAL_HEADER)
    throw new UnreadableFile('broken');
  const start =
    headerOffset + 30 + view.getUint16(headerOffset + 26, true) + view.getUint16(headerOffset + 28, true);
  return bytes.subarray(start, start + compressedSize);
}

async function* inflated(data: Uint8Array, method: number): AsyncGenerator<Uint8Array, void, undefined> {
  if (method !== DEFLATED) {
    yield data;
    return;
  }
  const reader = new Blob([data.slice()])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new UnreadableFile('broken');
      });
      if (done) return;
      yield value;
    }
  } finally {
    // The stream may have failed already: there is nothing to give back then.
    await reader.cancel().catch(() => undefined);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
