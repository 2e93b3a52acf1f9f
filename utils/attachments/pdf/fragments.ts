import type { Run } from './run';

/** Runs that follow each other on a line without a wide gap: a line of a paragraph, or what stands in a table's cell. */
export interface Fragment {
  readonly runs: readonly Run[];
  /** The runs' words, with blanks where there are gaps. */
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  /** Where it would end had it not been stretched to the full measure. */
  readonly reach: number;
  readonly baseline: number;
  readonly size: number;
}

/** Gaps as parts of the type's size: below the first there is no blank, above the second the line is parted. */
const BLANK = 0.12;
const WIDE_GAP = 1.2;

/** After a list's mark ("•", "(a)", "3.") the gap may be as wide as a tab stop. */
const MARK = /^(?:[•·●▪◦–o-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)$/;
const WIDE_GAP_AFTER_MARK = 5;

/** Joins a page's runs, in the order of the file, to fragments. */
export function toFragments(runs: readonly Run[]): readonly Fragment[] {
  const fragments: Fragment[] = [];
  for (const run of runs) {
    const last = fragments.at(-1);
    if (last !== undefined && continues(last, run)) fragments[fragments.length - 1] = extended(last, run);
    else fragments.push({ ...run, reach: run.right, runs: [run] });
  }
  return fragments;
}

/** Small raised or lowered figures stand on a line of their own only if they leave it altogether. */
function continues(line: Fragment, run: Run): boolean {
  const size = Math.max(line.size, run.size);
  const sameSize = run.size > line.size * 0.85 && run.size < line.size * 1.18;
  if (Math.abs(run.baseline - line.baseline) > size * (sameSize ? 0.2 : 0.45)) return false;
  const gap = run.x - line.right;
  const widest = MARK.test(line.text.trim()) ? WIDE_GAP_AFTER_MARK : WIDE_GAP;
  return gap > -size * 0.4 && gap < size * widest;
}

function extended(line: Fragment, run: Run): Fragment {
  const larger = run.size > line.size * 1.18;
  const noted = larger && isNoteNumber(line, run) ? bracketed(line) : line;
  const added =
    !larger && isNoteNumber(run, line) ? { ...run, text: ` [${run.text.trim()}]` } : blankBefore(noted, run);
  return {
    ...line,
    runs: [...noted.runs, added],
    text: noted.text + added.text,
    right: Math.max(line.right, run.right),
    reach: Math.max(line.right, run.right),
    baseline: larger ? run.baseline : line.baseline,
    size: larger ? run.size : line.size,
  };
}

function blankBefore(line: Fragment, run: Run): Run {
  const size = Math.max(line.size, run.size);
  const gap = run.x - line.right > size * BLANK || /\]$/.test(line.text);
  return gap && !/\s$/.test(line.text) && !/^\s/.test(run.text) ? { ...run, text: ` ${run.text}` } : run;
}

/** A small raised number: without its brackets "section 31" and note 2 would be section 312. */
function isNoteNumber(small: Fragment | Run, beside: Fragment | Run): boolean {
  return (
    /^\s*\d{1,2}\s*$/.test(small.text) &&
    small.size < beside.size * 0.8 &&
    small.baseline < beside.baseline - beside.size * 0.15
  );
}

function bracketed(line: Fragment): Fragment {
  const text = `[${line.text.trim()}]`;
  return { ...line, text, runs: line.runs.slice(0, 1).map((run) => ({ ...run, text })) };
}

export const isMark = (text: string): boolean => MARK.test(text.trim().split(/\s/, 1)[0] ?? '');

/**
 * Tells whether a line ends because it was full, or because its writer ended it: it was full if the next line's first
 * word did not fit behind it.
 * @param edge where lines like this one end at the farthest
 */
export function isFull(line: Fragment, next: Fragment, edge: number): boolean {
  const [word = ''] = next.text.trimStart().split(/\s/, 1);
  const width = ((next.right - next.x) * word.length) / Math.max(1, next.text.length);
  return line.reach + line.size * 0.25 + width > edge - line.size * 0.3;
}
