import { Fragment, h, type ComponentChild } from 'preact';
import type { Deadline, DeadlineKind, Stage } from '../../utils/deadlines';
import { addDays } from '../../utils/calendar';
import { templateFor } from '../../utils/review';
import { pointsOf } from '../findings-of';
import {
  FINDINGS,
  FINDINGS_TEXT,
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
import type { FollowedRequest } from './followed-rows';
import { FollowedList, type FollowedListProps } from './FollowedList';
import { FollowsUnreadable } from './FollowsUnreadable';
import { MessageView } from './MessageView';
import { PopupFrame } from './PopupFrame';
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

export const OPEN: RequestViewProps = {
  request: REQUEST,
  letter: PART_REFUSAL,
  points: [],
  messages: [
    { direction: 'outgoing', date: REQUEST_DATE, kind: null, reviewOutcome: null },
    { direction: 'incoming', date: day(2022, 12, 7), kind: 'acknowledgement', reviewOutcome: null },
    { direction: 'incoming', date: LETTER_DATE, kind: 'part-refusal', reviewOutcome: null },
  ],
  deadlines: deadlinesOf(PART_REFUSAL),
  unknownDeadlines: [],
  today: IN_TIME,
  firstDate: 'safe',
  follow: { followed: true, problem: null, onChange: nothing },
  onCalendar: nothing,
  ownWords: { text: '', saved: null, onChange: nothing },
  draft: { template: 'review-request', text: DRAFT },
  onWrite: nothing,
  onCopy: copied,
  onOpenForm: nothing,
};

function request(
  name: string,
  more: Partial<RequestViewProps>,
  stage?: RequestViewProps['request']['stage'],
): PopupExample {
  const props = { ...OPEN, ...more };
  const standing = { ...props.request, stage: stage ?? props.request.stage };
  return framed(name, h(RequestView, { ...props, request: standing, draft: draftFor(standing) }));
}

function draftFor({ stage, viewerIsRequester }: RequestViewProps['request']): RequestViewProps['draft'] {
  const template = templateFor(stage, {
    regime: 'FOIA',
    viewerIsRequester,
    refusedForCost: false,
    reliesOnProvision: true,
    longestReviewTimePassed: false,
  });
  return template && { template: template.id, text: DRAFT };
}

function framed(name: string, ...views: ComponentChild[]): PopupExample {
  return {
    name,
    view: h(PopupFrame, { onReader: nothing, onSettings: nothing, children: h(Fragment, null, ...views) }),
  };
}

function sample(kind: DeadlineKind): Deadline {
  const outcome = { ...PART_REFUSAL, kind: 'review-outcome' } as const;
  const found = [...deadlinesOf(PART_REFUSAL), ...deadlinesOf(outcome)].find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`No sample of ${kind}`);
  const open = { ...found };
  Reflect.deleteProperty(open, 'metOn');
  return open;
}

const ANSWER = sample('response-due');
const ASK = sample('review-request');
const COMPLAIN = sample('commissioner-complaint');

function followed(
  title: string,
  authority: string,
  stage: Stage,
  deadline: Deadline,
  daysLeft: number,
): FollowedRequest {
  const key = title.toLowerCase().replaceAll(/\W+/g, '_');
  return {
    key,
    url: `https://www.whatdotheyknow.com/request/${key}`,
    title,
    authority,
    viewerIsRequester: true,
    stage,
    deadlines: [{ ...deadline, date: addDays(IN_TIME, daysLeft) }],
  };
}

export const STORM = followed(
  'Storm overflow inspection files',
  'Wessex Rivers Authority',
  'waiting',
  ANSWER,
  3,
);
const FEW: readonly FollowedRequest[] = [
  followed('Facial recognition vans', 'Northshire Police', 'review-done', COMPLAIN, 31),
  STORM,
  followed('Penalty charge notices cancelled', 'Midchester City Council', 'review-open', ASK, 9),
  {
    ...followed('Minutes of the harbour users’ group', 'Port of Tarrow', 'review-open', ASK, 0),
    viewerIsRequester: false,
  },
  followed('Spending on agency social workers', 'Eastmere County Council', 'waiting', ANSWER, -12),
  followed('Fire doors in the town hall', 'Northbrook Borough Council', 'review-open', ASK, -300),
  followed('Bus lane cameras', 'Ynys Môn County Council', 'closed', ASK, -600),
];
const SUBJECTS = ['Parking income', 'School meals', 'Library closures', 'Tree felling', 'Café licences'];
const PLACES = [
  'Harbourne Borough Council',
  'Midchester City Council',
  'Cyngor Sir Ynys Môn',
  'Wessex Rivers',
];
const many = (count: number): FollowedRequest[] =>
  Array.from({ length: count }, (_, at) =>
    followed(
      `${SUBJECTS[at % SUBJECTS.length] ?? ''} in ${2000 + at}`,
      PLACES[at % PLACES.length] ?? '',
      at % 7 === 6 ? 'closed' : 'waiting',
      ANSWER,
      (at * 37) % 90 < 4 ? -5 : (at * 37) % 90,
    ),
  );

export const LIST: FollowedListProps = {
  follows: FEW,
  isAlone: true,
  unreadable: 0,
  today: IN_TIME,
  firstDate: 'safe',
  givenUp: new Map(),
  problem: null,
  onOpen: nothing,
  onUnfollow: nothing,
  onUndo: nothing,
  onCalendar: nothing,
  onSettings: nothing,
};
const list = (name: string, more: Partial<FollowedListProps>) =>
  framed(name, h(FollowedList, { ...LIST, ...more }));

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
  request('review open, things left out', { points: pointsOf(FINDINGS_TEXT, FINDINGS) }),
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
  request('too late', { today: TOO_LATE, onCalendar: null }, 'review-closed'),
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
    onCalendar: null,
    deadlines: [],
    unknownDeadlines: [
      { kind: 'review-request', reason: 'Nothing tells which law applies here, so no dates are worked out.' },
    ],
  }),
  request(
    'outcome of a review, all over',
    {
      deadlines: deadlinesOf({ ...PART_REFUSAL, kind: 'review-outcome' }),
      today: TOO_LATE,
      onCalendar: null,
    },
    'closed',
  ),
  request('answer late', { letter: null, messages: OPEN.messages.slice(0, 2) }, 'overdue'),
  request('review late', {}, 'review-late'),
  request('review finished', {}, 'review-done'),
  request('withdrawn', { onCalendar: null }, 'closed'),
  request('to be followed by the requester', {
    follow: { followed: false, problem: null, onChange: nothing },
  }),
  request('to be followed by a reader', {
    request: READER,
    follow: { followed: false, problem: null, onChange: nothing },
  }),
  request('no room to follow it', { follow: { followed: false, problem: 'full', onChange: nothing } }),
  request('last date first', {
    firstDate: 'last',
    deadlines: deadlinesOf({
      ...PART_REFUSAL,
      facts: {
        ...PART_REFUSAL.facts,
        reviewWindow: { amount: 3, unit: 'months', surface: 'within three months' },
      },
    }),
  }),
  framed('request and others followed', h(RequestView, OPEN), h(FollowedList, { ...LIST, isAlone: false })),
  list('one followed', { follows: [STORM] }),
  list('some followed', {}),
  list('forty followed', { follows: many(40) }),
  list('a thousand followed', { follows: many(1000) }),
  list('given up, to be undone', { givenUp: new Map([[STORM.key, true]]) }),
  list('given up for good', { givenUp: new Map([[STORM.key, false]]) }),
  list('some records unreadable', { unreadable: 3 }),
  list('only unreadable records', { follows: [], unreadable: 1 }),
  list('giving up not saved', { problem: 'not-saved' }),
  framed('elsewhere', h(ElsewhereView, { onOpen: nothing })),
  framed('elsewhere, storage broken', h(FollowsUnreadable, { isAlone: true, onRetry: nothing })),
  framed(
    'request, storage broken',
    h(RequestView, { ...OPEN, follow: null }),
    h(FollowsUnreadable, { isAlone: false, onRetry: nothing }),
  ),
  list('all past', { follows: FEW.slice(-2) }),
  framed('unreadable', h(UnreadableView, { what: ['message', 'authority'] })),
  framed('loading', h(MessageView, { message: 'loading' })),
  framed('error', h(MessageView, { message: 'error' })),
];
