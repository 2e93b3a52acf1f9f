import type { PlainDate } from '../calendar';
import type { ListedDeadline } from '../deadlines';
import { among, fits, isDate, isText, orNull } from './checks';
import { isRule, type Rule } from './follows-deadline';
import { isSiteAddress, isStage, parsed, type Follow } from './follows-record';

/** A followed request as a list shows it. */
export type ListedFollow = Omit<Follow, 'followedOn' | 'seenOn' | 'deadlines' | 'unknownDeadlines'> & {
  readonly deadlines: readonly ListedDeadline[];
};

/** What a list shows of all followed requests, in no order, and how many records could not be read. */
export interface FollowIndex {
  readonly follows: readonly ListedFollow[];
  readonly unreadable: number;
}

/**
 * Where the index stands: what a list shows, in one value of a fifth of the records' size. The popup waits for that much
 * less of reading and checking.
 *
 * It follows from the records and is never written together with one: whoever changes records takes the index away in the
 * same step (`WITHOUT_INDEX`), and it is made anew from all of them (`Follows.reindex`). So it is right or it is not there.
 */
export const INDEX = 'follows-index';

/** To be stored with every change of a record. */
export const WITHOUT_INDEX = { [INDEX]: null };

/** Fewer records are read as quickly by themselves. */
const INDEXED_FROM = 100;

/** An index of another version is none: it is made anew. */
const VERSION = 1;

/** A deadline by the numbers of its rule and its days: these are few, and are stored and checked once. */
type Numbers = readonly [rule: number, date: number, from: number, metOn?: number];

type StoredFollow = Omit<ListedFollow, 'deadlines'> & { readonly deadlines: readonly Numbers[] };

interface StoredIndex {
  readonly version: typeof VERSION;
  readonly unreadable: number;
  readonly rules: readonly Rule[];
  readonly dates: readonly PlainDate[];
  readonly follows: readonly StoredFollow[];
}

/** What is stored as the index; null where there are too few requests for one. */
export function writtenIndex({ follows, unreadable }: FollowIndex): string | null {
  if (follows.length < INDEXED_FROM) return null;
  const rules = numbering();
  const dates = numbering();
  const numbersOf = ({ kind, reading, date, from, regime, unless, metOn }: ListedDeadline): Numbers => {
    const rule: Rule = { kind, ...(reading && { reading }), regime, ...(unless && { unless }) };
    const numbers = [
      rules.numberOf(JSON.stringify(rule)),
      dates.numberOf(date),
      dates.numberOf(from),
    ] as const;
    return metOn === undefined ? numbers : [...numbers, dates.numberOf(metOn)];
  };
  const stored = follows.map(({ key, url, title, authority, viewerIsRequester, stage, deadlines }) => {
    const numbers = deadlines.map(numbersOf);
    return {
      key,
      url,
      title,
      authority,
      viewerIsRequester,
      stage,
      deadlines: numbers,
    } satisfies StoredFollow;
  });
  return JSON.stringify({
    version: VERSION,
    unreadable,
    rules: rules.texts().map((text): unknown => JSON.parse(text)),
    dates: dates.texts(),
    follows: stored,
  } satisfies Readonly<Record<keyof StoredIndex, unknown>>);
}

/** Reads a stored index; null where there is none, or anything in it is not as it should be. */
export function readIndex(stored: unknown): FollowIndex | null {
  const index = parsed(stored);
  if (!isStoredIndex(index)) return null;
  const follows: ListedFollow[] = [];
  for (const follow of index.follows) {
    const deadlines = follow.deadlines.map((numbers) => deadlineOf(numbers, index));
    if (!deadlines.every((deadline) => deadline !== null)) return null;
    follows.push({ ...follow, deadlines });
  }
  return { follows, unreadable: index.unreadable };
}

const isStoredFollow = fits<StoredFollow>({
  key: isText,
  url: isSiteAddress,
  title: isText,
  authority: isText,
  viewerIsRequester: among([true, false]),
  stage: orNull(isStage),
  deadlines: (value) => Array.isArray(value) && value.every(Array.isArray),
});

const isStoredIndex = fits<StoredIndex>({
  version: among([VERSION]),
  unreadable: Number.isInteger,
  rules: (value) => Array.isArray(value) && value.every(isRule),
  dates: (value) => Array.isArray(value) && value.every(isDate),
  follows: (value) => Array.isArray(value) && value.every(isStoredFollow),
});

/** Null where a number stands for nothing. */
function deadlineOf(numbers: Numbers, { rules, dates }: StoredIndex): ListedDeadline | null {
  const [rule, date, from] = [rules[numbers[0]], dates[numbers[1]], dates[numbers[2]]];
  if (rule === undefined || date === undefined || from === undefined) return null;
  if (numbers[3] === undefined) return { ...rule, date, from };
  const metOn = dates[numbers[3]];
  return metOn === undefined ? null : { ...rule, date, from, metOn };
}

/** Gives each text a number, the same one every time. */
function numbering() {
  const numbers = new Map<string, number>();
  return {
    numberOf(text: string): number {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    texts: () => [...numbers.keys()],
  };
}
