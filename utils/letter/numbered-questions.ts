import type { Line } from './lines';
import { orderOf } from './question-labels';
import { readQuestion, untilEndOfAnswers, type QuestionLines } from './question-lines';

/** "1.", "2)", "(b)" at the head of a line. */
const ITEM = /^\(?(\d{1,2}|[a-h])[.)](?:\s+|$)/;
/** What stands above a list of the applicant's questions. */
const ANNOUNCES =
  /\b(?:you (?:\w+ ){0,2}(?:asked|requested|wrote)|your (?:\w+ )?(?:requests?|questions?|points|quer(?:y|ies))|request(?:ed)? (?:is|was|reads)|gofyn\w*|cais|gwestiynau)\b/i;
const LINES_ABOVE = 4;

/** Items numbered without a gap from 1 (or "a"). */
interface Row {
  readonly markers: readonly Marker[];
  /** The line where the next list begins, if one does. */
  readonly nextRow: number | undefined;
}

/**
 * Finds questions by the numbers of their list: those whose answers stand between them ("1. How many? 25"), and those of
 * a request that is answered by a second list with the same numbers. In order; a question that is asked in one place and
 * answered in another comes twice. Nothing where the letter has no list of the applicant's.
 * @param isQuoted whether a line belongs to the request that the letter repeats
 */
export function findNumberedQuestions(
  lines: readonly Line[],
  isQuoted: (line: Line) => boolean,
): readonly QuestionLines[] {
  const rows = findRows(lines);
  const isQuotedAt = ({ at }: Marker): boolean => lines[at] !== undefined && isQuoted(lines[at]);
  // Items are read only of rows that may be the applicant's: a letter may have thousands of rows.
  for (const row of rows) {
    if (!isAnnounced(row, lines, isQuotedAt)) continue;
    const items = itemsOf(row, lines, isQuoted);
    if (isAnsweredInline(items)) return items;
  }
  for (const [index, row] of rows.entries()) {
    if (!row.markers.every(isQuotedAt)) continue;
    const asked = itemsOf(row, lines, isQuoted);
    if (!asked.every(isAsked)) continue;
    const answers = rows.slice(index + 1).find((later) => isAnswerTo(row, later, isQuotedAt));
    return [
      ...asked.map((item) => ({ ...item, answer: null })),
      ...(answers === undefined ? [] : itemsOf(answers, lines, isQuoted)),
    ];
  }
  return [];
}

/** At least half of the questions have their answers between them; what stands behind the last one tells nothing. */
function isAnsweredInline(items: readonly QuestionLines[]): boolean {
  const before = items.slice(0, -1);
  return (
    before.filter(({ request, answer }) => request !== null && answer !== null).length * 2 >= before.length
  );
}

function isAnnounced(
  { markers: [first] }: Row,
  lines: readonly Line[],
  isQuotedAt: (marker: Marker) => boolean,
): boolean {
  if (first === undefined) return false;
  const from = first.at;
  return (
    isQuotedAt(first) ||
    lines.slice(Math.max(0, from - LINES_ABOVE), from).some(({ text }) => ANNOUNCES.test(text))
  );
}

/** Nothing but the next question behind it; behind the last one the letter goes on. */
function isAsked({ answer }: QuestionLines, index: number, { length }: readonly QuestionLines[]): boolean {
  return answer === null || index === length - 1;
}

function isAnswerTo(asked: Row, { markers }: Row, isQuotedAt: (marker: Marker) => boolean): boolean {
  return (
    markers.length <= asked.markers.length &&
    markers[0]?.label === asked.markers[0]?.label &&
    !markers.some(isQuotedAt)
  );
}

interface Marker {
  readonly at: number;
  readonly label: string;
  readonly order: number;
  readonly rest: string;
}

function findRows(lines: readonly Line[]): readonly Row[] {
  const numbers: Marker[] = [];
  const letters: Marker[] = [];
  for (const [at, { text }] of lines.entries()) {
    const match = ITEM.exec(text);
    const label = match?.[1];
    const order = label === undefined ? null : orderOf(label);
    if (match === null || label === undefined || order === null) continue;
    (/\d/.test(label) ? numbers : letters).push({ at, label, order, rest: text.slice(match[0].length) });
  }
  return [...rowsOf(numbers), ...rowsOf(letters)];
}

function rowsOf(markers: readonly Marker[]): readonly Row[] {
  const rows: Row[] = [];
  let row: Marker[] = [];
  for (const marker of markers) {
    if (marker.order === (row.at(-1)?.order ?? 0) + 1) {
      row.push(marker);
      continue;
    }
    if (row.length > 1) rows.push({ markers: row, nextRow: marker.at });
    row = marker.order === 1 ? [marker] : [];
  }
  if (row.length > 1) rows.push({ markers: row, nextRow: undefined });
  return rows;
}

function itemsOf(
  { markers, nextRow }: Row,
  lines: readonly Line[],
  isQuoted: (line: Line) => boolean,
): readonly QuestionLines[] {
  return markers.map((marker, place) => itemOf(marker, markers[place + 1]?.at, nextRow, lines, isQuoted));
}

/** @param next the line of the row's next item; the last item ends where nothing more is surely its own */
function itemOf(
  { at, label, rest }: Marker,
  next: number | undefined,
  nextRow: number | undefined,
  lines: readonly Line[],
  isQuoted: (line: Line) => boolean,
): QuestionLines {
  const own = next === undefined ? untilEndOfAnswers(lines.slice(at, nextRow)) : lines.slice(at, next);
  return { labels: [label], ...readQuestion(own, rest, isQuoted) };
}
