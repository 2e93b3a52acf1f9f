import { dateOnPage } from './dates';
import { escapeHtml, letterHtml } from './letter-html';
import { layout, path } from './layout';
import type {
  Annotation,
  Attachment,
  Event,
  Incoming,
  Outgoing,
  SampleRequest,
  Status,
  View,
} from './request';

const WORDS = {
  en: {
    attachment: 'Attachment',
    attachments: 'Attachments',
    view: 'View',
    show: 'show quoted sections',
    hide: 'hide quoted sections',
    laws: { FOI: 'Freedom of Information', EIR: 'Environmental Information Regulations' },
    actions: 'Actions',
    reply: 'Write a reply',
    review: 'Request an internal review',
    link: 'Link to this',
    follow: 'Follow',
  },
  cy: {
    attachment: 'Atodiad',
    attachments: 'Atodiad',
    view: 'Gweld',
    show: 'dangos adrannau a ddyfynnir',
    hide: 'cuddio adrannau a ddyfynnir',
    laws: { FOI: 'Rhyddid Gwybodaeth', EIR: 'Rheoliadau Gwybodaeth Amgylcheddol' },
    actions: 'Gweithredoedd',
    reply: 'Ysgrifennu ateb',
    review: 'Gofyn am adolygiad mewnol',
    link: 'Cysylltwch â hwn',
    follow: 'Dilynwch',
  },
};

const STATUS_SENTENCES: Record<Status, (request: SampleRequest) => string> = {
  waiting_classification: ({ requester }) =>
    `We're waiting for <a href="/user/${requester.slug}">${escapeHtml(requester.name)}</a> to read a recent response and update the status.`,
  rejected: ({ authority }) =>
    `The request was <strong>refused</strong> by <a href="/body/${authority.slug}">${escapeHtml(authority.name)}</a>.`,
  partially_successful: () => 'The request was <strong>partially successful</strong>.',
  successful: () => 'The request was <strong>successful</strong>.',
};

/** A request page as the site shows it. */
export function requestPage(request: SampleRequest, view: View): string {
  const address = path(request);
  const events = request.events.map(
    (event) => `<div class="ff-print-fix"></div>\n${eventHtml(event, request, view)}`,
  );
  return layout({
    id: 'request_show',
    controller: 'request',
    title: `${request.title} - a Freedom of Information request to ${request.authority.name}`,
    address,
    view,
    signedIn: view.asRequester ? request.requester : null,
    published: { first: request.events[0]?.date ?? '', last: request.events.at(-1)?.date ?? '' },
    main: `
${header(request, view)}
<div id="left_column" class="left_column">
${events.join('\n')}
<div class="request-footer__action-bar-container">
  <div class="request-footer__action-bar__actions">${actions(request, view)}</div>
</div>
</div>
${sidebar()}`,
  });
}

function header(request: SampleRequest, view: View): string {
  const { requester, authority, status } = request;
  const words = WORDS[view.language];
  return `
<div class="request-header">
  <div class="row">
    <h1>${escapeHtml(request.title)}</h1>
    <div class="request-header__action-bar-container">
      <div class="request-header__action-bar">
        <p class="request-header__subtitle ">
          <a href="/user/${requester.slug}">${escapeHtml(requester.name)}</a> made this ${words.laws[request.law ?? 'FOI']} request to <a href="/body/${authority.slug}">${escapeHtml(authority.name)}</a>
        </p>
        <div class="request-header__action-bar__actions ">
          ${actions(request, view)}
          <div class="action-bar__follow">
            <div class="action-bar__follow-button"><a class="link_button_green track__action" href="${path(request)}/track">${words.follow}</a></div>
            <div class="action-bar__follower-count"><span id="follow_count">1</span> follower</div>
          </div>
        </div>
      </div>
    </div>
    <div class="request-status">
      <div id="request_status" class="request-status-message request-status-message--${status}">
        <i class="icon-standalone icon_${status}"></i>
        <p>
          ${STATUS_SENTENCES[status](request)}
        </p>
      </div>
    </div>
  </div>
</div>`;
}

function actions(request: SampleRequest, view: View): string {
  const words = WORDS[view.language];
  const last = request.events.findLast((event) => event.type === 'incoming');
  return `
<div id="after_actions" class="after-actions">
  <ul class="action-menu after-actions__action-menu">
    <li>
      <a href="#" class="action-menu__button">${words.actions}</a>
      <ul class="action-menu__menu">
        <li class="action-menu__menu__item">
          <span class="action-menu__menu__heading">
            ${escapeHtml(request.requester.name)}
          </span>
          <ul class="action-menu__menu__submenu owner_actions">
            <li><a href="${path(request)}/followups/new/${String(last?.id ?? '')}">${words.reply}</a></li>
            <li><a href="${path(request)}/followups/new?internal_review=1">${words.review}</a></li>
          </ul>
        </li>
      </ul>
    </li>
  </ul>
</div>`;
}

export function eventHtml(event: Event, request: SampleRequest, view: View): string {
  switch (event.type) {
    case 'outgoing':
      return outgoingHtml(event, request, view);
    case 'incoming':
      return incomingHtml(event, request, view);
    case 'annotation':
      return annotationHtml(event, request, view);
  }
}

function outgoingHtml(message: Outgoing, request: SampleRequest, view: View): string {
  const id = `outgoing-${String(message.id)}`;
  return `
<div class="outgoing correspondence js-collapsible" id="${id}">
  <div class="correspondence__header">
    <span class="correspondence__header__author js-collapsible-trigger">
      ${escapeHtml(request.requester.name)}
    </span>
    <a class="correspondence__header__date" href="#${id}">
      ${time(message.date, view)}
    </a>
  </div>
  <div class="correspondence_text">
    <div>${letterHtml(message.text)}</div>
  </div>
  <p class="event_actions">
  </p>
  ${footer(id, request, view)}
</div>`;
}

function incomingHtml(message: Incoming, request: SampleRequest, view: View): string {
  const id = `incoming-${String(message.id)}`;
  return `
<div class="incoming correspondence normal js-collapsible" id="${id}">
  <div class="correspondence__header">
    <span class="correspondence__header__author js-collapsible-trigger">
      ${escapeHtml(message.author)},
      ${escapeHtml(request.authority.name)}
    </span>
    <a class="correspondence__header__date" href="#${id}">
      ${time(message.date, view)}
    </a>
  </div>
  <div class="correspondence_text">
    ${attachmentsHtml(message, request, view)}
    <div id="attachment-${String(message.id + 3_340_000)}">
${letterHtml(message.text)}
${quotedHtml(message, view)}
    </div>
  </div>
  <p class="event_actions">
  </p>
  ${view.asRequester ? REDACTION_NOTE : ''}
  ${footer(id, request, view)}
</div>`;
}

const REDACTION_NOTE = `<div class="correspondence_info">
    <p>Email addresses and phone numbers may have been automatically redacted. <a href="/help/officers#mobiles">Find out why.</a></p>
  </div>`;

function quotedHtml(message: Incoming, view: View): string {
  if (message.quoted === undefined) return '';
  const words = WORDS[view.language];
  const target = `#incoming-${String(message.id)}`;
  const link = view.unfolded
    ? `<a href="?${target}">${words.hide}</a>`
    : `<a href="?unfold=1${target}">${words.show}</a>`;
  const quoted = view.unfolded ? `${letterHtml(message.quoted)}\n` : '';
  return `${quoted}<p><span class="unfold_link">\n<br />  ${link}\n<br /></span></p>`;
}

function attachmentsHtml(message: Incoming, request: SampleRequest, view: View): string {
  const { attachments = [] } = message;
  if (attachments.length === 0) return '';
  const words = WORDS[view.language];
  return `
    <div class="attachments">
      <div class="attachments__header">
        <h3>
          ${String(attachments.length)} ${attachments.length === 1 ? words.attachment : words.attachments}
        </h3>
      </div>
      <ul class="list-of-attachments">
        ${attachments.map((attachment, index) => attachmentHtml(attachment, index + 2, message, request, view)).join('\n')}
      </ul>
    </div>`;
}

function attachmentHtml(
  attachment: Attachment,
  part: number,
  message: Incoming,
  request: SampleRequest,
  view: View,
): string {
  const base = `${path(request)}/response/${String(message.id)}/attach`;
  const file = encodeURIComponent(attachment.name);
  const download = `${base}/${String(part)}/${file}?cookie_passthrough=1`;
  return `<li class="attachment" id="attachment-${String(attachment.id)}">
          <a href="${download}"><img class="attachment__image" alt="Attachment" src="/assets/document.svg" /></a>
          <p class="attachment__name">
            ${escapeHtml(attachment.name)}
          </p>
          <p class="attachment__meta">
            ${attachment.size}
            <a href="${base}/html/${String(part)}/${file}.html">${WORDS[view.language].view}</a>
            <a href="${download}">Download</a>
          </p>
        </li>`;
}

function annotationHtml(annotation: Annotation, request: SampleRequest, view: View): string {
  const id = `comment-${String(annotation.id)}`;
  return `
<div class="comment_in_request box" id="${id}">
  <div class="comment_content">
    <h2>
      <a href="/user/${annotation.author.slug}">${escapeHtml(annotation.author.name)}</a> left an annotation (${time(annotation.date, view)})
    </h2>
    <div class="comment_in_request_text">
      ${letterHtml(annotation.text)}
    </div>
    <p class="event_actions">
    </p>
  </div>
  ${footer(id, request, view)}
</div>`;
}

function footer(id: string, request: SampleRequest, view: View): string {
  return `<div class="correspondence__footer">
    <div class="correspondence__footer__cplink">
      <input type="text" id="" value="https://www.whatdotheyknow.com${path(request)}#${id}" class="cplink__field" aria-label="Address of this message" />
      <a class="cplink__button">${WORDS[view.language].link}</a>
      <a class="cplink__button" href="${path(request)}/report/new">Report</a>
    </div>
  </div>`;
}

/** Sent at ten in the morning, in winter or summer. */
function time(date: string, view: View): string {
  return `<time datetime="${date}T10:00:00+00:00" title="${date} 10:00:00 +0000">${dateOnPage(date, view.language)}</time>`;
}

function sidebar(): string {
  const similar = [
    ['Closing times of leisure centres', 'Fernhill District Council'],
    ['Mobile library routes', 'Saltmarsh County Council'],
    ['Cost of replacing library computers', 'Harbourne Borough Council'],
    ['Volunteers in public libraries', 'Oakvale City Council'],
  ].map(
    ([title, authority]) => `
    <div class="request_short_listing">
      <h3 class="request_short_listing__title"><a href="/list/successful">${title ?? ''}</a></h3>
      <p class="request_short_listing__authority">${authority ?? ''}</p>
    </div>`,
  );
  return `
<div id="right_column" class="sidebar right_column" role="complementary">
  <div class="sidebar__section pro-upsell">
    <strong><a href="/pro">WhatDoTheyKnow Pro</a></strong> is a powerful, fully-featured FOI toolkit for journalists.
  </div>
  <div class="sidebar__section next-actions">
    <h2>Act on what you've learnt</h2>
    <div class="act_link"><i class="act-link-icon"></i> <a href="#">Share this request</a></div>
    <div class="act_link"><i class="act-link-icon"></i> <a href="#">Write to your politician</a></div>
  </div>
  <div class="sidebar__section sidebar__similar-requests">
    <h2>Requests like this</h2>
    ${similar.join('')}
  </div>
</div>`;
}
