import { describe, expect, it } from 'vitest';
import { openFormTexts } from '.';
import { testArea } from './test-area';

describe('a text on its way to the site’s form', () => {
  it('waits there until it is taken back', async () => {
    const area = testArea();
    const texts = openFormTexts(area);
    expect(await texts.load('prison_meals')).toBeNull();
    await texts.save('prison_meals', 'Dear Council,');
    expect(await texts.load('prison_meals')).toBe('Dear Council,');
    expect(await texts.load('prison_meals_2')).toBeNull();
    await texts.remove('prison_meals');
    expect(area.content).toEqual({});
  });

  it.each([
    ['no record', 'Dear Council,'],
    ['a newer record', { version: 2, text: 'Dear Council,' }],
    ['an empty text', { version: 1, text: '' }],
    ['no text', { version: 1, text: ['Dear'] }],
  ])('is none where there is %s', async (_, stored) => {
    expect(await openFormTexts(testArea({ 'form:prison_meals': stored })).load('prison_meals')).toBeNull();
  });

  it('says so where the browser does not take it', async () => {
    const fail = () => Promise.reject(new Error('QuotaExceededError'));
    const texts = openFormTexts({ get: fail, set: fail, remove: fail });
    expect(await texts.save('prison_meals', 'Dear Council,')).toBe('full');
    expect(await texts.load('prison_meals')).toBeNull();
    await expect(texts.remove('prison_meals')).resolves.toBeUndefined();
  });
});
