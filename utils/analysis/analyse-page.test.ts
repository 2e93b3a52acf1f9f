import { describe, expect, it } from 'vitest';
import { day } from '../calendar/test-day';
import { analysePage, type MessageRead, type PageRead } from './analyse-page';
import { pageJson } from './json';

const REQUEST: MessageRead = {
  id: 'outgoing-1',
  direction: 'outgoing',
  sentDate: '2024-03-06',
  author: 'Noor Pell',
  attachments: [],
  text: 'Please send the dredging invoices. Section 43 should not stand in the way.',
};
const NOTICE: MessageRead = {
  id: 'incoming-2',
  direction: 'incoming',
  sentDate: '2024-04-03',
  author: 'Harbourside Council',
  attachments: [{ name: 'Notice.pdf', href: 'https://www.whatdotheyknow.com/notice.pdf', type: 'pdf' }],
  text: 'The invoices are exempt under section 43(2) of the Freedom of Information Act 2000.',
};
const HIDDEN: MessageRead = {
  ...NOTICE,
  id: 'incoming-3',
  sentDate: '2024-04-04',
  attachments: [],
  text: ' \n',
};

const PAGE: PageRead = {
  kind: 'request',
  request: {
    urlTitle: 'dredging_invoices',
    title: 'Dredging invoices',
    authority: 'Harbourside Council',
    requester: 'Noor Pell',
    status: 'rejected',
    law: 'FOI',
    viewerIsRequester: false,
  },
  messages: [REQUEST, NOTICE, HIDDEN],
};
const TODAY = day('2024-04-10');

const pageOf = (request: Partial<PageRead['request']>): PageRead => ({
  ...PAGE,
  request: { ...PAGE.request, ...request },
});

describe('a page', () => {
  const analysis = analysePage(PAGE, TODAY);

  it('keeps its request and says where it stands', () => {
    expect(analysis.kind).toBe('request');
    expect(analysis.request).toEqual({ ...PAGE.request, stage: 'review-open' });
  });

  it('keeps its messages in order, and reads only letters with text', () => {
    expect(analysis.messages.map(({ id, analysis: letter }) => [id, letter?.kind ?? null])).toEqual([
      ['outgoing-1', null],
      ['incoming-2', 'refusal'],
      ['incoming-3', null],
    ]);
    expect(analysis.messages[1]).toMatchObject({
      sentDate: '2024-04-03',
      author: 'Harbourside Council',
      attachments: NOTICE.attachments,
    });
  });

  it('works out the dates of the request as a whole', () => {
    expect(analysis.deadlines.map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      'response-due 2024-04-08',
      'review-request 2024-05-31',
    ]);
  });

  it.each([
    ['with weeks left', '2024-04-10', 'review-open'],
    ['with days left', '2024-05-28', 'review-closing'],
    ['on the last day', '2024-05-31', 'review-closing'],
    ['the day after', '2024-06-01', 'review-closed'],
  ])('changes its stage with the day: %s', (_, today, stage) => {
    expect(analysePage(PAGE, day(today)).request.stage).toBe(stage);
  });

  it('may have a date that cannot be read', () => {
    const messages = [{ ...NOTICE, sentDate: 'yesterday' }];
    expect(analysePage({ ...PAGE, messages }, TODAY).messages[0]?.sentDate).toBeNull();
  });

  it('may have no messages', () => {
    expect(analysePage({ ...PAGE, messages: [] }, TODAY).messages).toEqual([]);
  });
});

describe('what a page tells about its letters', () => {
  const letterOn = (page: PageRead) =>
    analysePage(page, TODAY).messages.find(({ id }) => id === NOTICE.id)?.analysis;
  const SILENT = { ...NOTICE, text: 'We refuse your request. You may ask for an internal review.' };

  it('the dates, where the letter has none', () => {
    expect(letterOn(PAGE)?.deadlines).toMatchObject([
      { kind: 'response-due', from: REQUEST.sentDate },
      { kind: 'review-request', from: NOTICE.sentDate },
    ]);
  });

  it('nothing of dates that it does not show', () => {
    const message = { ...NOTICE, sentDate: null };
    expect(letterOn({ ...PAGE, messages: [message] })?.deadlines).toEqual([]);
  });

  it.each([
    ['FOI', { law: 'FOI' }, 'FOIA'],
    ['EIR', { law: 'EIR' }, 'EIR'],
    ['FOI in Scotland', { law: 'FOI', authority: 'Scottish Government' }, 'FOISA'],
    ['EIR in Scotland', { law: 'EIR', authority: 'Scottish Government' }, 'EISR'],
    ['only a Scottish authority', { law: null, authority: 'Scottish Government' }, 'FOISA'],
    ['only an authority', { law: null }, 'FOIA'],
    ['nothing', { law: null, authority: '' }, null],
  ] as const)('the law by the site and the authority’s name: %s', (_, request, expected) => {
    expect(letterOn({ ...pageOf(request), messages: [REQUEST, SILENT] })?.regime).toBe(expected);
  });
});

describe('a page as printed', () => {
  const json = pageJson(analysePage(PAGE, TODAY));

  it('has the fields of a page', () => {
    expect(Object.keys(json)).toEqual(['kind', 'request', 'messages', 'deadlines', 'unknownDeadlines']);
  });

  it('gives a letter its text, and other messages no analysis', () => {
    expect(json['messages']).toMatchObject([
      { id: 'outgoing-1' },
      { id: 'incoming-2', analysis: { text: NOTICE.text, kind: 'refusal' } },
      { id: 'incoming-3' },
    ]);
    const [request, , hidden] = json['messages'] as readonly object[];
    expect([request, hidden].some((message) => message !== undefined && 'analysis' in message)).toBe(false);
  });

  it('gives a deadline without how it was worked out', () => {
    expect(json['deadlines']).toContainEqual({
      kind: 'response-due',
      date: '2024-04-08',
      from: '2024-03-06',
      source: 'Freedom of Information Act 2000, section 10(1)',
      binding: 'statute',
    });
  });
});

describe('the course of a request, where files came with its answer', () => {
  const ASKED = { ...REQUEST, sentDate: '2026-09-14' };
  const CAME = { ...NOTICE, sentDate: '2026-10-12', attachments: [] };
  const GIVES = { ...CAME, text: 'Dear Ms Pell,\n\nPlease find attached the information you requested.' };
  const WORDLESS = { ...CAME, text: ' ' };
  const file = (text: string): MessageRead => ({
    ...CAME,
    id: `${CAME.id}/attach/${text.length}`,
    attachedTo: CAME.id,
    text,
  });

  const REFUSAL = file(
    '9 October 2026\n\nDear Ms Pell,\n\nThe invoices are withheld under section 43(2) of the Freedom of Information Act 2000.\n\nYours sincerely',
  );
  const POLICY = file(
    'Information policy\n\nRef: IG/POL/12\nDate: 1 March 2019\n\nInformation is withheld under section 40(2) of the Freedom of Information Act 2000 where it is personal data.',
  );
  const OLD_LETTER = file(
    '17 February 2016\n\nDear Mr Shaw,\n\nThe tonnage is exempt under section 43(2) of the Freedom of Information Act 2000.\n\nYours sincerely',
  );
  const MINUTES = file(
    'Minutes\n14 January 2026\n\nA request was refused under section 14(1) of the Freedom of Information Act 2000 as vexatious. We received the request on 2 December 2025.',
  );
  const FEES = file('Charges\n\nA fees notice will be sent. Please pay the fee of £60 within three months.');
  const REPORT = file('Parking\n\n5 October 2026\n\nSpaces fell from 410 to 380.');
  const LETTER_OF_NO_KIND = file('5 October 2026\n\nDear Ms Pell,\n\nYours sincerely');

  it.each([
    ['a policy', 'waiting_response', [GIVES, POLICY], 'answered', '2026-10-12'],
    ['somebody else’s old letter', 'waiting_response', [GIVES, OLD_LETTER], 'answered', '2026-10-12'],
    ['minutes', 'waiting_response', [GIVES, MINUTES], 'answered', '2026-10-12'],
    ['a price list', 'waiting_response', [GIVES, FEES], 'answered', '2026-10-12'],
    ['a policy, recorded as refused', 'rejected', [GIVES, POLICY], 'review-open', '2026-10-12'],
    ['the refusal and a policy', 'rejected', [GIVES, REFUSAL, POLICY], 'review-open', '2026-10-09'],
    ['a report, in part', 'partially_successful', [GIVES, REPORT], 'review-open', '2026-10-12'],
    ['a report behind no words', 'waiting_classification', [WORDLESS, REPORT], 'answered', '2026-10-12'],
    [
      'a letter of no known kind behind no words',
      'rejected',
      [WORDLESS, LETTER_OF_NO_KIND],
      'review-open',
      '2026-10-12',
    ],
    ['the refusal behind no words', 'waiting_response', [WORDLESS, REFUSAL], 'review-open', '2026-10-09'],
  ] as const)('%s', (_, status, answer, stage, from) => {
    const page = { ...pageOf({ status }), messages: [ASKED, ...answer] };
    const { request, deadlines } = analysePage(page, day('2026-11-01'));
    expect(request.stage).toBe(stage);
    expect(deadlines.find(({ kind }) => kind === 'review-request')?.from).toBe(from);
  });
});

describe('the outcome of a review, with a copy of the first reply', () => {
  const ASKED = { ...REQUEST, sentDate: '2026-04-14' };
  const FIRST = {
    ...NOTICE,
    sentDate: '2026-05-12',
    text: `12 May 2026\n\nDear Ms Pell,\n\n${NOTICE.text}\n\nYours sincerely`,
  };
  const REVIEW = {
    ...REQUEST,
    id: 'outgoing-3',
    sentDate: '2026-05-20',
    text: 'Please conduct an internal review of this decision.',
  };
  const NOTE = {
    ...NOTICE,
    id: 'incoming-4',
    sentDate: '2026-06-18',
    text: 'Dear Ms Pell,\n\nPlease find our letters attached.',
  };
  const file = (id: string, text: string): MessageRead => ({ ...NOTE, id, attachedTo: NOTE.id, text });
  const OUTCOME = file(
    'outcome',
    '17 June 2026\n\nDear Ms Pell,\n\nI have completed the internal review of our decision and uphold it.\n\nYours sincerely',
  );
  const COPY = file('copy', FIRST.text);
  const CROSSED = {
    ...file('answer', FIRST.text.replace('12 May', '19 May')),
    sentDate: '2026-05-21',
  };
  const kindsOf = (status: string, ...messages: MessageRead[]) =>
    analysePage({ ...pageOf({ status }), messages }, day('2026-07-10')).messages.map(
      ({ id, analysis }) => `${id} ${analysis?.kind ?? 'none'}`,
    );

  it.each([
    ['behind the outcome', 'rejected', [OUTCOME, COPY]],
    ['before the outcome', 'rejected', [COPY, OUTCOME]],
    ['where the site awaits the review', 'internal_review', [OUTCOME, COPY]],
    ['where nobody has said what came of it', 'waiting_classification', [OUTCOME, COPY]],
  ] as const)('counts from the outcome alone, with the copy %s', (_, status, files) => {
    const page = { ...pageOf({ status }), messages: [ASKED, FIRST, REVIEW, NOTE, ...files] };
    const { deadlines, request } = analysePage(page, day('2026-07-10'));
    expect(request.stage).toBe('review-done');
    expect(deadlines.find(({ kind }) => kind === 'commissioner-complaint')?.from).toBe('2026-06-17');
  });

  it('is what the copy is not: an answer', () => {
    expect(kindsOf('rejected', ASKED, FIRST, REVIEW, NOTE, OUTCOME, COPY)).toEqual([
      'outgoing-1 none',
      'incoming-2 refusal',
      'outgoing-3 none',
      'incoming-4 other',
      'outcome review-outcome',
      'copy other',
    ]);
  });

  it('leaves the copy all that it relies on', () => {
    const page = { ...pageOf({}), messages: [ASKED, FIRST, REVIEW, NOTE, OUTCOME, COPY] };
    const copy = analysePage(page, day('2026-07-10')).messages.find(({ id }) => id === 'copy');
    expect(copy?.analysis?.citations.map(({ role }) => role)).toContain('relied_on');
  });

  it('is told by the note where of the letters only the copy was read', () => {
    expect(kindsOf('rejected', ASKED, FIRST, REVIEW, NOTE, COPY).slice(3)).toEqual([
      'incoming-4 disclosure',
      'copy other',
    ]);
  });

  it('does not come before an answer: a letter that crossed with a reminder of a review is one', () => {
    expect(
      kindsOf('waiting_response', ASKED, REVIEW, { ...NOTE, sentDate: '2026-05-21' }, CROSSED),
    ).toContain('answer refusal');
  });
});
