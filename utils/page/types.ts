/** What WhatDoTheyKnow shows, as data: read once from the document, knowing nothing of the law. */

import type { PlainDate } from '../calendar';

export type PageKind = 'request' | 'attachment' | 'followup-form' | 'other';

export interface PageAttachment {
  /** The name shown to readers. */
  readonly name: string;
  /** Absolute address of the site's own Download link; empty where the file cannot be downloaded. */
  readonly href: string;
  /** Lower-case file extension from the address or the name: "pdf"; empty where there is none. */
  readonly type: string;
  /** As the site shows it: "41K"; empty where it does not. */
  readonly size: string;
}

export interface PageMessage {
  /** `incoming-2190412`, `outgoing-1504220`. */
  readonly id: string;
  readonly direction: 'incoming' | 'outgoing';
  /** Calendar date in London of the message's `<time datetime>`; null where the page gives none. */
  readonly sentDate: PlainDate | null;
  /** The date on which the site last sent an outgoing message again; null where it did not. */
  readonly resentOn: PlainDate | null;
  readonly author: string;
  readonly attachments: readonly PageAttachment[];
  /** `textContent` of the body element, unchanged; empty for hidden messages and attachments-only ones. */
  readonly text: string;
}

export interface PageRequest {
  readonly urlTitle: string;
  readonly title: string;
  readonly authority: string;
  readonly requester: string;
  /** What follows `request-status-message--`. */
  readonly status: string;
  /** As the site says; null where it does not. */
  readonly law: 'FOI' | 'EIR' | null;
  readonly viewerIsRequester: boolean;
}

/** A page as read. For kind `other` there is nothing else to know. */
export type PageReading =
  | { readonly kind: 'other' }
  | {
      readonly kind: 'request' | 'attachment' | 'followup-form';
      /** The clean address of the request: `https://www.whatdotheyknow.com/request/URL_TITLE`. */
      readonly url: string;
      readonly language: 'en' | 'cy';
      readonly request: PageRequest;
      readonly messages: readonly PageMessage[];
      /** What could not be read, as the names of the selectors that found nothing; empty on a page that is as expected. */
      readonly unreadable: readonly string[];
    };
