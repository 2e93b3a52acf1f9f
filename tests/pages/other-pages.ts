import { escapeHtml } from './letter-html';
import { layout, path } from './layout';
import { eventHtml } from './render';
import type { Incoming, SampleRequest, View } from './request';

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

/** The ways in which the site shows its form to write to the authority. */
export interface FormVariant {
  /** For an internal review; else for any message. */
  readonly isReview: boolean;
  /** The message that is answered, shown above the form; null for one to the authority's main contact. */
  readonly answered: Incoming | null;
  /** With texts to choose from, between the form and what stands above it. */
  readonly hasSnippets: boolean;
  /** Of a request that is not public yet, as Pro has them: its letter does not say where it can be read. */
  readonly isPro: boolean;
}

const FORM_WORDS = {
  en: {
    dear: (name: string) => `Dear ${name},`,
    review: (authority: string, title: string) =>
      `Please pass this on to the person who conducts Freedom of Information reviews.\n\nI am writing to request an internal review of ${authority}'s handling of my FOI request '${title}'.\n\n\n\n [ GIVE DETAILS ABOUT YOUR COMPLAINT HERE ] \n\n\n\n`,
    history:
      'A full history of my FOI request and all correspondence is available on the Internet at this address: ',
    faithfully: 'Yours faithfully,',
  },
  cy: {
    dear: (name: string) => `Annwyl ${name},`,
    review: (_authority: string, title: string) =>
      `Anfonwch hwn ymlaen at y person sy'n cynnal adolygiadau.\n\nRwy'n gofyn am adolygiad mewnol o'm cais '${title}'.\n\n\n\n [ RHOWCH Y MANYLION YMA ] \n\n\n\n`,
    history: "Mae'r cais a'r holl ohebiaeth yma: ",
    faithfully: 'Yn gywir,',
  },
};

/** The form by which the requester writes to the authority. */
export function followupPage(request: SampleRequest, view: View, variant: FormVariant): string {
  const { authority, requester } = request;
  const { isReview, answered, hasSnippets, isPro } = variant;
  const words = FORM_WORDS[view.language];
  const address = `https://www.whatdotheyknow.com${path(request)}`;
  const history = isPro ? '' : `${words.history}${address}`;
  const letter = isReview ? `${words.review(authority.name, request.title)}${history}\n` : '\n';
  const text = `${words.dear(answered?.author ?? authority.name)}\n\n${letter}\n${words.faithfully}\n\n${requester.name}`;
  const heading = isReview
    ? `<h1>Request an internal review from the main FOI contact at ${escapeHtml(authority.name)}</h1>`
    : `<h2>Send a public follow up message to ${escapeHtml(authority.name)}</h2>`;
  return layout({
    id: 'followups_new',
    controller: 'followups',
    title: `Write to ${authority.name}`,
    address: `${path(request)}/followups/new`,
    view,
    signedIn: requester,
    isPro,
    main: `<div id="show_response_view" class="show_response_view">
${answered === null ? '' : eventHtml(answered, request, view)}
<div id="followup" class="followup">
  ${heading}
  ${isPro ? PRO_NOTE : ''}
  <p>Please <strong>only</strong> write messages directly relating to your request <a href="${path(request)}">${escapeHtml(request.title)}</a>.</p>
  ${hasSnippets ? SNIPPETS : ''}
  <form class="new_outgoing_message" id="followup_form" action="${address}/followups/preview" accept-charset="UTF-8" method="post">
    <p><textarea rows="15" cols="55" name="outgoing_message[body]" id="outgoing_message_body" aria-label="Your message">
${escapeHtml(text)}</textarea></p>
    ${isReview ? REVIEW_FIELDS : CHOICE_FIELDS}
    <p><input type="submit" name="commit" value="Preview your message" /></p>
  </form>
</div>
</div>`,
  });
}

const PRO_NOTE =
  '<p><strong>Note: When this request is made public, this message will also be made public.</strong></p>';

const REVIEW_FIELDS = `<input type="hidden" name="outgoing_message[what_doing]" id="outgoing_message_what_doing" value="internal_review" />
    <input type="hidden" name="internal_review" id="internal_review" value="1" />`;

const CHOICE_FIELDS = `<h3>What are you doing?</h3>
    <div><input id="internal_review" type="radio" value="internal_review" name="outgoing_message[what_doing]" />
      <label for="internal_review">I am requesting an <strong>internal review</strong></label></div>
    <div><input id="sort_normal" type="radio" value="normal_sort" name="outgoing_message[what_doing]" />
      <label for="sort_normal"><strong>Anything else</strong></label></div>`;

const SNIPPETS = `<p><strong>Challenging a refusal?</strong> Here are some texts that may help:</p>
  <div class="snippet-library js-snippet-library">
    <label for="snippet-relation">Texts about</label>
    <select id="snippet-relation"><option value="all">any section</option></select>
    <div class="snippet" data-tags="refusal_advice internal_review">
      <div class="snippet__preview"><h3>Ask how it was weighed</h3><p>Please say how the public interest was weighed.</p></div>
      <button type="button" class="snippet__action button" data-clipboard-text="Please say how the public interest was weighed.">Copy</button>
    </div>
  </div>`;

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
