import type { Line } from './lines';
import { LABEL_LIST, readLabels } from './question-labels';
import type { Span } from './sentences';
import { offersComplaint, SIGNS_OFF } from './standing-parts';

/** Questions that a letter answers one by one under their labels; several where it answers them together. */
export interface QuestionLines {
  /** "1", "2b"; for questions without a number ("Q.") their place. */
  readonly labels: readonly string[];
  /** The words of the question, with its label; null where only the label is repeated. */
  readonly request: Span | null;
  /** The words of the authority; null where they do not follow. */
  readonly answer: Span | null;
}

/** "Question 1", "Q1.", "Questions 1 & 2", "Cwestiwn 3:", "Request 3:", and "Q." or "Question:" without a number. */
const QUESTION = new RegExp(
  String.raw`^(?:(?:Questions?|QUESTIONS?|Cwestiyna?u?|Cwestiwn|CWESTIWN|Qs?|Quer(?:y|ies))\s?(?:No\.?\s|Number\s)?(${LABEL_LIST})|(?:Requests?|REQUEST)\s(?:No\.?\s|Number\s)?(${LABEL_LIST})(?=\s?[:.–-]|$)|(?:Question|QUESTION|Q|Cwestiwn)(?=\s?[:.]))\s?[:.)–-]*\s*`,
);
/** "A1.", "Answer:", "Response to question 2", "Ateb 3". */
const ANSWER =
  /^(?:(?:(?:our|the)\s)?(?:answer|response|reply|ateb|ymateb)(?:\s(?:to\s)?(?:(?:question|request|q|cwestiwn)\s?)?\d{1,2}[a-h]?)?\s?(?:[:.–-]|$)|A\s?(?:\d{1,2}[a-h]?)?\s?[:.)](?=\s|$)|A\d{1,2}\s)/i;
const ASKS =
  /^(?:please (?!find|see|note)|i (?:would|request|want|wish)|how |what |which |who |when |can you|could you|a (?:copy|list|breakdown) of|copies of|the (?:number|names?|total) of|faint|beth|pa )/i;
/** Words by which a paragraph that begins like a question turns out to be its answer. */
const ANSWERS = /\b(?:attached|enclosed|below|exempt\w*|withheld|not h[eo]ld|ynghlwm|heithrio)\b/i;

/** Behind this the last answer cannot be told from what is said of all of them. */
const GENERAL_HEADING =
  /^(?:sections? \d|regulations? \d|s\.? ?\d|exemptions?\b|exceptions?\b|public interest|factors\b|freedom of information act|environmental information|explanation|reasons? for|advice and|conclusion|annex|appendix|schedule|copyright|further information|adran \d|budd y cyhoedd)/i;
const SUMS_UP =
  /^(?:this (?:concludes|completes|letter|response)|(?:i|we) (?:hope|trust) (?:this|that|you)|in accordance with|please (?:note|quote|remember|contact)|if you (?:have|need|require))\b/i;
const LONGEST_HEADING = 90;

/** Whether a line ends the last of a row of answers. */
function endsAnswers(line: Line): boolean {
  const heads =
    line.text.length < LONGEST_HEADING && !/[.;,]$/.test(line.text) && GENERAL_HEADING.test(line.text);
  return (
    heads || SIGNS_OFF.test(line.text) || SUMS_UP.test(line.text) || offersComplaint(line.text.toLowerCase())
  );
}

/** What stands between the marker of one question and that of the next. */
interface Section {
  readonly labels: readonly string[];
  readonly lines: readonly Line[];
  /** The words behind the label on its own line. */
  readonly rest: string;
}

/**
 * Finds questions that the letter marks as such ("Question 1 … Response …", "Q1 / A1", "Q. … / A. …"), in order. Nothing
 * where it has only one, not as a heading, without an answer marked as such, or asks them all before it answers.
 * @param isQuoted whether a line belongs to the request that the letter repeats as a whole
 */
export function findQuestionLines(
  lines: readonly Line[],
  isQuoted: (line: Line) => boolean,
): readonly QuestionLines[] {
  const sections = findSections(lines);
  const marked = sections.some(({ lines: own }) => own.slice(1).some(({ text }) => ANSWER.test(text)));
  const [first] = sections;
  if (first === undefined || (sections.length === 1 && !marked && first.rest !== '')) return [];
  const read = sections.map(({ labels, rest, lines: own }, index) => ({
    labels,
    ...readQuestion(index === sections.length - 1 ? untilEndOfAnswers(own) : own, rest, isQuoted),
  }));
  return read.map((question, index) =>
    index > 0 && question.request !== null && !marked && read[index - 1]?.answer === null
      ? { ...question, answer: null }
      : question,
  );
}

function findSections(lines: readonly Line[]): readonly Section[] {
  const starts: { at: number; labels: readonly string[]; rest: string }[] = [];
  let unnumbered = 0;
  for (const [at, line] of lines.entries()) {
    const marker = QUESTION.exec(line.text);
    if (marker === null || !startsLine(line, lines[at - 1])) continue;
    const list = marker[1] ?? marker[2];
    if (list === undefined) unnumbered += 1;
    starts.push({
      at,
      labels: list === undefined ? [String(unnumbered)] : readLabels(list),
      rest: line.text.slice(marker[0].length),
    });
  }
  return starts.map(({ at, labels, rest }, index) => ({
    labels,
    rest,
    lines: lines.slice(at, starts[index + 1]?.at),
  }));
}

/** Not "Q4 …" that a program wrapped to the start of a line. */
function startsLine({ afterBlank }: Line, previous: Line | undefined): boolean {
  return (
    afterBlank || previous === undefined || /[.?!:;”")]$/.test(previous.text) || previous.text.length < 60
  );
}

/** The lines of the last answer, as far as they are surely its own. */
export function untilEndOfAnswers(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex((line, index) => index > 0 && endsAnswers(line));
  return end < 0 ? lines : lines.slice(0, end);
}

/**
 * Where the question ends and its answer begins, in the lines from one label to the next.
 * @param rest the words behind the label on the first line
 */
export function readQuestion(
  lines: readonly Line[],
  rest: string,
  isQuoted: (line: Line) => boolean,
): Omit<QuestionLines, 'labels'> {
  const quoted = lines.findIndex((line) => !isQuoted(line));
  const marked = lines.findIndex(({ text }, index) => index > 0 && ANSWER.test(text));
  const asked =
    quoted < 0 ? lines.length : quoted > 0 ? quoted : marked > 0 ? marked : endOfQuestion(lines, rest);
  const labelAlone = rest === '' && asked <= 1;
  return {
    request: labelAlone ? null : spanOf(lines.slice(0, asked)),
    answer: spanOf(lines.slice(asked)),
  };
}

/** How many lines the question itself takes: its first paragraph where it asks something, else none. */
function endOfQuestion(lines: readonly Line[], rest: string): number {
  const paragraph = lines.findIndex((line, index) => index > 0 && line.afterBlank);
  const first = paragraph < 0 ? lines : lines.slice(0, paragraph);
  const asks = first.findLastIndex(({ text }) => text.endsWith('?'));
  if (asks >= 0) return asks + 1;
  return ASKS.test(rest) && !first.some(({ text }) => ANSWERS.test(text)) ? first.length : 0;
}

function spanOf(lines: readonly Line[]): Span | null {
  const [first] = lines;
  const last = lines.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
