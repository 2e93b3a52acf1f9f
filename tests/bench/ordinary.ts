import { analyseLetter } from '../../utils/analysis';
import { plainDate } from '../../utils/calendar';
import { findCitations } from '../../utils/citations';
import { syntheticLetter } from './letter';
import { leastWithin, time, type Timing } from './measure';

/** Milliseconds per 100,000 characters to find the citations of a letter. */
export const FIND_LIMIT = 5;
/** Milliseconds on top, whatever the length: what a letter does is read from its beginning, which short letters are all of. */
export const START_LIMIT = 1.5;

const SIZES = [10_000, 50_000, 100_000, 500_000, 2_000_000];

const today = plainDate(2024, 3, 28);
if (today === null) throw new Error('28 March 2024 is a day');
const context = { today, regime: 'FOIA' } as const;

/** What is measured: finding the citations of a text, and everything that is worked out from it. */
export const find = (text: string): readonly unknown[] => findCitations(text, context);
export const analyse = (text: string): unknown => analyseLetter(text, context);

const BARE_WORD = /\bsection\b/gi;
/** The shape of the pattern that Alaveteli, the software of WhatDoTheyKnow, finds exemptions with. */
const UNIT_AND_NUMBERS =
  /\b(?:section|article|regulation|schedule|sect|reg|ss|s)s?\.? ?\d+[a-z]?(?: ?\(\w+\))*(?:(?:, ?| ?& ?| and | or )\d+[a-z]?(?: ?\(\w+\))*)*/gi;

/** Another way to look for references in a letter; gives how many it finds. */
export type OtherWay = (text: string) => number;

const count =
  (pattern: RegExp): OtherWay =>
  (text) =>
    text.match(pattern)?.length ?? 0;

const PATTERNS: Readonly<Record<string, OtherWay>> = {
  'bare word': count(BARE_WORD),
  'unit and numbers': count(UNIT_AND_NUMBERS),
};

/** How long one letter takes, in milliseconds. */
export interface OrdinaryRow {
  readonly length: number;
  readonly citations: number;
  readonly find: Timing;
  /** The least time seen after as many rounds as it took to come within the limit, if it did. */
  readonly leastFind: number;
  readonly limit: number;
  readonly analyse: Timing;
  readonly others: Readonly<Record<string, Timing>>;
}

/** Measures letters of 10 KB to 2 MB; `more` are other ways to measure beside the two patterns. */
export function measureOrdinaryLetters(
  more: Readonly<Record<string, OtherWay>> = {},
): readonly OrdinaryRow[] {
  const warmUp = syntheticLetter(100_000);
  for (let run = 0; run < 20; run += 1) analyse(warmUp);
  return SIZES.map((length) => {
    const text = syntheticLetter(length);
    const limit = START_LIMIT + (FIND_LIMIT * length) / 100_000;
    const found = time(() => find(text));
    return {
      length,
      limit,
      citations: find(text).length,
      find: found,
      leastFind: found.least <= limit ? found.least : leastWithin(limit, () => find(text)),
      analyse: time(() => analyse(text)),
      others: Object.fromEntries(
        Object.entries({ ...PATTERNS, ...more }).map(([name, way]) => [name, time(() => way(text))]),
      ),
    };
  });
}
