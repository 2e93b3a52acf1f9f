/**
 * Every selector of WhatDoTheyKnow's pages, and nowhere else. When the site changes, this is the file to mend: look at a
 * page, correct the row, and give it the day you looked. What a row finds and when it was last seen to work stand in comments,
 * which no page of the site has to load.
 */

export const SELECTORS = {
  // Which page this is: the layout puts an element named after controller and action just inside #content.
  /** A request, by its address or by secret link; also the 403 and 404 pages of one. Seen 2026-11-23. */
  requestPage: '#request_show, #public_tokens_show',
  /** The page with the form to write to the authority. Seen 2026-11-23. */
  followupPage: '#followups_new',
  /** That form itself; a preview has #preview_form instead. Seen 2026-11-23. */
  followupForm: 'form#followup_form',
  /** In that form, the field for the message: alone in a paragraph, filled by the site with a letter to be completed. Seen 2026-11-29. */
  followupText: 'form#followup_form textarea#outgoing_message_body',
  /** The site's heading on an attachment shown as a page; the attachment follows it, unwrapped. Seen 2026-11-23. */
  attachmentHeading: 'body#wrapper > .view_html_prefix, body#wrapper_embed > .view_html_prefix',
  /** In that heading, the request's title, linked to the message. Seen 2026-11-23. */
  attachmentRequestLink: '.view_html_description a[href*="/request/"], .view_html_description a[href*="/r/"]',

  // The request.
  /** Title, requester, authority and status of a request. Seen 2026-11-23. */
  requestHeader: '.request-header',
  /** The request's title. Seen 2026-11-23. */
  title: '.request-header h1',
  /** The sentence "X made this Freedom of Information request to Y". Seen 2026-11-23. */
  subtitle: '.request-header__subtitle',
  /** The requester in the subtitle; no link for requests made on another site. Seen 2026-11-23. */
  requester: '.request-header__subtitle a[href^="/user/"]',
  /** The authority in the subtitle, or else in the status below it. Seen 2026-11-23. */
  authority: '.request-header a[href^="/body/"]',
  /** The status; its class request-status-message--STATUS names it. Seen 2026-11-23. */
  status: '#request_status',
  /** Links of the follow-up page; the one to the request's own address carries its title. Seen 2026-11-23. */
  followupTitle: '#followups_new a[href*="/request/"]',
  /** The request's JSON, whose address has the url_title also when the page's own has a number. Seen 2026-11-23. */
  jsonAddress: 'link[rel="alternate"][type="application/json"]:not([href*="/feed"])',

  /** In the menu of actions, above and below the messages: the form to ask for an internal review. Seen 2026-11-23. */
  reviewFormLink: '#after_actions a[href*="/followups/new"][href*="internal_review=1"]',

  // The viewer.
  /** The signed-in viewer's own page, in the menu. Seen 2026-11-23. */
  viewerProfile: '#logged_in_bar a[href^="/user/"][href$="/profile"]',
  /** The signed-in viewer's full name. Seen 2026-11-23. */
  viewerName: '#logged_in_bar .profile-summary__name',
  /** A note on redaction below a message, shown to its requester alone. Seen 2026-11-23. */
  ownerNote: '.correspondence .correspondence_info',

  // The messages. A preview's `.correspondence#outgoing-0` has neither class; a note that a request was sent again has
  // `.box` and repeats the id of the message it is about.
  /** A message of the correspondence. Seen 2026-11-23. */
  message: '.incoming.correspondence[id^="incoming-"], .outgoing.correspondence[id^="outgoing-"]:not(.box)',
  /** A note that a message was sent again, with the id of that message. Seen 2026-11-23. */
  resending: '.outgoing.correspondence.box[id^="outgoing-"]',
  /** In that note, when. Seen 2026-11-23. */
  resendingDate: 'h2 time[datetime]',
  /** Who sent the message: a name, the authority, or both on two lines. Seen 2026-11-23. */
  messageAuthor: '.correspondence__header__author',
  /** When; the text is in the language of the page, the attribute is not. Seen 2026-11-23. */
  messageDate: '.correspondence__header__date time[datetime]',
  /** Stands in place of the text of a concealed message, or of its body alone. Seen 2026-11-23. */
  messageHidden: '.hidden_message, p.hidden_attachment',
  /** A message's attachments and body. Seen 2026-11-23. */
  messageText: '.correspondence_text',
  /** The words of the message; empty for a message of attachments alone. Seen 2026-11-23. */
  messageBody: '.correspondence_text > div:not(.attachments)',

  // Attachments of a message.
  /** One attachment. Seen 2026-11-23. */
  attachment: '.attachments .list-of-attachments > li.attachment',
  /** An attachment's name as shown. Seen 2026-11-23. */
  attachmentName: '.attachment__name',
  /** Its size, and links to look at it and to download it. Seen 2026-11-23. */
  attachmentMeta: '.attachment__meta',
  /** Its Download link; absent when it is hidden or erased. Seen 2026-11-23. */
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
