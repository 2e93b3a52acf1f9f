import { isIncoming, messageElements, readAttachment } from './read-messages';
import { findAll } from './selectors';

export const ATTACHMENT_TAG = 'foi-attached-letter';

/** Endings of files that a letter may be in. */
const LETTER_TYPES: ReadonlySet<string> = new Set(['pdf', 'docx', 'doc', 'rtf', 'txt']);

/** The number of the attachment within its message, as it stands in its address. */
const NUMBER = /\/attach\/(\d+)(?:\/|$)/;

/** An attachment that may be a letter, where it stands in the page. */
export interface LetterAttachment {
  /** The site's own Download address. */
  readonly address: string;
  readonly name: string;
  /** As the site shows it: "41K". */
  readonly size: string;
  /** The message that it came with. */
  readonly messageId: string;
  /** The id of the letter in it, as if it were a message of its own. */
  readonly letterId: string;
  /** The whole item in the message's list of attachments. */
  readonly element: Element;
}

/** Where a letter attached to a message stands in the page, which does not have its words. */
export interface AttachmentPlace {
  readonly body: null;
  /** The whole item in the message's list of attachments. */
  readonly element: Element;
  /** Puts `summary` below the attachment. */
  readonly insertSummary: (summary: Element) => void;
}

/** The attachments of the page's incoming messages that may be letters, in the page's order, each address once. */
export function letterAttachments(document: Document, url: string): readonly LetterAttachment[] {
  const found = new Map<string, LetterAttachment>();
  for (const [messageId, message] of messageElements(document)) {
    if (!isIncoming(message)) continue;
    for (const element of findAll(message, 'attachment')) {
      const { name, href, type, size } = readAttachment(element, url);
      const number = NUMBER.exec(href)?.[1];
      if (number === undefined || !LETTER_TYPES.has(type) || found.has(href)) continue;
      found.set(href, {
        address: href,
        name,
        size,
        messageId,
        letterId: `${messageId}/attach/${number}`,
        element,
      });
    }
  }
  return [...found.values()];
}

/** The places of attached letters by the letter's id. */
export function attachmentPlaces(document: Document, url: string): ReadonlyMap<string, AttachmentPlace> {
  return new Map(
    letterAttachments(document, url).map(({ letterId, element }) => [
      letterId,
      {
        body: null,
        element,
        insertSummary: (summary) => {
          element.append(summary);
        },
      },
    ]),
  );
}
