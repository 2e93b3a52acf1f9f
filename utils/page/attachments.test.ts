import { describe, expect, it } from 'vitest';
import { attachmentPlaces, letterAttachments } from './attachments';
import { parsePage, SITE } from './test-pages/load';

const REQUEST = `${SITE}/request/harbour`;

/** A page with one message and these attachments: their name and what their Download link leads to. */
const page = (kind: 'incoming' | 'outgoing', ...files: readonly (readonly [string, string])[]) =>
  parsePage(`<div class="${kind} correspondence" id="${kind}-900"><div class="correspondence_text">
    <div class="attachments"><ul class="list-of-attachments">${files
      .map(
        ([name, href]) =>
          `<li class="attachment"><p class="attachment__name">${name}</p>
           <p class="attachment__meta">9K <a href="${href}">Download</a></p></li>`,
      )
      .join('')}</ul></div><div id="attachment-1">Dear …</div></div></div>`);
const link = (part: number, name: string) =>
  `/request/harbour/response/900/attach/${part}/${name}?cookie_passthrough=1`;

describe('attachments that may be letters', () => {
  it.each([
    ['Letter.pdf', true],
    ['Letter.DOCX', true],
    ['Letter.doc', true],
    ['Letter.rtf', true],
    ['Letter.txt', true],
    ['Figures.xlsx', false],
    ['Figures.csv', false],
    ['Photo.jpg', false],
    ['Letter', false],
  ])('are told by their ending: %s', (name, isOne) => {
    expect(letterAttachments(page('incoming', [name, link(2, name)]), REQUEST)).toHaveLength(isOne ? 1 : 0);
  });

  it('are known by the site’s Download address, and count as letters of their message', () => {
    const [attachment] = letterAttachments(page('incoming', ['Our letter.pdf', link(3, 'a.pdf')]), REQUEST);
    expect(attachment).toMatchObject({
      address: `${SITE}${link(3, 'a.pdf')}`,
      name: 'Our letter.pdf',
      size: '9K',
      messageId: 'incoming-900',
      letterId: 'incoming-900/attach/3',
    });
  });

  it.each([
    ['another site', 'https://example.org/request/harbour/response/900/attach/3/a.pdf'],
    ['no attachment', '/request/harbour/response/900/report/a.pdf'],
  ])('are left alone where their link leads to %s', (_, href) => {
    expect(letterAttachments(page('incoming', ['a.pdf', href]), REQUEST)).toEqual([]);
  });

  it('are those of the authority: what a requester sends needs no reading', () => {
    const sent = page('outgoing', ['a.pdf', link(2, 'a.pdf')]);
    expect(letterAttachments(sent, REQUEST)).toEqual([]);
  });

  it('are listed once, however often they are linked', () => {
    const twice = page('incoming', ['a.pdf', link(2, 'a.pdf')], ['a.pdf', link(2, 'a.pdf')]);
    expect(letterAttachments(twice, REQUEST)).toHaveLength(1);
  });
});

it('what is said of an attached letter stands below its attachment', () => {
  const document = page('incoming', ['a.pdf', link(2, 'a.pdf')]);
  const place = attachmentPlaces(document, REQUEST).get('incoming-900/attach/2');
  const summary = document.createElement('p');
  place?.insertSummary(summary);
  expect(summary.parentElement).toBe(document.querySelector('li.attachment'));
  expect(place?.body).toBeNull();
});
