import { escapeHtml } from './letter-html';
import type { Person, SampleRequest, View } from './request';

/** The frame that every page of the site has. */
interface Page {
  /** `CONTROLLER_ACTION`: the id by which the site's pages are told apart. */
  readonly id: string;
  readonly controller: string;
  readonly title: string;
  /** From the root: `/request/library_visits`. */
  readonly address: string;
  readonly view: View;
  readonly signedIn: Person | null;
  readonly published?: { readonly first: string; readonly last: string };
  /** Seen by somebody who works with the site's Pro part. */
  readonly isPro?: boolean;
  readonly main: string;
}

/** A request's address from the root. */
export function path({ urlTitle }: SampleRequest): string {
  return `/request/${urlTitle}`;
}

export function layout(page: Page): string {
  const { view, address } = page;
  return `<!DOCTYPE html>
<html lang="${view.language}" class="no-js">
<head>
<meta charset="utf-8">
<title>
  ${escapeHtml(page.title)} - WhatDoTheyKnow
</title>
<link rel="stylesheet" href="/assets/site.css" title="Main" media="all" />
<link rel="icon" type="image/svg+xml" href="/assets/document.svg">
${page.published === undefined ? '' : feedLinks(page, page.published)}
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<meta property="og:site_name" content="WhatDoTheyKnow" />
<meta property="og:title" content="${escapeHtml(page.title)}" />
<meta property="og:url" content="https://www.whatdotheyknow.com${address}" />
<script src="/assets/site.js"></script>
</head>
<body class=" ${page.isPro === true ? 'alaveteli-pro' : ''}">
<div class="entirebody">
<nav aria-label="Skip navigation bar">
  <a href="#content" class="show-with-keyboard-focus-only skip-to-link" tabindex="0">Skip to content</a>
</nav>
${banner(page)}
<div id="wrapper">
<div id="content" role="main">
<div id="${page.id}" class="controller_${page.controller}">
${page.main}
</div>
</div>
</div>
<div id="footer" class="mysoc-footer" role="contentinfo">
  <h2 class="mysoc-footer__site-name">WhatDoTheyKnow</h2>
  <p>This is a sample page. The people, the authorities and the letters on it are invented.</p>
</div>
</div>
</body>
</html>
`;
}

function feedLinks({ address }: Page, published: { readonly first: string; readonly last: string }): string {
  return `<link rel="alternate" type="application/atom+xml" title="New updates" href="https://www.whatdotheyknow.com${address}/feed">
<link rel="alternate" type="application/json" title="JSON version of New updates" href="https://www.whatdotheyknow.com${address}/feed.json">
<link rel="alternate" type="application/json" title="JSON version of this page" href="${address}.json">
<meta property="og:type" content="article" />
<meta property="article:published_time" content="${published.first}T10:00:00+00:00" />
<meta property="article:modified_time" content="${published.last}T10:00:00+00:00" />`;
}

function banner({ view, signedIn, address }: Page): string {
  const [own, other] = view.language === 'cy' ? ['Cymraeg', 'English'] : ['English', 'Cymraeg'];
  const otherLocale = view.language === 'cy' ? 'en' : 'cy';
  return `<div id="banner" class="banner " role="banner">
<div id="banner_inner" class="banner_inner">
  <div id="banner_content" class="banner_content">
    <div class="banner_site-title"><a id="logo" class="site-title__logo" href="/">WhatDoTheyKnow</a></div>
    <div id="user_locale_switcher" class="locale-list">
      <p class="locale-list-trigger "><strong class="current-locale">${own}</strong></p>
      <ul class="available-languages">
        <li class="available-languages__item"><a href="${address}?locale=${otherLocale}">${other}</a></li>
      </ul>
    </div>
    <div id="logged_in_bar" class="logged_in_bar account-link-menu-item">${accountMenu(signedIn)}</div>
    <div id="navigation_search" class="navigation_search">
      <form id="navigation_search_form" class="navigation_search_form" method="get" action="/search" role="search">
        <input type="search" name="query" placeholder="Search" aria-label="To search type your term here" />
      </form>
    </div>
  </div>
  <div id="topnav" class="topnav ">
    <nav aria-label="Main navigation">
      <ul id="navigation" class="navigation">
        <li class=""><a href="/select_authority">Make a request</a></li>
        <li class="selected"><a href="/list/successful">View requests</a></li>
        <li class=""><a href="/body/list/all">View authorities</a></li>
        <li class=""><a href="/learn">Learn</a></li>
        <li class=""><a href="/help/about">Help</a></li>
      </ul>
    </nav>
  </div>
</div>
</div>`;
}

function accountMenu(person: Person | null): string {
  if (person === null) return '<a class="sign_in_link" href="/profile/sign_in">Sign in or sign up</a>';
  const name = escapeHtml(person.name);
  return `<a href="/user/${person.slug}/profile" class="account-link js-account-link ">${name}</a>
    <div class="logged-in-menu js-account-menu">
      <div class="profile-summary"><span class="profile-summary__name">${name}</span></div>
      <ul class="logged-in-menu__links">
        <li><a href="/user/${person.slug}/requests">My requests</a></li>
        <li><a href="/user/${person.slug}/profile">My profile</a></li>
        <li class="logged-in-menu__signout-link"><a href="/profile/sign_out">Sign out</a></li>
      </ul>
    </div>`;
}
