import { INDEX, readIndex, WITHOUT_INDEX, writtenIndex, type FollowIndex } from './follows-index';
import { FOLLOW, readFollow, writtenFollow, type Follow, type Visit } from './follows-record';
import { takingTurns, type Locks } from './turns';
import { keptAside, writeProblem, type WholeArea, type WriteProblem } from './whole-area';

/** The requests that are followed, in no order, and how many records could not be read: they stay where they are. */
export interface FollowList {
  readonly follows: readonly Follow[];
  readonly unreadable: number;
  readonly problem: 'unreadable' | null;
}

/** The same as a list shows it. */
export interface FollowListing extends FollowIndex {
  readonly problem: 'unreadable' | null;
}

/** `follow` is what is known to be stored, `null` where the request is not followed. */
export interface FollowOutcome {
  readonly follow: Follow | null;
  readonly problem: 'unreadable' | WriteProblem | null;
}

/** Nothing here rejects; everything may be done twice with the same result. */
export interface Follows {
  list(): Promise<FollowList>;
  /** What a list shows of them, which of many is read sooner. */
  listing(): Promise<FollowListing>;
  get(key: string): Promise<FollowOutcome>;
  /** Follows a request from this visit on; one that is followed already is only brought up to date. */
  follow(visit: Visit): Promise<FollowOutcome>;
  /** Brings a request up to date, if it is followed. Of two visits the later counts. */
  refresh(visit: Visit): Promise<FollowOutcome>;
  unfollow(key: string): Promise<FollowOutcome>;
  /** Makes anew what `listing` reads, where it does not fit the records. To be called after each change of them, by whomever. */
  reindex(): Promise<void>;
}

/** All that is written to follows and settings, and imports and deletions, wait for each other under this name. */
export const STORE_LOCK = 'foi-lens-store';

/**
 * The requests that the reader follows. Reading never writes: a record that cannot be read is left alone, for another
 * version may be able to, and is moved to the quarantine when a new one takes its place.
 *
 * @param area `browser.storage.local`
 * @param locks `navigator.locks`, which all extension pages and the background share
 */
export function openFollows(area: WholeArea, locks?: Locks): Follows {
  const inTurn = takingTurns(STORE_LOCK, locks);
  return {
    list: () => list(area),
    listing: () => listing(area),
    get: (key) => get(area, key),
    follow: (visit) => inTurn(() => see(area, visit, true)),
    refresh: (visit) => inTurn(() => see(area, visit, false)),
    unfollow: (key) => inTurn(() => unfollow(area, key)),
    reindex: () => inTurn(() => reindex(area)),
  };
}

async function list(area: WholeArea): Promise<FollowList> {
  try {
    return listIn(await area.get(null));
  } catch {
    return { follows: [], unreadable: 0, problem: 'unreadable' };
  }
}

function listIn(content: Readonly<Record<string, unknown>>): FollowList {
  const stored = Object.entries(content).filter(([key]) => key.startsWith(FOLLOW));
  const follows = stored.flatMap(([key, value]) => readFollow(key.slice(FOLLOW.length), value) ?? []);
  return { follows, unreadable: stored.length - follows.length, problem: null };
}

async function listing(area: WholeArea): Promise<FollowListing> {
  try {
    const stored = await area.get([INDEX]);
    const index = readIndex(stored[INDEX]);
    return index === null ? await list(area) : { ...index, problem: null };
  } catch {
    return { follows: [], unreadable: 0, problem: 'unreadable' };
  }
}

/** Whatever is stored as the index, comparing it with the records puts it right. */
async function reindex(area: WholeArea): Promise<void> {
  try {
    const content = await area.get(null);
    const index = writtenIndex(listIn(content));
    if ((content[INDEX] ?? null) !== index) await area.set({ [INDEX]: index });
  } catch {
    // The list is then read from the records.
  }
}

async function get(area: WholeArea, key: string): Promise<FollowOutcome> {
  try {
    const storedAs = FOLLOW + key;
    const stored = await area.get([storedAs]);
    return { follow: readFollow(key, stored[storedAs]), problem: null };
  } catch {
    return { follow: null, problem: 'unreadable' };
  }
}

async function see(area: WholeArea, visit: Visit, isToBeFollowed: boolean): Promise<FollowOutcome> {
  const { follow: before, problem } = await get(area, visit.key);
  if (problem !== null) return { follow: null, problem: 'not-saved' };
  if (before === null && !isToBeFollowed) return { follow: null, problem: null };
  if (before?.seenOn && before.seenOn > visit.seenOn) return { follow: before, problem: null };
  // What is written must be there to be read: a visit is told by a page.
  const after = readFollow(visit.key, writtenFollow(afterVisit(before, visit)));
  if (after === null) return { follow: before, problem: 'not-saved' };
  try {
    const storedAs = FOLLOW + visit.key;
    const aside = before === null ? await asideIfStored(area, storedAs) : {};
    await area.set({ ...aside, [storedAs]: writtenFollow(after), ...WITHOUT_INDEX });
    return { follow: after, problem: null };
  } catch (error) {
    return { follow: before, problem: writeProblem(error) };
  }
}

/** A reader who is signed out for once is still the one who made the request. */
function afterVisit(before: Follow | null, visit: Visit): Follow {
  return {
    ...visit,
    followedOn: before?.followedOn ?? visit.seenOn,
    viewerIsRequester: visit.viewerIsRequester || before?.viewerIsRequester === true,
  };
}

async function asideIfStored(area: WholeArea, storedAs: string): Promise<Readonly<Record<string, unknown>>> {
  const stored = await area.get([storedAs]);
  if (!Object.hasOwn(stored, storedAs)) return {};
  return keptAside(await area.get(null), storedAs, stored[storedAs]);
}

async function unfollow(area: WholeArea, key: string): Promise<FollowOutcome> {
  const { follow: before, problem } = await get(area, key);
  if (problem !== null) return { follow: null, problem: 'not-saved' };
  if (before === null) return { follow: null, problem: null };
  try {
    await area.remove([FOLLOW + key, INDEX]);
    return { follow: null, problem: null };
  } catch (error) {
    return { follow: before, problem: writeProblem(error) };
  }
}
