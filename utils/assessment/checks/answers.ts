import { partAt, type Span } from '../../letter';
import type { AssessedLetter, AssessedSentence } from '../assessed-letter';
import { SILENT, verdict, type Check } from './check';

const FEWEST_QUESTIONS = 3;
const FEWEST_ANSWERS = 2;
const MOST_QUESTIONS = 30;
const ANSWERING: ReadonlySet<string> = new Set([
  'refusal',
  'part-refusal',
  'disclosure',
  'not-held',
  'other',
]);
/** A way of answering several questions at once, or somewhere else. */
const ALL_AT_ONCE =
  /\b(?:all (?:of )?(?:your|the|these|parts|questions|points|other)|questions? \d+ ?(?:[-–,&]|to|and)|remaining|other (?:questions|parts|points|elements)|above questions|each (?:question|part|point)|whole (?:of )?(?:your )?request|entire|both|(?:rest|remainder) of|attach\w*|enclos\w*|spreadsheet|annex|appendix|tables?|as above|see above|same as|web ?site|https?|links?|duplicate)\b/;
const ONLY_IF = /^(?:if|and if|where|please (?:also )?(?:explain|give) (?:\w+ ){0,2}if)\b/i;
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** A question as the letter repeats it, or the line that answers it. */
interface Labelled extends Span {
  readonly label: string;
  readonly words: string;
  /** "Question 2", "A2", "Response to 2": not a number alone. */
  readonly marked: boolean;
}

/** A question that the letter repeats and does not come back to, while it answers the others one by one. */
export const questionNotAnswered: Check = (letter) => {
  if (!ANSWERING.has(letter.input.kind) || !letter.canMiss || ALL_AT_ONCE.test(letter.bodyWords))
    return SILENT;
  const asked = askedIn(letter);
  const answers = answersIn(letter, asked);
  if (asked.length < FEWEST_QUESTIONS || answers.length < FEWEST_ANSWERS) return SILENT;
  const answered = new Set(answers.map(({ label }) => label));
  const missing = asked.filter(({ label }) => !answered.has(label));
  const [question] = missing;
  if (missing.length !== 1 || !question || ONLY_IF.test(question.words)) return SILENT;
  if (!areSurelyAnswers(letter, answers, asked) || isSpokenOf(question, asked, letter)) return SILENT;
  return verdict(
    question,
    `The letter answers the other questions one by one and says nothing on question ${question.label}.`,
  );
};

/** What a label begins: "Q2", "Question 2:", "2.", "(b)". */
const ASKED = /^(?:(q(?:uestion)?)\s?)?\(?(\d{1,2}|[a-h])(?:[.):]|\s(?=\S{2}))\s*(\S.*)?$/i;

/** The questions of the request that the letter repeats, counted without a gap from 1 or "a"; else none. */
function askedIn({ text, input }: AssessedLetter): readonly Labelled[] {
  const part = input.reading.quoted.find(({ kind, start, end }) => {
    return kind === 'quoted-request' && ASKED_LINE.test(text.slice(start, end));
  });
  if (part === undefined) return [];
  const asked = labelledLines(text, part.start, part.end, ASKED);
  return asked.length <= MOST_QUESTIONS && asked.every(({ label }, at) => orderOf(label) === at + 1)
    ? asked
    : [];
}

const ASKED_LINE = /^[ \t]{0,20}(?:q(?:uestion)? ?)?\(?[1a][.): ]/im;

function orderOf(label: string): number {
  return /\d/.test(label) ? Number(label) : label.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

function labelledLines(text: string, from: number, to: number, pattern: RegExp): readonly Labelled[] {
  const lines: Labelled[] = [];
  let start = from;
  for (const line of text.slice(from, to).split('\n')) {
    const indent = line.length - line.trimStart().length;
    const [whole, mark, label, words = ''] = pattern.exec(line.trim()) ?? [];
    if (whole !== undefined && label !== undefined) {
      lines.push({
        label: label.toLowerCase(),
        words,
        marked: mark !== undefined,
        start: start + indent,
        end: start + line.trimEnd().length,
      });
    }
    start += line.length + 1;
  }
  return lines;
}

/** "A1", "Question 1:", "Response to 1)", "2(a)". */
const ANSWERED =
  /^((?:(?:our |the )?(?:answer|response|reply)(?: to)?|question|q|a)(?: no\.?)?[\s:]{0,2}(?:(?:question|q)\s?)?)?\(?(\d{1,2}|[a-h])(?:\s?\(?[a-h]\)?)?(?:[.):–\s-]|$)(.*)$/i;

/** The lines behind the repeated request that answer by label, before the letter tells how to complain. */
function answersIn(
  { text, sentences, input }: AssessedLetter,
  asked: readonly Labelled[],
): readonly Labelled[] {
  const last = asked.at(-1);
  if (last === undefined) return [];
  const end = sentences.find(({ start, standing }) => standing !== null && start > last.end)?.start;
  const labels = new Set(asked.map(({ label }) => label));
  return labelledLines(text, last.end + 1, end ?? text.length, ANSWERED).filter(
    ({ label, start }) => labels.has(label) && partAt(input.reading.quoted, start) === null,
  );
}

const LINES_ABOVE = 80;

/** A bare row of numbers may count something else: it answers where the letter says so, or where it leaves a gap. */
function areSurelyAnswers(
  { text }: AssessedLetter,
  answers: readonly Labelled[],
  asked: readonly Labelled[],
): boolean {
  const [first] = answers;
  if (first === undefined) return false;
  if (answers.every(({ marked }) => marked)) return true;
  const above = text.slice(Math.max(0, first.start - LINES_ABOVE), first.start).toLowerCase();
  return (
    answers.some(({ label }) => label === asked.at(-1)?.label) ||
    /\b(?:answers?|respon[sd]\w*|repl(?:y|ies))\b/.test(above)
  );
}

/** The beginning of a word of some length: "drives" and "drivers" are about the same. */
const STEM = /\b[a-z]{5}/g;

/** The letter names the question in its text, or takes up a word that only this question has. */
function isSpokenOf(question: Labelled, asked: readonly Labelled[], { body }: AssessedLetter): boolean {
  const { label } = question;
  const ordinal = ORDINALS[orderOf(label) - 1] ?? label;
  const named = new RegExp(
    String.raw`\b(?:(?:question|part|point|item|request|query|q|a)s? ?(?:no\.? ?)?\(?${label}\b|(?:${ordinal}${question === asked.at(-1) ? '|last|final' : ''}) (?:question|part|point|one|item|query))`,
  );
  const others = new Set(asked.flatMap((one) => (one === question ? [] : wordsOf(one.words))));
  const own = new Set(wordsOf(question.words).filter((word) => !others.has(word)));
  return body.some(
    (sentence) =>
      isBehind(sentence, asked) &&
      (named.test(sentence.words) || wordsOf(sentence.words).some((word) => own.has(word))),
  );
}

function isBehind({ start }: AssessedSentence, asked: readonly Labelled[]): boolean {
  return start > (asked.at(-1)?.end ?? 0);
}

function wordsOf(words: string): readonly string[] {
  return words.toLowerCase().match(STEM) ?? [];
}
