import { sameOriginUrl, type PageAddress } from './address';
import { isText, oneLine } from './dom';
import { authorityInHeaders, type Missed } from './read-messages';
import { findAll, findOne, type SelectorName } from './selectors';
import type { PageMessage, PageRequest } from './types';

/** The request as its own page shows it. */
export function readRequest(
  document: Document,
  address: PageAddress,
  messages: readonly PageMessage[],
  missed: Missed,
): PageRequest {
  const textOf = (name: SelectorName, instead = '') => {
    const text = oneLine(findOne(document, name)?.textContent) || instead;
    if (text === '') missed(name);
    return text;
  };
  // A request that came from another site has a requester without an account here, so without a link.
  const firstAuthor = messages.find(({ direction }) => direction === 'outgoing')?.author;
  const status = findOne(document, 'status');
  if (status === null) missed('status');
  return {
    urlTitle: urlTitleOf(document, address),
    title: textOf('title'),
    // A request made to many authorities at once names none of them there.
    authority: textOf('authority', authorityInHeaders(document)),
    requester: textOf('requester', firstAuthor),
    status: /(?:^|\s)request-status-message--(\S+)/.exec(status?.className ?? '')?.[1] ?? '',
    law: readLaw(document, missed),
    viewerIsRequester: isViewerRequester(document),
  };
}

/** The site's form for asking for an internal review; null where the page offers none. */
export function readReviewFormUrl(document: Document, url: string): string | null {
  const href = findOne(document, 'reviewFormLink')?.getAttribute('href');
  return href ? (sameOriginUrl(href, url)?.href ?? null) : null;
}

/** The request as far as the form to write to the authority tells; the site shows that form to its requester alone. */
export function readFollowupRequest(document: Document, address: PageAddress, missed: Missed): PageRequest {
  const hasForm = findOne(document, 'followupForm') !== null;
  if (!hasForm) missed('followupForm');
  if (findOne(document, 'followupPage') === null) missed('followupPage');
  const titleLink = findAll(document, 'followupTitle').find((link) =>
    isAddressOf(link.getAttribute('href'), address),
  );
  if (titleLink === undefined) missed('followupTitle');
  return {
    ...unknownRequest(document, address),
    title: oneLine(titleLink?.textContent),
    authority: authorityInHeaders(document),
    requester: hasForm ? oneLine(findOne(document, 'viewerName')?.textContent) : '',
    viewerIsRequester: hasForm,
  };
}

/** The request as far as an attachment's page tells: its address and title. */
export function readAttachmentRequest(document: Document, address: PageAddress, missed: Missed): PageRequest {
  const title = oneLine(findOne(document, 'attachmentRequestLink')?.textContent);
  if (title === '') missed('attachmentRequestLink');
  return { ...unknownRequest(document, address), title };
}

function unknownRequest(document: Document, address: PageAddress): PageRequest {
  return {
    urlTitle: urlTitleOf(document, address),
    title: '',
    authority: '',
    requester: '',
    status: '',
    law: null,
    viewerIsRequester: false,
  };
}

/** A number in the address is an id, never a url_title; the page's JSON link then has the title. */
function urlTitleOf(document: Document, { urlTitle }: PageAddress): string {
  if (urlTitle !== '' && !/^\d+$/.test(urlTitle)) return urlTitle;
  const href = findOne(document, 'jsonAddress')?.getAttribute('href') ?? '';
  return /\/request\/([^/?#]+)\.json(?:[?#]|$)/.exec(href)?.[1] ?? urlTitle;
}

function isAddressOf(href: string | null, { origin, requestPath }: PageAddress): boolean {
  return href === requestPath || href === `${origin}${requestPath}`;
}

/** The law is named in the subtitle's own words, not in the names it links to, in the language of the page. */
function readLaw(document: Document, missed: Missed): PageRequest['law'] {
  const subtitle = findOne(document, 'subtitle');
  if (subtitle === null) missed('subtitle');
  const words = Array.from(subtitle?.childNodes ?? [])
    .filter(isText)
    .map((node) => node.data)
    .join(' ');
  const names = words.match(
    /Freedom of Information|Rhyddid Gwybodaeth|Environmental Information|Gwybodaeth Amgylcheddol/g,
  );
  // The last: a requester without an account is named in plain words before it.
  const name = names?.at(-1);
  if (name === undefined) return null;
  return name.endsWith('Amgylcheddol') || name.startsWith('Environmental') ? 'EIR' : 'FOI';
}

function isViewerRequester(document: Document): boolean {
  const viewer = userOf(findOne(document, 'viewerProfile'));
  const requester = userOf(findOne(document, 'requester'));
  return (viewer !== null && viewer === requester) || findOne(document, 'ownerNote') !== null;
}

/** `rowan_ashby` of `/user/rowan_ashby/profile`. */
function userOf(link: Element | null): string | null {
  return /^\/user\/([^/?#]+)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;
}
