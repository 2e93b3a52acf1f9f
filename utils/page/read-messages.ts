import { dateInLondon, type PlainDate } from '../calendar';
import { sameOriginUrl } from './address';
import { oneLine } from './dom';
import { mapText } from './text-map';
import { findAll, findOne, type SelectorName } from './selectors';
import type { PageAttachment, PageMessage } from './types';

/** Told the name of a selector that found nothing where it should have. */
export type Missed = (name: SelectorName) => void;

/** What every message that is shown has. */
const MESSAGE_PARTS = ['messageAuthor', 'messageDate', 'messageBody'] as const;

/** The messages of the page in its order, each id once. */
export function readMessages(document: Document, url: string, missed: Missed): PageMessage[] {
  const elements = [...messageElements(document).values()];
  const shown = elements.filter((element) => !isConcealed(element));
  for (const name of MESSAGE_PARTS) {
    // One odd message is one odd message; where all of them lack a part, the site has changed.
    if (shown.length > 0 && shown.every((element) => findOne(element, name) === null)) missed(name);
  }
  const resendings = readResendings(document);
  return elements.map((element) => readMessage(element, url, resendings.get(element.id) ?? null));
}

/** The date of the last note that a message was sent again, by the message's id. */
function readResendings(document: Document): ReadonlyMap<string, PlainDate | null> {
  return new Map(
    findAll(document, 'resending').map((note) => [note.id, dateIn(findOne(note, 'resendingDate'))]),
  );
}

/** Message elements by id, in the page's order; of several with one id, the first. */
export function messageElements(document: Document): ReadonlyMap<string, Element> {
  const elements = new Map<string, Element>();
  for (const element of findAll(document, 'message')) {
    if (!elements.has(element.id)) elements.set(element.id, element);
  }
  return elements;
}

/** The authority as the header of its messages gives it, below the sender's name; empty where no header has both. */
export function authorityInHeaders(document: Document): string {
  for (const element of messageElements(document).values()) {
    if (!isIncoming(element)) continue;
    const lines = (findOne(element, 'messageAuthor')?.textContent ?? '').split('\n').map(oneLine);
    const [, authority] = lines.filter((line) => line !== '');
    if (authority !== undefined) return authority;
  }
  return '';
}

/** The element that holds a message's words; null where it is concealed or has none. */
export function messageBody(element: Element): Element | null {
  return isConcealed(element) ? null : findOne(element, 'messageBody');
}

function isConcealed(element: Element): boolean {
  return findOne(element, 'messageHidden') !== null;
}

export function isIncoming(element: Element): boolean {
  return element.classList.contains('incoming');
}

function readMessage(element: Element, url: string, resentOn: PlainDate | null): PageMessage {
  const body = messageBody(element);
  return {
    id: element.id,
    direction: isIncoming(element) ? 'incoming' : 'outgoing',
    sentDate: dateIn(findOne(element, 'messageDate')),
    resentOn,
    author: oneLine(findOne(element, 'messageAuthor')?.textContent),
    attachments: findAll(element, 'attachment').map((item) => readAttachment(item, url)),
    text: body === null ? '' : mapText([body]).text,
  };
}

function dateIn(time: Element | null): PlainDate | null {
  return dateInLondon(time?.getAttribute('datetime') ?? '');
}

export function readAttachment(item: Element, pageUrl: string): PageAttachment {
  const name = oneLine(findOne(item, 'attachmentName')?.textContent);
  const href = findOne(item, 'attachmentDownload')?.getAttribute('href');
  const address = href ? sameOriginUrl(href, pageUrl) : null;
  return {
    name,
    href: address?.href ?? '',
    type: extensionOf(address?.pathname ?? '') || extensionOf(name),
    size: oneLine(findOne(item, 'attachmentMeta')?.firstChild?.textContent),
  };
}

function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}
