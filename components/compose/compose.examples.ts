import { h, type ComponentChild } from 'preact';
import { copied, nothing } from '../samples';
import { ComposeView, type ComposeViewProps } from './ComposeView';
import type { ListedGround } from './GroundList';

export interface ComposeExample {
  readonly name: string;
  readonly view: ComponentChild;
}

const LETTER = `Dear Northbrook Borough Council,

Please carry out an internal review of your response to my request “Fraud detection software”, which I made under the Freedom of Information Act 2000. I made the request on 6 December 2022 and you replied on 21 December 2022. Your reference is NBC/2022/0481.

I ask you to reconsider your response for the reasons below.

1. Section 31 (law enforcement). Your response says: “We are withholding the list of suppliers under section 31 of the Freedom of Information Act 2000.” It does not say which part of section 31 is meant. Please name it.

2. Public interest. Your response says: “On balance we consider that the public interest favours maintaining the exemption.” It gives no reason for either side. Please say what was weighed.

I would be grateful if somebody who took no part in the first decision could consider the request afresh.

Yours faithfully,

Rowan Ashby`;

function ground(id: string, title: string, more: Partial<ListedGround> = {}): ListedGround {
  return { id, kind: 'point', title, quote: '', strength: 'plain', asksReader: null, ...more };
}

const GROUNDS: readonly ListedGround[] = [
  ground('FOIA s31', 'Section 31: which part, and why', {
    quote:
      'We are withholding the list of suppliers under section 31 of the Freedom of Information Act 2000.',
    strength: 'strong',
  }),
  ground('public-interest', 'The public interest: which reasons were weighed', {
    quote: 'On balance we consider that the public interest favours maintaining the exemption.',
    strength: 'medium',
    asksReader: 'why the public should know this.',
  }),
  ground('FOIA s21', 'Section 21: where exactly it can be found', {
    quote: 'The remaining information is on our website and exempt under section 21(1).',
  }),
  ground('no-commissioner', 'The letter does not mention the Commissioner', {
    kind: 'remark',
    strength: 'medium',
  }),
  ground('answered-late', 'The answer came late', { kind: 'remark', strength: 'note' }),
];

const REVIEW = {
  id: 'review-request',
  title: 'Internal review',
  about: 'Asks the authority to look at its answer again.',
} as const;
const OVERDUE = {
  id: 'overdue',
  title: 'Reminder of an answer that is late',
  about: 'Asks for the answer, and says when it was due.',
} as const;

export const OPEN: ComposeViewProps = {
  request: {
    title: 'Fraud detection software',
    authority: 'Northbrook Borough Council',
    url: 'https://www.whatdotheyknow.com/request/fraud_detection_software',
  },
  templates: [
    REVIEW,
    { id: 'explanation', title: 'Ask what the sections mean', about: 'Asks for an explanation only.' },
  ],
  template: REVIEW,
  onChange: nothing,
  grounds: {
    grounds: GROUNDS,
    chosen: ['FOIA s31', 'public-interest', 'no-commissioner'],
    onChange: nothing,
  },
  publicInterest: {
    prompts: ['Does it show how public money was spent?', 'Who is affected by the decision?'],
    text: '',
    onChange: nothing,
  },
  ownWords: { text: '', onChange: nothing },
  letter: {
    text: LETTER,
    isEdited: false,
    canBringBack: false,
    saved: null,
    onEdit: nothing,
    onBackToDraft: nothing,
    onBringBack: nothing,
  },
  stronger: ['Say in your own words why the public should know this.'],
  onCopy: copied,
  onPutIntoForm: nothing,
};

const example = (name: string, more: Partial<ComposeViewProps>): ComposeExample => ({
  name,
  view: h(ComposeView, { ...OPEN, ...more }),
});

export const examples: readonly ComposeExample[] = [
  example('review request', {}),
  example('edited', { letter: { ...OPEN.letter, isEdited: true, saved: 'saved' } }),
  example('given up for the draft', { letter: { ...OPEN.letter, canBringBack: true } }),
  example('not saved', { letter: { ...OPEN.letter, saved: 'full' } }),
  example('one kind of letter, nothing to choose', {
    template: OVERDUE,
    templates: [OVERDUE],
    grounds: null,
    publicInterest: null,
    ownWords: null,
    stronger: [],
    onPutIntoForm: null,
  }),
];
