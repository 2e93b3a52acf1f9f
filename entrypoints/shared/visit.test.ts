import { expect, it } from 'vitest';
import { parsePlainDate } from '../../utils/calendar';
import { visitOf } from './visit';

const today = parsePlainDate('2023-02-09');

it.each([
  ['its name', 'https://www.whatdotheyknow.com/request/harbour', 'harbour', 'harbour'],
  ['the path of a secret link, which has none', 'https://www.whatdotheyknow.com/r/abcDEF', '', '/r/abcDEF'],
])('remembers a request under %s', (_, url, urlTitle, key) => {
  if (today === null) throw new Error('no day');
  const request = {
    urlTitle,
    title: 'Harbour',
    authority: 'Harbourside Council',
    requester: 'Noor Pell',
    status: 'waiting_response',
    law: 'FOI',
    viewerIsRequester: true,
    stage: 'waiting',
  } as const;
  expect(visitOf({ url, today, request, deadlines: [], unknownDeadlines: [] })).toEqual({
    key,
    url,
    title: 'Harbour',
    authority: 'Harbourside Council',
    viewerIsRequester: true,
    seenOn: today,
    stage: 'waiting',
    deadlines: [],
    unknownDeadlines: [],
  });
});
