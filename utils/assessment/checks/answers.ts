import { partAt } from '../../letter';
import { SILENT, verdict, type Check } from './check';

const FEWEST_QUESTIONS = 3;
/** A way of answering several questions at once. */
const ALL_AT_ONCE =
  /\b(?:all (?:of )?(?:your|the|these|parts|questions|points|other)|questions? \d+ ?(?:-|–|to|and|,|&)|remaining|other (?:questions|parts|points|elements)|above questions|each (?:question|part|point)|whole (?:of )?(?:your )?request|entire|both|(?:rest|remainder) of)\b/;

/** A question that the letter repeats and does not come back to, while it answers the others one by one. */
export const questionNotAnswered: Check = (letter) => {
  const { input, text } = letter;
  const { all } = input.questions;
  const answers = letter.refuses || input.kind === 'disclosure' || input.kind === 'not-held';
  if (!answers || !letter.canMiss || all.length < FEWEST_QUESTIONS || ALL_AT_ONCE.test(letter.allWords))
    return SILENT;
  const spokenOf = new Set(letter.body.flatMap(({ start }) => input.questions.questionsOf(start)));
  const missing = all.filter(({ label, answer }) => answer === null && !spokenOf.has(label));
  const [question] = missing;
  if (missing.length !== 1 || !question) return SILENT;
  const { label, request } = question;
  if (
    isPartOfAnother(
      label,
      all.map((one) => one.label),
    )
  )
    return SILENT;
  const place = request && {
    start: request.start,
    end: request.start + text.slice(request.start, request.end).trimEnd().length,
  };
  return verdict(
    place,
    `The letter answers the other questions one by one and says nothing on question ${label}.`,
  );
};

/** "2" has its answer in "2a" and "2b". */
function isPartOfAnother(label: string, labels: readonly string[]): boolean {
  return labels.some((other) => other !== label && (other.startsWith(label) || label.startsWith(other)));
}

const LAST_NUMBER = /(?:^|[\s:=│|–-])£?(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{2}))?\s*$/;
const TOTAL = /^\W*(?:grand |overall )?total\b(?! (?:number|cost|amount|of)\b.{30,})/i;
const FEWEST_FIGURES = 2;
const LONGEST_ROW = 120;
const MOST_ROWS = 60;

/** A total that is not the sum of the figures above it. */
export const figuresDoNotAddUp: Check = ({ text, input }) => {
  let rows: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const [start, words] = [at + (line.length - line.trimStart().length), line.trim()];
    at += line.length + 1;
    if (words === '') continue;
    const value = words.length > LONGEST_ROW ? null : figureOf(words);
    if (value === null || partAt(input.reading.quoted, start) !== null) {
      rows = [];
    } else if (!TOTAL.test(words)) {
      rows = [...rows.slice(-MOST_ROWS), value];
    } else {
      const sum = rows.reduce((total, row) => total + row, 0);
      if (rows.length >= FEWEST_FIGURES && rows.length < MOST_ROWS && Math.abs(sum - value) > ROUNDING) {
        return verdict(
          { start, end: start + words.length },
          `The figures above this total come to ${written(sum)}, not ${written(value)}.`,
        );
      }
      rows = [];
    }
  }
  return SILENT;
};

const ROUNDING = 1;

/** The figure that a row ends with; null where it has none, or several, or a year, a date or a share of the whole. */
function figureOf(row: string): number | null {
  const [whole, digits, pence] = LAST_NUMBER.exec(row) ?? [];
  if (whole === undefined || digits === undefined || /%|\b(?:average|mean|median|rate)\b/i.test(row))
    return null;
  const label = row.slice(0, row.length - whole.length);
  if (label.trim() === '' || COLUMNS.test(label)) return null;
  return Number(`${digits.replaceAll(',', '')}.${pence ?? '0'}`);
}

/** Other figures in the row: which of them the total is of cannot be told. */
const COLUMNS = /[│|\t]|(?:^|\s)£?\d[\d,.]*(?=\s|$)(?!\s(?:[-–]|[A-Za-z]))/;

function written(figure: number): string {
  return figure.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}
