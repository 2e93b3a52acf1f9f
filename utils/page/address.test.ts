import { describe, expect, it } from 'vitest';
import { readAddress, sameOriginUrl } from './address';
import { SITE } from './test-pages/load';

describe('readAddress', () => {
  it.each([
    ['a request', '/request/harbour_dredging', 'harbour_dredging', true, null],
    ['query and anchor are no part of it', '/request/harbour?unfold=1#incoming-900', 'harbour', true, null],
    ['a locale before it', '/cy/request/harbour', 'harbour', true, null],
    ['a number stands as it is', '/request/812340', '812340', true, null],
    ['a secret link has no title', '/r/abcDEF123', '', true, null],
    ['a page below it', '/request/harbour/details', 'harbour', false, null],
    ['a form to write', '/request/harbour/followups/new?internal_review=1', 'harbour', false, null],
    ['a reply to a message', '/request/harbour/followups/new/900', 'harbour', false, 'incoming-900'],
    [
      'an attachment',
      '/request/harbour/response/900/attach/html/2/a.pdf.html',
      'harbour',
      false,
      'incoming-900',
    ],
    ['one by secret link', '/r/abcDEF123/response/900/attach/html/2/a.pdf.html', '', false, 'incoming-900'],
  ])('%s', (_why, path, urlTitle, isRequestItself, incomingId) => {
    expect(readAddress(SITE + path)).toMatchObject({ origin: SITE, urlTitle, isRequestItself, incomingId });
  });

  it.each(['/list/all', '/requests/harbour', '/body/request', '/user/request/x', '/'])(
    '%s is not of a request',
    (path) => {
      expect(readAddress(SITE + path)).toBeNull();
    },
  );

  it('answers null for what is no address', () => {
    expect(readAddress('not an address')).toBeNull();
  });
});

describe('sameOriginUrl', () => {
  it.each([
    ['a path of the site', '/a.pdf', `${SITE}/a.pdf`],
    ['the site in full', `${SITE}/a.pdf?x=1`, `${SITE}/a.pdf?x=1`],
    ['another site', 'https://elsewhere.example/a.pdf', undefined],
    ['the other protocol', 'http://www.whatdotheyknow.com/a.pdf', undefined],
    ['a script', 'javascript:alert(1)', undefined],
    ['no address', 'http://', undefined],
  ])('%s', (_why, href, expected) => {
    expect(sameOriginUrl(href, `${SITE}/request/harbour`)?.href).toBe(expected);
  });
});
