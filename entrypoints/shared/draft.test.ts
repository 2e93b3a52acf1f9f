import { describe, expect, it } from 'vitest';
import { analysePage } from '../../utils/analysis';
import { parsePlainDate } from '../../utils/calendar';
import type { RequestState } from '../../utils/messages';
import { draftLetter, provisionsIn } from './draft';

const LETTER =
  '20 March 2024\n\nThe invoices are withheld under section 43(2) of the Freedom of Information Act 2000. ' +
  'The signatures are withheld under section 40(2) of the Freedom of Information Act 2000. ' +
  'You can complain under section 50 of the Freedom of Information Act 2000.';

function stateWith(change: Partial<RequestState> = {}): RequestState {
  const today = parsePlainDate('2024-04-01');
  if (today === null) throw new Error('no day');
  const page = analysePage(
    {
      kind: 'request',
      request: {
        urlTitle: 'harbour',
        title: 'Harbour dredging costs',
        authority: 'Harbourside Council',
        requester: 'Noor Pell',
        status: 'rejected',
        law: 'FOI',
        viewerIsRequester: true,
      },
      messages: [
        {
          id: 'outgoing-1',
          direction: 'outgoing',
          sentDate: '2024-03-04',
          author: '',
          attachments: [],
          text: 'Please.',
        },
        {
          id: 'incoming-1',
          direction: 'incoming',
          sentDate: '2024-03-21',
          author: '',
          attachments: [],
          text: LETTER,
        },
      ],
    },
    today,
  );
  return {
    kind: 'request',
    url: 'https://www.whatdotheyknow.com/request/harbour',
    reviewFormUrl: null,
    today,
    page: 'request',
    request: page.request,
    messages: page.messages,
    deadlines: page.deadlines,
    unknownDeadlines: page.unknownDeadlines,
    notThis: [],
    chosen: [],
    ...change,
  };
}

const challengeOf = (provision: string) => `Point about ${provision}.`;
const review = (state: RequestState, ownWords = '') =>
  draftLetter('review-request', 'incoming-1', state, ownWords, challengeOf) ?? '';

describe('a review request', () => {
  it('is addressed, dated and signed from the page and the letter', () => {
    const text = review(stateWith());
    for (const known of [
      'Harbourside Council',
      'Noor Pell',
      'Harbour dredging costs',
      '4 March 2024',
      '20 March 2024',
    ]) {
      expect(text).toContain(known);
    }
    expect(text).toContain('https://www.whatdotheyknow.com/request/harbour');
  });

  it('takes up everything that is relied on, and what the reader adds', () => {
    const text = review(stateWith(), 'The council published last year’s.');
    expect(text).toContain('Section 43(2) (commercial interests).');
    expect(text).toContain('Section 40(2) (personal data).');
    expect(text).toContain('The council published last year’s.');
  });

  it.each([
    ['without what was put aside', { notThis: ['incoming-1 FOIA s40(2) #1'] }],
    ['with what was chosen alone', { chosen: ['incoming-1 FOIA s43(2)'] }],
  ])('%s', (_why, change) => {
    const text = review(stateWith(change));
    expect(text).toContain('Section 43(2)');
    expect(text).not.toContain('ection 40(2)');
  });

  it('keeps a secret link to itself', () => {
    expect(review(stateWith({ url: 'https://www.whatdotheyknow.com/r/abcDEF123' }))).not.toContain(
      'abcDEF123',
    );
  });
});

it('a new request needs no point of challenge', () => {
  expect(draftLetter('new-request', 'incoming-1', stateWith(), '', () => null)).toContain(
    'Harbour dredging costs',
  );
});

it.each([
  ['the requester’s own earlier request', true, 'I asked you'],
  ['another person’s', false, 'Another person asked you'],
])('a new request names %s for what it is', (_why, viewerIsRequester, words) => {
  const state = stateWith();
  const asked = { ...state, request: { ...state.request, viewerIsRequester } };
  expect(draftLetter('new-request', 'incoming-1', asked, '', () => null)).toContain(words);
});

it.each(['incoming-9', 'outgoing-1'])('%s is no letter to answer', (id) => {
  expect(draftLetter('review-request', id, stateWith(), '', challengeOf)).toBeNull();
});

it('asks the law’s data for what is relied on, and no more', () => {
  const analysis = stateWith().messages[1]?.analysis;
  expect(analysis && provisionsIn(analysis)).toEqual(['FOIA s43(2)', 'FOIA s40(2)']);
});
