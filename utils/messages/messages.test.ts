import { describe, expect, it, vi } from 'vitest';
import {
  askAboutFollow,
  askForAnalysis,
  askForDraft,
  askForExplainers,
  askForLetter,
  asksForPage,
  parseMessage,
  tellBadge,
  type Message,
} from '.';
import { askForPage } from './ask-for-page';

const DATE = {
  kind: 'review-request',
  date: '2023-02-21',
  from: '2022-12-21',
  source: 'Code of Practice',
  url: null,
  binding: 'code',
  regime: 'FOIA',
};

const DEADLINE = {
  ...DATE,
  working: {
    start: '2022-12-21',
    startedBy: 'the date on the letter',
    amount: 40,
    unit: 'working days',
    skipped: [{ date: '2022-12-26', title: 'Boxing Day', divisions: ['scotland'], dispute: null }],
  },
};

/** What the content script answers on a request that was refused. */
const REFUSED_STATE = {
  kind: 'request',
  language: 'cy',
  url: 'https://www.whatdotheyknow.com/request/fraud_detection_software',
  reviewFormUrl:
    'https://www.whatdotheyknow.com/request/fraud_detection_software/followups/new?internal_review=1',
  today: '2023-02-09',
  page: 'request',
  request: {
    urlTitle: 'fraud_detection_software',
    title: 'Fraud detection software',
    authority: 'Northbrook Borough Council',
    requester: 'Rowan Ashby',
    status: 'rejected',
    law: 'FOI',
    viewerIsRequester: true,
    stage: 'review-open',
  },
  messages: [
    {
      id: 'outgoing-1',
      direction: 'outgoing',
      sentDate: '2022-12-06',
      author: 'Rowan Ashby',
      attachments: [],
      analysis: null,
    },
    {
      id: 'incoming-2',
      direction: 'incoming',
      sentDate: null,
      author: 'FOI team',
      attachments: [],
      analysis: {
        text: 'We rely on section 31(1)(a).',
        language: 'en',
        regime: 'FOIA',
        kind: 'refusal',
        reviewOutcome: null,
        citations: [
          {
            start: 11,
            end: 27,
            surface: 'section 31(1)(a)',
            provisions: ['FOIA s31(1)(a)'],
            regime: 'FOIA',
            otherAct: null,
            role: 'relied_on',
            roleReason: 'the letter says “rely on”',
            certainty: 'certain',
            alternatives: [],
            questions: ['2b'],
            quoted: false,
          },
        ],
        grounds: [{ start: 0, end: 2, surface: 'We', provision: 'FOIA s12' }],
        law: {
          'FOIA s31(1)(a)': {
            id: 's31',
            facts: { heading: 'Law enforcement', label: 'law enforcement', kind: 'qualified' },
          },
          'FOIA s12': 'no-record',
        },
        facts: {
          letterDate: '2022-12-21',
          requestReceivedDate: null,
          reference: null,
          reviewWindow: { amount: 2, unit: 'months', surface: 'within two months' },
          reviewContactEmail: null,
        },
        findings: [],
        deadlines: [DEADLINE],
      },
    },
  ],
  deadlines: [{ ...DEADLINE, metOn: '2023-01-05', reading: 'safe' }],
  unknownDeadlines: [{ kind: 'response-due', reason: 'It is not known when the request was sent.' }],
  notThis: [],
  notFindings: ['incoming-2 no-commissioner'],
  chosen: ['incoming-2 FOIA s31(1)(a)'],
};

const { page: kind, request, messages, deadlines, unknownDeadlines } = REFUSED_STATE;

/** What the background answers of the same page. */
const ANALYSIS = {
  kind,
  request,
  messages,
  deadlines,
  unknownDeadlines,
  attached: [
    {
      address: 'https://www.whatdotheyknow.com/request/a/response/2/attach/3/Letter.pdf',
      letter: null,
      problem: 'This file is empty.',
    },
  ],
  dates: {
    'incoming-2': {
      written: 'Letter dated 21 December 2022.',
      next: ['The answer was due by 9 January 2023.'],
    },
  },
};

/** What the content script has read of it. */
const READ = {
  kind,
  request: {
    urlTitle: 'fraud_detection_software',
    title: 'Fraud detection software',
    authority: 'Northbrook Borough Council',
    requester: 'Rowan Ashby',
    status: 'rejected',
    law: 'FOI',
    viewerIsRequester: true,
  },
  messages: [
    {
      id: 'outgoing-1',
      direction: 'outgoing',
      sentDate: '2022-12-06',
      resentOn: '2022-12-09',
      author: 'Rowan Ashby',
      attachments: [{ name: 'Map.pdf', href: '', type: 'pdf', size: '9K' }],
      text: 'Which software?',
    },
    {
      id: 'incoming-2',
      direction: 'incoming',
      sentDate: null,
      resentOn: null,
      author: 'FOI team',
      attachments: [],
      text: '<img src=x onerror=alert(1)> We rely on section 31(1)(a).',
    },
  ],
};

const TO_ANALYSE = { type: 'analyse-page', page: READ, today: '2023-02-09', language: 'en' };
const TO_DRAFT = {
  type: 'draft',
  action: 'review-request',
  messageId: 'incoming-2',
  state: REFUSED_STATE,
  ownWords: '',
};

const TO_WRITE = {
  type: 'write',
  messageId: null,
  state: REFUSED_STATE,
  decided: { template: 'review-request', grounds: ['FOIA s31'], publicInterest: '', ownWords: '' },
};

/** What the content script tells of a visit. */
const VISIT = {
  key: 'fraud_detection_software',
  url: 'https://www.whatdotheyknow.com/request/fraud_detection_software',
  title: 'Fraud detection software',
  authority: 'Northbrook Borough Council',
  viewerIsRequester: true,
  seenOn: '2023-02-09',
  stage: 'review-open',
  deadlines: [DATE, { ...DATE, kind: 'tribunal-appeal', unless: 'answered' }],
  unknownDeadlines: [{ kind: 'fee-payment', reason: 'It is not known when the notice was sent.' }],
};

describe('what comes in', () => {
  it('a content script hears when it is asked what it sees, and the background does not', () => {
    expect(asksForPage({ type: 'get-page' })).toBe(true);
    expect(asksForPage({ type: 'unfollow', key: 'a' })).toBe(false);
    expect(parseMessage({ type: 'get-page' })).toBeNull();
  });

  it.each([
    ['a request to be followed', { type: 'follow', visit: VISIT }],
    ['a visit', { type: 'refresh-follow', visit: VISIT }],
    ['a request given up', { type: 'unfollow', key: 'fraud_detection_software' }],
    ['a question whether it is followed', { type: 'is-followed', key: 'fraud_detection_software' }],
    ['a question for explainers', { type: 'explain', provisions: ['FOIA s31'] }],
    ['a page to be analysed', TO_ANALYSE],
    ['a letter to be drafted', TO_DRAFT],
    ['a letter to be written', TO_WRITE],
    ['a badge', { type: 'badge', daysLeft: 12, tone: 'ordinary', language: 'cy' }],
    ['a badge taken away', { type: 'badge', daysLeft: null, tone: 'ordinary', language: 'cy' }],
  ])('%s is understood', (_, value) => {
    expect(parseMessage(value)).toEqual(value);
  });

  it('how the dates of a visit were reached is left out', () => {
    const told = { type: 'follow', visit: { ...VISIT, deadlines: [DEADLINE] } };
    expect(parseMessage(told)).toEqual({ type: 'follow', visit: { ...VISIT, deadlines: [DATE] } });
  });

  it.each([
    ['nothing', undefined],
    ['a bare word', 'get-page'],
    ['another extension page or another version', { type: 'settings' }],
    [
      'a request on another site',
      { type: 'follow', visit: { ...VISIT, url: 'https://example.org/request/a' } },
    ],
    ['a request without a name', { type: 'follow', visit: { ...VISIT, key: '' } }],
    ['a visit on no day', { type: 'refresh-follow', visit: { ...VISIT, seenOn: '2023-02-30' } }],
    ['a deadline of another version', { type: 'follow', visit: { ...VISIT, deadlines: [{ kind: 'new' }] } }],
    ['a page that was not read', { ...TO_ANALYSE, page: { kind: 'other' } }],
    ['a page on no day', { ...TO_ANALYSE, today: '2023-02-30' }],
    ['a page without messages', { ...TO_ANALYSE, page: { ...READ, messages: undefined } }],
    [
      'a letter that is no text',
      { ...TO_ANALYSE, page: { ...READ, messages: [{ ...READ.messages[1], text: { toString: 'code' } }] } },
    ],
    [
      'a message from nobody',
      { ...TO_ANALYSE, page: { ...READ, messages: [{ ...READ.messages[1], direction: 'sideways' }] } },
    ],
    ['a draft of another kind', { ...TO_DRAFT, action: 'delete-account' }],
    ['a draft about a page without a request', { ...TO_DRAFT, state: { kind: 'other' } }],
    ['a letter of which nothing is decided', { ...TO_WRITE, decided: null }],
    ['nothing to give up', { type: 'unfollow' }],
    ['days that are not whole', { type: 'badge', daysLeft: 1.5, tone: 'ordinary', language: 'cy' }],
    ['days that are gone', { type: 'badge', daysLeft: -3, tone: 'ordinary', language: 'cy' }],
    ['a provision that is no text', { type: 'explain', provisions: [40] }],
    ['a question too long to have been ours', { type: 'explain', provisions: Array(201).fill('FOIA s1') }],
  ])('%s is left without an answer', (_, value) => {
    expect(parseMessage(value)).toBeNull();
  });
});

describe('asking the page', () => {
  const tabs = (answer: unknown) => ({ sendMessage: vi.fn(() => Promise.resolve(answer)) });

  it('gives what the content script sees', async () => {
    expect(await askForPage(tabs(REFUSED_STATE), 7)).toEqual(REFUSED_STATE);
  });

  it('hears that the page could not have itself analysed', async () => {
    expect(await askForPage(tabs(null), 7)).toBeNull();
  });

  it('takes a tab without a content script for another page', async () => {
    const silent = { sendMessage: () => Promise.reject(new Error('Could not establish connection.')) };
    expect(await askForPage(silent, 7)).toEqual({ kind: 'other' });
    expect(await askForPage(tabs(undefined), 7)).toEqual({ kind: 'other' });
  });

  it.each([
    ['an address on another site', { ...REFUSED_STATE, url: 'https://example.org/request/a' }],
    ['a form on another site', { ...REFUSED_STATE, reviewFormUrl: 'javascript:alert(1)' }],
    ['a day that does not exist', { ...REFUSED_STATE, today: '2023-02-30' }],
    [
      'a stage of another version',
      { ...REFUSED_STATE, request: { ...REFUSED_STATE.request, stage: 'lost' } },
    ],
  ])('does not take %s', async (_, answer) => {
    expect(await askForPage(tabs(answer), 7)).toBeNull();
  });
});

describe('having a page analysed', () => {
  const { page, today, language } = parseMessage(TO_ANALYSE) as Extract<Message, { type: 'analyse-page' }>;
  const turns: unknown[] = [];
  const askWith = (sendMessage: () => Promise<unknown>) =>
    askForAnalysis({ sendMessage }, { page, today, language }, (items, work) => {
      turns.push(...items);
      items.forEach(work);
      return Promise.resolve();
    });

  it('gives what the background found, asking once', async () => {
    const sendMessage = vi.fn(() => Promise.resolve(ANALYSIS));
    expect(await askWith(sendMessage)).toEqual(ANALYSIS);
    expect(sendMessage.mock.calls).toEqual([[TO_ANALYSE]]);
  });

  it('checks its messages one by one, so that a long page goes on answering its reader', async () => {
    turns.length = 0;
    await askWith(() => Promise.resolve(ANALYSIS));
    expect(turns).toEqual(ANALYSIS.messages);
  });

  it.each([
    ['it was ended on the way', () => Promise.reject(new Error('The message port closed.'))],
    ['nothing came back', () => Promise.resolve(undefined)],
  ])('asks once more where %s', async (_, failing) => {
    const sendMessage = vi
      .fn((): Promise<unknown> => Promise.resolve(ANALYSIS))
      .mockImplementationOnce(failing);
    expect(await askWith(sendMessage)).toEqual(ANALYSIS);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['another kind of page', { ...ANALYSIS, kind: 'other' }],
    ['a stage of another version', { ...ANALYSIS, request: { ...request, stage: 'lost' } }],
    [
      'a letter without its citations',
      { ...ANALYSIS, messages: [{ ...messages[1], analysis: { text: '' } }] },
    ],
    ['no word of the dates', { ...ANALYSIS, dates: undefined }],
    ['a deadline on no day', { ...ANALYSIS, deadlines: [{ ...DEADLINE, date: '2023-02-30' }] }],
  ])('does not take %s, and asks no third time', async (_, answer) => {
    const sendMessage = vi.fn(() => Promise.resolve(answer));
    expect(await askWith(sendMessage)).toBeNull();
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('is not possible where the extension is gone, which is no error', async () => {
    const sendMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(await askWith(sendMessage)).toBeNull();
  });
});

describe('having a letter written', () => {
  const question = parseMessage(TO_WRITE) as Extract<Message, { type: 'write' }>;
  const template = { id: 'review-request', title: 'Internal review', about: 'Asks for another look.' };
  const letter = {
    templates: [template],
    template,
    grounds: [
      {
        id: 'FOIA s31',
        kind: 'point',
        title: 'Section 31',
        quote: '',
        strength: 'strong',
        asksReader: null,
      },
    ],
    chosen: ['FOIA s31'],
    prompts: null,
    takesOwnWords: true,
    text: 'Dear Council,',
    stronger: [],
    form: 'https://www.whatdotheyknow.com/request/fraud_detection_software/followups/new',
  };
  const askWith = (answer: unknown) => askForLetter({ sendMessage: () => Promise.resolve(answer) }, question);

  it('gives it, with all that there is to decide', async () => {
    expect(await askWith({ letter })).toEqual(letter);
  });

  it('tells where there is nothing to write', async () => {
    expect(await askWith({ letter: null })).toBe('nothing');
  });

  it.each([
    ['nothing', undefined],
    ['a form on another site', { letter: { ...letter, form: 'javascript:alert(1)' } }],
    ['a letter of another version', { letter: { ...letter, template: { ...template, id: 'poem' } } }],
  ])('does not take %s', async (_, answer) => {
    expect(await askWith(answer)).toBeNull();
  });
});

describe('having a letter drafted', () => {
  const question = parseMessage(TO_DRAFT) as Extract<Message, { type: 'draft' }>;

  it('gives its text', async () => {
    const sendMessage = vi.fn(() => Promise.resolve('Dear Northbrook Borough Council,'));
    expect(await askForDraft({ sendMessage }, question)).toBe('Dear Northbrook Borough Council,');
    expect(sendMessage).toHaveBeenCalledWith(TO_DRAFT);
  });

  it.each([
    ['there is no letter to answer', () => Promise.resolve(null)],
    ['the background is gone', () => Promise.reject(new Error('Extension context invalidated.'))],
    ['something else comes back', () => Promise.resolve({ text: 'Dear' })],
  ])('gives none where %s', async (_, sendMessage) => {
    expect(await askForDraft({ sendMessage }, question)).toBeNull();
  });
});

describe('asking for explainers', () => {
  const explainer = {
    meaning: 'It covers harm to policing.',
    mustShow: ['what the harm is'],
    questions: ['Is the harm named?'],
    challenge: 'Please say what the harm is.',
    subProvision: { path: '(1)(a)', about: 'Preventing or detecting crime' },
    sources: [
      { title: 'The Act', url: 'https://www.legislation.gov.uk/', kind: 'statute', checked: '2026-11-23' },
    ],
  };

  it('gives what cards and drafts need and leaves out the rest of the record', async () => {
    const runtime = {
      sendMessage: () =>
        Promise.resolve({
          'FOIA s31': { ...explainer, unconfirmed: 'General knowledge.' },
          'FOIA s99': null,
        }),
    };
    expect(await askForExplainers(runtime, ['FOIA s31', 'FOIA s99'])).toEqual({
      'FOIA s31': explainer,
      'FOIA s99': null,
    });
  });

  it.each([
    ['the background is gone', () => Promise.reject(new Error('Extension context invalidated.'))],
    ['nothing comes back', () => Promise.resolve(undefined)],
    ['something else comes back', () => Promise.resolve({ 'FOIA s31': { meaning: 4 } })],
    [
      'the call itself throws',
      () => {
        throw new Error('Extension context invalidated.');
      },
    ],
  ])('says that there are none where %s', async (_, sendMessage) => {
    expect(await askForExplainers({ sendMessage }, ['FOIA s31'])).toBeNull();
  });
});

it('a badge that cannot be delivered is no error', async () => {
  const sendMessage = vi.fn(() => Promise.reject(new Error('Extension context invalidated.')));
  await expect(
    tellBadge({ sendMessage }, { daysLeft: 3, tone: 'closing', language: 'en' }),
  ).resolves.toBeUndefined();
  expect(sendMessage).toHaveBeenCalledWith({ type: 'badge', daysLeft: 3, tone: 'closing', language: 'en' });
});

describe('asking about following', () => {
  const message = { type: 'is-followed', key: 'fraud_detection_software' } as const;

  it.each([[{ followed: true, problem: null }], [{ followed: false, problem: 'full' }]])(
    'gives what is stored then: %j',
    async (answer) => {
      const sendMessage = vi.fn(() => Promise.resolve(answer));
      expect(await askAboutFollow({ sendMessage }, message)).toEqual(answer);
      expect(sendMessage).toHaveBeenCalledWith(message);
    },
  );

  it.each([
    ['the background is gone', () => Promise.reject(new Error('Extension context invalidated.'))],
    ['nothing comes back', () => Promise.resolve(undefined)],
    ['something else comes back', () => Promise.resolve({ followed: 'yes', problem: null })],
  ])('gives nothing where %s', async (_, sendMessage) => {
    expect(await askAboutFollow({ sendMessage }, message)).toBeNull();
  });
});
