/**
 * Every selector of WhatDoTheyKnow's pages, and nowhere else. When the site changes, this is the file to mend: look at a
 * page, correct the row, and give it the day you looked. What a row finds stands above it as a comment, for it would
 * otherwise be loaded with every page.
 */

export const SELECTORS = {
  // Which page this is: the layout puts an element named after controller and action just inside #content.
  /** 2026-11-23: a request, by its address or by secret link; also the 403 and 404 pages of one */
  requestPage: '#request_show, #public_tokens_show',
  /** 2026-11-23: the page with the form to write to the authority */
  followupPage: '#followups_new',
  /** 2026-11-23: that form itself; a preview has #preview_form instead */
  followupForm: 'form#followup_form',
  /** 2026-11-29: in that form, the field for the message: alone in a paragraph, filled by the site with a letter to be completed */
  followupText: 'form#followup_form textarea#outgoing_message_body',
  /** 2026-11-23: the site's heading on an attachment shown as a page; the attachment follows it, unwrapped */
  attachmentHeading: 'body#wrapper > .view_html_prefix, body#wrapper_embed > .view_html_prefix',
  /** 2026-11-23: in that heading, the request's title, linked to the message */
  attachmentRequestLink: '.view_html_description a[href*="/request/"], .view_html_description a[href*="/r/"]',

  // The request.
  /** 2026-11-23: title, requester, authority and status of a request */
  requestHeader: '.request-header',
  /** 2026-11-23: the request's title */
  title: '.request-header h1',
  /** 2026-11-23: the sentence "X made this Freedom of Information request to Y" */
  subtitle: '.request-header__subtitle',
  /** 2026-11-23: the requester in the subtitle; no link for requests made on another site */
  requester: '.request-header__subtitle a[href^="/user/"]',
  /** 2026-11-23: the authority in the subtitle, or else in the status below it */
  authority: '.request-header a[href^="/body/"]',
  /** 2026-11-23: the status; its class request-status-message--STATUS names it */
  status: '#request_status',
  /** 2026-11-23: links of the follow-up page; the one to the request's own address carries its title */
  followupTitle: '#followups_new a[href*="/request/"]',
  /** 2026-11-23: the request's JSON, whose address has the url_title also when the page's own has a number */
  jsonAddress: 'link[rel="alternate"][type="application/json"]:not([href*="/feed"])',

  /** 2026-11-23: in the menu of actions, above and below the messages: the form to ask for an internal review */
  reviewFormLink: '#after_actions a[href*="/followups/new"][href*="internal_review=1"]',

  // The viewer.
  /** 2026-11-23: the signed-in viewer's own page, in the menu */
  viewerProfile: '#logged_in_bar a[href^="/user/"][href$="/profile"]',
  /** 2026-11-23: the signed-in viewer's full name */
  viewerName: '#logged_in_bar .profile-summary__name',
  /** 2026-11-23: a note on redaction below a message, shown to its requester alone */
  ownerNote: '.correspondence .correspondence_info',

  // The messages. A preview's `.correspondence#outgoing-0` has neither class; a note that a request was sent again has
  // `.box` and repeats the id of the message it is about.
  /** 2026-11-23: a message of the correspondence */
  message: '.incoming.correspondence[id^="incoming-"], .outgoing.correspondence[id^="outgoing-"]:not(.box)',
  /** 2026-11-23: who sent the message: a name, the authority, or both on two lines */
  messageAuthor: '.correspondence__header__author',
  /** 2026-11-23: when; the text is in the language of the page, the attribute is not */
  messageDate: '.correspondence__header__date time[datetime]',
  /** 2026-11-23: stands in place of the text of a concealed message, or of its body alone */
  messageHidden: '.hidden_message, p.hidden_attachment',
  /** 2026-11-23: a message's attachments and body */
  messageText: '.correspondence_text',
  /** 2026-11-23: the words of the message; empty for a message of attachments alone */
  messageBody: '.correspondence_text > div:not(.attachments)',

  // Attachments of a message.
  /** 2026-11-23: one attachment */
  attachment: '.attachments .list-of-attachments > li.attachment',
  /** 2026-11-23: an attachment's name as shown */
  attachmentName: '.attachment__name',
  /** 2026-11-23: its Download link; absent when it is hidden or erased */
  attachmentDownload: '.attachment__meta a[href*="/attach/"]:not([href*="/attach/html/"])',
} as const satisfies Record<string, string>;

export type SelectorName = keyof typeof SELECTORS;

/** The first element within `root` that the named selector finds. */
export function findOne(root: ParentNode, name: SelectorName): Element | null {
  return root.querySelector(SELECTORS[name]);
}

/** All elements within `root` that the named selector finds, in document order. */
export function findAll(root: ParentNode, name: SelectorName): Element[] {
  return Array.from(root.querySelectorAll(SELECTORS[name]));
}
