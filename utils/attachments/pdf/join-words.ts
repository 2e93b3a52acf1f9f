/** How the end of one line and the beginning of the next are put together. */
export interface Joint {
  /** True where the hyphen at the line's end was only there because of it. */
  readonly dropsHyphen: boolean;
  readonly glue: '' | ' ';
}

const TOGETHER: Joint = { dropsHyphen: false, glue: '' };
const APART: Joint = { dropsHyphen: false, glue: ' ' };
const MENDED: Joint = { dropsHyphen: true, glue: '' };

/** Beginnings after which a hyphen stands in print ("non-disclosure"), where the letter itself does not tell. */
const HYPHENATED_BEGINNINGS = new Set(
  'non self well cross two three four five six seven eight nine third'.split(' '),
);

const NO_WORD = /[^\p{L}-]+/u;
const NO_LETTER = /[^\p{L}-]/u;
const ADDRESS = /@|:\/\/|^www\./i;

/**
 * Tells how two lines of a paragraph go together: words and citations that were broken are mended ("infor-/mation",
 * "31(1)-/(a)", "40(3A)/(a)"), ranges and compounds keep their hyphen ("31-/33", "cost-/benefit" where the letter writes
 * it so), addresses are closed up.
 * @param words all words of the file in lower case, to tell broken words from compounds
 */
export function joinWords(before: string, after: string, words: ReadonlySet<string>): Joint {
  const end = before.trimEnd().split(/\s/).at(-1) ?? '';
  const start = after.trimStart().split(/\s/, 1)[0] ?? '';
  if (end === '' || start === '') return APART;
  if (ADDRESS.test(end) && /[/@_=&?-]$/.test(end)) return TOGETHER;
  if (/[-._]$/.test(end) && end.length > 1 && start.includes('@')) return TOGETHER;
  if (end.endsWith(')') && /\d/.test(end) && /^\([\da-z]{1,4}\)/i.test(start)) return TOGETHER;
  if (!end.endsWith('-') || end.length < 2) return APART;
  if (/[\d)]-$/.test(end)) return start.startsWith('(') ? MENDED : TOGETHER;
  if (!/^\p{Ll}/u.test(start) || !/\p{L}-$/u.test(end)) return TOGETHER;
  return isCompound(end.slice(0, -1), start, words) ? TOGETHER : MENDED;
}

function isCompound(end: string, start: string, words: ReadonlySet<string>): boolean {
  const left = end.toLowerCase().split(NO_LETTER).at(-1) ?? '';
  const [right = ''] = start.toLowerCase().split(NO_LETTER, 1);
  if (words.has(`${left}-${right}`)) return true;
  if (words.has(left + right)) return false;
  return HYPHENATED_BEGINNINGS.has(left) || left.includes('-') || right.includes('-');
}

/** The words of a text in lower case, compounds as one. Line ends count as any blank. */
export function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().split(NO_WORD)));
}
