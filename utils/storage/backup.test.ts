import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { day } from '../calendar/test-day';
import {
  deleteAll,
  exportAll,
  importAll,
  NO_DRAFT,
  openDrafts,
  openFollows,
  openFormTexts,
  openMemory,
  openSettings,
} from '.';
import { testArea, testVisit, type TestArea } from './test-area';

const EARLIER = testVisit('prison_meals');
const LATER = testVisit('prison_meals', { seenOn: day('2023-02-01'), stage: 'review-asked' });

async function areaWith(...visits: (typeof EARLIER)[]): Promise<TestArea> {
  const area = testArea();
  for (const visit of visits) await openFollows(area).follow(visit);
  return area;
}

async function exportOf(area: TestArea): Promise<string> {
  return (await exportAll(area)).text ?? '';
}

const fileWith = (records: unknown, more: object = {}) =>
  JSON.stringify({ format: 'foi-lens-backup', version: 1, records, ...more });

describe('a backup', () => {
  it('brings everything to an empty browser, also what could not be read', async () => {
    const area = await areaWith(LATER, testVisit('harbour'));
    await openSettings(area).update((settings) => ({ ...settings, firstDate: 'last' }));
    await openMemory(area).update('harbour', (memory) => ({ ...memory, ownWords: 'It is public.' }));
    Object.assign(area.content, { 'quarantine:follow:lost': 'as it was' });
    const empty = testArea();
    const { problem, sentences } = await importAll(empty, await exportOf(area), 'en');
    expect(empty.content).toEqual(area.content);
    expect(problem).toBeNull();
    expect(sentences).toEqual([
      '2 followed requests were added.',
      'Your settings were taken from the file.',
      '1 damaged record was kept aside, as in the file.',
      'Your notes on 1 request were added.',
    ]);
  });

  it('is told of in Welsh as well, with nouns as they are after their numbers', async () => {
    const area = await areaWith(LATER, testVisit('harbour'));
    await openSettings(area).update((settings) => ({ ...settings, language: 'cy' }));
    await openMemory(area).update('harbour', (memory) => ({ ...memory, ownWords: 'It is public.' }));
    Object.assign(area.content, { 'quarantine:follow:lost': 'as it was' });
    const empty = testArea();
    const { sentences } = await importAll(empty, await exportOf(area), 'cy');
    expect(sentences).toEqual([
      'Ychwanegwyd 2 gais a ddilynir.',
      'Cymerwyd eich gosodiadau o’r ffeil.',
      'Cadwyd 1 cofnod â difrod o’r neilltu, fel yn y ffeil.',
      'Ychwanegwyd eich nodiadau ar 1 cais.',
    ]);
    expect((await openSettings(empty).load()).settings.language).toBe('cy');
    expect((await importAll(empty, 'nonsense', 'cy')).sentences).toEqual([
      'Nid copi wrth gefn FOI Lens yw’r ffeil hon. Ni newidiwyd dim.',
    ]);
  });

  it('leaves out which reminders were shown here, and what is not ours', async () => {
    const text = await exportOf(testArea({ told: { version: 1 }, elsewhere: 1 }));
    expect(JSON.parse(text)).toMatchObject({ records: {} });
  });

  it('taken in twice is taken in once', async () => {
    const text = await exportOf(await areaWith(EARLIER));
    const area = testArea({ 'quarantine:follow:lost': 'another' });
    const file = JSON.parse(text) as { records: Record<string, unknown> };
    file.records['quarantine:follow:lost'] = 'as it was';
    await importAll(area, JSON.stringify(file), 'en');
    const once = structuredClone(area.content);
    await importAll(area, JSON.stringify(file), 'en');
    expect(area.content).toEqual(once);
    expect(once).toMatchObject({
      'quarantine:follow:lost': 'another',
      'quarantine:follow:lost (2)': 'as it was',
    });
  });

  it('says so where the store cannot be read', async () => {
    const area = { ...testArea(), get: () => Promise.reject(new Error('x')) };
    expect(await exportAll(area)).toEqual({ text: null });
    expect((await importAll(area, fileWith({}), 'en')).problem).toBe('unreadable');
    expect(await deleteAll(area)).toEqual({ problem: 'not-saved' });
  });
});

describe('of a request that is in both', () => {
  it.each([
    ['the file’s later visit counts', EARLIER, LATER, LATER, 'brought up to date.'],
    ['the file’s earlier visit does not', LATER, EARLIER, LATER, 'here already, as new or newer.'],
    ['the same visit changes nothing', LATER, LATER, LATER, 'here already, as new or newer.'],
  ])('%s', async (_, here, theirs, expected, sentence) => {
    const area = await areaWith(here);
    const { sentences } = await importAll(area, await exportOf(await areaWith(theirs)), 'en');
    expect((await openFollows(area).get('prison_meals')).follow).toMatchObject(expected);
    expect(sentences).toEqual([`1 followed request was ${sentence}`]);
  });

  it('the day it was first followed counts, and who made it', async () => {
    const area = await areaWith({ ...EARLIER, viewerIsRequester: true });
    await importAll(area, await exportOf(await areaWith(LATER)), 'en');
    const { follow } = await openFollows(area).get('prison_meals');
    expect(follow).toMatchObject({ followedOn: '2023-01-10', viewerIsRequester: true, seenOn: '2023-02-01' });
  });

  it('what stands here and cannot be read is kept aside', async () => {
    const area = testArea({ 'follow:prison_meals': 'broken' });
    await importAll(area, await exportOf(await areaWith(EARLIER)), 'en');
    expect(area.content['quarantine:follow:prison_meals']).toBe('broken');
    expect((await openFollows(area).list()).follows).toHaveLength(1);
  });
});

describe('settings and notes', () => {
  it('settings made here stay', async () => {
    const area = testArea();
    await openSettings(area).update((settings) => settings);
    const { sentences } = await importAll(
      area,
      fileWith({ settings: { version: 1, firstDate: 'last' } }),
      'en',
    );
    expect((await openSettings(area).load()).settings.firstDate).toBe('safe');
    expect(sentences).toEqual(['Your settings in this browser were kept.']);
  });

  it('notes are joined, and words written here stay', async () => {
    const area = testArea();
    const here = { folded: ['a'], notThis: [], notFindings: [], chosen: ['x'], ownWords: 'Mine.' };
    await openMemory(area).update('harbour', () => here);
    const other = testArea();
    const theirs = { folded: ['a', 'b'], notThis: ['n'], notFindings: [], chosen: [], ownWords: 'Theirs.' };
    await openMemory(other).update('harbour', () => theirs);
    await importAll(area, await exportOf(other), 'en');
    expect((await openMemory(area).load('harbour')).memory).toEqual({
      folded: ['a', 'b'],
      notThis: ['n'],
      notFindings: [],
      chosen: ['x'],
      ownWords: 'Mine.',
    });
  });
});

describe('a file that is no good', () => {
  it.each([
    ['nothing', '', 'not-a-backup'],
    ['no JSON', 'Dear Sir', 'not-a-backup'],
    ['cut off', fileWith({ settings: { version: 1 } }).slice(0, -5), 'not-a-backup'],
    ['null', 'null', 'not-a-backup'],
    ['a list', '[]', 'not-a-backup'],
    ['another program’s', '{"format":"bookmarks","version":1,"records":{}}', 'not-a-backup'],
    ['without a version', '{"format":"foi-lens-backup","records":{}}', 'not-a-backup'],
    ['without records', '{"format":"foi-lens-backup","version":1}', 'not-a-backup'],
    ['records in a list', fileWith([1]), 'not-a-backup'],
    ['of endless length', ' '.repeat(50_000_001), 'not-a-backup'],
    ['nested without end', '['.repeat(100_000), 'not-a-backup'],
    ['a newer version', fileWith({ 'follow:a': 1 }, { version: 2 }), 'newer-version'],
  ])('%s changes nothing and says why', async (_, text, problem) => {
    const area = await areaWith(EARLIER);
    const before = structuredClone(area.content);
    const report = await importAll(area, text, 'en');
    expect(report.problem).toBe(problem);
    expect(report.sentences).toHaveLength(1);
    expect(report.sentences[0]).toMatch(/Nothing was changed\.$/);
    expect(area.content).toEqual(before);
  });

  it('with a few broken records gives the others', async () => {
    const good = JSON.parse(await exportOf(await areaWith(EARLIER))) as { records: object };
    const text = fileWith({
      'follow:a': 4,
      'follow:b': '{"version":9}',
      'follow:c': '{"version":1,"url":"https://example.org/"}',
      settings: 'x',
      'request:harbour:folded': 'x',
      'request:': 1,
      elsewhere: 1,
      ...good.records,
    }).replace('{"follow:a"', '{"__proto__":{"polluted":true},"follow:a"');
    const area = testArea();
    const { problem, sentences } = await importAll(area, text, 'en');
    expect(problem).toBeNull();
    expect(sentences).toEqual([
      '1 followed request was added.',
      '7 records were left out because they could not be read.',
    ]);
    expect(Object.keys(area.content)).toEqual(['follow:prison_meals', 'follows-index']);
    expect('polluted' in {}).toBe(false);
  });

  it('with nothing in it says so', async () => {
    const { sentences } = await importAll(testArea(), fileWith({}), 'en');
    expect(sentences).toEqual(['There is nothing in this file to add.']);
  });

  it('never throws, whatever stands in it', async () => {
    const keys = fc.constantFrom(
      'follow:a',
      'settings',
      'quarantine:x',
      'request:a:folded',
      '__proto__',
      'x',
    );
    const records = fc.dictionary(keys, fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          records.map((some) => fileWith(some)),
          fc.json(),
          fc.string(),
        ),
        async (text) => {
          const area = await areaWith(EARLIER);
          const { sentences } = await importAll(area, text, 'en');
          expect(sentences.length).toBeGreaterThan(0);
          expect((await openFollows(area).get('prison_meals')).follow).toMatchObject(EARLIER);
        },
      ),
      { numRuns: 500, seed: 20230221 },
    );
  });
});

describe('a store with no room', () => {
  it('takes in nothing, and says so', async () => {
    const area = await areaWith(EARLIER);
    const before = structuredClone(area.content);
    vi.spyOn(area, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const { problem, sentences } = await importAll(area, await exportOf(await areaWith(LATER)), 'en');
    expect(problem).toBe('full');
    expect(sentences).toEqual(['The browser has no more room for FOI Lens. Nothing was changed.']);
    expect(area.content).toEqual(before);
  });

  it('says which notes are missing', async () => {
    const area = testArea();
    vi.spyOn(area, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const text = fileWith({ 'request:harbour:ownWords': { version: 1, value: 'It is public.' } });
    expect(await importAll(area, text, 'en')).toEqual({
      problem: 'not-saved',
      sentences: ['Your notes on 1 request could not be saved.'],
    });
  });
});

it('deleting leaves nothing', async () => {
  const area = testArea({
    'follow:a': 1,
    'quarantine:b': 2,
    told: 3,
    'request:c:folded': 4,
    settings: 5,
    old: 6,
  });
  expect(await deleteAll(area)).toEqual({ problem: null });
  expect(area.content).toEqual({});
});

describe('drafts', () => {
  const MINE = { ...NO_DRAFT, publicInterest: 'Mine.' };
  const THEIRS = { ...NO_DRAFT, publicInterest: 'Theirs.' };
  const areaWithDraft = async (draft: typeof MINE) => {
    const area = testArea();
    await openDrafts(area).save('harbour', 'incoming-7', draft);
    return area;
  };
  const draftIn = async (area: TestArea) => (await openDrafts(area).load('harbour', 'incoming-7')).draft;

  it('are added where there is none', async () => {
    const area = testArea();
    const { sentences } = await importAll(area, await exportOf(await areaWithDraft(THEIRS)), 'en');
    expect(await draftIn(area)).toEqual(THEIRS);
    expect(sentences).toEqual(['1 draft was added.']);
  });

  it('that are being written here stay', async () => {
    const area = await areaWithDraft(MINE);
    const { sentences } = await importAll(area, await exportOf(await areaWithDraft(THEIRS)), 'en');
    expect(await draftIn(area)).toEqual(MINE);
    expect(sentences).toEqual(['1 draft was here already, and kept as in this browser.']);
  });

  it('that stand here and cannot be read are kept aside', async () => {
    const area = testArea({ 'draft:harbour:incoming-7': 'broken' });
    await importAll(area, await exportOf(await areaWithDraft(THEIRS)), 'en');
    expect(area.content['quarantine:draft:harbour:incoming-7']).toBe('broken');
  });

  it('go with everything else, but a text on its way to a form is no part of a backup', async () => {
    const area = await areaWithDraft(MINE);
    await openFormTexts(area).save('harbour', 'Dear Council,');
    expect(await exportOf(area)).not.toContain('Dear Council,');
    await deleteAll(area);
    expect(area.content).toEqual({});
  });
});
