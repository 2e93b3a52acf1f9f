import { partAt } from '../../letter';
import { SILENT, verdict, type Check } from './check';

const LAST_NUMBER = /(?:^|[\s:=│|–-])£?(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{2}))?$/;
const TOTAL = /^\W{0,3}(?:grand |overall )?total\b(?! (?:number|cost|amount|of)\b.{30})/i;
/** A total of more than the rows above it. */
const WIDER =
  /\b(?:all|other|remaining|including|excluding|since|budget|of which|whole|every|across|year to date)\b/i;
/** What makes the rows not add up by design: said anywhere in the letter. */
const NO_SUM =
  /\b(?:round(?:ed|ing)|more than one|multiple|may be (?:counted|recorded|included)|counted (?:more than once|twice|under|in)|double[- ]count\w*|overlap\w*|fewer than|less than (?:five|ten|\d)|low numbers|small numbers|suppress\w*|not shown|redacted|largest|highest|biggest|top (?:\d|three|five|ten)|main|among|includ(?:e|es|ed|ing)|examples?|selected|most common|some of|each could|of these|of those|of whom|estimated|approximate\w*)\b|[<>] ?\d/;
/** A row that hides or lacks its figure, or is a part of the one above. */
const NO_FIGURE =
  /(?:^|[\s:|–-])(?:not (?:held|known|recorded|available)|n\/?a|unknown|\*+|[<>] ?\d+|[\-–x]|tbc|exempt|withheld)$/i;
const NIL = /[\s:|–-](?:nil|none|zero)$/i;
const PART_OF_ANOTHER = /^\W{0,3}(?:of (?:which|these|those|whom|them)|includ\w+|incl\b)/i;
const PROSE_END = /[.:;,?]$/;

const FEWEST_FIGURES = 2;
const LONGEST_ROW = 120;
const MOST_ROWS = 60;
const ROUNDING = 1;
/** A total further from the sum than this is one of something else. */
const FARTHEST = 1.5;

/** A total that is not the sum of the figures above it. */
export const figuresDoNotAddUp: Check = ({ text, input, allWords }) => {
  if (NO_SUM.test(allWords)) return SILENT;
  const list = new List();
  let at = 0;
  for (const line of text.split('\n')) {
    const [start, words] = [at + (line.length - line.trimStart().length), line.trim()];
    at += line.length + 1;
    if (words === '') continue;
    if (words.length > LONGEST_ROW || partAt(input.reading.quoted, start) !== null) {
      list.startAnew();
      continue;
    }
    const wrong = list.read(words);
    if (wrong === null) continue;
    return verdict(
      { start, end: start + words.length },
      `The figures above this total come to ${written(wrong.sum)}, not ${written(wrong.total)}.`,
    );
  }
  return SILENT;
};

/** The rows since the last total. */
class List {
  private rows: number[] = [];
  /** Something among the rows keeps them from being added up. */
  private isBroken = false;

  startAnew(): void {
    this.rows = [];
    this.isBroken = false;
  }

  /** Takes in the next line; where that is a total, and not that of the rows, both sums. */
  read(words: string): { readonly sum: number; readonly total: number } | null {
    const value = figureOf(words);
    if (value === null) {
      this.readOther(words);
    } else if (TOTAL.test(words)) {
      const wrong = WIDER.test(words) ? null : this.compare(value);
      this.startAnew();
      return wrong;
    } else {
      this.isBroken ||= PART_OF_ANOTHER.test(words) || this.rows.length > MOST_ROWS;
      this.rows.push(value);
    }
    return null;
  }

  /** A heading between rows makes two lists of them, of which a total may be that of both. */
  private readOther(words: string): void {
    if (PROSE_END.test(words)) this.startAnew();
    else if (NO_FIGURE.test(words) || this.rows.length > 0) this.isBroken = true;
  }

  private compare(total: number) {
    const { rows } = this;
    if (this.isBroken || rows.length < FEWEST_FIGURES) return null;
    let sum = 0;
    for (const row of rows.toReversed()) {
      sum += row;
      // The rows right above the total may be all that it is of.
      if (Math.abs(sum - total) <= ROUNDING) return null;
    }
    const isLikely = total > Math.max(...rows) && total < sum * FARTHEST && total * FARTHEST > sum;
    return isLikely ? { sum, total } : null;
  }
}

const MONTH_BEFORE =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)$|\/$/i;
/** A year, or two of them, names the row. */
const YEAR = /^(?:19|20)\d\d(?:[/-](?:\d\d|\d{4}))?\W*$/;
const NEGATIVE = /\s[-–−]£?\d[\d,.]*$/;
/** Other figures in the row: which of them the total is of cannot be told. */
const COLUMNS = /[│|\t]|(?:^|\s)£?\d[\d,.]*(?=\s|$)(?!\s[-–a-z])/i;

/** The figure that a row ends with; null where it has none, or several, or a date or a share of the whole. */
function figureOf(row: string): number | null {
  if (NIL.test(row)) return 0;
  const [whole, digits, pence] = LAST_NUMBER.exec(row) ?? [];
  if (
    whole === undefined ||
    digits === undefined ||
    NEGATIVE.test(row) ||
    /%|\b(?:average|mean|median|rate)\b/i.test(row)
  )
    return null;
  const label = row.slice(0, row.length - whole.length).trim();
  if (label === '' || MONTH_BEFORE.test(label) || (COLUMNS.test(label) && !YEAR.test(label))) return null;
  return Number(`${digits.replaceAll(',', '')}.${pence ?? '0'}`);
}

function written(figure: number): string {
  return figure.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}
