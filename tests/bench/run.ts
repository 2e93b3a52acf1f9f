/**
 * `npm run bench`: how long finding takes, beside two plain ways to scan a letter, and how it grows on text made to be
 * slow; how long the popup takes with many followed requests; how long attached letters take, beside
 * pdf.js alone; and the letter reader, beside a plain viewer. Exits with 1 past a limit. Not part of `npm test`: times depend on the machine and what else it does.
 */
import { ATTACHED_LIMIT, measureAttached } from './attached';
import { citationPackage } from './citation';
import { HOSTILE_FAMILIES, type HostileFamily } from './hostile';
import { measureInChromium } from './in-chromium';
import { measureReading, MANY, READING_LIMIT } from './followed';
import { leastWithin, median, ms, table } from './measure';
import { analyse, find, FIND_LIMIT, measureOrdinaryLetters, START_LIMIT, type OrdinaryRow } from './ordinary';
import { measurePopup, POPUP_LIMIT, POPUP_MOST_MS, ratioOf } from './popup';
import {
  ANALYSED_LIMIT,
  FIRST_PAGE_LIMIT,
  longFrame,
  measureReader,
  medianOf,
  MEMORY_LIMIT,
  type ReaderRun,
} from './reader';

/** Milliseconds for 64,000 hostile characters: to find, and to analyse, which reads facts and dates besides. */
const HOSTILE_LIMIT = { find: 50, analyse: 100 };
type Work = keyof typeof HOSTILE_LIMIT;
/** How much longer twice the text may take. */
const DOUBLING_LIMIT = 2.6;

const HOSTILE_SIZES = [2_000, 4_000, 8_000, 16_000, 32_000, 64_000];

const failures: string[] = [];

/** `perSize` as a limit for a text of `length` characters. */
const per100k = (value: number, length: number) => (value / length) * 100_000;

function reportOrdinaryLetters(where: string, rows: readonly OrdinaryRow[]): void {
  const others = Object.keys(rows[0]?.others ?? {});
  for (const { length, leastFind, limit } of rows) {
    if (leastFind > limit)
      failures.push(
        `finding in ${size(length)} in ${where}: ${ms(per100k(leastFind, length))} ms per 100 KB`,
      );
  }
  console.log(`\nOrdinary letters in ${where}: medians in ms`);
  console.log(
    table(
      [
        'letter',
        'citations',
        'find',
        'per 100 KB',
        'least',
        'analyse',
        'per 100 KB',
        ...others.flatMap((name) => [name, 'find ÷ it']),
      ],
      rows.map((row) => [
        size(row.length),
        String(row.citations),
        ms(row.find.median),
        ms(per100k(row.find.median, row.length)),
        ms(per100k(row.leastFind, row.length)),
        ms(row.analyse.median),
        ms(per100k(row.analyse.median, row.length)),
        ...others.flatMap((name) => {
          const median = row.others[name]?.median ?? NaN;
          return [ms(median), (row.find.median / median).toPrecision(2)];
        }),
      ]),
    ),
  );
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return;
  console.log(
    `From ${size(first.length)} to ${size(last.length)} (${String(last.length / first.length)} times the text): ` +
      `find ${(last.find.median / first.find.median).toFixed(0)} times, analyse ${(last.analyse.median / first.analyse.median).toFixed(0)} times.`,
  );
}

/**
 * The times of one family at every size up to the first that is past the limit. What does not hold at once is measured
 * again.
 */
function hostileTimes(family: HostileFamily, work: (text: string) => unknown, most: number): number[] {
  const times: number[] = [];
  for (const length of HOSTILE_SIZES) {
    if ((times.at(-1) ?? 0) > most) break;
    const text = family.text(length);
    const limit = Math.min(most, (times.at(-1) ?? Infinity) * DOUBLING_LIMIT);
    times.push(leastWithin(limit, () => work(text)));
  }
  return times;
}

function reportHostileText(name: Work, work: (text: string) => unknown): void {
  const most = HOSTILE_LIMIT[name];
  const rows = HOSTILE_FAMILIES.map((family) => {
    const times = hostileTimes(family, work, most);
    const doublings = times.slice(1).map((value, index) => value / (times[index] ?? value));
    const worst = Math.max(1, ...doublings);
    const longest = times.at(-1) ?? 0;
    const faults = [
      ...(worst > DOUBLING_LIMIT ? [`grows ${worst.toFixed(2)} times by doubling`] : []),
      ...(longest > most
        ? [`takes ${ms(longest)} ms for ${size(HOSTILE_SIZES[times.length - 1] ?? 0)}`]
        : []),
    ];
    failures.push(...faults.map((fault) => `${name}, ${family.name}: ${fault}`));
    const cells = HOSTILE_SIZES.map((_, index) => (times[index] === undefined ? '' : ms(times[index])));
    return [family.name, ...cells, worst.toFixed(2), faults.length === 0 ? '' : 'past the limit'];
  });
  console.log(`\nHostile text, ${name}: least times in ms`);
  console.log(table(['family', ...HOSTILE_SIZES.map(size), 'worst doubling', ''], rows));
}

function reportReading(): void {
  const { least, median: middle } = measureReading();
  console.log(`\nReading what is stored of ${MANY} followed requests: median ${ms(middle)} ms.`);
  if (least > READING_LIMIT) failures.push(`reading ${MANY} followed requests: ${ms(least)} ms`);
}

async function reportAttached(): Promise<void> {
  const rows = await measureAttached();
  for (const { name, whole, limit } of rows)
    if (whole > limit) failures.push(`an attached letter of ${name}: ${ms(whole)} ms`);
  console.log('\nAttached PDF letters in Node: medians in ms');
  console.log(
    table(
      ['letter', 'pages', 'read and analysed', 'pdf.js alone', 'ratio'],
      rows.map(({ name, pages, whole, plain }) => [
        name,
        String(pages),
        ms(whole),
        ms(plain),
        (whole / plain).toPrecision(3),
      ]),
    ),
  );
}

async function reportPopup(): Promise<void> {
  const times = await measurePopup();
  if (times === null) {
    console.log('\nThere is no Chromium or no build here (npm run build): the popup was not measured.');
    return;
  }
  console.log('\nThe popup in Chromium, from the start of loading until its first rows are painted: ms');
  console.log(
    table(
      ['followed requests', 'median', 'least'],
      [['none', times.none] as const, [String(MANY), times.many] as const].map(([name, all]) => [
        name,
        ms(median(all)),
        ms(Math.min(...all)),
      ]),
    ),
  );
  const ratio = ratioOf(times);
  console.log(`With ${MANY} it takes ${ratio.toFixed(2)} times as long as with none.`);
  if (ratio > POPUP_LIMIT)
    failures.push(`the popup with ${MANY} followed requests: ${ratio.toFixed(2)} times`);
  if (median(times.many) > POPUP_MOST_MS)
    failures.push(`the popup with ${MANY} followed requests: ${ms(median(times.many))} ms`);
}

/** The figures of the letter reader, each beside that of a plain viewer. */
const READER_FIGURES: readonly (readonly [string, (run: ReaderRun) => number | null])[] = [
  ['first page, ms', ({ firstPage }) => firstPage],
  ['all marked, ms', ({ analysed }) => analysed],
  ['median frame, ms', ({ frames }) => median(frames)],
  ['95 % of frames within, ms', longFrame],
  ['memory at most, MB', ({ peak }) => peak],
];

async function reportReader(): Promise<void> {
  const rows = await measureReader();
  if (rows === null) {
    console.log(
      '\nThere is no Chromium or no build here (npm run build): the letter reader was not measured.',
    );
    return;
  }
  for (const { pages, reader, plain } of rows) {
    console.log(`\nA PDF letter of ${pages} pages opened and scrolled through in Chromium: medians`);
    console.log(
      table(
        ['', 'letter reader', 'plain viewer', 'ratio'],
        READER_FIGURES.map(([name, figure]) => {
          const [ours, theirs] = [medianOf(reader, figure), medianOf(plain, figure)];
          return [
            name,
            known(ours, ms),
            known(theirs, ms),
            known(ours / theirs, (ratio) => ratio.toFixed(2)),
          ];
        }),
      ),
    );
    const fail = (what: string, value: number, limit: number) => {
      if (value > limit) failures.push(`the letter reader, ${pages} pages, ${what}: ${ms(value)}`);
    };
    if (pages === 10) {
      fail(
        'first page in ms',
        medianOf(reader, ({ firstPage }) => firstPage),
        FIRST_PAGE_LIMIT,
      );
      fail(
        'all marked in ms',
        medianOf(reader, ({ analysed }) => analysed),
        ANALYSED_LIMIT,
      );
    }
    fail(
      'memory in MB',
      medianOf(reader, ({ peak }) => peak),
      MEMORY_LIMIT,
    );
  }
}

const known = (value: number, written: (value: number) => string): string =>
  Number.isNaN(value) ? '' : written(value);

function size(length: number): string {
  return length >= 1_000_000 ? `${String(length / 1_000_000)} MB` : `${String(length / 1_000)} KB`;
}

const citation = citationPackage();
if (citation === null)
  console.log('The package citation could not be fetched: the comparison with it is left out.');
reportOrdinaryLetters('Node', measureOrdinaryLetters(citation === null ? {} : { citation }));

const inChromium = await measureInChromium();
if (inChromium === null) console.log('\nThere is no Chromium here: Node alone was measured.');
else reportOrdinaryLetters('Chromium', inChromium);

reportHostileText('find', find);
reportHostileText('analyse', analyse);

reportReading();
await reportAttached();
await reportPopup();
await reportReader();

console.log(
  `\nLimits: ${String(FIND_LIMIT)} ms per 100 KB to find, and ${String(START_LIMIT)} ms to begin; ${String(HOSTILE_LIMIT.find)} ms to find and ${String(HOSTILE_LIMIT.analyse)} ms to analyse ${size(HOSTILE_SIZES.at(-1) ?? 0)} of hostile text; ` +
    `${String(DOUBLING_LIMIT)} times for each doubling. (1 KB is 1,000 characters.) ` +
    `${String(READING_LIMIT)} ms to read ${MANY} followed requests; with them the popup may take ${String(POPUP_MOST_MS)} ms, and ${String(POPUP_LIMIT)} times as long as without. ` +
    `${String(ATTACHED_LIMIT)} ms to read and analyse an attached letter of ten pages; ` +
    `in the reader ${String(FIRST_PAGE_LIMIT)} ms to its first page and ${String(ANALYSED_LIMIT)} ms to all its marks, and ${String(MEMORY_LIMIT)} MB for any.`,
);
if (failures.length > 0) {
  console.error(`\nPast the limits:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
  process.exitCode = 1;
}
