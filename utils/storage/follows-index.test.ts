import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { addDays } from '../calendar';
import { day } from '../calendar/test-day';
import { describeDeadline } from '../deadlines';
import { deleteAll, exportAll, importAll, openFollows, type FollowListing } from '.';
import { INDEX, readIndex } from './follows-index';
import { FOLLOW, readFollow, writtenFollow } from './follows-record';
import { dyingArea, testArea, testDeadline, testLocks, testVisit, type TestArea } from './test-area';

/** One more than the fewest for which there is an index. */
const MANY = 101;

const name = (index: number) => `request_${index}`;

function visitTo(index: number, days = 0) {
  const date = (more: number) => addDays(day('2023-01-10'), index + days + more);
  return testVisit(name(index), {
    title: `About ${index}, day ${days}`,
    seenOn: date(0),
    stage: index % 3 === 0 ? 'waiting' : 'review-open',
    deadlines: [
      testDeadline(date(20), { kind: 'response-due', ...(index % 3 === 0 ? {} : { metOn: date(18) }) }),
      testDeadline(date(60), { reading: index % 2 === 0 ? 'safe' : 'last', unless: 'answered' }),
    ].slice(index % 5 === 0 ? 1 : 0),
  });
}

const RECORDS = Object.fromEntries(
  Array.from({ length: MANY }, (_, index) => {
    const visit = visitTo(index);
    return [FOLLOW + name(index), writtenFollow({ ...visit, followedOn: visit.seenOn })];
  }),
);

const filled = () => testArea({ ...RECORDS });

/** What a list shows, of whole records as well. */
function shownOf({ follows, ...rest }: FollowListing): FollowListing {
  const listed = follows.map(({ key, url, title, authority, viewerIsRequester, stage, deadlines }) => {
    const shown = deadlines.map(({ kind, reading, date, from, regime, unless, metOn }) => ({
      ...{ kind, date, from, regime },
      ...(reading && { reading }),
      ...(unless && { unless }),
      ...(metOn && { metOn }),
    }));
    return { key, url, title, authority, viewerIsRequester, stage, deadlines: shown };
  });
  return { ...rest, follows: listed };
}

function byKey(listing: FollowListing) {
  const { follows, ...rest } = shownOf(listing);
  return { ...rest, follows: new Map(follows.map((follow) => [follow.key, follow])) };
}

/** The index is what the records say, or it is not there. */
function expectInStep(content: Readonly<Record<string, unknown>>): void {
  const index = readIndex(content[INDEX]);
  if (index === null) return;
  const stored = Object.entries(content).filter(([key]) => key.startsWith(FOLLOW));
  const follows = stored.flatMap(([key, value]) => readFollow(key.slice(FOLLOW.length), value) ?? []);
  const list = { follows, unreadable: stored.length - follows.length, problem: null };
  expect(byKey({ ...index, problem: null })).toEqual(byKey(list));
}

/** The area, and what it held after each writing: looked at later, for what is thrown while writing counts as a failed one. */
function watched(area: TestArea) {
  const moments: Readonly<Record<string, unknown>>[] = [];
  const after = async (writing: Promise<void>) => {
    await writing;
    moments.push({ ...area.content });
  };
  const watching: TestArea = {
    ...area,
    set: (items) => after(area.set(items)),
    remove: (keys) => after(area.remove(keys)),
  };
  return { area: watching, moments };
}

describe('the listing of many followed requests', () => {
  it('comes from the index alone, and is what the records hold', async () => {
    const area = filled();
    area.content['follow:broken'] = 'as it was';
    await openFollows(area).reindex();
    const list = await openFollows(area).list();
    const get = vi.spyOn(area, 'get');
    const listing = await openFollows(area).listing();
    expect(get.mock.calls).toEqual([[[INDEX]]]);
    expect(listing).toEqual(shownOf(list));
    expect(listing).toMatchObject({ unreadable: 1, problem: null });
    expect(listing.follows).toHaveLength(MANY);
  });

  it('comes from the records where there is no index yet', async () => {
    const area = filled();
    expect(byKey(await openFollows(area).listing())).toMatchObject({ unreadable: 0, problem: null });
    expect((await openFollows(area).listing()).follows).toHaveLength(MANY);
  });

  it('is never empty because the store could not be read', async () => {
    const area = filled();
    vi.spyOn(area, 'get').mockRejectedValue(new Error('IO error'));
    expect((await openFollows(area).listing()).problem).toBe('unreadable');
  });
});

describe('the index', () => {
  it('is not made for few, which are read as quickly without', async () => {
    const area = testArea();
    await openFollows(area).follow(visitTo(1));
    await openFollows(area).reindex();
    expect(area.content[INDEX]).toBeNull();
  });

  it('is not written again where it fits: the background is not to wake itself', async () => {
    const area = filled();
    await openFollows(area).reindex();
    const set = vi.spyOn(area, 'set');
    await openFollows(area).reindex();
    expect(set).not.toHaveBeenCalled();
  });

  it('stays out of what is exported, and goes with all the rest', async () => {
    const area = filled();
    await openFollows(area).reindex();
    expect((await exportAll(area)).text).not.toContain(INDEX);
    await deleteAll(area);
    expect(area.content).toEqual({});
  });

  it('that another version wrote is none', async () => {
    const area = filled();
    await openFollows(area).reindex();
    const stored = JSON.parse(String(area.content[INDEX])) as object;
    expect(readIndex(JSON.stringify(stored))).not.toBeNull();
    expect(readIndex(JSON.stringify({ ...stored, version: 2 }))).toBeNull();
  });
});

const WORKS = ['follow', 'refresh', 'unfollow', 'import', 'reindex', 'reindex'] as const;

/** One change, or making the index anew, by a script that may be ended after so many half steps. */
const work = fc.record({
  work: fc.constantFrom(...WORKS),
  request: fc.nat(MANY + 2),
  days: fc.nat(40),
  halfSteps: fc.option(fc.nat(8), { nil: Infinity }),
});

type Work = typeof work extends fc.Arbitrary<infer T> ? T : never;

async function done({ work, request, days }: Work, area: TestArea, locks = testLocks()): Promise<unknown> {
  const follows = openFollows(area, locks);
  switch (work) {
    case 'follow':
      return follows.follow(visitTo(request, days));
    case 'refresh':
      return follows.refresh(visitTo(request, days));
    case 'unfollow':
      return follows.unfollow(name(request));
    case 'reindex':
      return follows.reindex();
    case 'import': {
      const visit = visitTo(request, days);
      const records = { [FOLLOW + name(request)]: writtenFollow({ ...visit, followedOn: visit.seenOn }) };
      const backup = { format: 'foi-lens-backup', version: 1, records };
      return importAll(area, JSON.stringify(backup), 'en', locks);
    }
  }
}

describe('the index is right or it is not there', () => {
  it('at every moment of 200 histories in which scripts end between any two steps', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(work, { minLength: 1, maxLength: 12 }), async (works) => {
        const { area, moments } = watched(filled());
        await openFollows(area).reindex();
        for (const one of works) {
          const life = dyingArea(area, one.halfSteps);
          await life.endedOrDone(done(one, { ...life.area, content: area.content }));
        }
        moments.forEach(expectInStep);
        await openFollows(area).reindex();
        const follows = openFollows(area);
        expect(byKey(await follows.listing())).toEqual(byKey(await follows.list()));
      }),
      { numRuns: 200, seed: 20230221 },
    );
  }, 60_000);

  it('at every moment of 200 interleavings of scripts that share locks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(work, { minLength: 2, maxLength: 8 }),
        async (scheduler, works) => {
          const content = { ...RECORDS };
          const slow = testArea(content, () => scheduler.schedule(Promise.resolve()));
          const { area, moments } = watched(slow);
          const locks = testLocks();
          await scheduler.waitFor(Promise.all(works.map((one) => done(one, area, locks))));
          moments.forEach(expectInStep);
        },
      ),
      { numRuns: 200, seed: 20230221 },
    );
  }, 60_000);

  it('again once it is made anew, whatever stood there: 500 damaged ones', async () => {
    const area = filled();
    await openFollows(area).reindex();
    const good = String(area.content[INDEX]);
    const today = day('2023-02-20');
    const cut = fc.nat(good.length).map((length) => good.slice(0, length));
    const put = fc
      .tuple(fc.nat(good.length), fc.constantFrom('0', '9', '-', '"', ',', ']', 'null', '1e9', '2023'))
      .map(([at, other]) => good.slice(0, at) + other + good.slice(at + other.length));
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, put, fc.anything(), fc.json()), async (damaged) => {
        const broken = testArea({ ...RECORDS, [INDEX]: damaged });
        const follows = openFollows(broken);
        const { problem, follows: listed } = await follows.listing();
        expect(problem).toBeNull();
        for (const { url, deadlines } of listed) {
          expect(new URL(url).origin).toBe('https://www.whatdotheyknow.com');
          for (const deadline of deadlines)
            expect(describeDeadline(deadline, today, 'en').sentence).toMatch(/^[A-Z].*\.$/s);
        }
        await follows.reindex();
        expect(byKey(await follows.listing())).toEqual(byKey(await follows.list()));
      }),
      { numRuns: 500, seed: 20230221 },
    );
  }, 60_000);
});
