import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askForExplainers } from '../../utils/messages';
import background from '.';

const TAB = { id: 7 };

/** What the background answers to a message from a tab; undefined where it leaves it to others. */
async function answerTo(message: unknown, tab: object | null = TAB): Promise<unknown> {
  const [answer] = await Promise.all(
    listeners.map((listener) => listener(message, tab === null ? {} : { tab })),
  );
  return answer;
}

let listeners: ((message: unknown, sender: object) => unknown)[];

beforeEach(() => {
  fakeBrowser.reset();
  listeners = [];
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as (typeof listeners)[number]);
  });
  background.main();
});

describe('explaining', () => {
  it('answers with what a card shows, and null for what is not known', async () => {
    const sendMessage = (message: unknown) => answerTo(message);
    const explainers = await askForExplainers({ sendMessage }, ['FOIA s31(1)(a)', 'FOIA s99', 'nonsense']);
    expect(explainers?.['FOIA s31(1)(a)']?.meaning).toContain('law enforcement');
    expect(explainers?.['FOIA s31(1)(a)']?.subProvision?.path).toBe('(1)(a)');
    expect(explainers).toMatchObject({ 'FOIA s99': null, nonsense: null });
  });

  it.each([
    [undefined],
    ['explain'],
    [{ type: 'explain' }],
    [{ type: 'get-page' }],
    [{ type: 'badge', daysLeft: 'many' }],
  ])('leaves %j to others, without an error', async (message) => {
    expect(await answerTo(message)).toBeUndefined();
  });
});

describe('the toolbar button', () => {
  const badge = () => ({
    setBadgeText: vi.spyOn(browser.action, 'setBadgeText').mockResolvedValue(),
    setBadgeBackgroundColor: vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue(),
    setBadgeTextColor: vi.spyOn(browser.action, 'setBadgeTextColor').mockResolvedValue(),
    setTitle: vi.spyOn(browser.action, 'setTitle').mockResolvedValue(),
  });

  it.each([
    ['the days left', 12, 'ordinary', '12', 'FOI Lens: 12 days left'],
    ['the last but one', 1, 'closing', '1', 'FOI Lens: 1 day left'],
    ['nothing where no date is to come', null, 'ordinary', '', 'FOI Lens'],
  ])('shows %s, on its own tab', async (_, daysLeft, tone, text, title) => {
    const { setBadgeText, setTitle } = badge();
    await answerTo({ type: 'badge', daysLeft, tone });
    expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
    expect(setTitle).toHaveBeenCalledWith({ tabId: 7, title });
  });

  it('looks different when time is short', async () => {
    const { setBadgeBackgroundColor } = badge();
    await answerTo({ type: 'badge', daysLeft: 12, tone: 'ordinary' });
    await answerTo({ type: 'badge', daysLeft: 2, tone: 'closing' });
    const [calm, closing] = setBadgeBackgroundColor.mock.calls.map(([details]) => details.color);
    expect(calm).not.toEqual(closing);
  });

  it('a tab that was closed meanwhile is no error', async () => {
    badge().setBadgeText.mockRejectedValue(new Error('No tab with id: 7.'));
    await expect(answerTo({ type: 'badge', daysLeft: 12, tone: 'ordinary' })).resolves.toBeUndefined();
  });

  it('does nothing for a message that comes from no tab', async () => {
    const { setBadgeText } = badge();
    await answerTo({ type: 'badge', daysLeft: 12, tone: 'ordinary' }, null);
    expect(setBadgeText).toHaveBeenCalledTimes(0);
  });
});
