import { findFurtherDocuments, type FurtherDocument } from './further-documents';
import { findLetterDate, SALUTATION } from './letter-date';
import type { Line } from './lines';
import { as, type Part } from './part';
import { addressesAuthority } from './quoted-email';
import { findSpeaking, isBefore, isToAnother, sends, type Document, type Sending } from './speaking-letter';

/**
 * The letters in a text that are not the one that speaks: the first reply attached to the outcome of a review, the
 * request for that review, what only brings or promises the answer, another letter of the same file. The annexes of the
 * letter that speaks go on speaking. In order, not overlapping.
 * @param lines of the text, without an e-mail quoted at its end
 */
export function findOtherLetters(text: string, lines: readonly Line[]): readonly Part[] {
  const further = findFurtherDocuments(text, lines);
  if (further.length === 0) return [];
  const documents = toDocuments(text, lines, further);
  const { main, before } = findSpeaking(text, documents);
  const speaks = documents[main];
  if (speaks === undefined) return [];
  const others: Part[] = before === null ? [] : [before];
  const sending = sends(text, speaks);
  let inside: Document | null = null;
  for (const document of documents.slice(main + 1)) {
    const isPartOfOther = inside !== null && isPartOf(inside, document);
    if (isPartOfOther || isOtherLetter(speaks, document, sending)) {
      others.push(as('other-letter')(document));
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
  const greeting = lines.slice(0, further[0]?.line).find((line) => SALUTATION.test(line.text));
  const first: FurtherDocument = {
    line: 0,
    label: null,
    isEarlier: false,
    salutation: greeting?.text ?? null,
    date: findLetterDate(text.slice(0, lines[further[0]?.line ?? 0]?.start), []),
  };
  return [first, ...further].map((document, index) => ({
    ...document,
    start: lines[document.line]?.start ?? 0,
    end: lines[(further[index]?.line ?? lines.length) - 1]?.end ?? 0,
  }));
}

function isOtherLetter(main: Document, document: Document, sending: Sending | null): boolean {
  if (document.isEarlier) return true;
  if (document.salutation === null) return false;
  if (addressesAuthority(document.salutation) || isToAnother(main, document)) return true;
  if (sending === 'answer') return false;
  if (isBefore(document.date, main.date)) return true;
  const isOfSameDay = document.date !== null && document.date === main.date;
  return !isOfSameDay && sending === null;
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
