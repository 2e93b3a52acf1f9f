import { describe, expect, it, vi } from 'vitest';
import { day } from '../calendar/test-day';
import { openFollows, type Visit } from '.';
import { testArea, testDeadline, testVisit } from './test-area';

const VISIT = testVisit('prison_meals');
const FOLLOW = { ...VISIT, followedOn: VISIT.seenOn };
const later = (more: Partial<Visit> = {}) =>
  testVisit('prison_meals', { seenOn: day('2023-02-01'), stage: 'review-asked', ...more });

describe('following', () => {
  it('is remembered in another sitting', async () => {
    const area = testArea();
    expect(await openFollows(area).follow(VISIT)).toEqual({ follow: FOLLOW, problem: null });
    expect(await openFollows(area).get('prison_meals')).toEqual({ follow: FOLLOW, problem: null });
    expect(await openFollows(area).list()).toEqual({ follows: [FOLLOW], unreadable: 0, problem: null });
  });

  it('twice is once', async () => {
    const area = testArea();
    await openFollows(area).follow(VISIT);
    const once = structuredClone(area.content);
    await openFollows(area).follow(VISIT);
    expect(area.content).toEqual(once);
  });

  it('does not remember how each date was reached', async () => {
    const working = {
      start: day('2022-12-21'),
      startedBy: 'a letter',
      amount: 2,
      unit: 'months',
      skipped: [],
    };
    const deadlines = VISIT.deadlines.map((deadline) => ({ ...deadline, working }));
    expect((await openFollows(testArea()).follow({ ...VISIT, deadlines })).follow).toEqual(FOLLOW);
  });

  it('again keeps the day it began', async () => {
    const follows = openFollows(testArea());
    await follows.follow(VISIT);
    const { follow } = await follows.follow(later());
    expect(follow).toMatchObject({ followedOn: '2023-01-10', seenOn: '2023-02-01', stage: 'review-asked' });
  });

  it('a request with a name that objects have of themselves', async () => {
    const follows = openFollows(testArea());
    await follows.follow(testVisit('__proto__'));
    await follows.follow(testVisit('constructor'));
    expect((await follows.list()).follows.map(({ key }) => key)).toEqual(['__proto__', 'constructor']);
  });

  it.each([
    ['another site', 'https://example.org/request/prison_meals'],
    ['a site that only begins like ours', 'https://www.whatdotheyknow.com.example.org/request/a'],
    ['no secure connection', 'http://www.whatdotheyknow.com/request/prison_meals'],
    ['a script', 'javascript:alert(1)'],
    ['no address at all', ''],
  ])('is refused for %s', async (_, url) => {
    const area = testArea();
    expect(await openFollows(area).follow({ ...VISIT, url })).toEqual({ follow: null, problem: 'not-saved' });
    expect(area.content).toEqual({});
  });

  it('remembers the address without parameters', async () => {
    const { follow } = await openFollows(testArea()).follow({
      ...VISIT,
      url: `${VISIT.url}?nocache=1#incoming-2`,
    });
    expect(follow?.url).toBe(VISIT.url);
  });
});

describe('a later visit', () => {
  it('brings a followed request up to date', async () => {
    const follows = openFollows(testArea());
    await follows.follow(VISIT);
    await follows.refresh(later());
    expect((await follows.get('prison_meals')).follow).toEqual({ ...later(), followedOn: VISIT.seenOn });
  });

  it('does not follow a request that is not followed', async () => {
    const area = testArea();
    expect(await openFollows(area).refresh(VISIT)).toEqual({ follow: null, problem: null });
    expect(area.content).toEqual({});
  });

  it('counts more than an earlier one that arrives after it', async () => {
    const follows = openFollows(testArea());
    await follows.follow(later());
    await follows.refresh(VISIT);
    expect((await follows.get('prison_meals')).follow?.stage).toBe('review-asked');
  });

  it('without signing in does not take a request from its maker', async () => {
    const follows = openFollows(testArea());
    await follows.follow({ ...VISIT, viewerIsRequester: true });
    expect((await follows.refresh(later())).follow?.viewerIsRequester).toBe(true);
  });
});

describe('unfollowing', () => {
  it('leaves nothing behind, however often it is done', async () => {
    const area = testArea();
    const follows = openFollows(area);
    await follows.follow(VISIT);
    expect(await follows.unfollow('prison_meals')).toEqual({ follow: null, problem: null });
    expect(await follows.unfollow('prison_meals')).toEqual({ follow: null, problem: null });
    expect(area.content).toEqual({});
  });

  it('does not touch what cannot be read', async () => {
    const area = testArea({ 'follow:prison_meals': { version: 9 } });
    await openFollows(area).unfollow('prison_meals');
    expect(area.content).toEqual({ 'follow:prison_meals': { version: 9 } });
  });
});

describe('a damaged record', () => {
  const stored = async (more: Record<string, unknown>) => {
    const area = testArea();
    await openFollows(area).follow(VISIT);
    const written = JSON.parse(String(area.content['follow:prison_meals'])) as object;
    area.content['follow:prison_meals'] = JSON.stringify({ ...written, ...more });
    return area;
  };
  const good = testDeadline('2023-02-21');

  it.each([
    ['a title that is a number', { title: 4 }, { title: 'prison_meals' }],
    ['no authority', { authority: null }, { authority: '' }],
    ['a stage that is not known', { stage: 'lost' }, { stage: null }],
    ['a stage that objects have of themselves', { stage: 'toString' }, { stage: null }],
    ['a day that does not exist', { seenOn: '2023-02-30' }, { seenOn: null }],
    ['a moment where a day should be', { followedOn: 1675900000000 }, { followedOn: null }],
    ['words where yes or no should be', { viewerIsRequester: 'yes' }, { viewerIsRequester: false }],
    ['no list of deadlines', { deadlines: 'none' }, { deadlines: [] }],
    ['a deadline without a date', { deadlines: [{ ...good, date: undefined }, good] }, { deadlines: [good] }],
    [
      'a kind of deadline of another version',
      { deadlines: [good, { ...good, kind: 'x' }] },
      { deadlines: [good] },
    ],
    ['a deadline under no law', { deadlines: [{ ...good, regime: null }] }, { deadlines: [] }],
    [
      'a rule’s address that is a script',
      { deadlines: [{ ...good, url: 'javascript:alert(1)' }, good] },
      { deadlines: [good] },
    ],
    ['a reason that is missing', { unknownDeadlines: [{ kind: 'response-due' }] }, { unknownDeadlines: [] }],
  ])('%s: the rest stays', async (_, damage, repaired) => {
    const { follows, unreadable } = await openFollows(await stored(damage)).list();
    expect(follows).toEqual([{ ...FOLLOW, ...repaired }]);
    expect(unreadable).toBe(0);
  });

  it('takes no text of endless length', async () => {
    const { follow } = await openFollows(await stored({ title: 'x'.repeat(3_000_000) })).get('prison_meals');
    expect(follow?.title).toBe('prison_meals');
  });

  it.each([
    ['nothing', null],
    ['JSON that was cut off', '{"version":1,"url":"https://www.whatdo'],
    ['JSON of a list', '[1]'],
    ['JSON in JSON', JSON.stringify(JSON.stringify({ ...VISIT, version: 1 }))],
    ['a record that is no text', { ...VISIT, version: 1 }],
    ['a newer version', JSON.stringify({ ...VISIT, version: 2 })],
    ['an address of another site', JSON.stringify({ ...VISIT, version: 1, url: 'https://example.org/' })],
  ])('%s is not shown, counted, and kept as it was when the request is followed again', async (_, broken) => {
    const area = testArea({ 'follow:prison_meals': broken });
    const follows = openFollows(area);
    expect(await follows.list()).toEqual({ follows: [], unreadable: 1, problem: null });
    expect(area.content).toEqual({ 'follow:prison_meals': broken });
    expect(await follows.refresh(VISIT)).toEqual({ follow: null, problem: null });
    await follows.follow(VISIT);
    expect(area.content['quarantine:follow:prison_meals']).toEqual(broken);
    expect(await follows.list()).toEqual({ follows: [FOLLOW], unreadable: 0, problem: null });
  });

  it('does not push another out of the quarantine', async () => {
    const area = testArea({ 'quarantine:follow:prison_meals': 'first', 'follow:prison_meals': 'second' });
    await openFollows(area).follow(VISIT);
    expect(area.content).toMatchObject({
      'quarantine:follow:prison_meals': 'first',
      'quarantine:follow:prison_meals (2)': 'second',
    });
  });
});

describe('a store that fails', () => {
  const failing = (method: 'get' | 'set' | 'remove', message: string) => {
    const area = testArea();
    const follows = openFollows(area);
    return { follows, fail: () => vi.spyOn(area, method).mockRejectedValue(new Error(message)) };
  };

  it('reads as empty and says so', async () => {
    const { follows, fail } = failing('get', 'Extension context invalidated.');
    fail();
    expect(await follows.list()).toEqual({ follows: [], unreadable: 0, problem: 'unreadable' });
    expect(await follows.get('prison_meals')).toEqual({ follow: null, problem: 'unreadable' });
    expect(await follows.follow(VISIT)).toEqual({ follow: null, problem: 'not-saved' });
    expect(await follows.unfollow('prison_meals')).toEqual({ follow: null, problem: 'not-saved' });
  });

  it.each([
    ['full in Chrome', 'Resource::kQuotaBytes quota exceeded', 'full'],
    ['full in Firefox', 'QuotaExceededError: storage.local API call exceeded its quota limitations.', 'full'],
    ['broken', 'IO error: .../000003.log', 'not-saved'],
  ])('keeps the old value where it is %s, and says so', async (_, message, problem) => {
    const { follows, fail } = failing('set', message);
    await follows.follow(VISIT);
    const failure = fail();
    expect(await follows.refresh(later())).toEqual({ follow: FOLLOW, problem });
    failure.mockRestore();
    expect((await follows.get('prison_meals')).follow).toEqual(FOLLOW);
    expect((await follows.refresh(later())).problem).toBeNull();
  });

  it('keeps following what could not be removed', async () => {
    const { follows, fail } = failing('remove', 'IO error');
    await follows.follow(VISIT);
    fail();
    expect(await follows.unfollow('prison_meals')).toEqual({ follow: FOLLOW, problem: 'not-saved' });
  });
});
