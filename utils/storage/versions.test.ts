import { describe, expect, it } from 'vitest';
import { loadTold, openFollows, openSettings, saveTold, type Visit } from '.';
import version1 from './follows.version-1.json';
import { testArea } from './test-area';
import { newest, upToDate } from './versions';

describe('a store of version 1, as it was written once', () => {
  const stored = () => testArea(structuredClone(version1));
  // A setting that came later has its default.
  const settingsToday = { ...version1.settings, language: 'site', readAttachments: false };

  it('gives all follows with every field', async () => {
    const { follows, unreadable } = await openFollows(stored()).list();
    expect(unreadable).toBe(0);
    const written = follows.map(({ key, ...fields }) => [
      `follow:${key}`,
      JSON.stringify({ version: 1, ...fields }),
    ]);
    const { settings, told } = version1;
    expect({ ...Object.fromEntries(written), settings, told }).toEqual(version1);
  });

  it('gives the settings', async () => {
    const { settings } = await openSettings(stored()).load();
    expect({ version: 1, ...settings }).toEqual(settingsToday);
  });

  it('gives what was reminded of', async () => {
    const { told } = await loadTold(stored());
    expect({ version: 1, ...told }).toEqual(version1.told);
  });

  it('is what is written today, so that no change of the shape goes without a new version', async () => {
    const area = testArea();
    const old = stored();
    for (const follow of (await openFollows(old).list()).follows) {
      const { followedOn, ...visit } = follow;
      // The fixture has no field that is not known.
      await openFollows(area).follow({ ...visit, seenOn: followedOn } as Visit);
      await openFollows(area).follow(visit as Visit);
    }
    const { settings } = await openSettings(old).load();
    await openSettings(area).update(() => settings);
    await saveTold(area, (await loadTold(old)).told);
    expect(area.content).toEqual({ ...version1, settings: settingsToday, 'follows-index': null });
  });
});

describe('migrations', () => {
  const migrations = [
    ({ name, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, title: name }),
    ({ title, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, titles: [title] }),
  ];

  it.each([
    ['from the first version', { version: 1, name: 'A' }, { version: 1, titles: ['A'] }],
    ['from a version between', { version: 2, title: 'A' }, { version: 2, titles: ['A'] }],
    ['not where nothing is to be done', { version: 3, titles: ['A'] }, { version: 3, titles: ['A'] }],
  ])('go %s to the newest', (_, stored, expected) => {
    expect(newest(migrations)).toBe(3);
    expect(upToDate(stored, migrations)).toEqual(expected);
  });

  it.each([
    ['a version of the future', { version: 4 }],
    ['a version before the first', { version: 0 }],
    ['half a version', { version: 1.5 }],
    ['a version in words', { version: '1' }],
    ['no version', { name: 'A' }],
    ['a list', [1]],
    ['nothing', null],
  ])('do not guess at %s', (_, stored) => {
    expect(upToDate(stored, migrations)).toBeNull();
  });
});
