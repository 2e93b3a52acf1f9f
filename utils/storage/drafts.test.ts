import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_DRAFT, openDrafts, type Draft } from '.';
import version1 from './drafts.version-1.json';
import { LONGEST_DRAFT, readDraft, writtenDraft } from './drafts';
import { testArea } from './test-area';

const KEY = 'draft:prison_meals:incoming-7';
const DRAFT: Draft = {
  template: 'review-request',
  grounds: ['FOIA s31(1)(a)', 'answered-late'],
  publicInterest: 'Meals cost public money.',
  edited: { 'review-request': 'Dear Northbrook Borough Council,' },
};

const load = (content: Record<string, unknown>) =>
  openDrafts(testArea(content)).load('prison_meals', 'incoming-7');

describe('a draft', () => {
  it('comes back in another sitting', async () => {
    const area = testArea();
    expect(await openDrafts(area).save('prison_meals', 'incoming-7', DRAFT)).toBeNull();
    expect(await load(area.content)).toEqual({ draft: DRAFT, problem: null });
  });

  it('belongs to its own letter of its own request', async () => {
    const area = testArea();
    await openDrafts(area).save('prison_meals', 'incoming-7', DRAFT);
    expect((await openDrafts(area).load('prison_meals', 'incoming-8')).draft).toEqual(NO_DRAFT);
    expect((await openDrafts(area).load('prison_meals_2', 'incoming-7')).draft).toEqual(NO_DRAFT);
  });

  it('is with the browser before the page can close', () => {
    const area = testArea();
    void openDrafts({
      ...area,
      set: (items) => Promise.resolve(void Object.assign(area.content, items)),
    }).save('prison_meals', 'incoming-7', DRAFT);
    expect(area.content).toHaveProperty([KEY]);
  });

  it('with no ground at all is not one in which none was chosen', async () => {
    const area = testArea();
    await openDrafts(area).save('prison_meals', 'incoming-7', { ...DRAFT, grounds: [] });
    expect((await load(area.content)).draft.grounds).toEqual([]);
    await openDrafts(area).save('prison_meals', 'incoming-7', { ...DRAFT, grounds: null });
    expect((await load(area.content)).draft.grounds).toBeNull();
  });

  it.each([
    ['full', new Error('QUOTA_BYTES quota exceeded')],
    ['not-saved', new Error('x')],
  ])('says %s where the browser does not take it', async (problem, error) => {
    const area = { ...testArea(), set: () => Promise.reject(error) };
    expect(await openDrafts(area).save('prison_meals', 'incoming-7', DRAFT)).toBe(problem);
  });

  it('says so where the store cannot be read', async () => {
    const area = { ...testArea(), get: () => Promise.reject(new Error('x')) };
    expect(await openDrafts(area).load('prison_meals', 'incoming-7')).toEqual({
      draft: NO_DRAFT,
      problem: 'unreadable',
    });
  });
});

describe('a store of version 1, as it was written once', () => {
  it('gives the draft with every field, and is what is written today', async () => {
    const { draft } = await load(structuredClone(version1));
    expect(writtenDraft(draft)).toEqual(version1[KEY]);
    expect(draft.grounds).toHaveLength(2);
    expect(draft.publicInterest).not.toBe('');
    expect(Object.keys(draft.edited)).toHaveLength(1);
  });
});

describe('a damaged draft', () => {
  it.each([
    ['a template that is no name', { template: 5 }, { ...DRAFT, template: null }],
    ['grounds of which some are none', { grounds: ['a', 7, null, 'a'] }, { ...DRAFT, grounds: ['a'] }],
    ['grounds of which all are none', { grounds: [7, {}] }, { ...DRAFT, grounds: null }],
    ['reasons that are no text', { publicInterest: ['x'] }, { ...DRAFT, publicInterest: '' }],
    ['texts of which one is none', { edited: { a: 'Dear', b: 4 } }, { ...DRAFT, edited: { a: 'Dear' } }],
    ['texts that are a list', { edited: ['Dear'] }, { ...DRAFT, edited: {} }],
  ])('keeps all that can be read: %s', async (_, damage, expected) => {
    const stored = { ...(writtenDraft(DRAFT) as object), ...damage };
    const { draft, problem } = await load({ [KEY]: stored });
    expect(problem).toBeNull();
    expect(draft).toEqual(expected);
  });

  it('that a newer FOI Lens wrote is kept aside, and not written over', async () => {
    const area = testArea({ [KEY]: { version: 99, text: 'newer' } });
    const drafts = openDrafts(area);
    expect(await drafts.load('prison_meals', 'incoming-7')).toEqual({
      draft: NO_DRAFT,
      problem: 'unreadable',
    });
    await drafts.save('prison_meals', 'incoming-7', DRAFT);
    expect(area.content[`quarantine:${KEY}`]).toEqual({ version: 99, text: 'newer' });
  });

  it('whatever it is, loads without an exception, and what is written then can be read', () => {
    const name = fc.constantFrom('version', 'template', 'grounds', 'publicInterest', 'edited', '__proto__');
    const junk = fc.oneof(
      fc.anything(),
      fc.constantFrom<unknown>(1, '1', [], [['a']], { a: { b: 'c' } }, 'x'.repeat(LONGEST_DRAFT + 1)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, junk), { maxLength: 3 }), (damages) => {
        const stored = Object.fromEntries([...Object.entries(writtenDraft(DRAFT) as object), ...damages]);
        const draft = readDraft(stored);
        if (draft !== null) expect(readDraft(writtenDraft(draft))).toEqual(draft);
      }),
      { numRuns: 1000, seed: 20261129 },
    );
  });

  it('cannot come from a text that is too long: it is cut', () => {
    const long = { ...DRAFT, publicInterest: 'x'.repeat(LONGEST_DRAFT + 5) };
    expect(readDraft(writtenDraft(long))?.publicInterest).toHaveLength(LONGEST_DRAFT);
  });
});
