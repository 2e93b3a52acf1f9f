const END = String.raw`(?![\w/]|\.\d)`;
/** "3", "2b", "2(b)". */
const NUMBER = String.raw`\d{1,2}(?:[a-h]\b|\s?\((?:[a-hv]|i{1,3}|iv)\))?${END}`;
/** "(b)", "b"; the word "a" is none. */
const LETTER = String.raw`(?:\([a-h]\)|\b[b-h]\b)${END}`;
const FIRST_LETTER = String.raw`(?:\([a-h]\)|\b[b-h]\b|\ba(?=\s(?:of|and|to)\b|[:.]))${END}`;
const BETWEEN = String.raw`\s?[,&–-]\s?|,?\s(?:and|or|to|a|ac|i)\s`;

/** Several labels as a letter lists them: "2", "1 & 2", "1, 3 and 4(a)", "1 to 3", "(a) and (c)". */
export const LABEL_LIST = String.raw`(?:${NUMBER}(?:(?:${BETWEEN})${NUMBER}){0,12}|${FIRST_LETTER}(?:(?:${BETWEEN})${LETTER}){0,12})`;

const EACH = new RegExp(String.raw`(${BETWEEN})?(${NUMBER}|\([a-h]\)|\b[a-h]\b)`, 'gi');
const IS_RANGE = /^(?:to|[i–-])$/i;
/** A list that runs further is no list of questions. */
const LONGEST_RANGE = 30;

/** "2 (b)" and "(b)" as "2b" and "b". */
const plainLabel = (label: string): string => label.replace(/[\s()]/g, '').toLowerCase();

/**
 * The labels of a list as {@link LABEL_LIST} finds it, ranges spelled out: "1 to 3" is 1, 2, 3; "(a)-(c)" is a, b, c.
 * @returns each label once, in the order of the letter
 */
export function readLabels(list: string): readonly string[] {
  if (/^\d+$/.test(list)) return [list];
  const labels: string[] = [];
  for (const [, between = '', written = ''] of list.matchAll(EACH)) {
    const label = plainLabel(written);
    const from = labels.at(-1);
    if (from !== undefined && IS_RANGE.test(between.trim())) labels.push(...labelsBetween(from, label));
    labels.push(label);
  }
  return [...new Set(labels)];
}

function labelsBetween(from: string, to: string): readonly string[] {
  const [first, last] = [orderOf(from), orderOf(to)];
  if (first === null || last === null || last - first > LONGEST_RANGE) return [];
  const letters = !/\d/.test(from);
  return Array.from({ length: Math.max(0, last - first - 1) }, (_, index) =>
    letters ? String.fromCharCode(BEFORE_A + first + index + 1) : String(first + index + 1),
  );
}

const BEFORE_A = 96;

/** The place of a label in its list, from 1; null for "2b". */
export function orderOf(label: string): number | null {
  if (/^\d+$/.test(label)) return Number(label);
  return /^[a-z]$/.test(label) ? label.charCodeAt(0) - BEFORE_A : null;
}
