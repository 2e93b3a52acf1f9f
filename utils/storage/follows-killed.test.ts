import { describe, expect, it } from 'vitest';
import { day } from '../calendar/test-day';
import { openFollows, openSettings, type Follows } from '.';
import { dyingArea, testArea, testVisit } from './test-area';

const BEFORE = {
  'follow:other': JSON.stringify({ version: 1, ...testVisit('other') }),
  'follow:broken': 'as it was',
};
const later = testVisit('prison_meals', { seenOn: day('2023-02-01'), stage: 'review-asked' });

describe('the background ended between any two steps and asked again', () => {
  it.each<[string, (follows: Follows) => Promise<unknown>]>([
    ['follows', (follows) => follows.follow(testVisit('prison_meals'))],
    ['follows what could not be read', (follows) => follows.follow(testVisit('broken'))],
    ['brings up to date', (follows) => follows.refresh({ ...later, key: 'other' })],
    ['unfollows', (follows) => follows.unfollow('other')],
  ])('%s as if it had never ended', async (_, work) => {
    const untroubled = testArea(structuredClone(BEFORE));
    await work(openFollows(untroubled));
    let steps = 0;
    for (let isOver = false; !isOver; steps += 1) {
      const area = testArea(structuredClone(BEFORE));
      const life = dyingArea(area, steps);
      isOver = await life.endedOrDone(work(openFollows(life.area)));
      await work(openFollows(area));
      expect(area.content).toEqual(untroubled.content);
    }
    expect(steps).toBeGreaterThan(3);
  });

  it('keeps settings whole', async () => {
    for (let steps = 0; steps < 6; steps += 1) {
      const area = testArea();
      const life = dyingArea(area, steps);
      const last = (store: ReturnType<typeof openSettings>) =>
        store.update((settings) => ({ ...settings, firstDate: 'last' }));
      await life.endedOrDone(last(openSettings(life.area)));
      expect((await last(openSettings(area))).settings.firstDate).toBe('last');
    }
  });
});
