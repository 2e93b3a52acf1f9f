import type { PlainDate } from '../calendar';
import type { FurtherDocument } from './further-documents';
import { readLetterActs, type LetterActs } from './kind';
import { as, type Part } from './part';
import { addressesAuthority } from './quoted-email';
import { findSentences, type Span } from './sentences';
import { findOwnSentences, SIGNS_OFF, type OwnSentence } from './standing-parts';

/** A document of the text, from its first line to the next. */
export interface Document extends FurtherDocument, Span {}

/** Which of the documents speaks, and what stands before it. */
interface Speaking {
  /** Its index. */
  readonly main: number;
  /** Null where it is the first. */
  readonly before: Part | null;
}

/**
 * The letter of a text that speaks: the first one; or the first outcome of a review where the first is none; or, where the
 * first only brings the answer or promises it, the first that answers.
 * @param documents at least one; the first is the letter that the text begins with
 */
export function findSpeaking(text: string, documents: readonly Document[]): Speaking {
  const [first] = documents;
  const actsOf = (document: Document) => readLetterActs(ownSentencesOf(text, document));
  const isOutcome = (document: Document) => {
    const beginning = {
      start: document.start,
      end: Math.min(document.end, document.start + READ_FOR_REVIEW),
    };
    if (!SPEAKS_OF_REVIEW.test(text.slice(beginning.start, beginning.end))) return false;
    const { reviews, acknowledges } = readLetterActs(ownSentencesOf(text, beginning), OUTCOME_ACTS);
    return reviews && !acknowledges;
  };
  if (first === undefined || isOutcome(first)) return FIRST;
  const outcome = documents
    .slice(0, MOST_DOCUMENTS)
    .findIndex(
      (document, index) =>
        index > 0 &&
        document.salutation !== null &&
        !document.isEarlier &&
        document.label === null &&
        !isBefore(document.date, first.date) &&
        isOutcome(document),
    );
  if (outcome > 0)
    return { main: outcome, before: as('other-letter')({ start: 0, end: endBefore(documents, outcome) }) };
  const brings = sends(text, first) === 'answer';
  if (!brings && !onlyPromises(actsOf(first))) return FIRST;
  const answer = documents
    .slice(0, MOST_DOCUMENTS)
    .findIndex(
      (document, index) => index > 0 && !isPassedOver(document, first, brings) && answers(actsOf(document)),
    );
  if (answer <= 0 || documents.slice(1, answer).some(isOwnAnnex)) return FIRST;
  return {
    main: answer,
    before: brings
      ? covering(text, documents, answer)
      : as('other-letter')({ start: 0, end: endBefore(documents, answer) }),
  };
}

/** Beyond so many documents of one file nobody looks for the letter that speaks. */
const MOST_DOCUMENTS = 4;

/** An outcome says so near its beginning, and in one of these words. */
const READ_FOR_REVIEW = 3_000;
const OUTCOME_ACTS = ['reviews', 'acknowledges'] as const;
const SPEAKS_OF_REVIEW =
  /\b(?:internal review|review|reconsider|afresh|anew|uph[eo]ld|stands|substitut|adolyg)/i;

const FIRST: Speaking = { main: 0, before: null };

const endBefore = (documents: readonly Document[], index: number): number => documents[index - 1]?.end ?? 0;

/** An annex without a greeting is the letter's own: what it brings stands there. */
function isOwnAnnex({ salutation, isEarlier }: Document): boolean {
  return salutation === null && !isEarlier;
}

/** What is no answer that the first letter brings, or that it promises: that is no annex, and not dated before it. */
function isPassedOver(document: Document, first: Document, brings: boolean): boolean {
  if (document.salutation === null || document.isEarlier) return true;
  if (addressesAuthority(document.salutation) || isToAnother(first, document)) return true;
  return !brings && (document.label !== null || isBefore(document.date, first.date));
}

function ownSentencesOf(text: string, { start, end }: Span): readonly OwnSentence[] {
  const own = text.slice(start, end);
  return findOwnSentences(own, findSentences(own), []);
}

function answers({ refuses, discloses, notHeld, neitherConfirmsNorDenies, reviews }: LetterActs): boolean {
  return refuses || discloses || notHeld || neitherConfirmsNorDenies || reviews;
}

/** Says that an answer will follow, and answers nothing. */
function onlyPromises(acts: LetterActs): boolean {
  return (acts.acknowledges || acts.extends) && !answers(acts) && !acts.asksToClarify && !acts.transfers;
}

export function isBefore(date: PlainDate | null, other: PlainDate | null): boolean {
  return date !== null && other !== null && date < other;
}

const TITLED =
  /^(?:dear|annwyl)\s+(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|rev)\.?\s+(?:[\p{L}.’'-]+\s+){0,4}?([\p{L}’'-]+)[,.:]?$/iu;

/** Whether two letters greet people by different surnames; a first name may be anybody's. */
export function isToAnother(one: FurtherDocument, other: FurtherDocument): boolean {
  const [surname, otherSurname] = [one, other].map(({ salutation }) => TITLED.exec(salutation ?? '')?.[1]);
  return (
    surname !== undefined &&
    otherSurname !== undefined &&
    surname.toLowerCase() !== otherSurname.toLowerCase()
  );
}

const LONGEST_COVERING_LETTER = 1_500;
const SENDS =
  /\b(?:attach\w*|enclos\w*|herewith|below|annex\w*|appendi(?:x|ces)|schedules?|amgae\w*|atod\w*|ynghlwm|isod)\b/i;
const ANSWER =
  /\b(?:response|reply|answer|decision|outcome|refusal|notice|h?ymateb|h?ateb|penderfyniad|canlyniad|llythyr)\b|(?<!\bcopy of (?:the|a|that|your) )\bletter\b/i;
const DECIDES =
  /\b(?:section|regulation|exempt\w*|except(?:ion|ed)\w*|withh[eo]ld\w*|adran|rheoliad|eithri\w*)\b/i;

/** What a covering letter sends: the answer, or it does not say what. */
export type Sending = 'answer' | 'something';

/**
 * What a letter sends that says nothing of it itself: the answer is then the letter that it comes with.
 * @returns null for any other letter
 */
export function sends(text: string, { start, end }: Span): Sending | null {
  const own = text.slice(start, end);
  const letter = own.slice(0, SIGNS_OFF.exec(own)?.index);
  if (letter.length > LONGEST_COVERING_LETTER) return null;
  const said = ownSentencesOf(letter, { start: 0, end: letter.length }).filter(
    ({ standing }) => standing === null,
  );
  if (said.some(({ words }) => DECIDES.test(words))) return null;
  const sending = said.filter(({ words }) => SENDS.test(words));
  if (sending.length === 0) return null;
  return sending.some(({ words }) => ANSWER.test(words)) ? 'answer' : 'something';
}

/** How to complain may be told in the covering letter alone: that goes on speaking. */
function covering(text: string, documents: readonly Document[], answer: number): Part {
  const [first] = documents;
  const complaint =
    first === undefined || answer > 1
      ? undefined
      : ownSentencesOf(text, first).find(({ standing }) => standing === 'complaint');
  return as('covering-letter')({ start: 0, end: complaint?.start ?? endBefore(documents, answer) });
}
