import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as z from 'zod/mini';
import { attachmentReading, type AttachmentProblem, type AttachmentText } from '../attachments';

/** Where an attachment belongs. */
export interface BelongsTo {
  /** The request (`requestKey`). */
  readonly request: string;
  /** The id of the attached letter among the request's messages. */
  readonly letter: string;
}

/** What was read of an attachment. */
export interface StoredReading extends BelongsTo {
  /** The site's own Download address. */
  readonly address: string;
  readonly name: string;
  /** As the site showed it when the file was fetched: where it shows another, the file has changed. */
  readonly size: string;
  /** In bytes. */
  readonly length: number;
  /** Null as long as the file has not been read. */
  readonly reading: AttachmentText | AttachmentProblem | null;
}

export interface StoredAttachment extends StoredReading {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Attachments that were read, with their files. */
export interface Attachments {
  /**
   * Stores a file that is to be read, in place of what was stored under its address. What was read of it is kept where it
   * is as long as before, as another tab may have had it read meanwhile. Rejects where it cannot.
   */
  add(attachment: Omit<StoredAttachment, 'length' | 'reading'>): Promise<void>;
  /** Stores what was read of a file that is stored. Rejects where it cannot. */
  setReading(address: string, reading: AttachmentText | AttachmentProblem): Promise<void>;
  /** An attachment with its file, which thereby counts as used; null where there is none. Never rejects. */
  load(address: string): Promise<StoredAttachment | null>;
  /** What was read of those of these attachments that were, which thereby count as used; without their files. Never rejects. */
  readings(addresses: readonly string[]): Promise<readonly StoredReading[]>;
}

const DATABASE = 'foi-lens-attachments';
const VERSION = 1;

/** Bytes of all files together: some hundred letters of the usual size, and far below what browsers grant. */
const LARGEST_TOTAL = 100 * 1024 * 1024;

/** Counted up when files are read better than before: what was read earlier is then read anew. */
const READ_BY = 1;

interface Schema extends DBSchema {
  /** All but the file, so that a page's letters can be had without reading their files. */
  readings: { key: string; value: StoredReading & { readonly readBy: number } };
  files: { key: string; value: Uint8Array<ArrayBuffer> };
  uses: { key: string; value: Use; indexes: { usedAt: number } };
}

interface Use {
  readonly address: string;
  readonly length: number;
  /** Milliseconds since 1970. */
  readonly usedAt: number;
}

type Database = IDBPDatabase<Schema>;

function storedReading() {
  return z.object({
    address: z.string(),
    name: z.string(),
    size: z.string(),
    length: z.int().check(z.nonnegative()),
    request: z.string(),
    letter: z.string(),
    reading: z.nullable(attachmentReading()),
    readBy: z.number(),
  });
}

/**
 * The attachments that were read, kept in the browser so that a letter need not be fetched and read again. The files that
 * were not used for longest go when all together are too large.
 * @param now milliseconds since 1970
 * @param largestTotal in bytes
 */
export function openAttachments(now: () => number, largestTotal = LARGEST_TOTAL): Attachments {
  let opening: Promise<Database> | null = null;
  const database = () => {
    opening ??= openDatabase(() => (opening = null));
    return opening;
  };
  return {
    add: async ({ bytes, ...about }) => {
      const { address } = about;
      const length = bytes.byteLength;
      const tx = (await database()).transaction(['readings', 'files', 'uses'], 'readwrite');
      const [readings, files, uses] = [
        tx.objectStore('readings'),
        tx.objectStore('files'),
        tx.objectStore('uses'),
      ];
      const before = readingIn(await readings.get(address));
      const reading = before?.length === length ? before.reading : null;
      await readings.put({ ...about, length, reading, readBy: READ_BY });
      await files.put(bytes, address);
      await uses.put({ address, length, usedAt: now() });
      for (const least of leastUsed(await uses.index('usedAt').getAll(), largestTotal, address)) {
        for (const store of [readings, files, uses]) await store.delete(least);
      }
      await tx.done;
    },
    setReading: async (address, reading) => {
      const tx = (await database()).transaction('readings', 'readwrite');
      const stored = await tx.store.get(address);
      if (stored !== undefined) await tx.store.put({ ...stored, reading, readBy: READ_BY });
      await tx.done;
    },
    load: async (address) => {
      try {
        const tx = (await database()).transaction(['readings', 'files', 'uses'], 'readwrite');
        const about = readingIn(await tx.objectStore('readings').get(address));
        const bytes = await tx.objectStore('files').get(address);
        if (about === null || !(bytes instanceof Uint8Array)) return null;
        await tx.objectStore('uses').put({ address, length: about.length, usedAt: now() });
        await tx.done;
        return { ...about, bytes };
      } catch {
        return null;
      }
    },
    readings: async (addresses) => {
      try {
        const tx = (await database()).transaction(['readings', 'uses'], 'readwrite');
        const readings = tx.objectStore('readings');
        const found = await Promise.all(addresses.map((address) => readings.get(address)));
        const stored = found.flatMap((value) => readingIn(value) ?? []);
        const usedAt = now();
        for (const { address, length } of stored)
          await tx.objectStore('uses').put({ address, length, usedAt });
        await tx.done;
        return stored;
      } catch {
        return [];
      }
    },
  };
}

/** Reads what is stored; null for what is damaged. What an earlier version read counts as not read yet. */
function readingIn(value: unknown): StoredReading | null {
  const stored = storedReading().safeParse(value).data;
  if (stored === undefined) return null;
  const { readBy, ...reading } = stored;
  return readBy === READ_BY ? reading : { ...reading, reading: null };
}

/** Forgets every attachment. Rejects where the browser does not let it. */
export function deleteAttachments(): Promise<void> {
  return deleteDB(DATABASE);
}

function openDatabase(onGone: () => void): Promise<IDBPDatabase<Schema>> {
  const opening = openDB<Schema>(DATABASE, VERSION, {
    upgrade: (db) => {
      db.createObjectStore('readings', { keyPath: 'address' });
      db.createObjectStore('files');
      db.createObjectStore('uses', { keyPath: 'address' }).createIndex('usedAt', 'usedAt');
    },
    // Somebody deletes it: this page must let go of it, and opens it anew when it is needed.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
  opening.catch(onGone);
  return opening;
}

/** The addresses to be removed for all to fit, of `byUse`, least recently used first; that of `kept` is never one. */
function leastUsed(byUse: readonly Use[], largestTotal: number, kept: string): readonly string[] {
  let total = byUse.reduce((sum, { length }) => sum + length, 0);
  return byUse.flatMap(({ address, length }) => {
    if (total <= largestTotal || address === kept) return [];
    total -= length;
    return address;
  });
}
