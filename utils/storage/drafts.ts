import * as z from 'zod/mini';
import { isRecord, newest, upToDate, type Migration } from './versions';
import { keptAside, writeProblem, type WholeArea, type WriteProblem } from './whole-area';

// Storage is read where compiled code is forbidden; without this zod would try it and leave reports in the console.
z.config({ jitless: true });

/** What the reader has made of the letter to be sent about one letter of a request. */
export interface Draft {
  /** Which kind of letter it is to be; null until the reader has chosen, then the one that fits comes first. */
  readonly template: string | null;
  /** Ids of the grounds that go in, in their order; null until the reader has chosen, then those suggested do. */
  readonly grounds: readonly string[] | null;
  /** The reader's own reasons why disclosure serves the public. */
  readonly publicInterest: string;
  /** The text as the reader has typed it, by kind of letter; what is not here follows from all the rest. */
  readonly edited: Readonly<Record<string, string>>;
}

/** `problem` says that what is stored could not be read; the draft is then a new one. */
export interface DraftOutcome {
  readonly draft: Draft;
  readonly problem: 'unreadable' | null;
}

/** Nothing here rejects. */
export interface Drafts {
  load(request: string, letter: string): Promise<DraftOutcome>;
  /**
   * Stores a draft. It is handed to the browser before this returns, so that closing the page at once loses nothing; of
   * two pages the one that saves last counts.
   */
  save(request: string, letter: string, draft: Draft): Promise<WriteProblem | null>;
}

export const NO_DRAFT: Draft = { template: null, grounds: null, publicInterest: '', edited: {} };

/** In UTF-16 code units: many times what a letter can be, and far less than a browser lets us store. */
export const LONGEST_DRAFT = 100_000;

/** Each draft has a key of its own: this, the request's name and the letter's id. */
export const DRAFT = 'draft:';

/** A change of the shape adds its step here; the version number follows from how many there are. */
const MIGRATIONS: readonly Migration[] = [];

const MOST_IDS = 500;
const id = z.string().check(z.minLength(1), z.maxLength(500));
const longText = z.string().check(z.maxLength(LONGEST_DRAFT));

/** The name under which a draft is stored. */
function draftKey(request: string, letter: string): string {
  return `${DRAFT}${request}:${letter}`;
}

/** The drafts of letters. @param area `browser.storage.local` */
export function openDrafts(area: WholeArea): Drafts {
  return {
    load: (request, letter) => load(area, draftKey(request, letter)),
    save: async (request, letter, draft) => {
      try {
        await area.set({ [draftKey(request, letter)]: writtenDraft(draft) });
        return null;
      } catch (error) {
        return writeProblem(error);
      }
    },
  };
}

/** Reads a stored draft, each field by itself; null for what is no record, or was written by a newer FOI Lens. */
export function readDraft(stored: unknown): Draft | null {
  const record = upToDate(stored, MIGRATIONS);
  if (record === null) return null;
  const field = (name: keyof Draft) => (Object.hasOwn(record, name) ? record[name] : undefined);
  return {
    template: id.safeParse(field('template')).data ?? null,
    grounds: readIds(field('grounds')),
    publicInterest: longText.safeParse(field('publicInterest')).data ?? '',
    edited: readEdited(field('edited')),
  };
}

/** What is stored of a draft under its key. Texts are cut where they could not be read again. */
export function writtenDraft({ template, grounds, publicInterest, edited }: Draft): unknown {
  const cut = (text: string) => text.slice(0, LONGEST_DRAFT);
  return {
    version: newest(MIGRATIONS),
    template,
    grounds,
    publicInterest: cut(publicInterest),
    edited: Object.fromEntries(Object.entries(edited).map(([name, text]) => [name, cut(text)])),
  };
}

/** What stands there and cannot be read is kept aside before anything takes its place. */
async function load(area: WholeArea, key: string): Promise<DraftOutcome> {
  try {
    const stored = await area.get([key]);
    if (!Object.hasOwn(stored, key)) return { draft: NO_DRAFT, problem: null };
    const draft = readDraft(stored[key]);
    if (draft === null) await area.set(keptAside(await area.get(null), key, stored[key]));
    return { draft: draft ?? NO_DRAFT, problem: draft === null ? 'unreadable' : null };
  } catch {
    return { draft: NO_DRAFT, problem: 'unreadable' };
  }
}

/** No ids at all is a choice; a list of which not one can be read is none. */
function readIds(stored: unknown): readonly string[] | null {
  if (!Array.isArray(stored)) return null;
  const ids = stored.slice(0, MOST_IDS).flatMap((item) => id.safeParse(item).data ?? []);
  return ids.length === 0 && stored.length > 0 ? null : [...new Set(ids)];
}

function readEdited(stored: unknown): Readonly<Record<string, string>> {
  const texts = Object.entries(isRecord(stored) ? stored : {}).filter(
    (entry): entry is [string, string] =>
      id.safeParse(entry[0]).success && longText.safeParse(entry[1]).success,
  );
  // Not by assignment: a name may be "__proto__".
  return Object.fromEntries(texts);
}
