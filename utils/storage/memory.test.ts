import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { openMemory, type RequestMemory, type StorageArea } from '.';

const NOTHING: RequestMemory = { folded: [], notThis: [], notFindings: [], chosen: [], ownWords: '' };

/** A storage area that takes its time, so that careless writers overtake each other. */
function slowArea(content: Record<string, unknown> = {}): StorageArea & { content: Record<string, unknown> } {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
  return {
    content,
    get: async (keys) => {
      const found = Object.fromEntries(
        keys.filter((key) => Object.hasOwn(content, key)).map((key) => [key, content[key]]),
      );
      await pause();
      return found;
    },
    set: async (items) => {
      await pause();
      Object.assign(content, items);
    },
    remove: async (keys) => {
      await pause();
      for (const key of keys) Reflect.deleteProperty(content, key);
    },
  };
}

/** Locks as an origin's pages share them. */
function sharedLocks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: vi.fn((_name: string, work: () => Promise<unknown>) => {
      last = last.then(work);
      return last;
    }),
  } as unknown as Pick<LockManager, 'request'>;
}

const fold = (id: string) => (memory: RequestMemory) => ({ ...memory, folded: [...memory.folded, id] });

describe('what is remembered', () => {
  it('comes back in another sitting', async () => {
    const area = slowArea();
    const memory = {
      folded: ['incoming-1'],
      notThis: ['incoming-1 FOIA s35 #1'],
      notFindings: [],
      chosen: [],
      ownWords: 'It is public.',
    };
    await openMemory(area).update('prison_meals', () => memory);
    expect(await openMemory(area).load('prison_meals')).toEqual({ memory, problem: null });
  });

  it('belongs to its own request', async () => {
    const memory = openMemory(slowArea());
    await memory.update('prison_meals', fold('incoming-1'));
    expect((await memory.load('prison_meals_2')).memory).toEqual(NOTHING);
  });

  it('leaves nothing behind once it is taken back', async () => {
    const area = slowArea();
    const memory = openMemory(area);
    await memory.update('prison_meals', fold('incoming-1'));
    await memory.update('prison_meals', () => NOTHING);
    expect(area.content).toEqual({});
  });
});

describe('writers at the same time', () => {
  it('lose nothing within one page', async () => {
    const memory = openMemory(slowArea());
    await Promise.all(['1', '2', '3'].map((id) => memory.update('prison_meals', fold(id))));
    expect((await memory.load('prison_meals')).memory.folded).toEqual(['1', '2', '3']);
  });

  it('lose nothing in two tabs of one origin', async () => {
    const area = slowArea();
    const locks = sharedLocks();
    const tabs = [openMemory(area, locks), openMemory(area, locks)];
    await Promise.all(tabs.map((tab, index) => tab.update('prison_meals', fold(String(index)))));
    expect((await openMemory(area).load('prison_meals')).memory.folded).toEqual(['0', '1']);
  });

  it('lose nothing in page and popup, which no lock spans, as long as they change different things', async () => {
    const area = slowArea();
    await Promise.all([
      openMemory(area).update('prison_meals', fold('incoming-1')),
      openMemory(area).update('prison_meals', (memory) => ({ ...memory, ownWords: 'It is public.' })),
    ]);
    const { memory } = await openMemory(area).load('prison_meals');
    expect(memory).toMatchObject({ folded: ['incoming-1'], ownWords: 'It is public.' });
  });

  it.each([
    ['refuses', () => Promise.reject(new Error('SecurityError'))],
    [
      'throws',
      () => {
        throw new Error('Permission denied');
      },
    ],
    [
      'does the work and then fails',
      async (_: string, work: () => Promise<unknown>) => {
        await work();
        throw new Error('x');
      },
    ],
  ])('write once where the lock %s', async (_, request) => {
    const memory = openMemory(slowArea(), { request } as unknown as Pick<LockManager, 'request'>);
    await memory.update('prison_meals', fold('incoming-1'));
    expect((await memory.load('prison_meals')).memory.folded).toEqual(['incoming-1']);
  });
});

describe('a broken store', () => {
  it.each([
    ['a list that is a word', 'folded', { version: 1, value: 'incoming-1' }, []],
    [
      'a list with other things in it',
      'folded',
      { version: 1, value: ['incoming-1', 4, null, ['x']] },
      ['incoming-1'],
    ],
    ['the same id twice', 'folded', { version: 1, value: ['incoming-1', 'incoming-1'] }, ['incoming-1']],
    ['a version that is not known', 'folded', { version: 2, value: ['incoming-1'] }, []],
    ['no version', 'folded', ['incoming-1'], []],
    ['nothing where words should be', 'ownWords', { version: 1, value: null }, ''],
  ])('%s is repaired and the rest stays', async (_, field, stored, expected) => {
    const area = slowArea({
      [`request:prison_meals:${field}`]: stored,
      'request:prison_meals:chosen': { version: 1, value: ['incoming-1 FOIA s31'] },
    });
    const { memory, problem } = await openMemory(area).load('prison_meals');
    expect(problem).toBeNull();
    expect(memory).toEqual({ ...NOTHING, chosen: ['incoming-1 FOIA s31'], [field]: expected });
  });

  it('never throws, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), async (folded, ownWords) => {
        const area: StorageArea = {
          get: () => Promise.resolve({ 'request:a:folded': folded, 'request:a:ownWords': ownWords }),
          set: () => Promise.resolve(),
          remove: () => Promise.resolve(),
        };
        const { memory } = await openMemory(area).load('a');
        expect(memory.folded.every((id) => typeof id === 'string')).toBe(true);
        expect(typeof memory.ownWords).toBe('string');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a store that fails', () => {
  it('reads as empty and says so', async () => {
    const area = { ...slowArea(), get: () => Promise.reject(new Error('Extension context invalidated.')) };
    expect(await openMemory(area).load('a')).toEqual({ memory: NOTHING, problem: 'unreadable' });
    expect(await openMemory(area).update('a', fold('1'))).toEqual({ memory: NOTHING, problem: 'not-saved' });
  });

  it('keeps the old value when it is full, says so, and goes on', async () => {
    const area = slowArea();
    const memory = openMemory(area);
    await memory.update('a', fold('1'));
    vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await memory.update('a', fold('2'))).toMatchObject({
      memory: { folded: ['1'] },
      problem: 'not-saved',
    });
    expect(await memory.update('a', fold('3'))).toMatchObject({
      memory: { folded: ['1', '3'] },
      problem: null,
    });
  });
});
