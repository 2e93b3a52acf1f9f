// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { show, type Shown } from '../../components/testing';
import { plainDate } from '../../utils/calendar';
import {
  deleteAll,
  exportAll,
  importAll,
  openFollows,
  openSettings,
  type WholeArea,
} from '../../utils/storage';
import { Options, type OptionsProps } from './Options';

const TODAY = plainDate(2026, 11, 24);
const FOLLOWED = JSON.stringify({
  version: 1,
  url: 'https://www.whatdotheyknow.com/request/harbour',
  title: 'Harbour',
  authority: 'Harbourside Council',
});

let content: Record<string, unknown>;
let granted: boolean;
let saved: string[];

beforeEach(() => {
  [content, granted, saved] = [{}, true, []];
});

const area: WholeArea = {
  get: () => Promise.resolve(structuredClone(content)),
  set: (items) => Promise.resolve(void Object.assign(content, items)),
  remove: (keys) => {
    for (const key of keys) Reflect.deleteProperty(content, key);
    return Promise.resolve();
  },
};

async function options(more: Partial<OptionsProps> = {}): Promise<Shown> {
  if (TODAY === null) throw new Error('no day');
  const from: WholeArea = area;
  const props: OptionsProps = {
    today: TODAY,
    settings: openSettings(from),
    browserLanguage: 'en',
    listFollows: () => openFollows(from).list(),
    permission: { isGranted: () => Promise.resolve(false), ask: () => Promise.resolve(granted) },
    exportAll: () => exportAll(from),
    importAll: (text, language) => importAll(from, text, language),
    deleteAll: () => deleteAll(from),
    save: (text) => void saved.push(text),
    ...more,
  };
  const shown = show(<Options {...props} />);
  await settle();
  return shown;
}

async function settle(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
}

function box({ root }: Shown, label: string, at = 0): HTMLInputElement {
  const labels = [...root.querySelectorAll('label')].filter(({ textContent }) => textContent === label);
  const input = labels[at]?.querySelector('input');
  if (!input) throw new Error(`There is no box called ${label}`);
  return input;
}

async function tick(shown: Shown, label: string, at = 0): Promise<void> {
  box(shown, label, at).click();
  await settle();
}

const REMIND = 'Remind me of the dates of requests I follow';
const settingsNow = async () => (await openSettings(area).load()).settings;

describe('reminders', () => {
  it('are off until they are asked for, and the browser is asked in that very click', async () => {
    const ask = vi.fn(() => Promise.resolve(true));
    const shown = await options({ permission: { isGranted: () => Promise.resolve(false), ask } });
    expect(box(shown, REMIND).checked).toBe(false);
    expect(ask).not.toHaveBeenCalled();
    box(shown, REMIND).click();
    expect(ask).toHaveBeenCalled();
    await settle();
    expect((await settingsNow()).reminders.onSince).toBe(TODAY);
    expect(box(shown, REMIND).checked).toBe(true);
    expect(shown.text()).toContain('Saved');
  });

  it.each([
    ['the reader refuses', () => Promise.resolve(false)],
    ['the browser cannot ask', () => Promise.reject(new Error('no user gesture'))],
  ])('stay off where %s, and that is said', async (_, ask) => {
    const shown = await options({ permission: { isGranted: () => Promise.resolve(false), ask } });
    await tick(shown, REMIND);
    expect(box(shown, REMIND).checked).toBe(false);
    expect((await settingsNow()).reminders.onSince).toBeNull();
    expect(shown.text()).toContain('did not allow notifications, so reminders are off');
  });

  it('that the browser no longer allows say so, and can be allowed again', async () => {
    await openSettings(area).update((before) => ({
      ...before,
      reminders: { ...before.reminders, onSince: TODAY },
    }));
    const shown = await options();
    expect(shown.text()).toContain('does not allow notifications now');
    await shown.click('Allow notifications');
    await settle();
    expect(shown.text()).not.toContain('does not allow notifications now');
  });

  it('come on the days that are ticked for each kind of date', async () => {
    const shown = await options();
    await tick(shown, REMIND);
    await tick(shown, 'On the day', 0);
    expect((await settingsNow()).reminders.daysBefore).toMatchObject({ answer: [0, -1], fee: [7, 1] });
    await tick(shown, 'The day after', 0);
    expect((await settingsNow()).reminders.daysBefore.answer).toEqual([0]);
  });

  it('are switched off with one click', async () => {
    const shown = await options();
    await tick(shown, REMIND);
    await tick(shown, REMIND);
    expect((await settingsNow()).reminders.onSince).toBeNull();
    expect(shown.text()).not.toContain('The day before');
  });
});

describe('choices', () => {
  it('are kept as they are made, and shown the next time', async () => {
    const shown = await options();
    await tick(shown, 'Last day to pay a fee');
    await tick(shown, 'Show the last possible date first');
    expect(await settingsNow()).toMatchObject({ shown: { fee: false, answer: true }, firstDate: 'last' });
    expect(box(await options(), 'Last day to pay a fee').checked).toBe(false);
    expect(box(shown, 'Show the last possible date first').checked).toBe(true);
  });

  it('that could not be stored are not shown as made, and that is said', async () => {
    const full = { ...area, set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) };
    const shown = await options({ settings: openSettings(full) });
    await tick(shown, 'Last day to pay a fee');
    expect(box(shown, 'Last day to pay a fee').checked).toBe(true);
    expect(shown.text()).toContain('no more room');
  });
});

describe('data', () => {
  beforeEach(() => {
    content['follow:harbour'] = FOLLOWED;
  });

  const choose = async (shown: Shown, text: string) => {
    const input = shown.root.querySelector<HTMLInputElement>('input[type="file"]');
    Object.defineProperty(input, 'files', { value: [new File([text], 'foi-lens.json')] });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  };

  it('is counted', async () => {
    content['follow:broken'] = '{"version":1,"url":"https://example.org/"}';
    const shown = await options();
    expect(shown.text()).toContain('You follow 1 request.');
    expect(shown.text()).toContain('1 record could not be read. It is kept as it is');
  });

  it('goes into a file and comes back from it', async () => {
    const shown = await options();
    await shown.click('Export everything as a file');
    await settle();
    expect(shown.text()).toContain('Your browser has saved the file.');
    content = {};
    const other = await options();
    expect(other.text()).toContain('You follow no requests.');
    await choose(other, saved[0] ?? '');
    expect(other.text()).toContain('1 followed request was added.');
    expect(other.text()).toContain('You follow 1 request.');
  });

  it('comes in by dropping a file as well', async () => {
    const shown = await options();
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [new File(['nonsense'], 'a.json')] } });
    shown.root.querySelector('.drop')?.dispatchEvent(drop);
    await settle();
    expect(shown.text()).toContain('This file is not a backup of FOI Lens. Nothing was changed.');
    expect(drop.defaultPrevented).toBe(true);
  });

  it('is deleted after asking once, on the page', async () => {
    const shown = await options();
    await shown.click('Delete everything');
    expect(Object.keys(content)).not.toEqual([]);
    expect(document.activeElement?.textContent).toBe('Keep it');
    await shown.click('Yes, delete everything');
    await settle();
    expect(content).toEqual({});
    expect(shown.text()).toContain('Everything was deleted.');
    expect(shown.text()).toContain('You follow no requests.');
    expect(document.activeElement?.textContent).toBe('Delete everything');
  });

  it('is kept where the reader thinks again', async () => {
    const shown = await options();
    await shown.click('Delete everything');
    await shown.click('Keep it');
    expect(content['follow:harbour']).toEqual(FOLLOWED);
    expect(document.activeElement?.textContent).toBe('Delete everything');
  });

  it('that cannot be read is not taken for none', async () => {
    const broken = { ...area, get: () => Promise.reject(new Error('corrupted')) };
    const shown = await options({
      settings: openSettings(broken),
      listFollows: () => openFollows(broken).list(),
      exportAll: () => exportAll(broken),
    });
    expect(shown.text()).toContain('did not let FOI Lens read what it remembers');
    await shown.click('Export everything as a file');
    await settle();
    expect(saved).toEqual([]);
  });
});

describe('the language', () => {
  it('is that of the browser until another is chosen', async () => {
    const shown = await options({ browserLanguage: 'cy' });
    expect(shown.text()).toContain('Gosodiadau FOI Lens');
    expect([document.documentElement.lang, document.title]).toEqual(['cy', 'Gosodiadau FOI Lens']);
    await tick(shown, 'Saesneg (English)');
    expect((await settingsNow()).language).toBe('en');
    expect(shown.text()).toContain('FOI Lens settings');
    expect([document.documentElement.lang, document.title]).toEqual(['en', 'FOI Lens settings']);
  });

  it('goes back to that of the site', async () => {
    const shown = await options();
    await tick(shown, 'Cymraeg (Welsh)');
    expect(shown.text()).toContain('Wedi’i gadw');
    await tick(shown, 'Iaith WhatDoTheyKnow, ac iaith y porwr ym mhob man arall');
    expect((await settingsNow()).language).toBe('site');
    expect(shown.text()).toContain('FOI Lens settings');
  });

  it('is that of what is said of a file', async () => {
    const shown = await options({ browserLanguage: 'cy' });
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [new File(['nonsense'], 'a.json')] } });
    shown.root.querySelector('.drop')?.dispatchEvent(drop);
    await settle();
    expect(shown.text()).toContain('Nid copi wrth gefn FOI Lens yw’r ffeil hon. Ni newidiwyd dim.');
  });
});
