/** Long enough for the clock to be exact, short enough for hundreds of measurements. */
const SHORTEST_SAMPLE_MS = 4;

/** A run of this length is past every limit; more of them would only keep the reader waiting. */
const LONG_RUN_MS = 1000;

const MOST_SAMPLES = 7;

/** How long `work` takes, in milliseconds a run. */
export interface Timing {
  /** The least of all samples: what the code needs when nothing else disturbs it. */
  readonly least: number;
  readonly median: number;
}

/** Times `work` over several samples; what is too short for the clock is run many times within one sample. */
export function time(work: () => unknown): Timing {
  const once = sample(work, 1);
  const runs = Math.max(1, Math.ceil(SHORTEST_SAMPLE_MS / Math.max(once, 0.001)));
  const samples = once > LONG_RUN_MS ? 0 : MOST_SAMPLES;
  const times = [once, ...Array.from({ length: samples }, () => sample(work, runs))].sort((a, b) => a - b);
  return { least: times[0] ?? once, median: median(times) };
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/**
 * The least time of `work` in up to `rounds` rounds, ending as soon as one is within `limit`: another program can make
 * a measurement longer but never shorter.
 */
export function leastWithin(limit: number, work: () => unknown, rounds = 8): number {
  let least = Infinity;
  for (let round = 0; round < rounds && least > limit; round += 1) least = Math.min(least, time(work).least);
  return least;
}

function sample(work: () => unknown, runs: number): number {
  const start = performance.now();
  for (let run = 0; run < runs; run += 1) work();
  return (performance.now() - start) / runs;
}

/** Rows as a table with aligned columns, the first to the left and the others to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, header.map(() => ''), ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all
    .map((row, line) =>
      widths
        .map((width, column) => {
          if (line === 1) return '-'.repeat(width);
          const cell = row[column] ?? '';
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  '),
    )
    .join('\n');
}

/** Milliseconds to three significant places: "0.123", "4.56", "123". */
export function ms(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
