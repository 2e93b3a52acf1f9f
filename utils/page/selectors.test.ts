import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { messagePlaces } from './places';
import { readPage } from './read-page';
import { findAll, SELECTORS, type SelectorName } from './selectors';
import { loadTestPage, SITE } from './test-pages/load';
import type { PageReading } from './types';

const REQUEST = `${SITE}/request/harbour_dredging_costs`;
const PAGES = {
  request: ['request-owner', REQUEST],
  full: ['request', REQUEST],
  resent: ['request-resent', REQUEST],
  hidden: ['request-hidden-messages', REQUEST],
  eir: ['request-eir', REQUEST],
  followup: ['followup-reply', `${REQUEST}/followups/new/900`],
  attachment: ['attachment-text', `${REQUEST}/response/900/attach/html/2/Refusal%20notice.pdf.html`],
} as const satisfies Record<string, readonly [string, string]>;

type Outcome = SelectorName | 'other page' | 'no harm';

/** For each selector: a page that has it, and what is named as unreadable once the site calls it something else. */
const CASES: Readonly<Record<SelectorName, readonly [keyof typeof PAGES, Outcome]>> = {
  requestPage: ['request', 'requestPage'],
  followupPage: ['followup', 'followupPage'],
  followupForm: ['followup', 'followupForm'],
  followupText: ['followup', 'no harm'],
  attachmentHeading: ['attachment', 'other page'],
  attachmentRequestLink: ['attachment', 'attachmentRequestLink'],
  requestHeader: ['request', 'requestHeader'],
  title: ['request', 'title'],
  subtitle: ['request', 'subtitle'],
  requester: ['request', 'no harm'],
  authority: ['eir', 'authority'],
  status: ['request', 'status'],
  followupTitle: ['followup', 'followupTitle'],
  jsonAddress: ['request', 'no harm'],
  reviewFormLink: ['request', 'no harm'],
  viewerProfile: ['request', 'no harm'],
  viewerName: ['followup', 'no harm'],
  ownerNote: ['request', 'no harm'],
  message: ['request', 'message'],
  resending: ['resent', 'no harm'],
  resendingDate: ['resent', 'no harm'],
  messageAuthor: ['request', 'messageAuthor'],
  messageDate: ['request', 'messageDate'],
  messageHidden: ['hidden', 'no harm'],
  messageText: ['request', 'messageBody'],
  messageBody: ['request', 'messageBody'],
  attachment: ['full', 'no harm'],
  attachmentName: ['full', 'no harm'],
  attachmentMeta: ['full', 'no harm'],
  attachmentDownload: ['full', 'no harm'],
};

/** What a change of class or id on the site amounts to: the contents are there, the selector finds nothing. */
function rename(document: Document, name: SelectorName): void {
  for (const element of findAll(document, name)) {
    const renamed = document.createElement('section');
    renamed.append(...element.childNodes);
    element.replaceWith(renamed);
  }
}

function drop(document: Document, name: SelectorName): void {
  for (const element of findAll(document, name)) element.remove();
}

/** Reads the page after `change`, looks up its places, and makes sure that neither touched it. */
function readAfter(change: typeof rename, name: SelectorName): PageReading {
  const [file, url] = PAGES[CASES[name][0]];
  const document = loadTestPage(file);
  change(document, name);
  const before = document.documentElement.outerHTML;
  const reading = readPage(document, url);
  messagePlaces(document, reading);
  expect(document.documentElement.outerHTML).toBe(before);
  return reading;
}

describe.each(Object.keys(CASES) as SelectorName[])('%s', (name) => {
  const [page, outcome] = CASES[name];

  it('finds what it is for', () => {
    expect(findAll(loadTestPage(PAGES[page][0]), name)).not.toHaveLength(0);
  });

  it(`renamed on the site: ${outcome}`, () => {
    const reading = readAfter(rename, name);
    if (reading.kind === 'other') expect(outcome).toBe('other page');
    else if (outcome === 'no harm') expect(reading.unreadable).toEqual([]);
    else expect(reading.unreadable).toContain(outcome);
  });

  it('dropped with all that is in it: no exception', () => {
    expect(readAfter(drop, name)).toHaveProperty('kind');
  });
});

it.each(Object.keys(SELECTORS))('%s says what it finds and when it was last seen', (name) => {
  const lines = readFileSync(path.join(import.meta.dirname, 'selectors.ts'), 'utf8').split('\n');
  const row = lines.findIndex((line) => line.startsWith(`  ${name}:`));
  expect(lines[row - 1]).toMatch(/^ {2}\/\*\* \S.{10,}\. Seen \d{4}-\d{2}-\d{2}\. \*\/$/);
});
