import { openMemory, type RequestMemory, type StorageArea } from './memory';
import type { Records } from './backup-merge';
import type { Locks } from './turns';

const MEMORY = 'request:';

/** How many requests' notes were joined, could not be saved, or held nothing that can be read. */
export interface MemoryCounts {
  readonly joined: number;
  readonly failed: number;
  readonly unreadable: number;
}

/** Whether a record is part of what is remembered of a request's letters. */
export function isMemory(key: string): boolean {
  return key.startsWith(MEMORY);
}

/** Joins what a backup remembers of requests' letters with what is remembered here. Never rejects. */
export async function joinMemory(
  area: StorageArea,
  records: Records,
  locks: Locks | undefined,
): Promise<MemoryCounts> {
  const counts = { joined: 0, failed: 0, unreadable: 0 };
  const theirs = openMemory(readOnly(records));
  const ours = openMemory(area, locks);
  for (const name of new Set(Object.keys(records).filter(isMemory).map(requestOf))) {
    const { memory } = await theirs.load(name);
    if (Object.values(memory).every(({ length }) => length === 0)) {
      counts.unreadable += 1;
      continue;
    }
    const { problem } = await ours.update(name, (here) => joined(here, memory));
    counts[problem === null ? 'joined' : 'failed'] += 1;
  }
  return counts;
}

function joined(here: RequestMemory, theirs: RequestMemory): RequestMemory {
  const both = (field: 'folded' | 'notThis' | 'notFindings' | 'chosen') => [
    ...new Set([...here[field], ...theirs[field]]),
  ];
  return {
    folded: both('folded'),
    notThis: both('notThis'),
    notFindings: both('notFindings'),
    chosen: both('chosen'),
    ownWords: here.ownWords === '' ? theirs.ownWords : here.ownWords,
  };
}

/** The request's name stands between the first colon and the last: after it comes the field. */
function requestOf(key: string): string {
  return key.slice(MEMORY.length, Math.max(MEMORY.length, key.lastIndexOf(':')));
}

/** A backup's records, to be read as a browser's store is. */
function readOnly(records: Records): StorageArea {
  const refuse = () => Promise.reject(new Error('A backup is only read.'));
  return {
    get: (keys) =>
      Promise.resolve(
        Object.fromEntries(
          keys.filter((key) => Object.hasOwn(records, key)).map((key) => [key, records[key]]),
        ),
      ),
    set: refuse,
    remove: refuse,
  };
}
