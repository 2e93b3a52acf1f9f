import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { followupForm } from './followup-form';
import { loadTestPage, parsePage } from './test-pages/load';

const REVIEW = `Dear Harbourside Council,

Please pass this on to the person who conducts Freedom of Information reviews.

I am writing to request an internal review of Harbourside Council's handling of my FOI request 'Harbour dredging costs'.



 [ GIVE DETAILS ABOUT YOUR COMPLAINT HERE ]



A full history of my FOI request and all correspondence is available on the Internet at this address: https://www.whatdotheyknow.com/request/harbour_dredging_costs


Yours faithfully,

Noor Pell`;

const HISTORY =
  'A full history of my FOI request and all correspondence is available on the Internet at this address: https://www.whatdotheyknow.com/request/harbour_dredging_costs';

const WELSH = `Annwyl Gyngor,

Trosglwyddwch hyn i'r person sy'n cynnal adolygiadau.

Ysgrifennaf i ofyn am adolygiad mewnol o'r modd y deliwyd â'm cais 'Costau carthu'.

 [ RHOWCH FANYLION YMA ]

Yn gywir,

Noor Pell`;

function formWith(text: string, language = 'en') {
  const document = parsePage(`<!DOCTYPE html><html lang="${language}"><body>
    <div id="logged_in_bar"><span class="profile-summary__name">Noor Pell</span></div>
    <form id="followup_form"><p><textarea id="outgoing_message_body"></textarea></p></form></body></html>`);
  const field = document.querySelector('textarea');
  if (field === null) throw new Error('No field');
  field.defaultValue = text;
  const form = followupForm(document);
  if (form === null) throw new Error('No form');
  return { document, field, form };
}

describe('what the reader has typed', () => {
  it.each([
    ['an empty field', ''],
    ['white space', ' \n\n '],
    ['the site’s request for a review', REVIEW],
    ['the same without an address, as for an embargoed request', REVIEW.replace(HISTORY, '')],
    ['the site’s letter with nothing in it', 'Dear FoI Team,\n\n\n\nYours sincerely,\n\nNoor Pell'],
    ['the same without a name', 'Dear FoI Team,\n\nYours faithfully,\n'],
  ])('is nothing in %s', (_, text) => {
    expect(formWith(text).form.typed()).toBe('');
  });

  it('is nothing in the site’s letter in Welsh, whatever its words', () => {
    expect(formWith(WELSH, 'cy').form.typed()).toBe('');
    expect(formWith('Annwyl Gyngor,\n\n\nYn gywir,\n\nNoor Pell', 'cy').form.typed()).toBe('');
  });

  it.each([
    [
      'a paragraph in the site’s letter',
      REVIEW.replace('[ GIVE DETAILS ABOUT YOUR COMPLAINT HERE ]', 'You did not search the archive.'),
      'You did not search the archive.',
    ],
    [
      'a paragraph beside the line that asks for it',
      REVIEW.replace('HERE ]', 'HERE ]\n\nYou did not search.\nNot at all.'),
      'You did not search.\nNot at all.',
    ],
    [
      'a word in one of the site’s sentences, with the sentence',
      REVIEW.replace('reviews.', 'reviews, today.'),
      'Please pass this on to the person who conducts Freedom of Information reviews, today.',
    ],
    ['a letter of the reader’s own', 'Hello,\n\nwhat about it?\n\nNoor', 'Hello,\n\nwhat about it?\n\nNoor'],
    [
      'another name at the end',
      REVIEW.replace('Noor Pell', 'N. Pell, Friends of the Harbour'),
      'N. Pell, Friends of the Harbour',
    ],
  ])('is %s', (_, text, typed) => {
    const { field, form } = formWith(REVIEW);
    field.value = text;
    expect(form.typed()).toBe(typed);
    // The site gives back a message that it did not take, as if it were its own.
    expect(formWith(text).form.typed()).toBe(typed);
  });
});

describe('a text that is put in', () => {
  it('is there for the site as if typed, and nothing is sent', () => {
    const { document, field, form } = formWith(REVIEW);
    const onInput = vi.fn();
    const onSubmit = vi.fn();
    document.addEventListener('input', onInput);
    document.addEventListener('submit', onSubmit);
    form.setText('Dear Council,');
    expect([field.value, form.text()]).toEqual(['Dear Council,', 'Dear Council,']);
    expect(onInput).toHaveBeenCalledTimes(1);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('stands below what belongs to it', () => {
    const { document, form } = formWith(REVIEW);
    form.insertAbove(document.createElement('foi-form-offer'));
    expect(document.querySelector('form')?.firstElementChild?.localName).toBe('foi-form-offer');
  });
});

it.each(['followup-reply', 'followup-review'])(
  'the form of %s can be filled, and holds nothing typed',
  (name) => {
    expect(followupForm(loadTestPage(name))?.typed()).toBe('');
  },
);

it.each(['followup-preview', 'request', 'list'])('%s has no form to be filled', (name) => {
  expect(followupForm(loadTestPage(name))).toBeNull();
});

const FOLDER = path.resolve(import.meta.dirname, '../../../shared/pages/pages');
const isHere = existsSync(FOLDER);
const pages = (isHere ? readdirSync(FOLDER) : []).filter((name) => name.includes('followup-'));

describe.skipIf(!isHere)('the collected forms (skipped where ../shared/pages is absent)', () => {
  it('are all there', () => {
    expect(pages.length).toBeGreaterThanOrEqual(8);
  });

  it.each(pages)('%s', (name) => {
    const form = followupForm(parsePage(readFileSync(path.join(FOLDER, name), 'utf8')));
    if (/anon|preview/.test(name)) {
      expect(form).toBeNull();
      return;
    }
    expect(form?.text()).toContain('Dear');
    expect(form?.typed()).toBe('');
    form?.setText('Dear Council,');
    expect(form?.text()).toBe('Dear Council,');
  });
});
