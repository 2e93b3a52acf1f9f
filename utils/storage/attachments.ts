import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as z from 'zod/mini';
import { attachmentReading, type AttachmentProblem, type AttachmentText } from '../attachments';

/** Where an attachment belongs. */
export interface BelongsTo {
  /** The request (`requestKey`). */
  readonly request: string;
  /** The request's own address. */
  readonly requestUrl: string;
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
  /** Stores a file that is still to be read, in place of what was stored under its address. Rejects where it cannot. */
  add(attachment: Omit<StoredAttachment, 'length' | 'reading'>): Promise<void>;
  /** Stores what was read of a file that is stored. Rejects where it cannot. */
  setReading(address: string, reading: AttachmentText | AttachmentProblem): Promise<void>;
  /** An attachment with its file, which thereby counts as used; null where there is none. Never rejects. */
  load(address: string): Promise<StoredAttachment | null>;
  /** What was read of those of these attachments that were; without their files. Never rejects. */
  readings(addresses: readonly string[]): Promise<readonly StoredReading[]>;
  remove(address: string): Promise<void>;
}

const DATABASE = 'foi-lens-attachments';
const VERSION = 1;

/** Bytes of all files together: some hundred letters of the usual size, and far below what browsers grant. */
const LARGEST_TOTAL = 100 * 1024 * 1024;

interface Schema extends DBSchema {
  /** All but the file, so that a page's letters can be had without reading their files. */
  readings: { key: string; value: Stored; indexes: { usedAt: number } };
  files: { key: string; value: Uint8Array<ArrayBuffer> };
}

type Stored = StoredReading & {
  /** Milliseconds since 1970. */
  readonly usedAt: number;
};

/** What is stored, as far as anybody but the store needs it. */
function storedReading() {
  return z.object({
    address: z.string(),
    name: z.string(),
    size: z.string(),
    length: z.int().check(z.nonnegative()),
    request: z.string(),
    requestUrl: z.string(),
    letter: z.string(),
    reading: z.nullable(attachmentReading()),
  });
}

/**
 * The attachments that were read, kept in the browser so that a letter need not be fetched and read again. The files that
 * were not used for longest go when all together are too large.
 * @param now milliseconds since 1970
 * @param largestTotal in bytes
 */
export function openAttachments(now: () => number, largestTotal = LARGEST_TOTAL): Attachments {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const database = () => {
    opening ??= openDatabase(() => (opening = null));
    return opening;
  };
  return {
    add: async ({ bytes, ...about }) => {
      const db = await database();
      const length = bytes.byteLength;
      const tx = db.transaction(['readings', 'files'], 'readwrite');
      const readings = tx.objectStore('readings');
      const files = tx.objectStore('files');
      await readings.put({ ...about, length, reading: null, usedAt: now() });
      await files.put(bytes, about.address);
      for (const address of await leastUsed(readings.index('usedAt'), largestTotal, about.address)) {
        await readings.delete(address);
        await files.delete(address);
      }
      await tx.done;
    },
    setReading: async (address, reading) => {
      const tx = (await database()).transaction('readings', 'readwrite');
      const stored = await tx.store.get(address);
      if (stored !== undefined) await tx.store.put({ ...stored, reading });
      await tx.done;
    },
    load: async (address) => {
      try {
        const tx = (await database()).transaction(['readings', 'files'], 'readwrite');
        const readings = tx.objectStore('readings');
        const about = storedReading().safeParse(await readings.get(address)).data;
        const bytes = await tx.objectStore('files').get(address);
        if (about === undefined || !(bytes instanceof Uint8Array)) return null;
        await readings.put({ ...about, usedAt: now() });
        await tx.done;
        return { ...about, bytes };
      } catch {
        return null;
      }
    },
    readings: async (addresses) => {
      try {
        const { store } = (await database()).transaction('readings');
        const found = await Promise.all(addresses.map((address) => store.get(address)));
        return found.flatMap((value) => {
          const stored = storedReading().safeParse(value).data;
          return stored ?? [];
        });
      } catch {
        return [];
      }
    },
    remove: async (address) => {
      const tx = (await database()).transaction(['readings', 'files'], 'readwrite');
      await tx.objectStore('readings').delete(address);
      await tx.objectStore('files').delete(address);
      await tx.done;
    },
  };
}

/** Forgets every attachment. Rejects where the browser does not let it. */
export function deleteAttachments(): Promise<void> {
  return deleteDB(DATABASE);
}

function openDatabase(onGone: () => void): Promise<IDBPDatabase<Schema>> {
  const opening = openDB<Schema>(DATABASE, VERSION, {
    upgrade: (db) => {
      db.createObjectStore('readings', { keyPath: 'address' }).createIndex('usedAt', 'usedAt');
      db.createObjectStore('files');
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

/** The addresses to be removed, least recently used first, for all to fit; that of `kept` is never one. */
async function leastUsed(
  byUse: { getAll(): Promise<readonly Stored[]> },
  largestTotal: number,
  kept: string,
): Promise<readonly string[]> {
  const all = await byUse.getAll();
  let total = all.reduce((sum, { length }) => sum + length, 0);
  return all.flatMap(({ address, length }) => {
    if (total <= largestTotal || address === kept) return [];
    total -= length;
    return address;
  });
}
