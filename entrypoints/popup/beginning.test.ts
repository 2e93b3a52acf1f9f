import { expect, it, vi } from 'vitest';
import { beginning } from './beginning';

it('asks before anybody waits for the answer, and anew for each who waits later', async () => {
  const ask = vi.fn().mockResolvedValueOnce('begun').mockResolvedValueOnce('anew');
  const next = beginning(ask);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(await next()).toBe('begun');
  expect(ask).toHaveBeenCalledTimes(1);
  expect(await next()).toBe('anew');
});

it('tells whoever waits that it failed', async () => {
  const next = beginning(() => Promise.reject(new Error('no tabs')));
  await expect(next()).rejects.toThrow('no tabs');
});
