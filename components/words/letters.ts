import type { LetterKind, ReviewOutcome } from '../../utils/analysis';
import { inBoth } from '../../utils/language';
import type { TemplateId } from '../../utils/review';

interface LetterWords {
  /** What kind of letter it is, as a heading above it. */
  readonly kinds: Readonly<Record<LetterKind, string>>;
  readonly outcomes: Readonly<Record<ReviewOutcome, string>>;
  readonly copyReviewRequest: string;
  readonly askAgain: string;
  readonly copyNewRequest: string;
  /** On the button that opens a letter for writing. */
  readonly write: Readonly<Record<PageLetter, string>>;
}

/** The letters that the page offers; the others are offered where there is more room for what they are. */
type PageLetter = 'review-request' | 'new-request';

interface OtherWords {
  readonly write: Readonly<Record<Exclude<TemplateId, PageLetter>, string>>;
  /** On the button that copies a letter as it is. */
  readonly copy: Readonly<Record<TemplateId, string>>;
}

export const LETTERS = inBoth<LetterWords>(
  {
    kinds: {
      acknowledgement: 'Acknowledged',
      extension: 'More time wanted',
      clarification: 'Clarification wanted',
      refusal: 'Refused',
      'part-refusal': 'Refused in part',
      disclosure: 'Information sent',
      'not-held': 'Not held, they say',
      'neither-confirm-nor-deny': 'They will not say whether they hold it',
      'review-outcome': 'Outcome of the review',
      transfer: 'Passed to another authority',
      automatic: 'Automatic reply',
      other: 'What this letter cites',
    },
    outcomes: {
      upheld: 'Review: refusal upheld',
      varied: 'Review: partly changed',
      overturned: 'Review: overturned',
    },
    copyReviewRequest: 'Copy review request',
    askAgain: 'Ask again',
    copyNewRequest: 'Copy new request',
    write: {
      'review-request': 'Write the review request',
      'new-request': 'Ask for it yourself',
    },
  },
  {
    kinds: {
      acknowledgement: 'Cydnabuwyd',
      extension: 'Eisiau mwy o amser',
      clarification: 'Eisiau eglurhad',
      refusal: 'Gwrthodwyd',
      'part-refusal': 'Gwrthodwyd yn rhannol',
      disclosure: 'Anfonwyd gwybodaeth',
      'not-held': 'Nid yw ganddynt, meddant',
      'neither-confirm-nor-deny': 'Ni ddywedant a yw ganddynt',
      'review-outcome': 'Canlyniad yr adolygiad',
      transfer: 'Trosglwyddwyd i awdurdod arall',
      automatic: 'Ateb awtomatig',
      other: 'Yr hyn y mae’r llythyr hwn yn ei ddyfynnu',
    },
    outcomes: {
      upheld: 'Adolygiad: cadarnhawyd y gwrthodiad',
      varied: 'Adolygiad: newidiwyd yn rhannol',
      overturned: 'Adolygiad: gwrthdrowyd',
    },
    copyReviewRequest: 'Copïo’r cais am adolygiad',
    askAgain: 'Gofyn eto',
    copyNewRequest: 'Copïo cais newydd',
    write: {
      'review-request': 'Ysgrifennu’r cais am adolygiad',
      'new-request': 'Gofyn amdano eich hun',
    },
  },
);

/** Apart from those above, so that no page of the site has to load them. */
export const OTHER_LETTERS = inBoth<OtherWords>(
  {
    write: {
      overdue: 'Chase the answer',
      'review-late': 'Chase the review',
      'review-very-late': 'Chase the review',
      narrowing: 'Ask for less',
      advice: 'Ask how to ask',
      explanation: 'Ask what the refusal means',
      regulator: 'Complain to the Commissioner',
    },
    copy: {
      'review-request': 'Copy review request',
      overdue: 'Copy reminder',
      'review-late': 'Copy reminder',
      'review-very-late': 'Copy reminder',
      narrowing: 'Copy new request',
      advice: 'Copy question',
      explanation: 'Copy question',
      regulator: 'Copy complaint',
      'new-request': 'Copy new request',
    },
  },
  {
    write: {
      overdue: 'Holi am yr ateb',
      'review-late': 'Holi am yr adolygiad',
      'review-very-late': 'Holi am yr adolygiad',
      narrowing: 'Gofyn am lai',
      advice: 'Gofyn sut i ofyn',
      explanation: 'Gofyn beth mae’r gwrthodiad yn ei olygu',
      regulator: 'Cwyno wrth y Comisiynydd',
    },
    copy: {
      'review-request': 'Copïo’r cais am adolygiad',
      overdue: 'Copïo’r nodyn atgoffa',
      'review-late': 'Copïo’r nodyn atgoffa',
      'review-very-late': 'Copïo’r nodyn atgoffa',
      narrowing: 'Copïo cais newydd',
      advice: 'Copïo’r cwestiwn',
      explanation: 'Copïo’r cwestiwn',
      regulator: 'Copïo’r gŵyn',
      'new-request': 'Copïo cais newydd',
    },
  },
);
