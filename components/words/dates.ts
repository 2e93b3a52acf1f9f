import type { Deadline, DeadlineKind } from '../../utils/deadlines';
import { inBoth, softened } from '../../utils/language';
import { REGIME_FACTS } from '../../utils/law';

interface DateWords {
  /** What a reader who is not the requester is told of a deadline to come; takes the date with its weekday. */
  readonly forReaders: Readonly<
    Record<DeadlineKind, (deadline: Pick<Deadline, 'regime'>, date: string) => string>
  >;
  readonly letterDated: (date: string) => string;
  readonly sentOn: (date: string) => string;
}

export const DATES = inBoth<DateWords>(
  {
    forReaders: {
      'response-due': (_, date) => `The answer is due by ${date}.`,
      'extended-response-due': (_, date) => `With extra time, the answer is due by ${date}.`,
      'fee-payment': (_, date) => `The requester can pay the fee until ${date}.`,
      'future-publication': (_, date) => `What the authority means to publish is due by ${date}.`,
      'review-request': (_, date) => `The requester can ask for a review until ${date}.`,
      'review-request-by-letter': (_, date) =>
        `The letter gives the requester until ${date} to ask for a review.`,
      'review-reply-due': (_, date) => `The reply to the review is due by ${date}.`,
      'review-reply-latest': (_, date) =>
        `Even in an exceptional case, the reply to the review is due by ${date}.`,
      'commissioner-complaint': ({ regime }, date) =>
        `The requester can complain to the ${REGIME_FACTS[regime].regulator.name} until ${date}.`,
      'notice-compliance': (_, date) =>
        `The authority has until ${date} to do what the Commissioner’s notice says.`,
      'tribunal-appeal': (_, date) => `The requester can appeal to the First-tier Tribunal until ${date}.`,
      'court-appeal': (_, date) => `The requester can appeal to the Court of Session until ${date}.`,
    },
    letterDated: (date) => `Letter dated ${date}.`,
    sentOn: (date) => `The letter carries no date. It was sent on ${date}.`,
  },
  {
    forReaders: {
      'response-due': (_, date) => `Dylai’r ateb ddod erbyn ${date}.`,
      'extended-response-due': (_, date) => `Gydag amser ychwanegol, dylai’r ateb ddod erbyn ${date}.`,
      'fee-payment': (_, date) => `Gall y ceisydd dalu’r ffi tan ${softened(date)}.`,
      'future-publication': (_, date) =>
        `Dylai’r hyn y mae’r awdurdod yn bwriadu ei gyhoeddi ymddangos erbyn ${date}.`,
      'review-request': (_, date) => `Gall y ceisydd ofyn am adolygiad tan ${softened(date)}.`,
      'review-request-by-letter': (_, date) =>
        `Mae’r llythyr yn rhoi tan ${softened(date)} i’r ceisydd ofyn am adolygiad.`,
      'review-reply-due': (_, date) => `Dylai canlyniad yr adolygiad ddod erbyn ${date}.`,
      'review-reply-latest': (_, date) =>
        `Hyd yn oed mewn achos eithriadol, dylai canlyniad yr adolygiad ddod erbyn ${date}.`,
      'commissioner-complaint': ({ regime }, date) =>
        `Gall y ceisydd gwyno ${REGIME_FACTS[regime].welsh.toRegulator} tan ${softened(date)}.`,
      'notice-compliance': (_, date) =>
        `Mae gan yr awdurdod tan ${softened(date)} i wneud yr hyn y mae hysbysiad y Comisiynydd yn ei ddweud.`,
      'tribunal-appeal': (_, date) =>
        `Gall y ceisydd apelio i Dribiwnlys yr Haen Gyntaf tan ${softened(date)}.`,
      'court-appeal': (_, date) => `Gall y ceisydd apelio i Lys y Sesiwn tan ${softened(date)}.`,
    },
    letterDated: (date) => `Dyddiad y llythyr: ${date}.`,
    sentOn: (date) => `Nid oes dyddiad ar y llythyr. Fe’i hanfonwyd ar ${date}.`,
  },
);
