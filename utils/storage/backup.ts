import * as z from 'zod/mini';
import type { Language } from '../language';
import { isMemory, joinMemory } from './backup-memory';
import { isMergeable, mergedRecord, type MergeOutcome, type Records } from './backup-merge';
import { importSentences, problemSentence, type ImportProblem } from './backup-sentences';
import { STORE_LOCK } from './follows';
import { WITHOUT_INDEX } from './follows-index';
import { takingTurns, type Locks } from './turns';
import { writeProblem, type WholeArea, type WriteProblem } from './whole-area';

/** What became of an import, as sentences for the reader. With a problem other than `not-saved` nothing was changed. */
export interface ImportReport {
  readonly problem: ImportProblem | null;
  readonly sentences: readonly string[];
}

const FORMAT = 'foi-lens-backup';
const VERSION = 1;

/** In UTF-16 code units: far more than a browser lets us store. */
const LONGEST_FILE = 50_000_000;

/**
 * All that is remembered, as one JSON file: also what could not be read, as it stands. Left out is only what means nothing
 * to another browser: which reminders were shown, and a text on its way to the site's form. Never rejects; `text` is `null` where the store cannot be read.
 */
export async function exportAll(area: WholeArea): Promise<{ readonly text: string | null }> {
  try {
    const ours = Object.entries(await area.get(null)).filter(([key]) => isMemory(key) || isMergeable(key));
    return {
      text: JSON.stringify({ format: FORMAT, version: VERSION, records: Object.fromEntries(ours) }, null, 1),
    };
  } catch {
    return { text: null };
  }
}

/**
 * Adds what `exportAll` wrote to what is there: of a request followed in both the later visit counts, settings made here
 * stay, and notes on letters are joined. Never rejects; importing twice is importing once.
 */
export async function importAll(
  area: WholeArea,
  text: string,
  language: Language,
  locks?: Locks,
): Promise<ImportReport> {
  const file = parseBackup(text);
  if ('problem' in file) return failed(file.problem, language);
  return takingTurns(STORE_LOCK, locks)(() => importRecords(area, file.records, language, locks));
}

/** Deletes everything. Never rejects. */
export function deleteAll(
  area: WholeArea,
  locks?: Locks,
): Promise<{ readonly problem: WriteProblem | null }> {
  return takingTurns(
    STORE_LOCK,
    locks,
  )(async () => {
    try {
      await area.remove(Object.keys(await area.get(null)));
      return { problem: null };
    } catch (error) {
      return { problem: writeProblem(error) };
    }
  });
}

function parseBackup(text: string): { records: Records } | { problem: 'not-a-backup' | 'newer-version' } {
  try {
    const file = text.length > LONGEST_FILE ? null : backupFile().safeParse(JSON.parse(text)).data;
    if (!file) return { problem: 'not-a-backup' };
    return file.version > VERSION ? { problem: 'newer-version' } : { records: file.records };
  } catch {
    return { problem: 'not-a-backup' };
  }
}

function backupFile() {
  return z.object({
    format: z.literal(FORMAT),
    version: z.int().check(z.minimum(1)),
    records: z.record(z.string(), z.unknown()),
  });
}

/** Requests and settings are stored at once: all of them or none. */
async function importRecords(
  area: WholeArea,
  records: Records,
  language: Language,
  locks: Locks | undefined,
): Promise<ImportReport> {
  const outcomes: MergeOutcome[] = [];
  const items: Record<string, unknown> = {};
  try {
    const content = { ...(await area.get(null)) };
    for (const [key, value] of Object.entries(records)) {
      if (isMemory(key)) continue;
      const merged = isMergeable(key) ? mergedRecord(content, key, value) : null;
      outcomes.push(merged?.outcome ?? 'unreadable');
      Object.assign(content, merged?.items);
      Object.assign(items, merged?.items);
    }
  } catch {
    return failed('unreadable', language);
  }
  try {
    if (Object.keys(items).length > 0) await area.set({ ...items, ...WITHOUT_INDEX });
  } catch (error) {
    return failed(writeProblem(error), language);
  }
  const notes = await joinMemory(area, records, locks);
  return {
    problem: notes.failed > 0 ? 'not-saved' : null,
    sentences: importSentences(outcomes, notes, language),
  };
}

function failed(problem: ImportProblem, language: Language): ImportReport {
  return { problem, sentences: [problemSentence(problem, language)] };
}
