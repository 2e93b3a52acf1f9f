/** A file that something has happened to. */
export interface DamagedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Damage = (bytes: Uint8Array, below: (limit: number) => number) => Uint8Array;

const DAMAGES: Readonly<Record<string, Damage>> = {
  truncated: (bytes, below) => bytes.slice(0, below(bytes.length)),
  beheaded: (bytes, below) => bytes.slice(below(bytes.length)),
  'a bit wrong': (bytes, below) => flipped(bytes, 1, below),
  'bits wrong': (bytes, below) => flipped(bytes, 1 + below(200), below),
  'overwritten with nought': (bytes, below) => {
    const start = below(bytes.length);
    return bytes.slice().fill(0, start, start + below(4000));
  },
  'a piece twice': (bytes, below) => {
    const start = below(bytes.length);
    return Buffer.concat([bytes.subarray(0, start + below(2000)), bytes.subarray(start)]);
  },
};

function flipped(bytes: Uint8Array, times: number, below: (limit: number) => number): Uint8Array {
  const copy = bytes.slice();
  for (let count = 0; count < times; count += 1) {
    const at = below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << below(8));
  }
  return copy;
}

/** So many damaged files, always the same ones for a seed, each made when it is asked for. */
export function* damagedFiles(
  files: readonly DamagedFile[],
  count: number,
  seed: number,
): Generator<DamagedFile, void, undefined> {
  const random = mulberry32(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const kinds = Object.entries(DAMAGES);
  for (let index = 0; index < count; index += 1) {
    const file = files[below(files.length)];
    const [kind, damage] = kinds[index % kinds.length] ?? [];
    if (file === undefined || damage === undefined) throw new Error('nothing to damage');
    // Every seventh goes by the name of another kind.
    const name = index % 7 === 0 ? `${file.name}.doc` : file.name;
    yield { name: `${index} ${kind ?? ''} ${name}`, bytes: damage(new Uint8Array(file.bytes), below) };
  }
}

/** Tommy Ettinger's generator: small, and the same everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
