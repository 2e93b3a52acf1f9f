// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parsePlainDate } from '../../utils/calendar';
import { parseMessage, type Message } from '../../utils/messages';
import { letterAttachments } from '../../utils/page';
import {
  DEFAULT_SETTINGS,
  openDrafts,
  openFormTexts,
  openMemory,
  type Settings,
  type StorageArea,
  type StoredReading,
} from '../../utils/storage';
import { loadTestPage, SITE } from '../../utils/page/test-pages/load';
import { analyseWithAttachments } from '../background/attached-letters';
import { withDates } from '../background/with-dates';
import { startSession } from './page-session';
import type { SessionOptions } from './session-options';

const REQUEST = `${SITE}/request/harbour_dredging_costs`;
const TODAY = parsePlainDate('2024-04-20');

let stored: Record<string, unknown>;
let controller: AbortController;

const storage = (): StorageArea => ({
  get: () => Promise.resolve({ ...stored }),
  set: (items) => {
    Object.assign(stored, items);
    return Promise.resolve();
  },
  remove: (keys) => {
    for (const key of keys) Reflect.deleteProperty(stored, key);
    return Promise.resolve();
  },
});

/** Puts a sample page into the test's own document, as if it had been loaded there. */
function load(name: string): void {
  const page = loadTestPage(name).documentElement;
  document.documentElement.replaceWith(document.adoptNode(page));
}

type Answer = (message: Message) => Promise<unknown>;

/** What the reader has set, which the background knows as well. */
let settings: Settings;

/** What was read of attachments before. */
let readings: readonly StoredReading[];

/** A background that analyses pages, and answers to all else what the test wants. */
const background = (answer: Answer = () => Promise.resolve(undefined)) => ({
  sendMessage: vi.fn(async (sent: Message) => {
    const message = parseMessage(JSON.parse(JSON.stringify(sent)));
    return message?.type === 'analyse-page'
      ? (JSON.parse(JSON.stringify(await analysed(message))) as unknown)
      : answer(sent);
  }),
});

async function analysed({ page, today, language }: Extract<Message, { type: 'analyse-page' }>) {
  const stored = { readings: () => Promise.resolve(readings) };
  return withDates(await analyseWithAttachments(page, today, stored), { today, language, settings });
}

function optionsFor(url: string, change: Partial<SessionOptions> = {}): SessionOptions {
  if (TODAY === null) throw new Error('no day');
  return {
    document,
    url,
    today: TODAY,
    runtime: background(),
    connect: () => {
      throw new Error('Nothing is read here.');
    },
    fetchFile: () => Promise.reject(new Error('Nothing is fetched here.')),
    memory: openMemory(storage()),
    loadSettings: () => Promise.resolve(settings),
    drafts: openDrafts({ ...storage(), remove: () => Promise.resolve() }),
    whenChanged: () => () => undefined,
    formTexts: openFormTexts(storage()),
    turns: { now: () => 0, pause: () => Promise.resolve() },
    styles: { attached: [], card: [], offer: [], panel: [], summary: [], writing: [] },
    signal: controller.signal,
    writeText: vi.fn(() => Promise.resolve()),
    open: vi.fn(),
    ...change,
  };
}

const html = () => document.documentElement.outerHTML;
const marks = () =>
  [...document.querySelectorAll('foi-citation')].map((mark) => mark.getAttribute('data-foi-citation'));
const summary = () => document.querySelector('foi-letter-summary');
const press = (name: string) => {
  const buttons = [...(summary()?.shadowRoot?.querySelectorAll('button') ?? [])];
  const button = buttons.find(({ textContent }) => textContent.startsWith(name));
  if (button === undefined) throw new Error(`no button ${name}`);
  button.click();
};

beforeEach(() => {
  stored = {};
  settings = DEFAULT_SETTINGS;
  readings = [];
  controller = new AbortController();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

describe('on a request', () => {
  it('marks the authority’s letters and puts a summary above them', async () => {
    load('request');
    await startSession(optionsFor(REQUEST)).shown;
    expect(marks()).toEqual(['FOIA s43(2)', 'FOIA s40(2)', 'FOIA s43(2); FOIA s40(2)']);
    expect(summary()?.getAttribute('data-message-id')).toBe('incoming-900');
    expect(summary()?.nextElementSibling?.className).toBe('correspondence_text');
    expect(summary()?.shadowRoot?.textContent).toContain('commercial');
  });

  it('with all of that taken out, the page is what it was', async () => {
    load('request');
    const before = html();
    await startSession(optionsFor(REQUEST)).shown;
    expect(html()).not.toBe(before);
    controller.abort();
    expect(html()).toBe(before);
  });

  it('a session after another, as when the extension was updated, is like one alone', async () => {
    load('request');
    await startSession(optionsFor(REQUEST)).shown;
    const once = html();
    await startSession(optionsFor(REQUEST)).shown;
    expect(html()).toBe(once);
  });

  it('tells the popup what it found', async () => {
    load('request-owner');
    const state = await startSession(optionsFor(REQUEST)).state();
    expect(state).toMatchObject({
      kind: 'request',
      url: REQUEST,
      reviewFormUrl: `${REQUEST}/followups/new?internal_review=1`,
      request: { authority: 'Harbourside Council', viewerIsRequester: true },
      notThis: [],
    });
  });

  it('tells the toolbar how many days are left', async () => {
    load('request');
    const runtime = background();
    await startSession(optionsFor(REQUEST, { runtime })).shown;
    expect(runtime.sendMessage).toHaveBeenCalledWith(
      expect.objectContaining({ type: 'badge', daysLeft: expect.any(Number) as number }),
    );
  });

  it('tells the background of the visit, and shows with the answer’s letter that the request is followed', async () => {
    load('request-owner');
    const runtime = background(({ type }) =>
      Promise.resolve(type === 'refresh-follow' ? { followed: true, problem: null } : undefined),
    );
    await startSession(optionsFor(REQUEST, { runtime })).shown;
    expect(runtime.sendMessage).toHaveBeenCalledWith({
      type: 'refresh-follow',
      visit: expect.objectContaining({
        key: 'harbour_dredging_costs',
        url: REQUEST,
        seenOn: TODAY,
        authority: 'Harbourside Council',
        viewerIsRequester: true,
      }) as unknown,
    });
    expect(summary()?.shadowRoot?.textContent).toContain('Following');
  });

  it('follows with one click, and says so where that was not stored', async () => {
    load('request');
    const answers = [
      { followed: false, problem: 'full' },
      { followed: true, problem: null },
    ];
    const runtime = background(({ type }) =>
      Promise.resolve(type === 'follow' ? answers.shift() : undefined),
    );
    await startSession(optionsFor(REQUEST, { runtime })).shown;
    press('Follow');
    await vi.waitFor(() => {
      expect(summary()?.shadowRoot?.textContent).toContain('no more room');
    });
    press('Follow');
    await vi.waitFor(() => {
      expect(summary()?.shadowRoot?.textContent).toContain('Following');
    });
  });

  it('sees what was changed in the popup when the page has the focus again', async () => {
    load('request');
    let followed = false;
    const runtime = background(({ type }) =>
      Promise.resolve(type === 'is-followed' ? { followed, problem: null } : undefined),
    );
    await startSession(optionsFor(REQUEST, { runtime })).shown;
    followed = true;
    window.dispatchEvent(new Event('focus'));
    await vi.waitFor(() => {
      expect(summary()?.shadowRoot?.textContent).toContain('Following');
    });
  });

  it('remembers what was folded', async () => {
    load('request');
    const options = optionsFor(REQUEST);
    await startSession(options).shown;
    press('Hide');
    await vi.waitFor(async () => {
      expect((await options.memory.load('harbour_dredging_costs')).memory.folded).toEqual(['incoming-900']);
    });
    await startSession(optionsFor(REQUEST)).shown;
    press('Show');
  });

  it('leaves out what the reader has put aside, until it is put back', async () => {
    load('request');
    const options = optionsFor(REQUEST);
    await options.memory.update('harbour_dredging_costs', (before) => ({
      ...before,
      notThis: ['incoming-900 FOIA s40(2) #1'],
    }));
    await startSession(options).shown;
    expect(marks()).toEqual(['FOIA s43(2)', 'FOIA s43(2); FOIA s40(2)']);
    press('Put back');
    expect(marks()).toEqual(['FOIA s43(2)', 'FOIA s40(2)', 'FOIA s43(2); FOIA s40(2)']);
  });

  it('copies the draft that the background makes of this letter and the reader’s own words', async () => {
    load('request-owner');
    const runtime = background(({ type }) => Promise.resolve(type === 'draft' ? 'Dear Council,' : undefined));
    const options = optionsFor(REQUEST, { runtime });
    await options.memory.update('harbour_dredging_costs', (before) => ({ ...before, ownWords: 'Mine.' }));
    await startSession(options).shown;
    press('Copy review request');
    await vi.waitFor(() => {
      expect(options.writeText).toHaveBeenCalledWith('Dear Council,');
    });
    expect(runtime.sendMessage.mock.calls.map(([message]) => parseMessage(message))).toContainEqual(
      expect.objectContaining({
        type: 'draft',
        action: 'review-request',
        messageId: 'incoming-900',
        ownWords: 'Mine.',
      }),
    );
  });

  it('has a letter written in the panel, from what the reader has chosen on the page by then', async () => {
    load('request-owner');
    const runtime = background(({ type }) =>
      Promise.resolve(type === 'write' ? { letter: null } : undefined),
    );
    await startSession(optionsFor(REQUEST, { runtime })).shown;
    const root = () => document.querySelector('foi-findings-panel')?.shadowRoot;
    HTMLElement.prototype.showPopover = vi.fn();
    summary()?.shadowRoot?.querySelector<HTMLButtonElement>('.points button')?.click();
    root()?.querySelector<HTMLButtonElement>('.about > button')?.click();
    root()?.querySelector<HTMLButtonElement>('.actions .main')?.click();
    await vi.waitFor(() => {
      expect(root()?.textContent).toContain('There is nothing to write now.');
    });
    expect(runtime.sendMessage.mock.calls.map(([message]) => parseMessage(message))).toContainEqual(
      expect.objectContaining({
        type: 'write',
        messageId: 'incoming-900',
        state: expect.objectContaining({ notFindings: [expect.stringContaining('incoming-900')] }) as unknown,
      }),
    );
  });

  it('copies nothing when the background is gone, and says so', async () => {
    load('request-owner');
    const runtime = background(({ type }) =>
      type === 'draft'
        ? Promise.reject(new Error('Extension context invalidated.'))
        : Promise.resolve(undefined),
    );
    const options = optionsFor(REQUEST, { runtime });
    await startSession(options).shown;
    press('Copy review request');
    await vi.waitFor(() => {
      expect(summary()?.shadowRoot?.textContent).toContain('Could not copy');
    });
    expect(options.writeText).not.toHaveBeenCalled();
  });

  it('goes from a point about an attached letter to its sentence on the letter’s own page', async () => {
    load('request-attachments-only');
    const [attached] = letterAttachments(document, REQUEST);
    if (attached === undefined) throw new Error('no attachment');
    const { address, letterId, name, size } = attached;
    const sentence = 'The invoices are withheld under section 43(2) of the Freedom of Information Act 2000.';
    const text = `Dear Noor Pell,\n\n${sentence}\n\nYours sincerely,`;
    const reading = {
      kind: 'text',
      type: 'docx',
      text,
      pages: null,
      places: [],
      blocks: [],
      styles: [],
    } as const;
    const request = { request: 'harbour_dredging_costs', letter: letterId };
    readings = [{ ...request, address, name, size, length: 1, reading }];
    const runtime = background();
    await startSession(optionsFor(REQUEST, { runtime })).shown;
    HTMLElement.prototype.showPopover = vi.fn();
    summary()?.shadowRoot?.querySelector<HTMLButtonElement>('.points button')?.click();
    const panel = document.querySelector('foi-findings-panel')?.shadowRoot;
    panel?.querySelector<HTMLButtonElement>('button.quote')?.click();
    expect(runtime.sendMessage).toHaveBeenLastCalledWith({
      type: 'open-reader',
      attachment: address,
      at: text.indexOf(sentence),
    });
  });

  it('leaves an open panel alone when an attached letter has been read, and shows that letter once it is closed', async () => {
    load('request');
    const [attached] = letterAttachments(document, REQUEST);
    if (attached === undefined) throw new Error('no attachment');
    const { address, letterId, name, size } = attached;
    const listeners: ((value: unknown) => void)[] = [];
    const connect: SessionOptions['connect'] = () => ({
      onMessage: { addListener: (listener) => listeners.push(listener) },
      onDisconnect: { addListener: () => undefined },
      postMessage: (part) => {
        if (part.type !== 'end') return;
        const text = 'Dear Noor Pell,\n\nThe invoices are withheld under section 41.\n\nYours sincerely,';
        const reading = {
          kind: 'text',
          type: 'pdf',
          text,
          pages: 1,
          places: [],
          blocks: [],
          styles: [],
        } as const;
        readings = [{ request: 'a', letter: letterId, address, name, size, length: 1, reading }];
        for (const listener of listeners) listener({ type: 'answer', outcome: 'stored' });
      },
      disconnect: () => undefined,
    });
    const fetchFile = () => Promise.resolve(new Response('x'));
    const runtime = background();
    await startSession(optionsFor(REQUEST, { connect, fetchFile, runtime })).shown;
    HTMLElement.prototype.showPopover = vi.fn();
    summary()?.shadowRoot?.querySelector<HTMLButtonElement>('.points button')?.click();
    const panel = document.querySelector('foi-findings-panel');
    expect(panel).not.toBeNull();
    document.querySelector('foi-attached-letter')?.shadowRoot?.querySelector('button')?.click();
    await vi.waitFor(() => {
      const asked = runtime.sendMessage.mock.calls.filter(([{ type }]) => type === 'analyse-page');
      expect(asked).toHaveLength(2);
    });
    expect(document.querySelector('foi-findings-panel')).toBe(panel);
    const shown = () => document.querySelector(`foi-letter-summary[data-message-id="${letterId}"]`);
    expect(shown()).toBeNull();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await vi.waitFor(() => {
      expect(shown()).not.toBeNull();
    });
  });

  it('has a page analysed once, however often it is asked what it sees', async () => {
    load('request');
    const runtime = background();
    const session = startSession(optionsFor(REQUEST, { runtime }));
    await Promise.all([session.state(), session.state(), session.shown]);
    await session.state();
    const asked = runtime.sendMessage.mock.calls.filter(([{ type }]) => type === 'analyse-page');
    expect(asked).toHaveLength(1);
  });
});

describe('where the background does not analyse the page', () => {
  it.each<[string, Answer]>([
    ['is gone', () => Promise.reject(new Error('Extension context invalidated.'))],
    [
      'went with the extension, so that asking throws',
      () => {
        throw new TypeError("Cannot read properties of undefined (reading 'sendMessage')");
      },
    ],
    ['does not answer', () => Promise.resolve(undefined)],
    ['answers nonsense', () => Promise.resolve({ kind: 'request', messages: 'none' })],
  ])('because it %s, the page stays as it was and the popup hears of it', async (_why, sendMessage) => {
    load('request');
    const before = html();
    const session = startSession(optionsFor(REQUEST, { runtime: { sendMessage } }));
    await expect(session.shown).resolves.toBeUndefined();
    expect(await session.state()).toBeNull();
    expect(html()).toBe(before);
  });

  it('because it was ended on the way, it is asked again', async () => {
    load('request');
    const { sendMessage } = background();
    const ended = vi.fn(sendMessage).mockRejectedValueOnce(new Error('The message port closed.'));
    await startSession(optionsFor(REQUEST, { runtime: { sendMessage: ended } })).shown;
    expect(marks()).toHaveLength(3);
  });
});

describe('elsewhere', () => {
  it.each([
    [
      'an attachment with text, one citation in two parts',
      'attachment-text',
      `${REQUEST}/response/900/attach/html/2/a.pdf.html`,
      3,
    ],
    ['a form that repeats the letter', 'followup-reply', `${REQUEST}/followups/new/900`, 3],
    ['a secret link', 'request-secret-link', `${SITE}/r/abcDEF123`, 3],
  ])('%s is marked too', async (_why, name, url, count) => {
    load(name);
    await startSession(optionsFor(url)).shown;
    expect(marks()).toHaveLength(count);
  });

  it.each([
    ['a list', 'list', `${SITE}/list`],
    ['a preview', 'followup-preview', `${REQUEST}/followups/preview`],
    ['a hidden request', 'request-403', REQUEST],
    ['an attachment in a frame', 'attachment-frame', `${REQUEST}/response/900/attach/html/2/a.pdf.html`],
  ])('%s is left alone', async (_why, name, url) => {
    load(name);
    const before = html();
    const runtime = background();
    const session = startSession(optionsFor(url, { runtime }));
    await session.shown;
    expect(html()).toBe(before);
    expect(await session.state()).toEqual({ kind: 'other', language: 'en' });
    expect(runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('an attachment does not tell enough of its request to follow it', async () => {
    load('attachment-text');
    const runtime = background();
    const url = `${REQUEST}/response/900/attach/html/2/a.pdf.html`;
    const session = startSession(optionsFor(url, { runtime }));
    await session.shown;
    expect(runtime.sendMessage).not.toHaveBeenCalledWith(expect.objectContaining({ type: 'refresh-follow' }));
    expect(summary()?.shadowRoot?.textContent).not.toContain('Follow');
    expect(await session.state()).toMatchObject({ page: 'attachment' });
  });

  it('a form without a letter has nothing to tell', async () => {
    load('followup-review');
    const session = startSession(optionsFor(`${REQUEST}/followups/new?internal_review=1`));
    expect(await session.state()).toEqual({ kind: 'other', language: 'en' });
  });
});

describe('what the reader has chosen', () => {
  const choose = (change: Partial<Settings>) => {
    settings = { ...DEFAULT_SETTINGS, ...change };
  };
  const said = () => summary()?.shadowRoot?.textContent ?? '';
  const NONE = { ...DEFAULT_SETTINGS.shown, 'review-request': false, commissioner: false, answer: false };

  it('a page in Welsh has its summary in Welsh, and tells so', async () => {
    load('request-owner');
    document.documentElement.lang = 'cy';
    const runtime = background();
    const session = startSession(optionsFor(REQUEST, { runtime }));
    await session.shown;
    expect(summary()?.shadowRoot?.querySelector('.summary')?.getAttribute('lang')).toBe('cy');
    expect(said()).toContain('Gallwch ofyn am adolygiad mewnol tan ddydd');
    expect(runtime.sendMessage).toHaveBeenCalledWith(
      expect.objectContaining({ type: 'badge', language: 'cy' }),
    );
    expect(await session.state()).toMatchObject({ language: 'cy' });
  });

  it.each([
    ['English on a page in Welsh', 'cy', 'en', 'You can ask for an internal review until'],
    ['Welsh on a page in English', 'en', 'cy', 'Gallwch ofyn am adolygiad mewnol tan'],
  ] as const)('%s goes before the page’s own language', async (_, lang, language, words) => {
    load('request-owner');
    document.documentElement.lang = lang;
    choose({ language });
    await startSession(optionsFor(REQUEST)).shown;
    expect(said()).toContain(words);
  });

  it('dates that are not wanted are not in the summary, and not on the toolbar', async () => {
    load('request-owner');
    const runtime = background();
    choose({ shown: NONE });
    const options = optionsFor(REQUEST, { runtime });
    await startSession(options).shown;
    expect(said()).toContain('Refused');
    expect(said()).not.toContain('internal review until');
    expect(runtime.sendMessage).toHaveBeenCalledWith(
      expect.objectContaining({ type: 'badge', daysLeft: null }),
    );
  });

  it('dates that are not wanted are remembered all the same of a request that is followed', async () => {
    load('request-owner');
    const runtime = background();
    choose({ shown: NONE });
    const options = optionsFor(REQUEST, { runtime });
    await startSession(options).shown;
    const visits = runtime.sendMessage.mock.calls
      .map(([message]) => message)
      .filter(({ type }) => type === 'refresh-follow');
    expect(visits).toEqual([
      expect.objectContaining({
        visit: expect.objectContaining({
          deadlines: expect.arrayContaining([expect.objectContaining({ kind: 'review-request' })]) as unknown,
        }) as unknown,
      }),
    ]);
  });
});

describe('where the page is not as expected', () => {
  it('says what it cannot read and leaves the page alone', async () => {
    load('request');
    document.querySelector('.request-header h1')?.remove();
    const before = html();
    const session = startSession(optionsFor(REQUEST));
    await session.shown;
    expect(await session.state()).toEqual({ kind: 'unreadable', what: ['title'], language: 'en' });
    expect(html()).toBe(before);
  });

  it('an error on the way leaves no traces and is not thrown', async () => {
    load('request');
    const before = html();
    const memory = {
      load: () => Promise.reject(new Error('broken')),
      update: () => Promise.reject(new Error('broken')),
    };
    const session = startSession(optionsFor(REQUEST, { memory }));
    await expect(session.shown).resolves.toBeUndefined();
    expect(await session.state()).toEqual({ kind: 'unreadable', what: [] });
    expect(html()).toBe(before);
  });

  it('a page whose own parts hide what we call by name is left alone', async () => {
    load('request');
    const before = html();
    const clobbered = vi.spyOn(document, 'querySelector').mockImplementation(() => {
      throw new TypeError('document.querySelector is not a function');
    });
    const session = startSession(optionsFor(REQUEST));
    await expect(session.shown).resolves.toBeUndefined();
    expect(await session.state()).toEqual({ kind: 'unreadable', what: [] });
    clobbered.mockRestore();
    expect(html()).toBe(before);
  });

  it('a letter rewritten while the others are read is not marked', async () => {
    load('request');
    const pause = () => {
      const body = document.getElementById('attachment-70900');
      if (body !== null) body.textContent = 'Something else by now: section 12.';
      return Promise.resolve();
    };
    let turns = 0;
    const options = optionsFor(REQUEST, {
      turns: { now: () => 0, pause: () => (turns++ === 0 ? Promise.resolve() : pause()) },
    });
    await startSession(options).shown;
    expect(marks()).toEqual([]);
  });
});
