/** What a page's address says by itself. */
export interface PageAddress {
  readonly origin: string;
  /** The request's own page, a query or anchor set aside: `/request/URL_TITLE` or `/r/TOKEN`. */
  readonly requestPath: string;
  /** `URL_TITLE` as it stands there, also where it is a number; empty for a secret link. */
  readonly urlTitle: string;
  /** True for the request's own page, false for one below it. */
  readonly isRequestItself: boolean;
  /** The message that an attachment or a follow-up belongs to: `incoming-2190412`; null where the address names none. */
  readonly incomingId: string | null;
}

const REQUEST_PATH = /^(?:\/(?:cy|en))?(\/(?:request\/([^/]+)|r\/[^/]+))(\/.*)?$/;
const BELOW_MESSAGE = /^\/(?:response|followups\/new)\/(\d+)(?:\/|$)/;

/** Reads the address of a page of a request; null for every other address, and for what is no address at all. */
export function readAddress(url: string): PageAddress | null {
  const parsed = parseUrl(url);
  const [, requestPath, urlTitle, below] = REQUEST_PATH.exec(parsed?.pathname ?? '') ?? [];
  if (parsed === null || requestPath === undefined) return null;
  const number = BELOW_MESSAGE.exec(below ?? '')?.[1];
  return {
    origin: parsed.origin,
    requestPath,
    urlTitle: urlTitle ?? '',
    isRequestItself: below === undefined || below === '/',
    incomingId: number === undefined ? null : `incoming-${number}`,
  };
}

/** `href` made absolute against the page's address, null unless it stays on the same origin. */
export function sameOriginUrl(href: string, pageUrl: string): URL | null {
  const target = parseUrl(href, pageUrl);
  return target !== null && target.origin === parseUrl(pageUrl)?.origin ? target : null;
}

function parseUrl(url: string, base?: string): URL | null {
  return URL.canParse(url, base) ? new URL(url, base) : null;
}
