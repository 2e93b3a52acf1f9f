import { escapeHtml } from './letter-html';
import { layout, path } from './layout';
import type { SampleRequest, View } from './request';

/** A list of requests: a page of the site on which there is no correspondence. */
export function listPage(requests: readonly SampleRequest[], view: View): string {
  const items = requests.map(
    (request) => `
<div class="request_listing">
  <div class="request_left">
    <span class="head"><a href="${path(request)}">${escapeHtml(request.title)}</a></span>
    <div class="requester">Response by <a href="/body/${request.authority.slug}">${escapeHtml(request.authority.name)}</a></div>
  </div>
  <div class="request_right"><span class="desc">This was refused under section 40(2) of the Freedom of Information Act 2000...</span></div>
</div>`,
  );
  return layout({
    id: 'request_list',
    controller: 'request',
    title: 'Browse and search requests',
    address: '/list/successful',
    view,
    signedIn: null,
    main: `<h1>Search requests</h1>
<div class="results_section">
  <h2 class="foi_results">${String(requests.length)} FOI requests found</h2>
  <div class="results_block">${items.join('')}</div>
</div>`,
  });
}

/** The form by which the requester asks for an internal review. */
export function reviewFormPage(request: SampleRequest, view: View): string {
  return layout({
    id: 'followups_new',
    controller: 'followups',
    title: `Write to ${request.authority.name}`,
    address: `${path(request)}/followups/new`,
    view,
    signedIn: request.requester,
    main: `<div id="followup" class="followup">
  <h1>Request an internal review from the main FOI contact at ${escapeHtml(request.authority.name)}</h1>
  <p>Please <strong>only</strong> write messages directly relating to your request <a href="${path(request)}">${escapeHtml(request.title)}</a>.</p>
  <form class="new_outgoing_message" id="followup_form" action="${path(request)}/followups/preview" method="post">
    <p><textarea rows="15" cols="55" name="outgoing_message[body]" id="outgoing_message_body" aria-label="Your message">
Dear ${escapeHtml(request.authority.name)},

Please pass this on to the person who conducts Freedom of Information reviews.

 [ GIVE DETAILS ABOUT YOUR COMPLAINT HERE ]

Yours faithfully,

${escapeHtml(request.requester.name)}</textarea></p>
    <input type="hidden" name="outgoing_message[what_doing]" id="outgoing_message_what_doing" value="internal_review" />
    <input type="hidden" name="internal_review" id="internal_review" value="1" />
    <p><input type="submit" name="commit" value="Preview your message" /></p>
  </form>
</div>`,
  });
}

export function notFoundPage(view: View): string {
  return layout({
    id: 'request_show',
    controller: 'request',
    title: "Sorry, we couldn't find that page",
    address: '/',
    view,
    signedIn: null,
    main: `<div id="error-page" class="error-page"><h1>Sorry, we couldn't find that page</h1>
<p>This sample of the site has a few pages only. <a href="/list/successful">See them all</a>.</p></div>`,
  });
}
