import type { DeadlineKind, ListedDeadline } from '../../utils/deadlines';
import { inBoth, softened } from '../../utils/language';
import { REGIME_FACTS } from '../../utils/law';

/** What the authority has to do: after "12 days left for them", and as a thing that is due. */
interface TheirDuty {
  readonly todo: string;
  readonly due: string;
}

/** The kinds of deadline that the authority has to keep. */
export type KeptByAuthority =
  | 'response-due'
  | 'extended-response-due'
  | 'future-publication'
  | 'review-reply-due'
  | 'review-reply-latest'
  | 'notice-compliance';

interface DeadlineWords {
  readonly theirs: Readonly<Record<KeptByAuthority, TheirDuty>>;
  /** What the requester can do: the bare verb with what belongs to it. */
  readonly deeds: Readonly<
    Record<Exclude<DeadlineKind, KeptByAuthority>, (deadline: ListedDeadline) => string>
  >;
  /** After "12 days left". */
  readonly forThem: (todo: string) => string;
  readonly toDo: (deed: string) => string;
  readonly forRequester: (deed: string) => string;
  /** Lines of a list; each takes the date with its weekday. */
  readonly dueBy: (due: string, day: string) => string;
  readonly doBy: (deed: string, day: string) => string;
  readonly requesterUntil: (deed: string, day: string) => string;
  /** On what it hangs whether the deadline is one at all. */
  readonly ifSilent: string;
  readonly ifSchoolOpen: string;
  readonly atLatest: string;
}

export const DEADLINES = inBoth<DeadlineWords>(
  {
    theirs: {
      'response-due': { todo: 'to answer', due: 'Answer due' },
      'extended-response-due': { todo: 'to answer, with the extra time they took', due: 'Answer due' },
      'future-publication': { todo: 'to publish what they mean to', due: 'Publication due' },
      'review-reply-due': { todo: 'to reply to the review', due: 'Reply to the review due' },
      'review-reply-latest': {
        todo: 'to reply to the review, at the latest',
        due: 'Reply to the review due, at the latest',
      },
      'notice-compliance': {
        todo: 'to do what the Commissioner’s notice says',
        due: 'What the notice says due',
      },
    },
    deeds: {
      'fee-payment': () => 'pay the fee',
      'review-request': askForReview,
      'review-request-by-letter': askForReview,
      'commissioner-complaint': ({ regime }) => `complain to the ${REGIME_FACTS[regime].regulator.name}`,
      'tribunal-appeal': () => 'appeal to the First-tier Tribunal',
      'court-appeal': () => 'appeal to the Court of Session',
    },
    forThem: (todo) => `for them ${todo}`,
    toDo: (deed) => `to ${deed}`,
    forRequester: (deed) => `for the requester to ${deed}`,
    dueBy: (due, day) => `${due} by ${day}`,
    doBy: (deed, day) => `${deed.charAt(0).toUpperCase()}${deed.slice(1)} by ${day}`,
    requesterUntil: (deed, day) => `The requester can ${deed} until ${day}`,
    ifSilent: ', if no answer comes',
    ifSchoolOpen: ', if the school stays open',
    atLatest: ', at the latest',
  },
  {
    theirs: {
      'response-due': { todo: 'ateb', due: 'Ateb i ddod' },
      'extended-response-due': {
        todo: 'ateb, gyda’r amser ychwanegol a gymerwyd',
        due: 'Ateb i ddod',
      },
      'future-publication': {
        todo: 'gyhoeddi’r hyn y maent yn bwriadu ei gyhoeddi',
        due: 'Yr wybodaeth i’w chyhoeddi',
      },
      'review-reply-due': { todo: 'roi canlyniad yr adolygiad', due: 'Canlyniad yr adolygiad i ddod' },
      'review-reply-latest': {
        todo: 'roi canlyniad yr adolygiad, fan bellaf',
        due: 'Canlyniad yr adolygiad i ddod, fan bellaf,',
      },
      'notice-compliance': {
        todo: 'wneud yr hyn y mae hysbysiad y Comisiynydd yn ei ddweud',
        due: 'Yr awdurdod i gydymffurfio â’r hysbysiad',
      },
    },
    deeds: {
      'fee-payment': () => 'talu’r ffi',
      'review-request': gofynAmAdolygiad,
      'review-request-by-letter': gofynAmAdolygiad,
      'commissioner-complaint': ({ regime }) => `cwyno ${REGIME_FACTS[regime].welsh.toRegulator}`,
      'tribunal-appeal': () => 'apelio i Dribiwnlys yr Haen Gyntaf',
      'court-appeal': () => 'apelio i Lys y Sesiwn',
    },
    forThem: (todo) => `iddynt ${todo}`,
    toDo: (deed) => `i ${softened(deed)}`,
    forRequester: (deed) => `i’r ceisydd ${softened(deed)}`,
    dueBy: (due, day) => `${due} erbyn ${day}`,
    doBy: (deed, day) => `${deed.charAt(0).toUpperCase()}${deed.slice(1)} erbyn ${day}`,
    requesterUntil: (deed, day) => `Gall y ceisydd ${softened(deed)} tan ${softened(day)}`,
    ifSilent: ', os na ddaw ateb',
    ifSchoolOpen: ', os bydd yr ysgol ar agor',
    atLatest: ', fan bellaf',
  },
);

function askForReview({ regime }: ListedDeadline): string {
  return hasInternalReview(regime) ? 'ask for an internal review' : 'ask for a review';
}

function gofynAmAdolygiad({ regime }: ListedDeadline): string {
  return hasInternalReview(regime) ? 'gofyn am adolygiad mewnol' : 'gofyn am adolygiad';
}

function hasInternalReview(regime: ListedDeadline['regime']): boolean {
  return regime === 'FOIA' || regime === 'EIR';
}
