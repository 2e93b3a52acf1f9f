import { describe, expect, it } from 'vitest';
import { inSlices, type Turns } from './slices';

/** A clock that goes on by `cost` with each item, and a record of when the page had its turn. */
function fakeTurns(cost: number) {
  let time = 0;
  const log: string[] = [];
  const turns: Turns = {
    now: () => time,
    pause: () => {
      log.push('page');
      return Promise.resolve();
    },
  };
  const work = (item: string) => {
    time += cost;
    log.push(item);
  };
  return { turns, log, work };
}

const alive = () => new AbortController().signal;

describe('inSlices', () => {
  it('gives the page a turn first, and again as soon as a slice is used up', async () => {
    const { turns, log, work } = fakeTurns(5);
    await inSlices(['a', 'b', 'c', 'd', 'e'], work, turns, alive());
    expect(log).toEqual(['page', 'a', 'b', 'c', 'page', 'd', 'e']);
  });

  it('gives it one after every item where each takes long', async () => {
    const { turns, log, work } = fakeTurns(40);
    await inSlices(['a', 'b', 'c'], work, turns, alive());
    expect(log).toEqual(['page', 'a', 'page', 'b', 'page', 'c']);
  });

  it('needs none for nothing', async () => {
    const { turns, log, work } = fakeTurns(40);
    await inSlices([], work, turns, alive());
    expect(log).toEqual([]);
  });

  it('stops where it is when the page is left or the extension replaced', async () => {
    const { turns, log, work } = fakeTurns(40);
    const controller = new AbortController();
    await inSlices(
      ['a', 'b', 'c'],
      (item) => {
        work(item);
        if (item === 'b') controller.abort();
      },
      turns,
      controller.signal,
    );
    expect(log).toEqual(['page', 'a', 'page', 'b', 'page']);
  });
});
