import type { LetterKind, ReviewOutcome } from '../../utils/analysis';
import { inBoth } from '../../utils/language';

interface LetterWords {
  /** What kind of letter it is, as a heading above it. */
  readonly kinds: Readonly<Record<LetterKind, string>>;
  readonly outcomes: Readonly<Record<ReviewOutcome, string>>;
  readonly copyReviewRequest: string;
  readonly askAgain: string;
  readonly copyNewRequest: string;
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
  },
);
