import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** The project's own rules without those that need types, so that files which exist only here can be linted. */
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

async function rulesBroken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const importOf = (path: string): string => `import * as other from '${path}';\nexport default other;\n`;

describe('what a room may not import', () => {
  it.each([
    ['the law knows no text', 'utils/law/new.ts', '../citations'],
    ['the law knows no calendar', 'utils/law/new.ts', '../calendar'],
    ['the calendar knows no letter', 'utils/calendar/new.ts', '../letter'],
    ['a letter is read before its citations', 'utils/letter/new.ts', '../citations'],
    ['citations know no page', 'utils/citations/new.ts', '../page'],
    ['deadlines are worked out before the whole analysis', 'utils/deadlines/new.ts', '../review'],
    ['the analysis is not stored by itself', 'utils/analysis/new.ts', '../storage'],
    ['the analysis comes before the letters one can send', 'utils/analysis/new.ts', '../review'],
    ['a review request is text, not a page', 'utils/review/new.ts', '../page'],
    ['an attachment is read before anything is known of it', 'utils/attachments/new.ts', '../law'],
    ['attachments are not remembered by themselves', 'utils/attachments/new.ts', '../storage'],
    ['the page knows no law', 'utils/page/new.ts', '../law'],
    ['the page is not remembered by itself', 'utils/page/new.ts', '../storage'],
    ['reminders come before what is stored', 'utils/reminders/new.ts', '../storage'],
    ['reminders know no page', 'utils/reminders/new.ts', '../page'],
    ['deadlines are worked out before anyone is reminded', 'utils/deadlines/new.ts', '../reminders'],
    ['storage knows no page', 'utils/storage/new.ts', '../page'],
    ['components get data by props, not from storage', 'components/new.tsx', '../utils/storage'],
    ['components know no page', 'components/new.tsx', '../utils/page'],
    ['no room knows the components', 'utils/analysis/new.ts', '../../components/LetterSummary'],
    ['a deep path is not a door', 'utils/citations/new.ts', '../law/provision'],
    ['entrypoints use doors as well', 'entrypoints/new.ts', '../utils/law/provision'],
    ['nobody imports entrypoints', 'components/new.tsx', '../entrypoints/background'],
  ])('%s: %s may not import %s', async (_, file, path) => {
    expect(await rulesBroken(file, importOf(path))).toContain('import-x/no-restricted-paths');
  });

  it.each([
    ['utils/citations/new.ts', '../law'],
    ['utils/analysis/new.ts', '../citations'],
    ['utils/review/new.ts', '../analysis'],
    ['components/new.tsx', '../utils/analysis'],
    ['utils/reminders/new.ts', '../deadlines'],
    ['utils/storage/new.ts', '../reminders'],
    ['entrypoints/new.ts', '../utils/page'],
    ['entrypoints/new.ts', '../utils/storage'],
    ['scripts/new.ts', '../utils/analysis'],
  ])('%s may import %s', async (file, path) => {
    expect(await rulesBroken(file, importOf(path))).toEqual([]);
  });
});

describe('who speaks to the browser', () => {
  const rooms = readdirSync('utils').map((room) => `utils/${room}`);

  it.each([...rooms.filter((room) => room !== 'utils/storage'), 'components'])('not %s', async (room) => {
    expect(await rulesBroken(`${room}/new.ts`, importOf('wxt/browser'))).toContain('no-restricted-imports');
    expect(await rulesBroken(`${room}/new.ts`, importOf('webextension-polyfill'))).toContain(
      'no-restricted-imports',
    );
  });

  it.each(['utils/storage', 'entrypoints'])('%s', async (room) => {
    expect(await rulesBroken(`${room}/new.ts`, importOf('wxt/browser'))).toEqual([]);
  });
});

describe('pure rooms', () => {
  const rooms = [
    'language',
    'law',
    'calendar',
    'letter',
    'citations',
    'deadlines',
    'analysis',
    'review',
    'reminders',
  ];

  describe.each(rooms)('%s', (room) => {
    it.each([
      ['a document', 'export const a = document.title;', 'no-restricted-globals'],
      ['a window', 'export const a = window.innerWidth;', 'no-restricted-globals'],
      ['a browser', 'export const a = navigator.userAgent;', 'no-restricted-globals'],
      ['the clock', 'export const a = Date.now();', 'no-restricted-properties'],
      ['the clock as a date', 'export const a = new Date();', 'no-restricted-syntax'],
      ['chance', 'export const a = Math.random();', 'no-restricted-properties'],
      ['the network', "export const a = fetch('/');", 'no-restricted-globals'],
    ])('does not ask for %s', async (_, code, rule) => {
      expect(await rulesBroken(`utils/${room}/new.ts`, code)).toContain(rule);
    });

    it('may work with the dates it is given', async () => {
      const code = "export const a = new Date('2023-02-21').getUTCDay() + Date.UTC(2023, 1, 21);";
      expect(await rulesBroken(`utils/${room}/new.ts`, code)).toEqual([]);
    });
  });
});

describe('everywhere', () => {
  it.each([
    ['innerHTML', 'export const f = (e: Element, t: string) => { e.innerHTML = t; };'],
    ['outerHTML', 'export const f = (e: Element, t: string) => { e.outerHTML = t; };'],
    [
      'insertAdjacentHTML',
      "export const f = (e: Element, t: string) => e.insertAdjacentHTML('beforeend', t);",
    ],
    ['document.write', 'export const f = (t: string) => { document.write(t); };'],
    ['eval', 'export const f = (t: string): unknown => eval(t);'],
    ['new Function', 'export const f = (t: string) => new Function(t);'],
    ['fetch', "export const f = () => fetch('https://www.whatdotheyknow.com/');"],
    ['a pattern that backtracks without end', 'export const p = /^(a+)+$/;'],
  ])('no %s', async (_, code) => {
    expect(await rulesBroken('utils/page/new.ts', code)).not.toEqual([]);
  });

  it('no dangerouslySetInnerHTML', async () => {
    const code = 'export const a = <p dangerouslySetInnerHTML={{ __html: "x" }} />;';
    expect(await rulesBroken('components/new.tsx', code)).toContain('no-restricted-syntax');
  });
});
