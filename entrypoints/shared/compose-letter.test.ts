import { describe, expect, it } from 'vitest';
import { analysePage } from '../../utils/analysis';
import { parsePlainDate } from '../../utils/calendar';
import type { RequestState } from '../../utils/messages';
import { NO_DRAFT, type Draft } from '../../utils/storage';
import { composeLetter, type Composing } from './compose-letter';
import { provisionsIn } from './request-facts';

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
    notFindings: [],
    chosen: [],
    ...change,
  };
}

function compose(
  change: Partial<RequestState> = {},
  draft: Partial<Draft> = {},
  more: Partial<Composing> = {},
) {
  const composed = composeLetter({
    state: stateWith(change),
    messageId: 'incoming-1',
    draft: { ...NO_DRAFT, ...draft },
    ownWords: '',
    challengeOf: (provision) => `Point about ${provision}.`,
    ...more,
  });
  if (composed === null) throw new Error('There is nothing to write.');
  return composed;
}

/** The same request as it stands on another day, or seen by another person. */
function standing(stage: RequestState['request']['stage'], viewerIsRequester = true): Partial<RequestState> {
  return { request: { ...stateWith().request, stage, viewerIsRequester } };
}

describe('a review request', () => {
  it('is addressed, dated and signed from the page and the letter', () => {
    const { text } = compose();
    for (const known of [
      'Harbourside Council',
      'Noor Pell',
      'Harbour dredging costs',
      '4 March 2024',
      '20 March 2024',
      'https://www.whatdotheyknow.com/request/harbour',
    ]) {
      expect(text).toContain(known);
    }
  });

  it('takes up what is relied on, and what the reader adds', () => {
    const { text } = compose(
      {},
      { publicInterest: 'It costs millions.' },
      { ownWords: 'They published last year’s.' },
    );
    for (const part of [
      'section 43(2)',
      'section 40(2)',
      'It costs millions.',
      'They published last year’s.',
    ])
      expect(text).toContain(part);
  });

  it.each([
    ['without what was put aside', { notThis: ['incoming-1 FOIA s40(2) #1'] }],
    ['with what was chosen on the cards alone', { chosen: ['incoming-1 FOIA s43(2)'] }],
  ])('%s', (_why, change) => {
    const { text } = compose(change);
    expect(text).toContain('section 43(2)');
    expect(text).not.toContain('section 40(2)');
  });

  it('without a finding that was put aside', () => {
    const { findings } = stateWith().messages[1]?.analysis ?? { findings: [] };
    const all = compose().text;
    const less = compose({
      notFindings: findings.map(({ id, provisions }) => ['incoming-1', id, ...provisions].join(' ')),
    });
    expect(less.text.length).toBeLessThan(all.length);
    expect(less.text).toContain('Point about FOIA s43(2).');
  });

  it('raises what the reader has ticked, in their order', () => {
    const { grounds } = compose();
    const points = grounds.filter(({ kind }) => kind === 'point').map(({ id }) => id);
    expect(points.length).toBeGreaterThan(1);
    const turned = compose({}, { grounds: [...points].reverse() });
    expect(turned.chosen).toEqual([...points].reverse());
    expect(turned.text.indexOf('section 40(2)')).toBeLessThan(turned.text.indexOf('section 43(2)'));
  });

  it('says what the reader leaves as it is, and knows nothing of grounds that are gone', () => {
    const [first] = compose().grounds;
    const { chosen, text } = compose({}, { grounds: ['gone', first?.id ?? ''] });
    expect(chosen).toEqual([first?.id]);
    expect(text).toContain('I do not ask you to look again at');
  });

  it('stays as the reader has typed it, for this kind of letter', () => {
    const draft = { edited: { 'review-request': 'Dear Sir,' } };
    expect(compose({}, draft)).toMatchObject({ text: 'Dear Sir,' });
    expect(compose({}, draft, { wanted: 'advice' })).not.toMatchObject({ text: 'Dear Sir,' });
  });

  it('asks about the public interest, and for what would make it stronger', () => {
    const { prompts, stronger } = compose();
    expect(prompts?.length).toBeGreaterThan(0);
    expect(stronger.join(' ')).toContain('public interest');
  });

  it('keeps a secret link to itself', () => {
    expect(compose({ url: 'https://www.whatdotheyknow.com/r/abcDEF123' }).text).not.toContain('abcDEF123');
  });
});

describe('the kind of letter', () => {
  it.each([
    ['review-open', true, 'review-request'],
    ['review-closed', true, 'new-request'],
    ['overdue', true, 'overdue'],
    ['review-late', true, 'review-late'],
    ['review-done', true, 'regulator'],
    ['review-open', false, 'new-request'],
  ] as const)('fits a request that is %s (its own requester: %s): %s', (stage, isRequester, id) => {
    const { template, text } = compose(standing(stage, isRequester));
    expect(template.id).toBe(id);
    expect(text).toMatch(/^Dear /);
  });

  it('is another where the reader wants one that fits', () => {
    expect(compose({}, { template: 'advice' }).template.id).toBe('advice');
    expect(compose({}, { template: 'regulator' }).template.id).toBe('review-request');
    expect(compose({}, { template: 'no-such-letter' }).template.id).toBe('review-request');
  });

  it('is none while there is nothing to write', () => {
    expect(
      composeLetter({
        state: stateWith(standing('waiting')),
        messageId: null,
        draft: NO_DRAFT,
        ownWords: '',
        challengeOf: () => null,
      }),
    ).toBeNull();
  });

  it('raises nothing before there is an answer', () => {
    const { grounds, prompts, text } = compose(standing('overdue'), {}, { messageId: null });
    expect([grounds, prompts]).toEqual([[], null]);
    expect(text).toContain('Harbour dredging costs');
  });

  it.each([
    ['the requester’s own earlier request', true, 'I asked you'],
    ['another person’s', false, 'Another person asked you'],
  ])('a new request names %s for what it is', (_why, isRequester, words) => {
    expect(compose(standing('closed', isRequester)).text).toContain(words);
  });
});

it.each(['incoming-9', 'outgoing-1'])('of %s, which is no letter, nothing is raised', (messageId) => {
  expect(compose({}, {}, { messageId }).grounds).toEqual([]);
});

it('asks the law’s data for what is relied on, and no more', () => {
  const analysis = stateWith().messages[1]?.analysis;
  expect(analysis && provisionsIn(analysis)).toEqual(['FOIA s43(2)', 'FOIA s40(2)']);
});
