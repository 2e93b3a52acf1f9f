import type { PageAddress } from './address';
import { mapLetter, type LetterBody } from './letter-body';
import { findOne } from './selectors';
import type { PageKind } from './types';

/**
 * Tells a page that can be read from all others. A page counts as known when most of what names it is there, so that one
 * changed id on the site reads as "cannot find the title", not as "no request here".
 *
 * @param address null where the page's address is not that of a request or of something below one.
 */
export function pageKind(document: Document, address: PageAddress | null): PageKind {
  if (address === null) return 'other';
  if (findOne(document, 'followupPage') !== null || findOne(document, 'followupForm') !== null) {
    return 'followup-form';
  }
  if (isRequest(document, address)) return 'request';
  return isAttachment(document, address) ? 'attachment' : 'other';
}

/** Below the site's heading on an attachment shown as a page; null on every other page. */
export function attachmentBody(document: Document): LetterBody | null {
  const heading = findOne(document, 'attachmentHeading');
  const container = heading?.parentElement ?? null;
  return container === null ? null : { container, after: heading };
}

/** The pages that say "hidden" or "not found" have the id of a request page, but neither header nor messages. */
function isRequest(document: Document, { isRequestItself }: PageAddress): boolean {
  const hasHeader = findOne(document, 'requestHeader') !== null;
  const hasMessages = findOne(document, 'message') !== null;
  return findOne(document, 'requestPage') === null
    ? isRequestItself && hasHeader && hasMessages
    : hasHeader || hasMessages;
}

/** Most attachments are shown in a frame, with nothing below the heading that could be read. */
function isAttachment(document: Document, { incomingId }: PageAddress): boolean {
  const body = attachmentBody(document);
  return incomingId !== null && body !== null && mapLetter(body).text.trim() !== '';
}
