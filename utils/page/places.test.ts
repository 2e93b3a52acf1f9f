import { describe, expect, it } from 'vitest';
import { mapLetter } from './letter-body';
import { putMarks } from './marks';
import { CARD_TAG, insertCard, messagePlaces, removeLeftovers, SUMMARY_TAG } from './places';
import { readPage } from './read-page';
import { loadTestPage, parseLetter, SITE } from './test-pages/load';

const REQUEST = `${SITE}/request/harbour_dredging_costs`;
const ATTACHMENT = `${REQUEST}/response/900/attach/html/2/Refusal%20notice.pdf.html`;

function placesOf(name: string, url = REQUEST) {
  const document = loadTestPage(name);
  const reading = readPage(document, url);
  return { document, reading, places: messagePlaces(document, reading) };
}

describe('messagePlaces', () => {
  it.each([
    ['request', REQUEST, ['incoming-900']],
    ['request-hidden-messages', REQUEST, ['incoming-901']],
    ['request-attachments-only', REQUEST, ['incoming-900']],
    ['request-external', REQUEST, []],
    ['followup-reply', `${REQUEST}/followups/new/900`, ['incoming-900']],
    ['followup-preview', `${REQUEST}/followups/preview`, []],
    ['attachment-text', ATTACHMENT, ['incoming-900']],
    ['request-403', REQUEST, []],
  ])('%s: the letters that can be marked', (name, url, ids) => {
    expect([...placesOf(name, url).places.keys()]).toEqual(ids);
  });

  it.each([
    ['request', REQUEST],
    ['attachment-text', ATTACHMENT],
  ])('%s: the text there is the text that was read', (name, url) => {
    const { reading, places } = placesOf(name, url);
    const place = places.get('incoming-900');
    if (place === undefined || reading.kind === 'other') throw new Error('no place');
    expect(mapLetter(place.body).text).toBe(reading.messages.at(-1)?.text);
  });

  it.each([
    ['request', REQUEST, 'correspondence__header', 'correspondence_text'],
    ['request-owner', REQUEST, 'correspondence__suggestion', 'correspondence_text'],
    ['attachment-text', ATTACHMENT, 'view_html_prefix', ''],
  ])('%s: a summary stands right above the letter', (name, url, before, after) => {
    const { document, reading, places } = placesOf(name, url);
    const summary = document.createElement('foi-letter-summary');
    places.get('incoming-900')?.insertSummary(summary);
    expect(summary.previousElementSibling?.className).toBe(before);
    if (after !== '') expect(summary.nextElementSibling?.className).toBe(after);
    expect(readPage(document, url)).toEqual(reading);
    summary.remove();
    expect(readPage(document, url)).toEqual(reading);
  });
});

describe('insertCard', () => {
  it.each([
    ['right behind its mark', '<p>a <i id="mark">s.1</i> b</p>', '<p>a <i id="mark">s.1</i><hr> b</p>'],
    [
      'outside a link',
      '<p><a href="/x">a <i id="mark">s.1</i> b</a> c</p>',
      '<p><a href="/x">a <i id="mark">s.1</i> b</a><hr> c</p>',
    ],
    [
      'an anchor that leads nowhere is no link',
      '<a name="1"><i id="mark">s.1</i> b</a>',
      '<a name="1"><i id="mark">s.1</i><hr> b</a>',
    ],
  ])('%s', (_why, html, expected) => {
    const letter = parseLetter(html);
    const mark = letter.querySelector('#mark');
    if (mark === null) throw new Error('no mark');
    insertCard(mark, letter.ownerDocument.createElement('hr'));
    expect(letter.innerHTML).toBe(expected);
  });
});

it('removeLeftovers brings back the HTML that the site sent', () => {
  const { document, reading, places } = placesOf('request');
  const before = document.documentElement.outerHTML;
  const place = places.get('incoming-900');
  if (place === undefined || reading.kind === 'other') throw new Error('no place');
  const { elements } = putMarks(place.body, reading.messages.at(-1)?.text ?? '', [
    { id: 'a', start: 20, end: 40, provisions: 'FOIA s1', kind: 'procedural', possible: false, first: true },
  ]);
  place.insertSummary(document.createElement(SUMMARY_TAG));
  const [mark] = elements.get('a') ?? [];
  if (mark === undefined) throw new Error('no mark');
  insertCard(mark, document.createElement(CARD_TAG));
  removeLeftovers(document);
  expect(document.documentElement.outerHTML).toBe(before);
});
