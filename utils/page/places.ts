import { ATTACHMENT_TAG } from './attachments';
import { OFFER_TAG } from './followup-form';
import { type LetterBody } from './letter-body';
import { removeStaleMarks } from './marks';
import { attachmentBody } from './page-kind';
import { messageBody, messageElements } from './read-messages';
import { findOne } from './selectors';
import type { PageReading } from './types';

export const SUMMARY_TAG = 'foi-letter-summary';
export const CARD_TAG = 'foi-citation-card';
export const PANEL_TAG = 'foi-findings-panel';

/** Where a message stands in the page. */
export interface MessagePlace {
  readonly body: LetterBody;
  /** What scrolls into view with the message: the message itself, or the attachment's page. */
  readonly element: Element;
  /** Puts `summary` right above the letter: below the message's header and the site's own notes on it. */
  readonly insertSummary: (summary: Element) => void;
}

/**
 * The places of the page's incoming messages by id. A message that is hidden or has no body of its own has none.
 *
 * @param reading what `readPage` made of the same document.
 */
export function messagePlaces(document: Document, reading: PageReading): ReadonlyMap<string, MessagePlace> {
  const places = new Map<string, MessagePlace>();
  if (reading.kind === 'other') return places;
  const elements = messageElements(document);
  for (const { id, direction } of reading.messages) {
    if (direction === 'outgoing') continue;
    const place = reading.kind === 'attachment' ? attachmentPlace(document) : messagePlace(elements.get(id));
    if (place !== null) places.set(id, place);
  }
  return places;
}

function messagePlace(element: Element | undefined): MessagePlace | null {
  if (element === undefined) return null;
  const container = messageBody(element);
  const text = findOne(element, 'messageText');
  if (container === null || text === null) return null;
  return {
    body: { container, after: null },
    element,
    insertSummary: (summary) => {
      text.before(summary);
    },
  };
}

function attachmentPlace(document: Document): MessagePlace | null {
  const body = attachmentBody(document);
  if (body === null) return null;
  return {
    body,
    element: body.container,
    insertSummary: (summary) => {
      body.after?.after(summary);
    },
  };
}

/**
 * Puts `card` where the keyboard reaches it next after its mark: right behind it, or behind the link that the mark is
 * in, so that what is clicked in the card is not taken for the link.
 */
export function insertCard(mark: Element, card: Element): void {
  (mark.closest('a[href]') ?? mark).after(card);
}

/** Takes out all that an earlier version of the extension, replaced while the page was open, has left in it. */
export function removeLeftovers(document: Document): void {
  const ours = [SUMMARY_TAG, CARD_TAG, PANEL_TAG, OFFER_TAG, ATTACHMENT_TAG].join(', ');
  for (const element of document.querySelectorAll(ours)) element.remove();
  removeStaleMarks(document);
}
