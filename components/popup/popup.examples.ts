import { h, type ComponentChild } from 'preact';
import {
  IN_TIME,
  LETTER_DATE,
  PART_REFUSAL,
  REQUEST_DATE,
  TOO_LATE,
  copied,
  day,
  deadlinesOf,
  nothing,
} from '../samples';
import { ElsewhereView } from './ElsewhereView';
import { MessageView } from './MessageView';
import { RequestView, type RequestViewProps } from './RequestView';
import { UnreadableView } from './UnreadableView';

export interface PopupExample {
  readonly name: string;
  readonly view: ComponentChild;
}

const REQUEST: RequestViewProps['request'] = {
  authority: 'Northbrook Borough Council',
  requester: 'Rowan Ashby',
  viewerIsRequester: true,
  stage: 'review-open',
};

const DRAFT = `Dear Northbrook Borough Council,

Please carry out an internal review of how you answered my request “Fraud detection software”.

I made the request on 6 December 2022 and you replied on 21 December 2022. Your reference is NBC/2022/0481.

Yours faithfully,

Rowan Ashby`;

const OPEN: RequestViewProps = {
  request: REQUEST,
  letter: PART_REFUSAL,
  messages: [
    { direction: 'outgoing', date: REQUEST_DATE, kind: null },
    { direction: 'incoming', date: day(2022, 12, 7), kind: 'acknowledgement' },
    { direction: 'incoming', date: LETTER_DATE, kind: 'part-refusal' },
  ],
  deadlines: deadlinesOf(PART_REFUSAL),
  unknownDeadlines: [],
  today: IN_TIME,
  ownWords: { text: '', saved: null, onChange: nothing },
  draft: DRAFT,
  onCopy: copied,
  onOpenForm: nothing,
};

function request(
  name: string,
  more: Partial<RequestViewProps>,
  stage?: RequestViewProps['request']['stage'],
): PopupExample {
  const props = { ...OPEN, ...more };
  return { name, view: h(RequestView, stage ? { ...props, request: { ...props.request, stage } } : props) };
}

const READER = { ...REQUEST, viewerIsRequester: false };
const WAITING = { ...PART_REFUSAL, kind: 'acknowledgement' as const };

export const examples: readonly PopupExample[] = [
  request('review open', {}),
  request('review open, own words', {
    ownWords: { text: 'The council published the same figures for 2021.', saved: 'saved', onChange: nothing },
  }),
  request('own words not saved', {
    ownWords: { text: 'It is public.', saved: 'not-saved', onChange: nothing },
  }),
  request('last day', { today: day(2023, 2, 21) }, 'review-closing'),
  request('one day left', { today: day(2023, 2, 20) }, 'review-closing'),
  request('two last days', {
    deadlines: deadlinesOf({
      ...PART_REFUSAL,
      facts: {
        ...PART_REFUSAL.facts,
        reviewWindow: { amount: 3, unit: 'months', surface: 'within three months' },
      },
    }),
  }),
  request('too late', { today: TOO_LATE }, 'review-closed'),
  request('reader', { request: READER }),
  request(
    'waiting',
    {
      letter: null,
      messages: OPEN.messages.slice(0, 2),
      deadlines: deadlinesOf(WAITING),
      today: day(2022, 12, 12),
    },
    'waiting',
  ),
  request('no dates', {
    deadlines: [],
    unknownDeadlines: [
      { kind: 'review-request', reason: 'Nothing tells which law applies here, so no dates are worked out.' },
    ],
  }),
  request(
    'outcome of a review, all over',
    { deadlines: deadlinesOf({ ...PART_REFUSAL, kind: 'review-outcome' }), today: TOO_LATE },
    'closed',
  ),
  request('withdrawn', {}, 'closed'),
  { name: 'elsewhere', view: h(ElsewhereView, { onOpen: nothing }) },
  { name: 'unreadable', view: h(UnreadableView, { what: ['the messages', 'the authority’s name'] }) },
  { name: 'loading', view: h(MessageView, { message: 'loading' }) },
  { name: 'error', view: h(MessageView, { message: 'error' }) },
];
