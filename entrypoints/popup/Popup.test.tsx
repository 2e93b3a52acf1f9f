// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { analysePage, type PageRead } from '../../utils/analysis';
import { plainDate, type PlainDate } from '../../utils/calendar';
import type { PageState, RequestState } from '../../utils/messages';
import { citationId, openMemory, type StorageArea } from '../../utils/storage';
import { show, type Shown } from '../../components/testing';
import { Popup, type PopupProps } from './Popup';

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
    notThis: [],
    chosen: [],
  };
}

const EXPLAINER = {
  meaning: 'It covers trade.',
  mustShow: [],
  questions: [],
  challenge: 'Please say whose prices they are.',
  subProvision: null,
  sources: [],
};

const IN_TIME = plainDate(2023, 2, 9);
const TOO_LATE = plainDate(2026, 11, 23);

let stored: Record<string, unknown>;
let written: string[];
let opened: string[];

beforeEach(() => {
  [stored, written, opened] = [{}, [], []];
});

const area: StorageArea = {
  get: () => Promise.resolve(stored),
  set: (items) => {
    Object.assign(stored, items);
    return Promise.resolve();
  },
  remove: () => Promise.resolve(),
};

async function popup(answer: PageState | null | Error, more: Partial<PopupProps> = {}): Promise<Shown> {
  const props: PopupProps = {
    ask: () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)),
    memory: openMemory(area),
    explain: () => Promise.resolve({ 'FOIA s43(2)': EXPLAINER }),
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
      { kind: 'unreadable', what: ['the messages'] } as const,
      'It did not find the messages.',
    ],
    ['any other page', { kind: 'other' } as const, 'What it does'],
    ['an answer of another version', null, 'Reload the page'],
    ['an error', new Error('no tabs'), 'Reload the page'],
  ])('%s', async (_, answer, words) => {
    expect((await popup(answer)).text()).toContain(words);
  });

  it('says that it is reading until the page has answered', () => {
    const ask = () => new Promise<null>(() => undefined);
    expect(
      show(
        <Popup ask={ask} memory={openMemory(area)} explain={vi.fn()} writeText={vi.fn()} open={vi.fn()} />,
      ).text(),
    ).toContain('Reading the page.');
  });
});

describe('copying', () => {
  it('takes one click and says so', async () => {
    const shown = await popup(stateOf(IN_TIME));
    await shown.click('Copy review request');
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
    const shown = await popup(stateOf(IN_TIME), { explain: () => late });
    await shown.click('Copy review request');
    await act(async () => {
      await late;
    });
    await settle();
    expect(written[0]).toContain('Please say whose prices they are.');
  });

  it('does without them where they cannot be had', async () => {
    const shown = await popup(stateOf(IN_TIME), { explain: () => Promise.resolve(null) });
    await shown.click('Copy review request');
    expect(written[0]).toContain('43(2)');
  });

  it('leaves out what the reader has put aside', async () => {
    const state = stateOf(IN_TIME);
    const citations = state.messages[1]?.analysis?.citations ?? [];
    const at = citations.findIndex(({ provisions }) => provisions.includes('FOIA s40(2)'));
    const shown = await popup({ ...state, notThis: [citationId('incoming-2', citations, at)] });
    await shown.click('Copy review request');
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
    ['the requester who is too late', stateOf(TOO_LATE), 'Ask again'],
  ])('%s copies a new request', async (_, state, button) => {
    const shown = await popup(state);
    await shown.click(button);
    expect(written[0]).toContain('Prison meals');
    expect(written[0]).not.toContain('internal review');
  });
});

describe('own words', () => {
  it('go into what is copied, and are there the next time', async () => {
    const shown = await popup(stateOf(IN_TIME));
    await type(shown, 'The prices were public in 2021.');
    await shown.click('Copy review request');
    expect(written[0]).toContain('The prices were public in 2021.');
    expect(shown.text()).toContain('Saved');
    const next = await popup(stateOf(IN_TIME));
    expect(next.root.querySelector('textarea')?.value).toBe('The prices were public in 2021.');
  });

  it('go into what is copied also where they cannot be stored', async () => {
    const full = openMemory({ ...area, set: () => Promise.reject(new Error('QUOTA_BYTES')) });
    const shown = await popup(stateOf(IN_TIME), { memory: full });
    await type(shown, 'The prices were public in 2021.');
    await shown.click('Copy review request');
    expect(shown.text()).toContain('Not saved');
    expect(written[0]).toContain('The prices were public in 2021.');
  });
});

it('opens the site’s own form', async () => {
  await (await popup(stateOf(IN_TIME))).click('Open the review form');
  expect(opened).toEqual([FORM]);
});
