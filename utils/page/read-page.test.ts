import { describe, expect, it } from 'vitest';
import { readPage } from './read-page';
import { readReviewFormUrl } from './read-request';
import { loadTestPage, parsePage, SITE } from './test-pages/load';
import type { PageMessage, PageReading } from './types';

const REQUEST = `${SITE}/request/harbour_dredging_costs`;

type KnownReading = Exclude<PageReading, { kind: 'other' }>;

function read(name: string, url = REQUEST): KnownReading {
  const reading = readPage(loadTestPage(name), url);
  if (reading.kind === 'other') throw new Error(`${name} was read as no page of ours`);
  return reading;
}

function messageOf(reading: KnownReading, id: string): PageMessage {
  const message = reading.messages.find((one) => one.id === id);
  if (message === undefined) throw new Error(`no ${id}`);
  return message;
}

describe('which page it is', () => {
  it.each([
    ['request', REQUEST, 'request'],
    ['request', `${REQUEST}?unfold=1#incoming-900`, 'request'],
    ['request-welsh', `${SITE}/request/costau_carthur_harbwr`, 'request'],
    ['request-pro', REQUEST, 'request'],
    ['request-secret-link', `${SITE}/r/abcDEF123`, 'request'],
    ['request-403', REQUEST, 'other'],
    ['list', `${SITE}/list`, 'other'],
    ['followup-reply', `${REQUEST}/followups/new/900`, 'followup-form'],
    ['followup-review', `${REQUEST}/followups/new?internal_review=1`, 'followup-form'],
    ['followup-preview', `${REQUEST}/followups/preview`, 'other'],
    ['attachment-text', `${REQUEST}/response/900/attach/html/2/Refusal%20notice.pdf.html`, 'attachment'],
    ['attachment-frame', `${REQUEST}/response/900/attach/html/2/Refusal%20notice.pdf.html`, 'other'],
  ])('%s at %s is %s', (name, url, kind) => {
    expect(readPage(loadTestPage(name), url).kind).toBe(kind);
  });

  it.each([
    ['a page without anything', '', REQUEST],
    ['an address that is none', '<div id="request_show"><div class="request-header"></div></div>', 'x'],
    [
      'a volunteer’s page that repeats messages',
      '<div id="classifies_show"><div class="incoming correspondence" id="incoming-1"></div></div>',
      `${SITE}/projects/4/classify`,
    ],
  ])('%s is other', (_why, html, url) => {
    expect(readPage(parsePage(html), url)).toEqual({ kind: 'other' });
  });
});

describe('the request', () => {
  it('is read from its own page', () => {
    const reading = read('request', `${REQUEST}?unfold=1#incoming-900`);
    expect(reading).toMatchObject({ kind: 'request', url: REQUEST, language: 'en', unreadable: [] });
    expect(reading.request).toEqual({
      urlTitle: 'harbour_dredging_costs',
      title: 'Harbour dredging costs',
      authority: 'Harbourside Council',
      requester: 'Noor Pell',
      status: 'waiting_classification',
      law: 'FOI',
      viewerIsRequester: false,
    });
  });

  it.each([
    ['nobody signed in', 'request', false],
    ['the requester', 'request-owner', true],
    ['somebody else', 'request-other-user', false],
    ['a requester in the Pro area, whose menu is another', 'request-pro', true],
  ])('knows its viewer: %s', (_why, name, expected) => {
    expect(read(name).request.viewerIsRequester).toBe(expected);
  });

  it('in Welsh', () => {
    const reading = read('request-welsh', `${SITE}/request/costau_carthur_harbwr`);
    expect(reading).toMatchObject({ language: 'cy', unreadable: [], request: { law: 'EIR' } });
  });

  it('names the law in the site’s words, not in the names around them', () => {
    expect(read('request-eir').request).toMatchObject({
      law: 'EIR',
      authority: 'Freedom of Information Trust',
    });
  });

  it('from another site: the requester has no account, so the first message tells', () => {
    expect(read('request-external')).toMatchObject({
      unreadable: [],
      request: { requester: 'Old Register' },
    });
  });

  it('to many authorities at once: the messages name this one', () => {
    expect(read('request-hidden-body').request.authority).toBe('Harbourside Council');
  });

  it('by number: the page itself knows its url_title', () => {
    expect(read('request-numeric', `${SITE}/request/812340`)).toMatchObject({
      url: REQUEST,
      request: { urlTitle: 'harbour_dredging_costs' },
    });
  });

  it('by secret link: there is no other address', () => {
    const reading = read('request-secret-link', `${SITE}/r/abcDEF123`);
    expect(reading).toMatchObject({ url: `${SITE}/r/abcDEF123`, unreadable: [], request: { urlTitle: '' } });
    expect(messageOf(reading, 'incoming-900').attachments[0]?.href).toContain(
      '/r/abcDEF123/response/900/attach/2/',
    );
  });
});

describe('the form to ask for a review', () => {
  it.each([
    ['a request', 'request', `${REQUEST}/followups/new?internal_review=1`],
    ['a request from another site', 'request-external', null],
    ['a secret link', 'request-secret-link', null],
  ])('%s', (_why, name, expected) => {
    expect(readReviewFormUrl(loadTestPage(name), REQUEST)).toBe(expected);
  });
});

describe('the messages', () => {
  it('are those of requester and authority, without notes and annotations', () => {
    const { messages } = read('request');
    expect(messages.map(({ id, direction }) => [id, direction])).toEqual([
      ['outgoing-700', 'outgoing'],
      ['incoming-900', 'incoming'],
    ]);
  });

  it('carry author, London’s date, and the text as it stands', () => {
    const document = loadTestPage('request');
    const reading = readPage(document, REQUEST);
    if (reading.kind === 'other') throw new Error('not read');
    const message = messageOf(reading, 'incoming-900');
    expect(message).toMatchObject({ author: 'FOI Team, Harbourside Council', sentDate: '2024-04-03' });
    expect(message.text).toBe(document.getElementById('attachment-70900')?.textContent);
    expect(message.text).toContain('under section\n43(2) of');
  });

  it('list their attachments', () => {
    expect(messageOf(read('request'), 'incoming-900').attachments).toEqual([
      {
        name: 'Refusal notice.pdf',
        href: `${REQUEST}/response/900/attach/2/Refusal%20notice.pdf?cookie_passthrough=1`,
        type: 'pdf',
        size: '41K',
      },
      {
        name: 'Ledger 2020.XLSX',
        href: `${REQUEST}/response/900/attach/3/Ledger-2020.XLSX?cookie_passthrough=1`,
        type: 'xlsx',
        size: '41K',
      },
    ]);
  });

  it('of attachments alone have no text; an erased file has no address', () => {
    const reading = read('request-attachments-only');
    const message = messageOf(reading, 'incoming-900');
    expect(message.text).toBe('');
    expect(message.attachments.map(({ href, type }) => [href === '', type])).toEqual([
      [false, 'docx'],
      [true, 'pdf'],
    ]);
    expect(reading.unreadable).toEqual([]);
  });

  it('that are hidden are there without text, and nothing counts as unreadable', () => {
    const reading = read('request-hidden-messages');
    expect(reading.messages.map(({ id, text, sentDate }) => [id, text === '', sentDate])).toEqual([
      ['outgoing-700', false, '2024-03-06'],
      ['incoming-900', true, '2024-04-02'],
      ['incoming-901', false, '2024-04-03'],
      ['outgoing-701', true, null],
    ]);
    expect(reading.unreadable).toEqual([]);
    expect(messageOf(reading, 'incoming-901').attachments).toEqual([
      { name: '', href: '', type: '', size: '' },
    ]);
  });

  it('with a hidden body have no text either: the words there are the site’s', () => {
    const reading = read('request-hidden-body');
    expect(messageOf(reading, 'incoming-900').text).toBe('');
    expect(reading.unreadable).toEqual([]);
  });

  it('sent again count once, and tell when that was', () => {
    const daysOf = (name: string) =>
      read(name).messages.map(({ id, sentDate, resentOn }) => [id, sentDate, resentOn]);
    expect(daysOf('request-resent')).toEqual([['outgoing-700', '2024-03-06', '2024-03-08']]);
    expect(daysOf('request-resent-received')).toEqual([
      ['outgoing-700', '2024-03-06', '2024-03-08'],
      ['incoming-901', '2024-03-07', null],
    ]);
  });

  it.each([
    ['folded: the quotation is not in the page', 'request-folded', false],
    ['unfolded: it is', 'request-unfolded', true],
  ])('%s', (_why, name, expected) => {
    const { text } = messageOf(read(name), 'incoming-900');
    expect(text.includes('> Please send the invoices')).toBe(expected);
    expect(text).toContain('quoted sections');
  });

  it('are not all unreadable because one is odd', () => {
    const document = loadTestPage('request');
    document.querySelector('#outgoing-700 .correspondence__header')?.remove();
    const reading = readPage(document, REQUEST);
    expect(reading).toMatchObject({ unreadable: [], messages: [{ author: '', sentDate: null }, {}] });
  });

  it('link to no other site', () => {
    const document = loadTestPage('request');
    for (const link of document.querySelectorAll('.attachment__meta a')) {
      link.setAttribute('href', 'https://elsewhere.example/attach/2/x.pdf');
    }
    const reading = readPage(document, REQUEST);
    expect(reading.kind === 'request' && reading.messages[1]?.attachments[0]).toMatchObject({ href: '' });
  });
});

describe('the form to write to the authority', () => {
  it('repeats the message that it replies to', () => {
    const reading = read('followup-reply', `${REQUEST}/followups/new/900`);
    expect(reading).toMatchObject({ kind: 'followup-form', url: REQUEST, unreadable: [] });
    expect(reading.messages.map(({ id }) => id)).toEqual(['incoming-900']);
    expect(reading.request).toMatchObject({
      title: 'Harbour dredging costs',
      authority: 'Harbourside Council',
      requester: 'Noor Pell',
      viewerIsRequester: true,
    });
  });

  it('has no message when it replies to none', () => {
    const reading = read('followup-review', `${REQUEST}/followups/new?internal_review=1`);
    expect(reading).toMatchObject({
      messages: [],
      unreadable: [],
      request: { title: 'Harbour dredging costs' },
    });
  });
});

describe('an attachment shown as a page', () => {
  it('is one message, named by the address, and its text is what stands below the site’s heading', () => {
    const reading = read(
      'attachment-text',
      `${REQUEST}/response/900/attach/html/2/Refusal%20notice.pdf.html`,
    );
    expect(reading).toMatchObject({
      kind: 'attachment',
      url: REQUEST,
      unreadable: [],
      request: { title: 'Harbour dredging costs' },
    });
    expect(reading.messages.map(({ id }) => id)).toEqual(['incoming-900']);
    const text = reading.messages[0]?.text ?? '';
    expect(text.trim().startsWith('Harbourside\u00a0Council')).toBe(true);
    expect(text).not.toContain('HTML version');
  });
});
