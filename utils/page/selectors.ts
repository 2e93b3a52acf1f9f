/**
 * Every selector of WhatDoTheyKnow's pages, and nowhere else. When the site changes, this is the file to mend: look at a
 * page, correct the row, and give it the day you looked.
 */

export interface SiteSelector {
  readonly css: string;
  /** What it finds, for whoever has to mend it. */
  readonly finds: string;
  /** The day it was last seen to work, `YYYY-MM-DD`. */
  readonly checked: string;
}

function seen(checked: string, css: string, finds: string): SiteSelector {
  return { css, finds, checked };
}

export const SELECTORS = {
  // Which page this is: the layout puts an element named after controller and action just inside #content.
  requestPage: seen(
    '2026-11-23',
    '#request_show, #public_tokens_show',
    'a request, by its address or by secret link; also the 403 and 404 pages of one',
  ),
  followupPage: seen('2026-11-23', '#followups_new', 'the page with the form to write to the authority'),
  followupForm: seen(
    '2026-11-23',
    'form#followup_form',
    'that form itself; a preview has #preview_form instead',
  ),
  followupText: seen(
    '2026-11-29',
    'form#followup_form textarea#outgoing_message_body',
    'in that form, the field for the message: alone in a paragraph, filled by the site with a letter to be completed',
  ),
  attachmentHeading: seen(
    '2026-11-23',
    'body#wrapper > .view_html_prefix, body#wrapper_embed > .view_html_prefix',
    "the site's heading on an attachment shown as a page; the attachment follows it, unwrapped",
  ),
  attachmentRequestLink: seen(
    '2026-11-23',
    '.view_html_description a[href*="/request/"], .view_html_description a[href*="/r/"]',
    "in that heading, the request's title, linked to the message",
  ),

  // The request.
  requestHeader: seen('2026-11-23', '.request-header', 'title, requester, authority and status of a request'),
  title: seen('2026-11-23', '.request-header h1', "the request's title"),
  subtitle: seen(
    '2026-11-23',
    '.request-header__subtitle',
    'the sentence "X made this Freedom of Information request to Y"',
  ),
  requester: seen(
    '2026-11-23',
    '.request-header__subtitle a[href^="/user/"]',
    'the requester in the subtitle; no link for requests made on another site',
  ),
  authority: seen(
    '2026-11-23',
    '.request-header a[href^="/body/"]',
    'the authority in the subtitle, or else in the status below it',
  ),
  status: seen(
    '2026-11-23',
    '#request_status',
    'the status; its class request-status-message--STATUS names it',
  ),
  followupTitle: seen(
    '2026-11-23',
    '#followups_new a[href*="/request/"]',
    "links of the follow-up page; the one to the request's own address carries its title",
  ),
  jsonAddress: seen(
    '2026-11-23',
    'link[rel="alternate"][type="application/json"]:not([href*="/feed"])',
    "the request's JSON, whose address has the url_title also when the page's own has a number",
  ),

  reviewFormLink: seen(
    '2026-11-23',
    '#after_actions a[href*="/followups/new"][href*="internal_review=1"]',
    'in the menu of actions, above and below the messages: the form to ask for an internal review',
  ),

  // The viewer.
  viewerProfile: seen(
    '2026-11-23',
    '#logged_in_bar a[href^="/user/"][href$="/profile"]',
    "the signed-in viewer's own page, in the menu",
  ),
  viewerName: seen('2026-11-23', '#logged_in_bar .profile-summary__name', "the signed-in viewer's full name"),
  ownerNote: seen(
    '2026-11-23',
    '.correspondence .correspondence_info',
    'a note on redaction below a message, shown to its requester alone',
  ),

  // The messages. A preview's `.correspondence#outgoing-0` has neither class; a note that a request was sent again has
  // `.box` and repeats the id of the message it is about.
  message: seen(
    '2026-11-23',
    '.incoming.correspondence[id^="incoming-"], .outgoing.correspondence[id^="outgoing-"]:not(.box)',
    'a message of the correspondence',
  ),
  messageAuthor: seen(
    '2026-11-23',
    '.correspondence__header__author',
    'who sent the message: a name, the authority, or both on two lines',
  ),
  messageDate: seen(
    '2026-11-23',
    '.correspondence__header__date time[datetime]',
    'when; the text is in the language of the page, the attribute is not',
  ),
  messageHidden: seen(
    '2026-11-23',
    '.hidden_message, p.hidden_attachment',
    'stands in place of the text of a concealed message, or of its body alone',
  ),
  messageText: seen('2026-11-23', '.correspondence_text', "a message's attachments and body"),
  messageBody: seen(
    '2026-11-23',
    '.correspondence_text > div:not(.attachments)',
    'the words of the message; empty for a message of attachments alone',
  ),

  // Attachments of a message.
  attachment: seen('2026-11-23', '.attachments .list-of-attachments > li.attachment', 'one attachment'),
  attachmentName: seen('2026-11-23', '.attachment__name', "an attachment's name as shown"),
  attachmentDownload: seen(
    '2026-11-23',
    '.attachment__meta a[href*="/attach/"]:not([href*="/attach/html/"])',
    'its Download link; absent when it is hidden or erased',
  ),
} as const satisfies Record<string, SiteSelector>;

export type SelectorName = keyof typeof SELECTORS;

/** The first element within `root` that the named selector finds. */
export function findOne(root: ParentNode, name: SelectorName): Element | null {
  return root.querySelector(SELECTORS[name].css);
}

/** All elements within `root` that the named selector finds, in document order. */
export function findAll(root: ParentNode, name: SelectorName): Element[] {
  return Array.from(root.querySelectorAll(SELECTORS[name].css));
}
