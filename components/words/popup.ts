import type { DeadlineKind, Stage } from '../../utils/deadlines';
import { inBoth } from '../../utils/language';

/** The one number of the popup. */
export const COUNTDOWN = inBoth(
  {
    left: (days: number): string => (days === 1 ? 'day left' : 'days left'),
    lastDay: 'Last day',
    today: 'today',
    by: (date: string) => `by ${date}`,
    working: 'How this was worked out',
    rule: 'Read the rule',
  },
  {
    left: (days) => (days === 2 ? 'ddiwrnod ar ôl' : 'diwrnod ar ôl'),
    lastDay: 'Diwrnod olaf',
    today: 'heddiw',
    by: (date) => `erbyn ${date}`,
    working: 'Sut y cyfrifwyd hyn',
    rule: 'Darllen y rheol',
  },
);

/** The popup on any page that is not a request. */
export const ELSEWHERE = inBoth(
  {
    name: 'FOI Lens',
    does: 'On WhatDoTheyKnow it marks the reasons that an authority gives for refusing, explains each in plain English, works out the dates, and drafts your reply.',
    reads: 'It reads request pages on www.whatdotheyknow.com, and no other site.',
    sends: 'It sends nothing. What it remembers stays in this browser.',
    follow: 'None yet. Open a request and press Follow: its dates are then listed here, soonest first.',
    labels: {
      does: 'What it does',
      reads: 'What it reads',
      sends: 'What it sends',
      follow: 'Requests you follow',
    },
    try: 'Find a refused request to try it on',
  },
  {
    name: 'FOI Lens',
    does: 'Ar WhatDoTheyKnow mae’n marcio’r rhesymau y mae awdurdod yn eu rhoi dros wrthod. Mae’n esbonio pob un mewn Saesneg clir, yn cyfrifo’r dyddiadau, ac yn drafftio eich ateb yn Saesneg.',
    reads: 'Mae’n darllen tudalennau ceisiadau ar www.whatdotheyknow.com, a dim un wefan arall.',
    sends: 'Nid yw’n anfon dim. Mae’r hyn y mae’n ei gofio yn aros yn y porwr hwn.',
    follow: 'Dim un eto. Agorwch gais a gwasgwch Dilyn: rhestrir ei ddyddiadau yma wedyn, y cynharaf gyntaf.',
    labels: {
      does: 'Beth mae’n ei wneud',
      reads: 'Beth mae’n ei ddarllen',
      sends: 'Beth mae’n ei anfon',
      follow: 'Ceisiadau rydych yn eu dilyn',
    },
    try: 'Dod o hyd i gais a wrthodwyd i roi cynnig arni',
  },
);

/** What stands below every view of the popup. */
export const FOOT = inBoth(
  {
    private: 'Nothing leaves your browser.',
    noAdvice: 'FOI Lens explains and drafts. It is not legal advice.',
    reader: 'Open a letter',
    settings: 'Settings',
  },
  {
    private: 'Nid oes dim yn gadael eich porwr.',
    noAdvice: 'Mae FOI Lens yn esbonio ac yn drafftio. Nid cyngor cyfreithiol mohono.',
    reader: 'Agor llythyr',
    settings: 'Gosodiadau',
  },
);

/** The popup before the page has answered, and where its answer cannot be understood. */
export const MESSAGES = inBoth(
  {
    loading: { heading: 'FOI Lens', text: 'Reading the page.' },
    error: {
      heading: 'FOI Lens could not ask this page',
      text: 'It was open before FOI Lens was installed or updated. Reload the page and try again.',
    },
  },
  {
    loading: { heading: 'FOI Lens', text: 'Wrthi’n darllen y dudalen.' },
    error: {
      heading: 'Ni allai FOI Lens holi’r dudalen hon',
      text: 'Roedd ar agor cyn i FOI Lens gael ei osod neu ei ddiweddaru. Ail-lwythwch y dudalen a rhowch gynnig arall arni.',
    },
  },
);

/** The part of a review request that the reader has to supply. */
export const OWN_WORDS = inBoth(
  {
    label: 'What only you know',
    hint: 'Why it matters, or where the letter is wrong. A review looks at your reasons. They go into the text as you write them.',
    saved: 'Saved',
    'not-saved': 'Not saved',
  },
  {
    label: 'Yr hyn na ŵyr neb ond chi',
    hint: 'Pam mae’n bwysig, neu ble mae’r llythyr yn anghywir. Mae adolygiad yn edrych ar eich rhesymau. Ânt i’r testun fel yr ydych yn eu hysgrifennu.',
    saved: 'Wedi’i gadw',
    'not-saved': 'Heb ei gadw',
  },
);

/** The popup on a request. */
export const REQUEST = inBoth(
  {
    openForm: 'Open the review form',
    calendar: 'Add to calendar',
    invitation: 'Follow your request to have its dates at hand on any page.',
    accepted: 'You follow this request. You can have its dates brought to mind: see Settings.',
    draft: 'What will be copied',
    /** Nothing to say among English words. */
    draftInEnglish: null as string | null,
    onlyRequester: (name: string) =>
      `Only ${name === '' ? 'the person who made this request' : name} can ask for a review.`,
    signIn:
      'If that is you, sign in to WhatDoTheyKnow first. Anybody can ask for the same information in a new request.',
    askAgain: 'You can ask for the information again in a new request.',
  },
  {
    openForm: 'Agor y ffurflen adolygu',
    calendar: 'Ychwanegu at y calendr',
    invitation: 'Dilynwch eich cais i gael ei ddyddiadau wrth law ar unrhyw dudalen.',
    accepted: 'Rydych yn dilyn y cais hwn. Gallwch gael eich atgoffa o’i ddyddiadau: gweler Gosodiadau.',
    draft: 'Yr hyn a gaiff ei gopïo',
    draftInEnglish: 'Mae’r testun hwn yn Saesneg.',
    onlyRequester: (name) =>
      `Dim ond ${name === '' ? 'y sawl a wnaeth y cais hwn' : name} all ofyn am adolygiad.`,
    signIn:
      'Os mai chi yw hwnnw, mewngofnodwch i WhatDoTheyKnow yn gyntaf. Gall unrhyw un ofyn am yr un wybodaeth mewn cais newydd.',
    askAgain: 'Gallwch ofyn am yr wybodaeth eto mewn cais newydd.',
  },
);

interface StandingWords {
  readonly answered: string;
  /** Where a request stands, as one line; takes what kind of answer there is, and whether the reader is the requester. */
  readonly stages: Readonly<Record<Stage, (answer: string, viewerIsRequester: boolean) => string>>;
}

export const STANDING = inBoth<StandingWords>(
  {
    answered: 'Answered',
    stages: {
      waiting: () => 'Waiting for an answer',
      overdue: () => 'The answer is late',
      'very-overdue': () => 'The answer is very late',
      'clarification-asked': () => 'They asked for clarification',
      answered: (answer) => answer,
      'review-open': (answer, viewerIsRequester) =>
        `${answer}: ${viewerIsRequester ? 'you can ask for a review' : 'a review can be asked for'}`,
      'review-closing': (answer) => `${answer}: not long left to ask for a review`,
      'review-closed': (answer) => `${answer}: the time to ask for a review is over`,
      'review-asked': () => 'Waiting for the outcome of the review',
      'review-late': () => 'The outcome of the review is late',
      'review-done': () => 'The review is finished',
      closed: () => 'This request is closed',
    },
  },
  {
    answered: 'Atebwyd',
    stages: {
      waiting: () => 'Yn aros am ateb',
      overdue: () => 'Mae’r ateb yn hwyr',
      'very-overdue': () => 'Mae’r ateb yn hwyr iawn',
      'clarification-asked': () => 'Gofynnwyd am eglurhad',
      answered: (answer) => answer,
      'review-open': (answer, viewerIsRequester) =>
        `${answer}: ${viewerIsRequester ? 'gallwch ofyn am adolygiad' : 'gellir gofyn am adolygiad'}`,
      'review-closing': (answer) => `${answer}: ychydig o amser sydd ar ôl i ofyn am adolygiad`,
      'review-closed': (answer) => `${answer}: mae’r amser i ofyn am adolygiad ar ben`,
      'review-asked': () => 'Yn aros am ganlyniad yr adolygiad',
      'review-late': () => 'Mae canlyniad yr adolygiad yn hwyr',
      'review-done': () => 'Mae’r adolygiad ar ben',
      closed: () => 'Mae’r cais hwn wedi’i gau',
    },
  },
);

interface TimelineWords {
  readonly heading: string;
  readonly todayIs: (date: string) => string;
  readonly sent: string;
  readonly today: string;
  readonly reviewAsked: string;
  readonly ends: Readonly<Record<DeadlineKind, string>>;
  /** Of two readings of one rule, the day that is surely in time. */
  readonly safe: Readonly<Partial<Record<DeadlineKind, string>>>;
  readonly ifSilent: string;
}

export const TIMELINE = inBoth<TimelineWords>(
  {
    heading: 'All dates',
    todayIs: (date) => `Today, ${date}`,
    sent: 'Request sent',
    today: 'Today',
    reviewAsked: 'Review asked for',
    ends: {
      'response-due': 'Answer due',
      'extended-response-due': 'Answer due, with extra time',
      'fee-payment': 'Last day to pay the fee',
      'future-publication': 'Publication due',
      'review-request': 'Last day to ask for a review',
      'review-request-by-letter': 'Last day to ask, by the letter',
      'review-reply-due': 'Reply to the review due',
      'review-reply-latest': 'Reply to the review due, at the latest',
      'commissioner-complaint': 'Last day to complain',
      'notice-compliance': 'What the Commissioner’s notice says due',
      'tribunal-appeal': 'Last day to appeal to the Tribunal',
      'court-appeal': 'Last day to appeal to the court',
    },
    safe: {
      'response-due': 'Answer due, if the school stays open',
      'review-request': 'Safest day to ask for a review',
      'review-request-by-letter': 'Safest day to ask, by the letter',
      'commissioner-complaint': 'Safest day to complain',
    },
    ifSilent: 'Last day to ask for a review of their silence',
  },
  {
    heading: 'Pob dyddiad',
    todayIs: (date) => `Heddiw, ${date}`,
    sent: 'Anfonwyd y cais',
    today: 'Heddiw',
    reviewAsked: 'Gofynnwyd am adolygiad',
    ends: {
      'response-due': 'Ateb i ddod',
      'extended-response-due': 'Ateb i ddod, gydag amser ychwanegol',
      'fee-payment': 'Diwrnod olaf i dalu’r ffi',
      'future-publication': 'Yr wybodaeth i’w chyhoeddi',
      'review-request': 'Diwrnod olaf i ofyn am adolygiad',
      'review-request-by-letter': 'Diwrnod olaf i ofyn, yn ôl y llythyr',
      'review-reply-due': 'Canlyniad yr adolygiad i ddod',
      'review-reply-latest': 'Canlyniad yr adolygiad i ddod, fan bellaf',
      'commissioner-complaint': 'Diwrnod olaf i gwyno',
      'notice-compliance': 'Yr awdurdod i gydymffurfio â hysbysiad y Comisiynydd',
      'tribunal-appeal': 'Diwrnod olaf i apelio i’r Tribiwnlys',
      'court-appeal': 'Diwrnod olaf i apelio i’r llys',
    },
    safe: {
      'response-due': 'Ateb i ddod, os bydd yr ysgol ar agor',
      'review-request': 'Diwrnod mwyaf diogel i ofyn am adolygiad',
      'review-request-by-letter': 'Diwrnod mwyaf diogel i ofyn, yn ôl y llythyr',
      'commissioner-complaint': 'Diwrnod mwyaf diogel i gwyno',
    },
    ifSilent: 'Diwrnod olaf i ofyn am adolygiad am na ddaeth ateb',
  },
);
