// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { analysePage, type PageRead } from '../../utils/analysis';
import { plainDate, type PlainDate } from '../../utils/calendar';
import type { CalendarEntry } from '../../utils/deadlines/calendar-file';
import type { FollowAnswer, FollowMessage, PageState, RequestState } from '../../utils/messages';
import {
  citationId,
  DEFAULT_SETTINGS,
  findingId,
  NO_DRAFT,
  openDrafts,
  openMemory,
  type Follow,
  type FollowList,
  type ListedFollow,
  type WholeArea,
} from '../../utils/storage';
import { show, type Shown } from '../../components/testing';
import { Popup, type PopupProps, type RequestAccess } from './Popup';

const URL = 'https://www.whatdotheyknow.com/request/prison_meals';
const FORM = `${URL}/followups/new/2?internal_review=1`;

const LETTER = `21 December 2022

Dear Rowan Ashby,

Our reference: NBC/2022/0481

Thank you for your request received on 6 December 2022.

We are withholding the supplier's prices under section 43(2) of the Freedom of Information Act 2000, because release
would be likely to prejudice the council's commercial interests. Staff names are exempt under section 40(2).

If you are unhappy with this reply you may ask for an internal review within two months.

Yours sincerely,
FOI Team`;

function stateOf(today: PlainDate | null, viewerIsRequester = true): RequestState {
  const page: PageRead = {
    kind: 'request',
    request: {
      urlTitle: 'prison_meals',
      title: 'Prison meals',
      authority: 'Northbrook Borough Council',
      requester: 'Rowan Ashby',
      status: 'rejected',
      law: 'FOI',
      viewerIsRequester,
    },
    messages: [
      {
        id: 'outgoing-1',
        direction: 'outgoing',
        sentDate: '2022-12-06',
        author: 'Rowan Ashby',
        attachments: [],
        text: 'Please send me the menus.',
      },
      {
        id: 'incoming-2',
        direction: 'incoming',
        sentDate: '2022-12-21',
        author: 'FOI Team',
        attachments: [],
        text: LETTER,
      },
    ],
  };
  if (today === null) throw new Error('A sample has a date that does not exist.');
  return {
    ...analysePage(page, today),
    kind: 'request',
    url: URL,
    reviewFormUrl: FORM,
    today,
    page: 'request',
    notThis: [],
    notFindings: [],
    chosen: [],
  };
}

/** The same with everything put aside that was found: then the law's own points of challenge are raised. */
function withoutFindings(state: RequestState): RequestState {
  const findings = state.messages[1]?.analysis?.findings ?? [];
  return { ...state, notFindings: findings.map((finding) => findingId('incoming-2', finding)) };
}

const EXPLAINER = {
  meaning: 'It covers trade.',
  mustShow: [],
  questions: [],
  quoted: false,
  challenge: 'Please say whose prices they are.',
  subProvision: null,
  sources: [],
};

const IN_TIME = plainDate(2023, 2, 9);
const TOO_LATE = plainDate(2026, 11, 23);

let stored: Record<string, unknown>;
let written: string[];
let opened: string[];
let followed: Follow[];
let sent: FollowMessage[];
let composed: (readonly [string, string | null])[];

beforeEach(() => {
  [stored, written, opened, followed, sent, composed] = [{}, [], [], [], [], []];
});

const FINE: FollowAnswer = { followed: true, problem: null };

/** Followed requests as the background keeps them. */
function changeFollows(message: FollowMessage): Promise<FollowAnswer | null> {
  sent.push(message);
  if (message.type === 'unfollow') followed = followed.filter(({ key }) => key !== message.key);
  if (message.type === 'follow')
    followed = [...followed, { ...message.visit, followedOn: message.visit.seenOn }];
  return Promise.resolve({ ...FINE, followed: message.type === 'follow' });
}

const NONE: FollowList = { follows: [], unreadable: 0, problem: null };

/** Reads followed requests as the store gives them; of the list, only what is shown of it. */
function accessTo(list: () => FollowList): PopupProps['follows'] {
  return {
    listing: () => {
      const { follows, ...rest } = list();
      return Promise.resolve({ ...rest, follows: follows.map(asListed) });
    },
    list: () => Promise.resolve(list()),
    get: (key) => Promise.resolve(list().follows.find((follow) => follow.key === key) ?? null),
    change: changeFollows,
  };
}

function asListed({ key, url, title, authority, viewerIsRequester, stage, deadlines }: Follow): ListedFollow {
  const listed = deadlines.map(({ kind, date, from, regime }) => ({ kind, date, from, regime }));
  return { key, url, title, authority, viewerIsRequester, stage, deadlines: listed };
}

/** A request that is followed, with the dates of the sample. */
function followedRequest(title: string, more: Partial<Follow> = {}): Follow {
  const { today, request, deadlines } = stateOf(IN_TIME);
  return {
    key: title,
    url: `https://www.whatdotheyknow.com/request/${title}`,
    title,
    authority: request.authority,
    viewerIsRequester: true,
    followedOn: today,
    seenOn: today,
    stage: request.stage,
    deadlines,
    unknownDeadlines: [],
    ...more,
  };
}

const area: WholeArea = {
  get: () => Promise.resolve(stored),
  set: (items) => {
    Object.assign(stored, items);
    return Promise.resolve();
  },
  remove: () => Promise.resolve(),
};

async function popup(
  answer: PageState | null | Error,
  more: Partial<PopupProps> = {},
  moreAccess: Partial<RequestAccess> = {},
): Promise<Shown> {
  if (IN_TIME === null) throw new Error('no day');
  const access: RequestAccess = {
    memory: openMemory(area),
    drafts: openDrafts(area),
    explain: () => Promise.resolve({ 'FOIA s43(2)': EXPLAINER }),
    ...moreAccess,
  };
  const props: PopupProps = {
    ask: () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)),
    today: IN_TIME,
    readRequestAccess: () => Promise.resolve(access),
    openCompose: (request, letter) => {
      composed.push([request, letter]);
    },
    follows: accessTo(() => ({ follows: followed, unreadable: 0, problem: null })),
    loadSettings: () => Promise.resolve(DEFAULT_SETTINGS),
    browserLanguage: 'en',
    openSettings: vi.fn(),
    openReader: vi.fn(),
    saveCalendar: vi.fn(),
    writeText: (text) => Promise.resolve(void written.push(text)),
    open: (url) => void opened.push(url),
    ...more,
  };
  const shown = show(<Popup {...props} />);
  await settle();
  return shown;
}

/** Lets promises and what Preact makes of them come to rest. */
async function settle(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  // The popup reads what writes letters once it has been drawn.
  await act(() => vi.dynamicImportSettled());
}

async function type(shown: Shown, text: string): Promise<void> {
  const field = shown.root.querySelector('textarea');
  if (field === null) throw new Error('There is no field for own words.');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

describe('which view', () => {
  it.each([
    ['a request', stateOf(IN_TIME), 'you can ask for a review'],
    [
      'a page that could not be read',
      { kind: 'unreadable', what: ['message'] } as const,
      'It did not find the messages.',
    ],
    ['any other page', { kind: 'other' } as const, 'What it does'],
    ['an answer of another version', null, 'Reload the page'],
    ['an error', new Error('no tabs'), 'Reload the page'],
  ])('%s', async (_, answer, words) => {
    expect((await popup(answer)).text()).toContain(words);
  });

  it('says that it is reading until the page has answered', async () => {
    const ask = () => new Promise<null>(() => undefined);
    expect((await popup(null, { ask })).text()).toContain('Reading the page.');
  });
});

describe('copying', () => {
  it('takes one click and says so', async () => {
    const shown = await popup(withoutFindings(stateOf(IN_TIME)));
    await shown.click('Copy review request');
    await settle();
    expect(written[0]).toContain('internal review');
    expect(written[0]).toContain('NBC/2022/0481');
    expect(written[0]).toContain('43(2)');
    expect(written[0]).toContain('Please say whose prices they are.');
    expect(shown.hasControl('Copied')).toBe(true);
  });

  it('waits for the explanations that the text is made with', async () => {
    const late = new Promise<Record<string, typeof EXPLAINER>>((resolve) => {
      setTimeout(() => {
        resolve({ 'FOIA s43(2)': EXPLAINER });
      }, 20);
    });
    const shown = await popup(withoutFindings(stateOf(IN_TIME)), {}, { explain: () => late });
    await shown.click('Copy review request');
    await act(async () => {
      await late;
    });
    await settle();
    expect(written[0]).toContain('Please say whose prices they are.');
  });

  it('does without them where they cannot be had', async () => {
    const shown = await popup(stateOf(IN_TIME), {}, { explain: () => Promise.resolve(null) });
    await shown.click('Copy review request');
    await settle();
    expect(written[0]).toContain('43(2)');
  });

  it('leaves out what the reader has put aside', async () => {
    const state = stateOf(IN_TIME);
    const citations = state.messages[1]?.analysis?.citations ?? [];
    const at = citations.findIndex(({ provisions }) => provisions.includes('FOIA s40(2)'));
    const shown = await popup({ ...state, notThis: [citationId('incoming-2', citations, at)] });
    await shown.click('Copy review request');
    await settle();
    expect(written[0]).not.toContain('40(2)');
    expect(shown.root.querySelector('.chips')?.textContent).not.toContain('40(2)');
  });

  it('says when the browser does not let it', async () => {
    const shown = await popup(stateOf(IN_TIME), {
      writeText: () => Promise.reject(new Error('NotAllowedError')),
    });
    await shown.click('Copy review request');
    await settle();
    expect(shown.hasControl('Could not copy')).toBe(true);
  });

  it.each([
    ['a reader', stateOf(IN_TIME, false), 'Copy new request'],
    ['the requester who is too late', stateOf(TOO_LATE), 'Copy new request'],
  ])('%s copies a new request', async (_, state, button) => {
    const shown = await popup(state);
    await shown.click(button);
    await settle();
    expect(written[0]).toContain('Prison meals');
    expect(written[0]).not.toContain('internal review');
  });
});

describe('own words', () => {
  it('go into what is copied, and are there the next time', async () => {
    const shown = await popup(stateOf(IN_TIME));
    await type(shown, 'The prices were public in 2021.');
    await shown.click('Copy review request');
    await settle();
    expect(written[0]).toContain('The prices were public in 2021.');
    expect(shown.text()).toContain('Saved');
    const next = await popup(stateOf(IN_TIME));
    expect(next.root.querySelector('textarea')?.value).toBe('The prices were public in 2021.');
  });

  it('go into what is copied also where they cannot be stored', async () => {
    const full = openMemory({ ...area, set: () => Promise.reject(new Error('QUOTA_BYTES')) });
    const shown = await popup(stateOf(IN_TIME), {}, { memory: full });
    await type(shown, 'The prices were public in 2021.');
    await shown.click('Copy review request');
    await settle();
    expect(shown.text()).toContain('Not saved');
    expect(written[0]).toContain('The prices were public in 2021.');
  });
});

describe('writing', () => {
  it('opens the page for it, about the answer', async () => {
    await (await popup(stateOf(IN_TIME))).click('Write the review request');
    expect(composed).toEqual([['prison_meals', 'incoming-2']]);
  });

  it('copies what was written there', async () => {
    const draft = { ...NO_DRAFT, edited: { 'review-request': 'Dear Sir,' } };
    await openDrafts(area).save('prison_meals', 'incoming-2', draft);
    const shown = await popup(stateOf(IN_TIME));
    await shown.click('Copy review request');
    await settle();
    expect(written).toEqual(['Dear Sir,']);
  });
});

describe('what the letter leaves out', () => {
  it('is counted and listed, without what was put aside', async () => {
    const state = stateOf(IN_TIME);
    const findings = state.messages[1]?.analysis?.findings ?? [];
    expect(findings.length).toBeGreaterThan(1);
    const { root } = await popup(state);
    expect(root.querySelectorAll('.left-out li')).toHaveLength(findings.length);
    const [first] = findings;
    const notFindings = first === undefined ? [] : [findingId('incoming-2', first)];
    const less = await popup({ ...state, notFindings });
    expect(less.root.querySelectorAll('.left-out li')).toHaveLength(findings.length - 1);
    expect((await popup(withoutFindings(state))).root.querySelector('.left-out')).toBeNull();
  });
});

it('opens the site’s own form', async () => {
  await (await popup(stateOf(IN_TIME))).click('Open the review form');
  expect(opened).toEqual([FORM]);
});

describe('following', () => {
  it('takes one click on the request, and says so', async () => {
    const shown = await popup(stateOf(IN_TIME));
    await shown.click('Follow');
    await settle();
    expect(sent).toMatchObject([
      { type: 'follow', visit: { key: 'prison_meals', url: URL, seenOn: '2023-02-09' } },
    ]);
    expect(shown.text()).toContain('You follow this request.');
    await shown.click('Following');
    await settle();
    expect(followed).toEqual([]);
    expect(shown.hasControl('Following')).toBe(false);
  });

  it.each([
    ['full', 'no more room'],
    [null, 'FOI Lens did not answer'],
  ] as const)('says why it did not work: %s', async (problem, words) => {
    const answer = problem === null ? null : { followed: false, problem };
    const shown = await popup(stateOf(IN_TIME), {
      follows: { ...accessTo(() => NONE), change: () => Promise.resolve(answer) },
    });
    await shown.click('Follow');
    await settle();
    expect(shown.text()).toContain(words);
    expect(shown.hasControl('Following')).toBe(false);
  });

  it('is not offered beside an attachment, whose page does not tell all dates', async () => {
    const shown = await popup({ ...stateOf(IN_TIME), page: 'attachment' });
    expect(shown.hasControl('Follow')).toBe(false);
  });
});

describe('the requests that are followed', () => {
  it('stand below the request in the tab, without it', async () => {
    followed = [followedRequest('bus_shelters'), followedRequest('prison_meals')];
    const { root } = await popup(stateOf(IN_TIME));
    const titles = [...root.querySelectorAll('.rows a')].map(({ textContent }) => textContent);
    expect(titles).toEqual(['bus_shelters']);
  });

  it.each([
    ['on any other page', { kind: 'other' } as const],
    ['on a page that could not be read', { kind: 'unreadable', what: [] } as const],
    ['where the page does not answer', null],
  ])('stand %s', async (_, answer) => {
    followed = [followedRequest('bus_shelters')];
    const shown = await popup(answer);
    expect(shown.text()).toContain('bus_shelters 12 days');
    expect(shown.text()).not.toContain('What it does');
    shown.root.querySelector<HTMLElement>('.rows a')?.click();
    expect(opened).toEqual(['https://www.whatdotheyknow.com/request/bus_shelters']);
  });

  it('do not wait for a page that is busy', async () => {
    followed = [followedRequest('bus_shelters')];
    const ask = () => new Promise<null>(() => undefined);
    const { text } = await popup(null, { ask });
    expect(text()).toContain('Reading the page.');
    expect(text()).toContain('bus_shelters 12 days');
  });

  it('keep what is searched for when the page answers', async () => {
    followed = Array.from({ length: 9 }, (_, at) => followedRequest(`request_${at}`));
    let answer: (state: PageState) => void = () => undefined;
    const ask = () => new Promise<PageState>((resolve) => (answer = resolve));
    const { root, text } = await popup(null, { ask });
    const field = root.querySelector('input');
    answer({ kind: 'other' });
    await settle();
    expect(text()).not.toContain('Reading the page.');
    expect(root.querySelector('input')).toBe(field);
  });

  it('can be given up and taken back as they were', async () => {
    const request = followedRequest('bus_shelters');
    followed = [request];
    const shown = await popup({ kind: 'other' });
    await shown.click('Unfollow');
    await settle();
    expect(followed).toEqual([]);
    expect(shown.text()).toContain('No longer followed.');
    await shown.click('Undo');
    await settle();
    expect(followed).toEqual([request]);
    expect(shown.hasControl('Unfollow')).toBe(true);
  });

  it('that were damaged cannot be taken back from here, and say so', async () => {
    followed = [followedRequest('bus_shelters', { stage: null })];
    const shown = await popup({ kind: 'other' });
    await shown.click('Unfollow');
    await settle();
    expect(shown.hasControl('Undo')).toBe(false);
    expect(shown.text()).toContain('Open the request to follow it again.');
  });

  it('go into one calendar file, without what was given up', async () => {
    const saveCalendar = vi.fn();
    followed = [followedRequest('a'), followedRequest('b')];
    const shown = await popup({ kind: 'other' }, { saveCalendar });
    await shown.click('Unfollow a');
    await settle();
    await shown.click('Add all to calendar');
    await settle();
    const [entries] = saveCalendar.mock.calls[0] as [CalendarEntry[]];
    expect(new Set(entries.map(({ requestKey }) => requestKey))).toEqual(new Set(['b']));
    expect(entries[0]?.deadline.source).toContain('Code of Practice');
  });

  it('that cannot be read are not taken for none, and can be asked for again', async () => {
    let problem: 'unreadable' | null = 'unreadable';
    const shown = await popup({ kind: 'other' }, { follows: accessTo(() => ({ ...NONE, problem })) });
    expect(shown.text()).toContain('did not let FOI Lens read them');
    problem = null;
    await shown.click('Try again');
    await settle();
    expect(shown.text()).not.toContain('did not let FOI Lens read them');
  });

  it('of which some are damaged lead to the settings, where they can be exported', async () => {
    const openSettings = vi.fn();
    const follows = accessTo(() => ({ ...NONE, unreadable: 2 }));
    const shown = await popup({ kind: 'other' }, { openSettings, follows });
    await shown.click('Export everything');
    expect(openSettings).toHaveBeenCalled();
  });
});

describe('settings', () => {
  const withSettings = (change: Partial<typeof DEFAULT_SETTINGS>) => ({
    loadSettings: () => Promise.resolve({ ...DEFAULT_SETTINGS, ...change }),
  });
  const shownDates = { ...DEFAULT_SETTINGS.shown, 'review-request': false };

  it('take dates away that are not wanted', async () => {
    followed = [followedRequest('bus_shelters')];
    const shown = await popup(stateOf(IN_TIME), withSettings({ shown: shownDates }));
    expect(shown.text()).not.toMatch(/days left|12 days/);
    expect(shown.hasControl('Add to calendar')).toBe(false);
  });

  it('open from every view', async () => {
    const openSettings = vi.fn();
    await (await popup(null, { openSettings })).click('Settings');
    expect(openSettings).toHaveBeenCalled();
  });

  it('leads to where a letter from elsewhere is read', async () => {
    const openReader = vi.fn();
    await (await popup({ kind: 'other' }, { openReader })).click('Open a letter');
    expect(openReader).toHaveBeenCalled();
  });

  it('that cannot be read are as they are at first', async () => {
    const shown = await popup(stateOf(IN_TIME), { loadSettings: () => Promise.reject(new Error('broken')) });
    expect(shown.text()).toContain('12 days left');
  });
});

it('puts the request’s dates that are to come into a calendar file', async () => {
  const saveCalendar = vi.fn();
  await (await popup(stateOf(IN_TIME), { saveCalendar })).click('Add to calendar');
  expect(saveCalendar).toHaveBeenCalledWith(
    [
      expect.objectContaining({
        requestKey: 'prison_meals',
        requestUrl: URL,
        deadline: expect.objectContaining({ kind: 'review-request', date: '2023-02-21' }) as unknown,
      }),
    ],
    'en',
  );
});

describe('the language', () => {
  const choosing = (language: 'site' | 'en' | 'cy') => ({
    loadSettings: () => Promise.resolve({ ...DEFAULT_SETTINGS, language }),
  });
  const OTHER = { kind: 'other' } as const;

  it.each([
    ['is that of the page', { ...stateOf(IN_TIME), language: 'cy' as const }, 'site', 'en', 'gallwch ofyn'],
    [
      'is that of a page in English also in a Welsh browser',
      { ...stateOf(IN_TIME), language: 'en' as const },
      'site',
      'cy',
      'you can ask',
    ],
    ['is that of the browser where there is no page', OTHER, 'site', 'cy', 'Beth mae’n ei wneud'],
    ['is English where neither is Welsh', OTHER, 'site', 'en', 'What it does'],
    [
      'is Welsh where the reader wants that',
      { ...stateOf(IN_TIME), language: 'en' as const },
      'cy',
      'en',
      'gallwch ofyn',
    ],
    ['is English where the reader wants that', OTHER, 'en', 'cy', 'What it does'],
  ] as const)('%s', async (_, answer, choice, browserLanguage, words) => {
    const { text, root } = await popup(answer, { browserLanguage, ...choosing(choice) });
    expect(text()).toContain(words);
    const { documentElement } = document;
    expect(documentElement.lang).toBe(root.querySelector('main')?.getAttribute('lang'));
  });

  it('is that of the browser until the page says its own', async () => {
    followed = [followedRequest('bus_shelters')];
    let answer: (state: PageState) => void = () => undefined;
    const ask = () => new Promise<PageState>((resolve) => (answer = resolve));
    const { text } = await popup(null, { ask, browserLanguage: 'cy' });
    expect(text()).toContain('Ceisiadau rydych yn eu dilyn');
    answer({ ...stateOf(IN_TIME), language: 'en' });
    await settle();
    expect(text()).toContain('Requests you follow');
  });

  it('of a calendar file is that of the popup', async () => {
    const saveCalendar = vi.fn();
    await (
      await popup(stateOf(IN_TIME), { saveCalendar, ...choosing('cy') })
    ).click('Ychwanegu at y calendr');
    expect(saveCalendar).toHaveBeenCalledWith(expect.anything(), 'cy');
  });
});
