import { describe, expect, it, vi } from 'vitest';
import { openMemory, type StorageArea } from '../../utils/storage';
import { loadChoices } from './reader-choices';

function area(): StorageArea {
  const content: Record<string, unknown> = {};
  return {
    get: () => Promise.resolve({ ...content }),
    set: (items) => {
      Object.assign(content, items);
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of keys) Reflect.deleteProperty(content, key);
      return Promise.resolve();
    },
  };
}

describe('the reader’s choices', () => {
  it('show at once and are there in the next sitting', async () => {
    const memory = openMemory(area());
    const choices = await loadChoices(memory, 'harbour');
    choices.set('folded', ['incoming-1', 'incoming-2'], true);
    choices.set('folded', ['incoming-1'], false);
    expect(choices.current.folded).toEqual(['incoming-2']);
    await vi.waitFor(async () => {
      expect((await loadChoices(memory, 'harbour')).current.folded).toEqual(['incoming-2']);
    });
  });

  it('choosing twice is choosing once', async () => {
    const choices = await loadChoices(openMemory(area()), 'harbour');
    choices.set('notThis', ['a'], true);
    choices.set('notThis', ['a'], true);
    expect(choices.current.notThis).toEqual(['a']);
  });

  it('that cannot be stored last as long as the page', async () => {
    const full = { ...area(), set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) };
    const choices = await loadChoices(openMemory(full), 'harbour');
    choices.set('folded', ['incoming-1'], true);
    await Promise.resolve();
    expect(choices.current.folded).toEqual(['incoming-1']);
  });
});
