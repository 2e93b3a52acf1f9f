import { describe, expect, it } from 'vitest';
import * as card from './card';
import * as dates from './dates';
import * as deadlines from './deadlines';
import * as follows from './follows';
import * as letters from './letters';
import * as popup from './popup';
import * as reader from './reader';
import * as settings from './settings';
import * as summary from './summary';
import { ENGLISH_WORDS } from './testing';
import * as toolbar from './toolbar';
import * as unreadable from './unreadable';

const DICTIONARIES = Object.entries({
  ...card,
  ...dates,
  ...deadlines,
  ...follows,
  ...letters,
  ...popup,
  ...reader,
  ...settings,
  ...summary,
  ...toolbar,
  ...unreadable,
});

const A_DEADLINE = { kind: 'review-request', date: '2023-02-21', from: '2022-12-21', regime: 'FOIA' };

/** Words that are functions are tried with all that such a function may take. */
const TRIES: readonly (readonly unknown[])[] = [
  [1],
  [2],
  [5],
  [-1],
  ['X', 'X'],
  ['X', true],
  [['1', '2']],
  [['1']],
  [A_DEADLINE, 'X'],
];

/** All that a dictionary can say, each under the path to it. */
function said(words: unknown, path: string): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const results = TRIES.flatMap((args) => {
      try {
        return [(words as (...args: unknown[]) => unknown)(...args)];
      } catch {
        return [];
      }
    });
    return results.filter((text) => typeof text === 'string').map((text) => [path, text]);
  }
  return Object.entries(words ?? {}).flatMap(([key, value]) => said(value, `${path}.${key}`));
}

describe.each(DICTIONARIES)('%s', (name, { en, cy }) => {
  const [english, welsh] = [said(en, name), said(cy, name)];

  it('says the same things in both languages, and says something in each', () => {
    const paths = new Set(welsh.map(([path]) => path));
    expect(english.map(([path]) => path).filter((path) => !paths.has(path))).toEqual([]);
    expect([...english, ...welsh].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('has no English left in its Welsh', () => {
    expect(welsh.filter(([, text]) => ENGLISH_WORDS.test(text))).toEqual([]);
  });

  it('has left nothing as it is in English but names', () => {
    const same = new Set(english.map(([, text]) => text));
    expect(welsh.map(([, text]) => text).filter((text) => same.has(text) && /[a-z]{2}/.test(text))).toEqual(
      welsh.map(([, text]) => text).filter((text) => text === 'FOI Lens'),
    );
  });
});
