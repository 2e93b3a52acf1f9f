import type { Fragment } from './fragments';

/** Points within which two edges are the same. */
const SAME = 1.5;

/**
 * Mends lines that were set to the full measure with so few words that the gaps look like gutters: the last line before
 * a line break in justified text, or a line before a long address. Its words stand alone, equally far from each other,
 * and it begins and ends where other lines do. Figures alone are left as they are: they are a table's row.
 */
export function mendStretchedLines(fragments: readonly Fragment[]): readonly Fragment[] {
  const mended: Fragment[] = [];
  for (let at = 0; at < fragments.length;) {
    let end = at + 1;
    while (isBeside(fragments[end - 1], fragments[end])) end += 1;
    const words = fragments.slice(at, end);
    mended.push(...(isStretched(words, fragments) ? [joined(words)] : words));
    at = end;
  }
  return mended;
}

function isBeside(left: Fragment | undefined, right: Fragment | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return right.x > left.right && Math.abs(right.baseline - left.baseline) < left.size * 0.1;
}

function isStretched(words: readonly Fragment[], all: readonly Fragment[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2) return false;
  if (words.some(({ text }) => /\S\s+\S/.test(text)) || words.every(({ text }) => !/\p{L}/u.test(text)))
    return false;
  const gaps = words.slice(1).map(({ x }, index) => x - (words[index]?.right ?? 0));
  if (Math.max(...gaps) - Math.min(...gaps) > first.size * 0.3) return false;
  const others = all.filter((line) => !words.includes(line));
  return (
    others.some(({ x }) => Math.abs(x - first.x) < SAME) &&
    others.filter(({ right }) => Math.abs(right - last.right) < SAME).length >= 2
  );
}

function joined(words: readonly Fragment[]): Fragment {
  return words.reduce((line, word) => ({
    ...line,
    text: `${line.text.trimEnd()} ${word.text.trimStart()}`,
    right: word.right,
    reach: line.reach + line.size * 0.25 + word.right - word.x,
    runs: [
      ...line.runs,
      ...word.runs.map((run, index) => (index === 0 ? { ...run, text: ` ${run.text.trimStart()}` } : run)),
    ],
  }));
}
