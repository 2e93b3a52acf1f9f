import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import browser, { type Tabs } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { analysePage, type PageRead } from '../../utils/analysis';
import { addDays, parsePlainDate, type PlainDate } from '../../utils/calendar';
import type { Deadline, DeadlineKind } from '../../utils/deadlines';
import {
  askForAnalysis,
  askForDraft,
  askForExplainers,
  askForLetter,
  type RequestState,
} from '../../utils/messages';
import { findExplainer } from '../../utils/law/explainers';
import { findingId, openFollows, openSettings, type Visit } from '../../utils/storage';
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
let onPermission: (() => void) | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  listeners = [];
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2023-02-09T08:00:00Z') });
  vi.stubGlobal('navigator', { locks: testLocks() });
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-GB');
  vi.spyOn(browser.permissions.onAdded, 'addListener').mockImplementation((listener) => {
    onPermission = () => {
      listener({});
    };
  });
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as (typeof listeners)[number]);
  });
  vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation(() => undefined);
  background.main();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** One work under a name at a time, as the browser has it. */
function testLocks() {
  const queues = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, work: () => Promise<unknown>) => {
      const turn = (queues.get(name) ?? Promise.resolve()).then(work);
      queues.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}

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
    [{ type: 'analyse-page', page: null, today: '2023-02-09' }],
    [{ type: 'draft', messageId: 'incoming-2' }],
  ])('leaves %j to others, without an error', async (message) => {
    expect(await answerTo(message)).toBeUndefined();
  });
});

describe('a page', () => {
  const TEXT = 'We refuse this under section 43(2) of the Freedom of Information Act 2000.';
  const page = {
    kind: 'request',
    request: {
      urlTitle: 'harbour',
      title: 'Harbour dredging costs',
      authority: 'Northbrook Borough Council',
      requester: 'Noor Pell',
      status: 'rejected',
      law: 'FOI',
      viewerIsRequester: true,
    },
    messages: [
      {
        id: 'outgoing-1',
        direction: 'outgoing',
        sentDate: dayOf('2022-12-06'),
        resentOn: null,
        author: '',
        attachments: [],
        text: 'Why?',
      },
      {
        id: 'incoming-2',
        direction: 'incoming',
        sentDate: dayOf('2022-12-21'),
        resentOn: null,
        author: '',
        attachments: [],
        text: TEXT,
      },
    ],
  } satisfies PageRead;
  const runtime = { sendMessage: (message: unknown) => answerTo(message) };
  const inTurns = (items: readonly unknown[], work: (item: unknown) => void) => {
    items.forEach(work);
    return Promise.resolve();
  };

  const analysed = () => askForAnalysis(runtime, { page, today: TODAY, language: 'en' }, inTurns);
  const saidOfDates = async () => (await analysed())?.dates['incoming-2']?.next.join(' ');

  it('is analysed as everywhere, and that is understood where it was asked', async () => {
    const { dates, ...analysis } = (await analysed()) ?? {};
    expect(analysis).toEqual({ ...analysePage(page, TODAY), attached: [] });
    expect(dates).toEqual({
      'incoming-2': {
        written: 'The letter carries no date. It was sent on 21 December 2022.',
        next: [expect.stringContaining('You can ask for an internal review until')],
      },
    });
  });

  it('has its dates said in the language that the reader has chosen, and only those they want', async () => {
    const settings = openSettings(browser.storage.local);
    await settings.update((before) => ({ ...before, language: 'cy' }));
    expect(await saidOfDates()).toContain('Gallwch ofyn am adolygiad mewnol');
    await settings.update((before) => ({ ...before, shown: { ...before.shown, 'review-request': false } }));
    expect(await saidOfDates()).not.toContain('adolygiad mewnol');
  });

  const url = 'https://www.whatdotheyknow.com/request/harbour';

  /** What the page's script knows of it. With nothing found to be missing, the law's own points of challenge are raised. */
  function stateOf(): RequestState {
    const { kind, ...analysis } = analysePage(page, TODAY);
    const findings = analysis.messages[1]?.analysis?.findings ?? [];
    return {
      kind: 'request',
      url,
      reviewFormUrl: null,
      today: TODAY,
      page: kind,
      ...analysis,
      notThis: [],
      notFindings: findings.map((finding) => findingId('incoming-2', finding)),
      chosen: [],
    };
  }
  const { challenge } = findExplainer({ regime: 'FOIA', number: '43', path: ['2'] })?.explainer ?? {};

  it('has its letters drafted, with the points of challenge of what they rely on', async () => {
    const draft = await askForDraft(runtime, {
      action: 'review-request',
      messageId: 'incoming-2',
      state: stateOf(),
      ownWords: 'They published it last year.',
    });
    expect(draft).toContain(challenge);
    expect(draft).toContain('They published it last year.');
    expect(draft).toContain(url);
  });

  it('has its letters written from what the reader decides, with the form that they belong into', async () => {
    const decided = { template: null, grounds: null, publicInterest: 'It costs millions.', ownWords: '' };
    const about = { messageId: 'incoming-2', state: stateOf() };
    const letter = await askForLetter(runtime, { ...about, decided });
    if (letter === null || letter === 'nothing') throw new Error('No letter');
    expect(letter.template.id).toBe('review-request');
    expect(letter.text).toContain(challenge);
    expect(letter.text).toContain('It costs millions.');
    expect(letter.form).toBe(`${url}/followups/new/2?internal_review=1`);
    const without = await askForLetter(runtime, { ...about, decided: { ...decided, grounds: [] } });
    expect(without).toMatchObject({
      chosen: [],
      text: expect.not.stringContaining(challenge ?? '') as unknown,
    });
  });

  it('has nothing written where nothing is to be done', async () => {
    const state = { ...stateOf(), request: { ...page.request, stage: 'waiting' as const } };
    const decided = { template: null, grounds: null, publicInterest: '', ownWords: '' };
    expect(await askForLetter(runtime, { messageId: null, state, decided })).toBe('nothing');
  });
});

describe('the page for writing a letter', () => {
  const about = { type: 'compose', request: 'prison_meals', letter: 'incoming-2' };

  it('opens in a tab beside the request', async () => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as Tabs.Tab);
    expect(await answerTo(about)).toBe(true);
    const [{ url = '', openerTabId } = {}] = create.mock.calls[0] ?? [];
    expect(openerTabId).toBe(7);
    expect(url).toMatch(/compose\.html\?request=prison_meals&letter=incoming-2&tab=7$/);
  });

  it('opens without a neighbour where the browser allows none, as from a private window', async () => {
    const create = vi
      .spyOn(browser.tabs, 'create')
      .mockRejectedValueOnce(new Error('Tab opener must be in the same window as the updated tab.'))
      .mockResolvedValue({} as Tabs.Tab);
    expect(await answerTo(about)).toBe(true);
    expect(create.mock.calls.map(([{ openerTabId }]) => openerTabId)).toEqual([7, undefined]);
  });

  it('does not open for what is no page', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    expect(await answerTo(about, null)).toBeUndefined();
    expect(create).not.toHaveBeenCalled();
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
    ['the days left', 12, 'ordinary', 'en', '12', 'FOI Lens: 12 days left'],
    ['the last but one', 1, 'closing', 'en', '1', 'FOI Lens: 1 day left'],
    ['the days left in Welsh', 2, 'closing', 'cy', '2', 'FOI Lens: 2 ddiwrnod ar ôl'],
    ['nothing where no date is to come', null, 'ordinary', 'en', '', 'FOI Lens'],
  ])('shows %s, on its own tab', async (_, daysLeft, tone, language, text, title) => {
    const { setBadgeText, setTitle } = badge();
    await answerTo({ type: 'badge', daysLeft, tone, language });
    expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
    expect(setTitle).toHaveBeenCalledWith({ tabId: 7, title });
  });

  it('looks different when time is short', async () => {
    const { setBadgeBackgroundColor } = badge();
    await answerTo({ type: 'badge', daysLeft: 12, tone: 'ordinary', language: 'en' });
    await answerTo({ type: 'badge', daysLeft: 2, tone: 'closing', language: 'en' });
    const [calm, closing] = setBadgeBackgroundColor.mock.calls.map(([details]) => details.color);
    expect(calm).not.toEqual(closing);
  });

  it('a tab that was closed meanwhile is no error', async () => {
    badge().setBadgeText.mockRejectedValue(new Error('No tab with id: 7.'));
    await expect(
      answerTo({ type: 'badge', daysLeft: 12, tone: 'ordinary', language: 'en' }),
    ).resolves.toBeUndefined();
  });

  it('does nothing for a message that comes from no tab', async () => {
    const { setBadgeText } = badge();
    await answerTo({ type: 'badge', daysLeft: 12, tone: 'ordinary', language: 'en' }, null);
    expect(setBadgeText).toHaveBeenCalledTimes(0);
  });
});

const local = browser.storage.local;
const TODAY = dayOf('2023-02-09');

function dayOf(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
}

function due(kind: DeadlineKind, daysLeft: number): Deadline {
  return {
    kind,
    date: addDays(TODAY, daysLeft),
    from: dayOf('2022-12-21'),
    source: 'Code of Practice',
    url: null,
    binding: 'code',
    regime: 'FOIA',
    working: {
      start: dayOf('2022-12-21'),
      startedBy: 'the date on the letter',
      amount: 40,
      unit: 'working days',
      skipped: [],
    },
  };
}

function visit(key: string, deadlines: readonly Deadline[] = [due('review-request', 7)]): Visit {
  return {
    key,
    url: `https://www.whatdotheyknow.com/request/${key}`,
    title: `About ${key}`,
    authority: 'Northbrook Borough Council',
    viewerIsRequester: true,
    seenOn: TODAY,
    stage: 'review-open',
    deadlines,
    unknownDeadlines: [],
  };
}

async function remindersOn(): Promise<void> {
  await openSettings(local).update((before) => ({
    ...before,
    reminders: { ...before.reminders, onSince: TODAY },
  }));
}

const shownReminders = async () => Object.entries(await browser.notifications.getAll());
const badgeText = () => browser.action.getBadgeText({});

describe('following', () => {
  it('is stored, brought up to date by visits, and given up', async () => {
    expect(await answerTo({ type: 'follow', visit: visit('harbour') })).toEqual({
      followed: true,
      problem: null,
    });
    await answerTo({ type: 'refresh-follow', visit: { ...visit('harbour'), stage: 'review-asked' } });
    expect((await openFollows(local).get('harbour')).follow?.stage).toBe('review-asked');
    expect(await answerTo({ type: 'is-followed', key: 'harbour' })).toEqual({
      followed: true,
      problem: null,
    });
    expect(await answerTo({ type: 'unfollow', key: 'harbour' })).toEqual({ followed: false, problem: null });
    expect(await answerTo({ type: 'is-followed', key: 'harbour' })).toEqual({
      followed: false,
      problem: null,
    });
  });

  it('is not begun by a visit', async () => {
    const answer = await answerTo({ type: 'refresh-follow', visit: visit('harbour') });
    expect(answer).toEqual({ followed: false, problem: null });
  });

  it('that cannot be stored says why', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const answer = await answerTo({ type: 'follow', visit: visit('harbour') });
    expect(answer).toEqual({ followed: false, problem: 'full' });
  });
});

describe('the nearest date', () => {
  it('is on the toolbar wherever there is no request, as soon as one is followed', async () => {
    await answerTo({ type: 'follow', visit: visit('far', [due('review-request', 30)]) });
    await answerTo({ type: 'follow', visit: visit('near') });
    await vi.waitFor(async () => {
      expect(await badgeText()).toBe('7');
    });
    await answerTo({ type: 'unfollow', key: 'near' });
    await vi.waitFor(async () => {
      expect(await badgeText()).toBe('30');
    });
  });

  it('is a day nearer after midnight, without a reminder', async () => {
    await remindersOn();
    await answerTo({ type: 'follow', visit: visit('harbour', [due('review-request', 8)]) });
    await vi.waitFor(async () => {
      expect(await badgeText()).toBe('8');
    });
    vi.setSystemTime(new Date('2023-02-10T00:00:01Z'));
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'new-day', scheduledTime: Date.now() });
    await vi.waitFor(async () => {
      expect(await badgeText()).toBe('7');
    });
    expect(await shownReminders()).toEqual([]);
  });

  it('is that of the dates which the reader wants to see', async () => {
    await answerTo({
      type: 'follow',
      visit: visit('harbour', [due('fee-payment', 3), due('review-request', 9)]),
    });
    await openSettings(local).update((before) => ({ ...before, shown: { ...before.shown, fee: false } }));
    await vi.waitFor(async () => {
      expect(await badgeText()).toBe('9');
    });
  });

  it('is not taken away where what is followed cannot be read', async () => {
    await answerTo({ type: 'follow', visit: visit('harbour') });
    await vi.waitFor(async () => {
      expect(await badgeText()).toBe('7');
    });
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('corrupted'));
    await fakeBrowser.runtime.onStartup.trigger();
    await Promise.resolve();
    expect(await badgeText()).toBe('7');
  });
});

describe('reminders', () => {
  it.each([
    ['the alarm', () => fakeBrowser.alarms.onAlarm.trigger({ name: 'morning', scheduledTime: Date.now() })],
    ['the start of the browser', () => fakeBrowser.runtime.onStartup.trigger()],
    ['an update', () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false })],
  ])('are shown once, by %s', async (_, wake) => {
    await remindersOn();
    await answerTo({ type: 'follow', visit: visit('harbour', [due('review-request', 8)]) });
    await vi.waitFor(async () => {
      expect(await badgeText()).toBe('8');
    });
    expect(await shownReminders()).toEqual([]);
    const create = vi.spyOn(browser.notifications, 'create');
    vi.setSystemTime(new Date('2023-02-10T09:00:00Z'));
    await wake();
    await vi.waitFor(async () => {
      expect(await shownReminders()).toMatchObject([[expect.any(String), { title: 'About harbour' }]]);
    });
    await wake();
    await wake();
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('are looked for each morning, the alarm being set before anything else', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
    const alarms = await browser.alarms.getAll();
    expect(alarms.map(({ name, periodInMinutes }) => [name, periodInMinutes]).sort()).toEqual([
      ['morning', 1440],
      ['new-day', 1440],
    ]);
    for (const { scheduledTime } of alarms) expect(scheduledTime).toBeGreaterThan(Date.now());
  });

  it('are not shown while they are off', async () => {
    await answerTo({ type: 'follow', visit: visit('harbour') });
    await vi.waitFor(async () => {
      expect(await badgeText()).toBe('7');
    });
    expect(await shownReminders()).toEqual([]);
  });

  it('that the browser does not allow are no error, and come once it does', async () => {
    const { notifications } = browser;
    const permit = (value: typeof notifications | undefined) => {
      Object.defineProperty(browser, 'notifications', { value, configurable: true, writable: true });
    };
    permit(undefined);
    onTestFinished(() => {
      permit(notifications);
    });
    await remindersOn();
    await answerTo({ type: 'follow', visit: visit('harbour') });
    await vi.waitFor(async () => {
      expect(await badgeText()).toBe('7');
    });
    permit(notifications);
    onPermission?.();
    await vi.waitFor(async () => {
      expect(await shownReminders()).toHaveLength(1);
    });
  });

  it.each([
    [
      'its request',
      'reminder review-request 2023-02-16 7 harbour',
      'https://www.whatdotheyknow.com/request/harbour',
    ],
    ['the list where it is about several', 'summary 2023-02-09', '/popup.html'],
    [
      'the list where the request is no longer followed',
      'reminder review-request 2023-02-16 7 gone',
      '/popup.html',
    ],
  ])('open %s with a click', async (_, id, address) => {
    const create = vi.spyOn(browser.tabs, 'create');
    await answerTo({ type: 'follow', visit: visit('harbour') });
    await fakeBrowser.notifications.onClicked.trigger(id);
    await vi.waitFor(() => {
      expect(create).toHaveBeenCalledTimes(1);
    });
    expect(create.mock.calls[0]?.[0].url).toContain(address);
  });
});

it('what is remembered of letters is none of its business', async () => {
  const get = vi.spyOn(browser.storage.local, 'get');
  await local.set({ 'request:harbour:folded': { version: 1, value: ['incoming-1'] }, told: {} });
  expect(get).not.toHaveBeenCalled();
});
