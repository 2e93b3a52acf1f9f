import { languageOf, type Language } from '../language';
import { readAddress, type PageAddress } from './address';
import { mapLetter } from './letter-body';
import { attachmentBody, pageKind } from './page-kind';
import { readMessages, type Missed } from './read-messages';
import { readAttachmentRequest, readFollowupRequest, readRequest } from './read-request';
import { findOne, type SelectorName } from './selectors';
import type { PageMessage, PageReading, PageRequest } from './types';

/** A page that there is something to know of. */
export type KnownPage = Exclude<PageReading, { kind: 'other' }>;

/**
 * Reads a page of WhatDoTheyKnow. Changes nothing and throws nothing, whatever the page.
 *
 * @param url the page's own address; the document's may be another, as for a saved page.
 * @returns kind `other` for every page without correspondence or an attachment's text, and for previews.
 */
export function readPage(document: Document, url: string): PageReading {
  const address = readAddress(url);
  const kind = pageKind(document, address);
  if (kind === 'other' || address === null) return { kind: 'other' };

  const unreadable = new Set<SelectorName>();
  const { request, messages } = READERS[kind](document, address, url, (name) => unreadable.add(name));
  const path = request.urlTitle === '' ? address.requestPath : `/request/${request.urlTitle}`;
  return {
    kind,
    url: address.origin + path,
    language: pageLanguage(document),
    request,
    messages,
    unreadable: [...unreadable],
  };
}

/** The language that the site speaks on this page. */
export function pageLanguage(document: Document): Language {
  return languageOf(document.documentElement.getAttribute('lang'));
}

interface Contents {
  readonly request: PageRequest;
  readonly messages: readonly PageMessage[];
}

type Reader = (document: Document, address: PageAddress, url: string, missed: Missed) => Contents;

const READERS: Readonly<Record<KnownPage['kind'], Reader>> = {
  request: (document, address, url, missed) => {
    const messages = readMessages(document, url, missed);
    for (const name of ['requestPage', 'requestHeader', 'message'] as const) {
      if (findOne(document, name) === null) missed(name);
    }
    return { request: readRequest(document, address, messages, missed), messages };
  },
  'followup-form': (document, address, url, missed) => {
    const messages = readMessages(document, url, missed);
    return { request: readFollowupRequest(document, address, missed), messages };
  },
  attachment: (document, address, _url, missed) => ({
    request: readAttachmentRequest(document, address, missed),
    messages: [attachedLetter(document, address)],
  }),
};

/** The attachment's text as the one message of its page. Who sent it, and when, stands on the request's page alone. */
function attachedLetter(document: Document, address: PageAddress): PageMessage {
  const body = attachmentBody(document);
  return {
    id: address.incomingId ?? '',
    direction: 'incoming',
    sentDate: null,
    resentOn: null,
    author: '',
    attachments: [],
    text: body === null ? '' : mapLetter(body).text,
  };
}
