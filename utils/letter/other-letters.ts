import type { PlainDate } from '../calendar';
import { findFurtherDocuments, type FurtherDocument } from './further-documents';
import { readLetterActs } from './kind';
import { findLetterDate } from './letter-date';
import type { Line } from './lines';
import { addressesAuthority } from './quoted-email';
import { findSentences, type Span } from './sentences';
import { findOwnSentences, SIGNS_OFF } from './standing-parts';

/** A document of the text, from its first line to the next. */
interface Document extends FurtherDocument, Span {}

/**
 * The letters in a text that are not the one that speaks: the first reply attached to the outcome of a review, the
 * request for that review, another letter of the same file. The letter that speaks is the first one, or the outcome of a
 * review where the first is not; its own annexes go on speaking. In order, not overlapping.
 * @param lines of the text, without an e-mail quoted at its end
 */
export function findOtherLetters(text: string, lines: readonly Line[]): readonly Span[] {
  const further = findFurtherDocuments(text, lines);
  if (further.length === 0) return [];
  const documents = toDocuments(text, lines, further);
  const main = speakingDocument(text, documents);
  const speaks = documents[main];
  if (speaks === undefined) return [];
  const others: Span[] = main > 0 ? [{ start: 0, end: documents[main - 1]?.end ?? 0 }] : [];
  const covers = isCoveringLetter(text, speaks);
  let inside: Document | null = null;
  for (const document of documents.slice(main + 1)) {
    const isPartOfOther = inside !== null && isPartOf(inside, document);
    if (isPartOfOther || isOtherLetter(speaks, document, covers)) {
      others.push({ start: document.start, end: document.end });
      if (!isPartOfOther) inside = document;
    } else inside = null;
  }
  return others;
}

/** What stands behind another letter is that letter's, unless it goes on the row of annexes in which that one stands. */
function isPartOf(other: Document, document: Document): boolean {
  if (goesOnFrom(other, document)) return false;
  return document.salutation === null || (document.label === null && other.label !== null);
}

function toDocuments(
  text: string,
  lines: readonly Line[],
  further: readonly FurtherDocument[],
): readonly Document[] {
  const first: FurtherDocument = {
    line: 0,
    label: null,
    isEarlier: false,
    salutation: null,
    date: findLetterDate(text.slice(0, lines[further[0]?.line ?? 0]?.start), []),
  };
  return [first, ...further].map((document, index) => ({
    ...document,
    start: lines[document.line]?.start ?? 0,
    end: lines[(further[index]?.line ?? lines.length) - 1]?.end ?? 0,
  }));
}

/** The first letter, or the first outcome of a review where the letter before it is none. */
function speakingDocument(text: string, documents: readonly Document[]): number {
  const [first] = documents;
  if (first === undefined || isOutcome(text, first)) return 0;
  const outcome = documents.findIndex(
    (document, index) =>
      index > 0 &&
      document.salutation !== null &&
      !document.isEarlier &&
      document.label === null &&
      !isBefore(document.date, first.date) &&
      isOutcome(text, document),
  );
  return Math.max(0, outcome);
}

function isOutcome(text: string, { start, end }: Span): boolean {
  const own = text.slice(start, end);
  const acts = readLetterActs(findOwnSentences(own, findSentences(own), []));
  return acts.reviews && !acts.acknowledges;
}

function isOtherLetter(main: Document, document: Document, mainCovers: boolean): boolean {
  if (document.isEarlier) return true;
  if (document.salutation === null) return false;
  if (isBefore(document.date, main.date) || addressesAuthority(document.salutation)) return true;
  const isOfSameDay = document.date !== null && document.date === main.date;
  return !isOfSameDay && !mainCovers;
}

function isBefore(date: PlainDate | null, other: PlainDate | null): boolean {
  return date !== null && other !== null && date < other;
}

const LONGEST_COVERING_LETTER = 1_500;
const SENDS = /\b(?:attach\w*|enclos\w*|herewith|below|amgae\w*|atod\w*|ynghlwm|isod)\b/i;
const DECIDES =
  /\b(?:section|regulation|exempt\w*|except(?:ion|ed)\w*|withh[eo]ld\w*|adran|rheoliad|eithri\w*)\b/i;

/** A letter that sends the answer and says nothing of it: the answer is the letter that it comes with. */
function isCoveringLetter(text: string, { start, end }: Span): boolean {
  const own = text.slice(start, end);
  const letter = own.slice(0, SIGNS_OFF.exec(own)?.index);
  return letter.length <= LONGEST_COVERING_LETTER && SENDS.test(letter) && !DECIDES.test(letter);
}

/** "Annex C" behind what was attached as annex B belongs to the letter again; an annex of another row to what is attached. */
function goesOnFrom(inside: Document, annex: Document): boolean {
  if (inside.label === null || annex.label === null) return false;
  const [word, number = ''] = inside.label.split(' ');
  const [otherWord, otherNumber = ''] = annex.label.split(' ');
  return word === otherWord && ordinal(otherNumber) === ordinal(number) + 1;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** Letters count from a; a Roman number of one letter is taken for that, since rows of annexes seldom come to "i". */
function ordinal(number: string): number {
  if (/^\d/.test(number)) return Number(number);
  return number.length === 1 ? number.charCodeAt(0) - 96 : ROMAN.indexOf(number) + 1;
}
