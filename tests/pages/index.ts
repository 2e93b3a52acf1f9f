import { followupPage, listPage, notFoundPage, type FormVariant } from './other-pages';
import { path } from './layout';
import { requestPage } from './render';
import type { SampleRequest, View } from './request';
import { busShelterRepairs } from './requests/bus-shelter-repairs';
import { leisureCentreContract } from './requests/leisure-centre-contract';
import { libraryOpeningHours } from './requests/library-opening-hours';
import { marketStallLicences } from './requests/market-stall-licences';
import { outfallSurveys } from './requests/outfall-surveys';
import { taxiLicenceChecks } from './requests/taxi-licence-checks';

export { path } from './layout';
export type { SampleRequest } from './request';

/** The sample requests, each by the reason it is here. */
export function sampleRequests(today: string) {
  return {
    partRefusal: libraryOpeningHours(today),
    oldRefusal: taxiLicenceChecks(),
    nothingCited: busShelterRepairs(today),
    leavesOut: marketStallLicences(today),
    attached: leisureCentreContract(),
    environmental: outfallSurveys(today),
  } satisfies Record<string, SampleRequest>;
}

/** A request whose page the site has rebuilt in a way that cannot be read. */
export const UNREADABLE = '/request/changed_layout';

/**
 * The sample site's answer to an address, as www.whatdotheyknow.com would give it.
 * The site knows who is signed in by a cookie; here it is the parameter `signed_in`.
 * @param address from the root, with its parameters: `/request/bus_shelter_repairs?unfold=1`
 * @param today `YYYY-MM-DD`: letters are dated back from it
 */
export function samplePage(address: string, today: string): { status: 200 | 404; html: string } {
  const { pathname, searchParams } = new URL(address, 'https://www.whatdotheyknow.com');
  const view: View = {
    language: searchParams.get('locale') === 'cy' ? 'cy' : 'en',
    unfolded: searchParams.has('unfold'),
    asRequester: searchParams.has('signed_in'),
  };
  const requests = Object.values(sampleRequests(today));
  const request = requests.find((one) => pathname === path(one));
  if (request !== undefined) return { status: 200, html: requestPage(request, view) };
  const followedUp = requests.find((one) => pathname.startsWith(`${path(one)}/followups/new`));
  if (followedUp !== undefined)
    return {
      status: 200,
      html: followupPage(followedUp, view, variantOf(pathname, searchParams, followedUp)),
    };
  if (pathname === '/list/successful') return { status: 200, html: listPage(requests, view) };
  if (pathname === UNREADABLE) return { status: 200, html: unreadablePage(view) };
  return { status: 404, html: notFoundPage(view) };
}

/**
 * What the sample site answers where an attachment is downloaded.
 * @returns the name of a file in `tests/attachments/files`; null for every other address
 */
export function sampleAttachment(address: string, today: string): string | null {
  const { pathname } = new URL(address, 'https://www.whatdotheyknow.com');
  const [, urlTitle, message, part] =
    /^\/request\/([^/]+)\/response\/(\d+)\/attach\/(\d+)\//.exec(pathname) ?? [];
  const request = Object.values(sampleRequests(today)).find((one) => one.urlTitle === urlTitle);
  const event = request?.events.find(({ id }) => id === Number(message));
  const attachments = event?.type === 'incoming' ? event.attachments : undefined;
  // The first part of an e-mail is its text.
  return attachments?.[Number(part) - 2]?.file ?? null;
}

function variantOf(pathname: string, parameters: URLSearchParams, { events }: SampleRequest): FormVariant {
  const id = Number(pathname.split('/').at(-1));
  const answered = events.find((event) => event.type === 'incoming' && event.id === id);
  return {
    isReview: parameters.has('internal_review'),
    answered: answered?.type === 'incoming' ? answered : null,
    hasSnippets: parameters.has('snippets'),
    isPro: parameters.has('pro'),
  };
}

function unreadablePage(view: View): string {
  return requestPage({ ...taxiLicenceChecks(), urlTitle: UNREADABLE.slice('/request/'.length) }, view)
    .replaceAll('class="correspondence_text"', 'class="message-body"')
    .replaceAll('correspondence__header', 'message-header');
}
