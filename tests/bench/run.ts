/**
 * `npm run bench`: how long finding takes, beside two plain ways to scan a letter, and how it grows on text made to be
 * slow. Exits with 1 past a limit. Not part of `npm test`: times depend on the machine and what else it does.
 */
import { analyseLetter } from '../../utils/analysis';
import { plainDate } from '../../utils/calendar';
import { findCitations } from '../../utils/citations';
import { HOSTILE_FAMILIES, type HostileFamily } from './hostile';
import { syntheticLetter } from './letter';
import { leastWithin, ms, table, time } from './measure';

/** Milliseconds per 100,000 characters to find the citations of a letter. */
const FIND_LIMIT = 5;
/** Milliseconds on top, whatever the length: what a letter does is read from its beginning, which short letters are all of. */
const START_LIMIT = 1.5;
/** Milliseconds for 64,000 hostile characters: to find, and to analyse, which reads facts and dates besides. */
const HOSTILE_LIMIT = { find: 50, analyse: 100 };
type Work = keyof typeof HOSTILE_LIMIT;
/** How much longer twice the text may take. */
const DOUBLING_LIMIT = 2.6;

const SIZES = [10_000, 50_000, 100_000, 500_000, 2_000_000];
const HOSTILE_SIZES = [2_000, 4_000, 8_000, 16_000, 32_000, 64_000];

const today = plainDate(2024, 3, 28);
if (today === null) throw new Error('28 March 2024 is a day');
const context = { today, regime: 'FOIA' } as const;

const find = (text: string) => findCitations(text, context);
const analyse = (text: string) => analyseLetter(text, context);

const BARE_WORD = /\bsection\b/gi;
/** The shape of the pattern that Alaveteli, the software of WhatDoTheyKnow, finds exemptions with. */
const UNIT_AND_NUMBERS =
  /\b(?:section|article|regulation|schedule|sect|reg|ss|s)s?\.? ?\d+[a-z]?(?: ?\(\w+\))*(?:(?:, ?| ?& ?| and | or )\d+[a-z]?(?: ?\(\w+\))*)*/gi;

const count = (pattern: RegExp) => (text: string) => text.match(pattern)?.length ?? 0;
const bareWord = count(BARE_WORD);
const unitAndNumbers = count(UNIT_AND_NUMBERS);

const failures: string[] = [];

/** `perSize` as a limit for a text of `length` characters. */
const per100k = (value: number, length: number) => (value / length) * 100_000;

function reportOrdinaryLetters(): void {
  const rows = SIZES.map((length) => {
    const text = syntheticLetter(length);
    const limit = START_LIMIT + (FIND_LIMIT * length) / 100_000;
    const found = time(() => find(text));
    const least = found.least <= limit ? found.least : leastWithin(limit, () => find(text));
    if (least > limit)
      failures.push(`finding in ${size(length)}: ${ms(per100k(least, length))} ms per 100 KB`);
    const analysed = time(() => analyse(text));
    const word = time(() => bareWord(text));
    const pattern = time(() => unitAndNumbers(text));
    return { length, hits: find(text).length, found, analysed, word, pattern };
  });
  console.log('Ordinary letters: medians in ms');
  console.log(
    table(
      [
        'letter',
        'citations',
        'find',
        'per 100 KB',
        'analyse',
        'per 100 KB',
        'bare word',
        'find ÷ it',
        'unit and numbers',
        'find ÷ it',
      ],
      rows.map(({ length, hits, found, analysed, word, pattern }) => [
        size(length),
        String(hits),
        ms(found.median),
        ms(per100k(found.median, length)),
        ms(analysed.median),
        ms(per100k(analysed.median, length)),
        ms(word.median),
        (found.median / word.median).toFixed(1),
        ms(pattern.median),
        (found.median / pattern.median).toFixed(1),
      ]),
    ),
  );
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return;
  console.log(
    `\nFrom ${size(first.length)} to ${size(last.length)} (${String(last.length / first.length)} times the text): ` +
      `find ${(last.found.median / first.found.median).toFixed(0)} times, analyse ${(last.analysed.median / first.analysed.median).toFixed(0)} times.`,
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

function size(length: number): string {
  return length >= 1_000_000 ? `${String(length / 1_000_000)} MB` : `${String(length / 1_000)} KB`;
}

const warmUp = syntheticLetter(100_000);
for (let run = 0; run < 20; run += 1) analyse(warmUp);

reportOrdinaryLetters();
reportHostileText('find', find);
reportHostileText('analyse', analyse);

console.log(
  `\nLimits: ${String(FIND_LIMIT)} ms per 100 KB to find, and ${String(START_LIMIT)} ms to begin; ${String(HOSTILE_LIMIT.find)} ms to find and ${String(HOSTILE_LIMIT.analyse)} ms to analyse ${size(HOSTILE_SIZES.at(-1) ?? 0)} of hostile text; ` +
    `${String(DOUBLING_LIMIT)} times for each doubling. (1 KB is 1,000 characters.)`,
);
if (failures.length > 0) {
  console.error(`\nPast the limits:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
  process.exitCode = 1;
}
