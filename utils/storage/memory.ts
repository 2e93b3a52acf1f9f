import * as z from 'zod/mini';
import { takingTurns, type Locks } from './turns';

// Storage is read where compiled code is forbidden; without this zod would try it and leave reports in the console.
z.config({ jitless: true });

/** What is remembered of one request. Order carries no meaning in the lists. */
export interface RequestMemory {
  /** Ids of the messages whose summary is folded away. */
  readonly folded: readonly string[];
  /** Ids of the mentions that the reader has marked "not this" (`citationId`). */
  readonly notThis: readonly string[];
  /** Ids of the findings that the reader has marked "not this" (`findingId`). */
  readonly notFindings: readonly string[];
  /** Ids of the citations that the reader wants in the review request (`choiceId`). */
  readonly chosen: readonly string[];
  /** What only the reader knows, for the review request. */
  readonly ownWords: string;
}

/** `problem` says why reading or writing failed; `memory` is then what is known to be stored, or nothing remembered. */
export type MemoryOutcome =
  | { readonly memory: RequestMemory; readonly problem: null }
  | { readonly memory: RequestMemory; readonly problem: 'unreadable' | 'not-saved' };

export interface Memory {
  /** What is remembered of a request. Never rejects. */
  load(urlTitle: string): Promise<MemoryOutcome>;
  /** Changes what is remembered: `change` gets what is stored at that moment. Never rejects. */
  update(urlTitle: string, change: (memory: RequestMemory) => RequestMemory): Promise<MemoryOutcome>;
}

/** The part of the browser's storage area that is used. */
export interface StorageArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

type Field = keyof RequestMemory;
const VERSION = 1;
const NOTHING: RequestMemory = { folded: [], notThis: [], notFindings: [], chosen: [], ownWords: '' };
const FIELDS: readonly Field[] = ['folded', 'notThis', 'notFindings', 'chosen', 'ownWords'];

const versioned = z.object({ version: z.literal(VERSION), value: z.unknown() });
const idList = z.pipe(
  z.array(z.unknown()),
  z.transform((ids) => [...new Set(ids.filter((id): id is string => typeof id === 'string'))]),
);

/**
 * The memory of the requests a reader has worked on.
 *
 * Each field of a request has a key of its own. The page and the popup belong to different origins, and no lock spans
 * both; with a key a field they can only meet on the same field. Within an origin updates wait for each other.
 *
 * @param area `browser.storage.local`
 * @param locks `navigator.locks` where the browser has it: makes the tabs of one origin wait for each other as well
 */
export function openMemory(area: StorageArea, locks?: Locks): Memory {
  const inTurn = takingTurns('foi-lens-memory', locks);
  return {
    load: (urlTitle) => load(area, urlTitle),
    update: (urlTitle, change) => inTurn(() => update(area, urlTitle, change)),
  };
}

async function load(area: StorageArea, urlTitle: string): Promise<MemoryOutcome> {
  try {
    const stored = await area.get(FIELDS.map((field) => keyOf(urlTitle, field)));
    return { memory: repair((field) => stored[keyOf(urlTitle, field)]), problem: null };
  } catch {
    return { memory: NOTHING, problem: 'unreadable' };
  }
}

async function update(
  area: StorageArea,
  urlTitle: string,
  change: (memory: RequestMemory) => RequestMemory,
): Promise<MemoryOutcome> {
  const { memory: before, problem } = await load(area, urlTitle);
  if (problem !== null) return { memory: before, problem: 'not-saved' };
  try {
    const after = change(before);
    const changed = FIELDS.filter((field) => JSON.stringify(after[field]) !== JSON.stringify(before[field]));
    const kept = changed.filter((field) => after[field].length > 0);
    const dropped = changed.filter((field) => after[field].length === 0);
    const items = kept.map((field) => [keyOf(urlTitle, field), { version: VERSION, value: after[field] }]);
    if (kept.length > 0) await area.set(Object.fromEntries(items) as Record<string, unknown>);
    if (dropped.length > 0) await area.remove(dropped.map((field) => keyOf(urlTitle, field)));
    return { memory: after, problem: null };
  } catch {
    return { memory: before, problem: 'not-saved' };
  }
}

/** Takes from each field what can be used and nothing else, whatever was stored there. */
function repair(storedValue: (field: Field) => unknown): RequestMemory {
  const value = (field: Field): unknown => versioned.safeParse(storedValue(field)).data?.value;
  const list = (field: Field): readonly string[] => idList.safeParse(value(field)).data ?? [];
  return {
    folded: list('folded'),
    notThis: list('notThis'),
    notFindings: list('notFindings'),
    chosen: list('chosen'),
    ownWords: z.string().safeParse(value('ownWords')).data ?? '',
  };
}

function keyOf(urlTitle: string, field: Field): string {
  return `request:${urlTitle}:${field}`;
}
