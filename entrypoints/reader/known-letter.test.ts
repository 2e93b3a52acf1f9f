import { describe, expect, it, vi } from 'vitest';
import { IN_TIME as TODAY, PART_REFUSAL } from '../../components/samples';
import type { PageAnalysis, PageRead, RequestState } from '../../utils/messages';
import { requestAlone } from './draft-question';
import { knownLetter, type KnownLetter, type LookUp } from './known-letter';

const TEXT = 'We refuse your request under section 31(1)(a).';
const ANALYSIS = { ...PART_REFUSAL, text: TEXT };
const ATTACHMENT = {
  address: 'https://www.whatdotheyknow.com/a.pdf',
  request: 'buses',
  letter: 'incoming-1/attach/2',
};

const ALONE: KnownLetter = {
  id: 'letter',
  analysis: ANALYSIS,
  deadlines: [],
  sentDate: null,
  viewerIsRequester: true,
  action: 'review-request',
};

/** The open page of a request on which this letter, of this text, is the last message. */
function stateWith(text: string, stage: RequestState['request']['stage']): RequestState {
  const state = requestAlone(
    ALONE,
    { authority: 'Northbrook', requester: '' },
    { notThis: [], notFindings: [], chosen: [] },
    TODAY,
  );
  const [message] = state.messages;
  if (message === undefined) throw new Error('No message');
  return {
    ...state,
    request: { ...state.request, stage, viewerIsRequester: false },
    messages: [{ ...message, id: ATTACHMENT.letter, sentDate: TODAY, analysis: { ...ANALYSIS, text } }],
  };
}

function lookUp(more: Partial<LookUp> = {}): LookUp {
  return {
    attachment: ATTACHMENT,
    text: TEXT,
    findRequest: () => Promise.resolve(null),
    analyse: (page) => Promise.resolve(answerTo(page)),
    ...more,
  };
}

function answerTo({ request, messages, kind }: PageRead): PageAnalysis {
  return {
    kind,
    request: { ...request, stage: 'answered' },
    messages: messages.map((message) => ({ ...message, analysis: ANALYSIS })),
    deadlines: [],
    unknownDeadlines: [],
  } as unknown as PageAnalysis;
}

describe('knownLetter', () => {
  it('takes what the open page of the request knows, which has read the whole correspondence', async () => {
    const analyse = vi.fn(() => Promise.resolve(null));
    const findRequest = vi.fn(() => Promise.resolve(stateWith(TEXT, 'review-closed')));
    const known = await knownLetter(lookUp({ findRequest, analyse }));
    expect(findRequest).toHaveBeenCalledWith('buses');
    expect(analyse).not.toHaveBeenCalled();
    expect(known).toMatchObject({ id: ATTACHMENT.letter, action: 'new-request', viewerIsRequester: false });
  });

  it.each([
    ['is open nowhere', null],
    ['knows another text of it', stateWith('As it was read before.', 'review-open')],
  ])('has it analysed by itself where the page %s', async (_, state) => {
    const known = await knownLetter(lookUp({ findRequest: () => Promise.resolve(state) }));
    expect(known).toMatchObject({
      id: ATTACHMENT.letter,
      analysis: { text: TEXT },
      action: 'review-request',
      viewerIsRequester: false,
    });
  });

  it('takes whoever has a letter on their own machine for the one who asked', async () => {
    const findRequest = vi.fn(() => Promise.resolve(null));
    const known = await knownLetter(lookUp({ attachment: null, findRequest }));
    expect(known).toMatchObject({ viewerIsRequester: true, action: 'review-request' });
    expect(findRequest).not.toHaveBeenCalled();
  });

  it('is null where nobody could analyse it', async () => {
    expect(await knownLetter(lookUp({ analyse: () => Promise.resolve(null) }))).toBeNull();
  });
});

it('drafts about a letter from outside the site without an address of the site', () => {
  const choices = { notThis: [], notFindings: [], chosen: ['letter FOIA s31(1)(a)'] };
  const state = requestAlone(ALONE, { authority: ' Northbrook ', requester: '' }, choices, TODAY);
  expect(new URL(state.url).pathname).toBe('/r/');
  expect(state).toMatchObject({
    request: { authority: 'Northbrook', stage: 'review-open' },
    chosen: choices.chosen,
  });
});
