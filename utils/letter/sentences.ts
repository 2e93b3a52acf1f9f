import { firstIndex } from './first-index';

/** A stretch of the letter in UTF-16 code units; `end` is just behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence, heading or list item. */
export interface Sentence extends Span {
  /** The paragraph it stands in, counted from 0; a blank line starts a new one. */
  readonly paragraph: number;
}

/** The sentences of a letter in order; together they cover all of its text that is not white space. */
export interface Sentences {
  readonly all: readonly Sentence[];
  /** Index of the sentence that `offset` stands in, or of the next one; at most `all.length - 1`. */
  indexAt(offset: number): number;
}

/** Words whose full point does not end a sentence. */
const ABBREVIATIONS = new Set(
  's ss sec sect sections reg regs r art arts sch para paras p pp no nos v vs mr mrs ms dr prof st sir ref tel ext e.g i.e eg ie etc al cf viz inc ltd dept gov'.split(
    ' ',
  ),
);

/** What starts a list item or a numbered question at the beginning of a line. */
const LIST_MARKER = /^(?:[•·●▪◦*‣o■□–—-][ \t]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)][ \t]|(?:Q|Question )\d)/;

/** A line that says by its form that it is a heading: "Section 40 – Personal information". */
const SHORT_LINE_SHARE = 0.7;
const LONGEST_WRAP = 110;
/** No sentence of a letter is longer; what goes on is cut, so that every later look at a sentence is bounded on any input. */
const LONGEST_SENTENCE = 1500;

/**
 * Cuts a letter into sentences. Lines that an e-mail program wrapped belong together; a blank line, a list marker, or a
 * line that stops well before the margin with a capital behind it starts anew. One pass over the text.
 */
export function findSentences(text: string): Sentences {
  const all: Sentence[] = [];
  const margin = wrapMargin(text);
  let paragraph = 0;
  let start = 0;
  const pushTrimmed = (end: number): void => {
    let [from, to] = [start, end];
    while (from < to && isSpace(text.charCodeAt(from))) from += 1;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
    if (from < to) all.push({ start: from, end: to, paragraph });
  };
  const close = (end: number): void => {
    for (; end - start > LONGEST_SENTENCE; start += LONGEST_SENTENCE) {
      all.push({ start, end: start + LONGEST_SENTENCE, paragraph });
    }
    pushTrimmed(end);
    start = end;
  };
  const boundary = /[.?!\n]/g;
  while (boundary.test(text)) {
    const at = boundary.lastIndex - 1;
    if (text.charCodeAt(at) === 10) {
      const next = nextLineStart(text, at + 1);
      const blank = text.slice(at + 1, next).includes('\n');
      if (blank || breaksLine(text, at, next, margin)) close(at + 1);
      if (blank) paragraph += 1;
      boundary.lastIndex = Math.max(boundary.lastIndex, next);
    } else {
      const behind = behindClosingMarks(text, at + 1);
      if (endsSentence(text, at, start, behind)) close(behind);
    }
  }
  close(text.length);
  return { all, indexAt: (offset) => indexAt(all, offset) };
}

/** The width that most lines are wrapped at, in characters; at most {@link LONGEST_WRAP}. */
function wrapMargin(text: string): number {
  let longest = 0;
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    longest = Math.max(longest, Math.min(at - from, LONGEST_WRAP));
    from = at + 1;
  }
  return longest;
}

function nextLineStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function breaksLine(text: string, lineEnd: number, next: number, margin: number): boolean {
  const head = text.slice(next, next + 14);
  if (LIST_MARKER.test(head)) return true;
  const lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1;
  const short = lineEnd - lineStart < margin * SHORT_LINE_SHARE;
  return short && /^["“‘'([]?[A-Z0-9]/.test(head);
}

/** Quotation marks and brackets that close behind a full point belong to its sentence; at most two. */
function behindClosingMarks(text: string, from: number): number {
  let at = from;
  while (/["”’')\]]/.test(text.charAt(at)) && at - from < 2) at += 1;
  return at;
}

function endsSentence(text: string, at: number, start: number, behind: number): boolean {
  if (behind < text.length && !isSpace(text.charCodeAt(behind))) return false;
  if (text.charAt(at) !== '.') return true;
  const next = text.charCodeAt(nextLineStart(text, behind));
  if (next >= A && next <= Z) return false;
  const word = wordBefore(text, start, at);
  if (word.length === 1 && word !== 'i') return false;
  return !ABBREVIATIONS.has(word);
}

const [A, Z] = [97, 122];

/** The letters and points right before `at`, in lower case: "e.g", "sect". */
function wordBefore(text: string, start: number, at: number): string {
  const least = Math.max(start, at - 10);
  let from = at;
  while (from > least && isWordCharacter(text.charCodeAt(from - 1))) from -= 1;
  return text.slice(from, at).toLowerCase();
}

function isWordCharacter(code: number): boolean {
  const lower = code | 32;
  return code === 46 || (lower >= A && lower <= Z);
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x200b;
}

function indexAt(all: readonly Sentence[], offset: number): number {
  return Math.max(
    0,
    Math.min(
      all.length - 1,
      firstIndex(all.length, (index) => (all[index]?.end ?? 0) <= offset),
    ),
  );
}
