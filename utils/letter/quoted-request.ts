import type { Line } from './lines';
import type { Span } from './sentences';
import { near, oneOf } from './wording';

/**
 * How a letter announces the words of the request. The line ends there, or nearly: what follows is the request. Lines
 * that only mention the request ("You asked for an internal review") go on and announce nothing.
 */
const ANNOUNCES = oneOf(
  near(
    /\byou\b/gi,
    120,
    /\b(?:asked|asking|wrote|requested|requesting|said|stated|seek|sought|seeking|enquired|emailed)\b/i,
  ),
  near(/\b(?:gofynnoch|gwnaethoch|wnaethoch|roeddech)\b/gi, 60, /\b(?:am|ofyn|gofyn|canlynol)\b/i),
  /\byour (?:request|questions?|e-?mail|letter|message)s? (?:was|were|is|are|reads?|asked|stated|said)\b/i,
);
/** The same with the quotation on the line itself: `You asked: "…"`. */
const ANNOUNCES_INLINE = near(/\byou\b/gi, 80, /\b(?:asked|wrote|requested|said|stated)\b/i);
const QUOTATION_FOLLOWS = /^[^.!?:“"]{0,60}:?\s(?=["“])/;
/** Words by which such a line announces an answer instead: "the following exemption applies to what you asked for:". */
const ANNOUNCES_ANSWER =
  /\b(?:exempt\w*|except\w*|appl(?:y|ies|ied)|outstanding|provided?|attached|enclosed|disclos\w*|releas\w*|withh\w*|refus\w*|hold|held|is|are)\b/i;
const ANNOUNCES_ALONE =
  /^(?:your (?:original |full |specific )?(?:request|questions?)(?: \(.{0,40}\))?|(?:original |the )?request(?: details)?|you (?:asked|wrote|requested|said)(?: for)?(?: the following)?(?: information)?|details of (?:your )?request|information request(?:ed)?|(?:the )?following information|access to the following information|eich cais|gofynnwyd gennych|gofynnoch(?: am)?(?: y canlynol)?)\s?[:–-]?$/i;
/** What may stand before it: "Annex A – your request". */
const ANNEX_TITLE = /^(?:annex|appendix|schedule|atodiad)\s?\w{0,3}\s?[:.–-]?\s+(?=\S)/i;
const LONGEST_HEADING = 90;
const ENDS_REQUEST_LEAD = /(?:following information|the following|information requested|as follows)\s?:$/i;

/** How the authority takes the word again. */
const AUTHORITY_SPEAKS =
  /^(?:(?:our|the|\S+(?: \S+){0,4}) (?:response|reply|answer|decision)s?\s?:?$|(?:response|reply|answer|decision|our response|ymateb|ein hymateb)\b|(?:i|we) (?:can|am|are|have|had|do|hold|confirm|regret|cannot|will|would consider|consider|enclose|attach|apologi[sz]e|note|understand that your|believe|neither|refer|write|wrote|now|also|handled|dealt|regard|find|found|searched)\b|please (?:find|see|note|be advised)\b|(?:your|this|the) (?:request|response|information|department|council|authority|trust|force) (?:\w+ ){0,9}(?:has|have|is|was|are|can|holds?|does|considered)\b|in (?:response|accordance|relation|respect|answer|order)\b|unfortunately|following\b|under (?:the|section|regulation)\b|section \d|thank you|having\b|with (?:regards?|respect|reference)\b|as (?:you|this|the)\b|it is\b|we['’]|freedom of information act\b.{0,20}$|gallwn|mae['’]|rydym|nid (?:yw|ydym)\b|amgaeaf|A\d{1,2}[.:\s])/i;
const APPLICANT_SPEAKS =
  /\b(?:please (?:can you |could you |would you |may i |also )?(?:provide|supply|send|confirm|state|let me|tell|advise|include|disclose|give|list|can|could)|i (?:would like|request|am (?:writing|requesting|asking)|wish|want|ask|understand)|my request|can you|could you|how many|what (?:is|are|was|were)|under the (?:freedom|foi|environmental))/i;

/** A paragraph that speaks of "your request" or says "we hold" is nobody's but the authority's. */
const AUTHORITY_ANYWHERE =
  /\b(?:your request|you (?:have )?(?:asked|requested)|we (?:hold|have|are|do not|can|cannot|consider))\b/i;

const ASKED_AT_END = /\byou (?:\w+ )?(?:asked|requested|wrote|said)(?: for)?$/i;
const OPENING_QUOTE = /^["“‘'«]/;

/** The stretches in which the letter repeats the request, each as the whole of what is quoted. */
export function findQuotedRequests(text: string, lines: readonly Line[]): readonly Span[] {
  const parts: Span[] = [];
  const quotations = new Quotations(text);
  let behind = 0;
  let endsUnseen = false;
  for (const [index, line] of lines.entries()) {
    if (line.start < behind) continue;
    const inline = inlineQuotation(text, line, quotations);
    if (inline !== null) {
      parts.push(inline);
      behind = inline.end;
      continue;
    }
    if (!announcesRequest(lines, index)) continue;
    const next = lines[index + 1];
    if (next === undefined) break;
    // Where no sign of the authority follows, none follows any later line: it is looked for only once.
    const shown: number | null = endsUnseen ? null : shownEnd(lines, index, quotations);
    endsUnseen ||= shown === null;
    const end = shown ?? endOfParagraph(lines, index + 1);
    if (end <= next.start) continue;
    parts.push({ start: next.start, end });
    behind = end;
  }
  return parts;
}

/** Where the request that line `index` announces ends by some sign; null where only its first paragraph is sure. */
function shownEnd(lines: readonly Line[], index: number, quotations: Quotations): number | null {
  const [announcing, next] = [lines[index], lines[index + 1]];
  if (announcing === undefined || next === undefined) return null;
  if (OPENING_QUOTE.test(next.text)) return quotations.endOf(next.start + next.indent) ?? next.start;
  if (ANNEX.test(announcing.text)) return endOfAnnex(lines, index + 1);
  return endOfIndented(lines, index) ?? endOfRequest(lines, index + 1);
}

function inlineQuotation(text: string, line: Line, quotations: Quotations): Span | null {
  const content = text.slice(line.start, line.end);
  const lead = /["“]/.test(content) ? ANNOUNCES_INLINE.exec(content) : null;
  if (lead === null) return null;
  const behind = lead.index + lead[0].length;
  const gap = QUOTATION_FOLLOWS.exec(content.slice(behind, behind + 64));
  if (gap === null) return null;
  const start = line.start + behind + gap[0].length;
  const end = quotations.endOf(start);
  return end === null ? null : { start, end };
}

/** "You wrote:", "…in which you requested details of the following:", or the heading "Your request". */
function announcesRequest(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  if (line.text.length < LONGEST_HEADING && headsRequest(line.text)) return true;
  if (!line.text.endsWith(':')) return opensQuotation(line, lines[index + 1]);
  if (ENDS_REQUEST_LEAD.test(line.text) && /\b(?:you|your)\b/i.test(joinBack(lines, index))) return true;
  const lead = [line.text, joinBack(lines, index)].map(lastClause).find((clause) => ANNOUNCES.test(clause));
  return lead !== undefined && !ANNOUNCES_ANSWER.test(lead);
}

/** "You asked for", without a colon, and the quotation below. */
function opensQuotation(line: Line, next: Line | undefined): boolean {
  return next !== undefined && OPENING_QUOTE.test(next.text) && ASKED_AT_END.test(line.text);
}

/** A heading, also in two languages: "Eich cais / Your request". */
function headsRequest(heading: string): boolean {
  return heading
    .replace(ANNEX_TITLE, '')
    .split(/\s[/|]\s/)
    .some((half) => ANNOUNCES_ALONE.test(half));
}

/** What a line that ends with a colon says last; an announcement is no longer than this. */
function lastClause(line: string): string {
  return (
    line
      .slice(-260, -1)
      .split(/[.!?:]/)
      .at(-1) ?? ''
  );
}

/** The line with the wrapped ones before it, at most two. */
function joinBack(lines: readonly Line[], index: number): string {
  let text = lines[index]?.text ?? '';
  for (let at = index; at > index - 2 && lines[at]?.afterBlank === false; at -= 1) {
    text = `${lines[at - 1]?.text ?? ''} ${text}`;
  }
  return text;
}

/** A closing mark, wherever it stands and at the end of a line. */
interface Closing {
  readonly anywhere: RegExp;
  readonly atLineEnd: RegExp;
}
const closing = (mark: string): Closing => ({
  anywhere: new RegExp(mark, 'g'),
  atLineEnd: new RegExp(String.raw`${mark}(?=[.,;]?[^\S\n]{0,2}(?:\n|$))`, 'g'),
});
const CLOSING_QUOTE: Readonly<Record<string, Closing>> = {
  '“': closing('”'),
  '‘': closing(String.raw`’(?=[\s.,;]|$)`),
  '"': closing('"'),
  "'": closing(String.raw`'(?=[\s.,;]|$)`),
  '«': closing('»'),
};
/** A quotation that never closes ends with its paragraph's request, not with the letter. */
const LONGEST_QUOTATION = 8_000;

/** Where quotations end. Each stretch of text is searched once, however many marks open in it. */
class Quotations {
  private readonly found = new Map<RegExp, { readonly from: number; readonly index: number }>();

  constructor(private readonly text: string) {}

  /**
   * Behind the mark that closes the one at `start`: at the end of a line if there is one, since quotations inside stay
   * inside. Null where none closes it.
   */
  endOf(start: number): number | null {
    const marks = CLOSING_QUOTE[this.text.charAt(start)];
    if (marks === undefined) return null;
    const limit = start + LONGEST_QUOTATION;
    const atLineEnd = this.next(marks.atLineEnd, start + 1);
    const end = atLineEnd < limit ? atLineEnd : this.next(marks.anywhere, start + 1);
    return end < limit ? end + 1 : null;
  }

  private next(pattern: RegExp, from: number): number {
    const known = this.found.get(pattern);
    if (known !== undefined && known.from <= from && from <= known.index) return known.index;
    pattern.lastIndex = from;
    const index = pattern.exec(this.text)?.index ?? Infinity;
    this.found.set(pattern, { from, index });
    return index;
  }
}

/** "Annex A – your request", at the end of the letter. */
const ANNEX = /^(?:annex|appendix|schedule|atodiad)\b/i;

function endOfAnnex(lines: readonly Line[], index: number): number {
  let at = index;
  while (lines[at + 1] !== undefined && !ANNEX.test(lines[at + 1]?.text ?? '')) at += 1;
  return lines[at]?.end ?? 0;
}

/** A request set further in than the line that announces it ends with its last line so. */
function endOfIndented(lines: readonly Line[], index: number): number | null {
  const margin = lines[index]?.indent ?? 0;
  const [first, second] = [lines[index + 1], lines[index + 2]];
  if (first === undefined || first.indent < margin + 2) return null;
  // A paragraph whose first line alone is set in is no quotation.
  if (second?.afterBlank === false && second.indent <= margin) return null;
  let at = index + 1;
  while ((lines[at + 1]?.indent ?? 0) > margin) at += 1;
  return at === lines.length - 1 ? null : (lines[at]?.end ?? null);
}

const LIST_NUMBER = /^(?:Q(?:uestion)?\s?)?\(?(\d{1,2})[.):]/i;

const numberOf = (line: Line | undefined): number => Number(LIST_NUMBER.exec(line?.text ?? '')?.[1] ?? 0);

/** Until a line by which the authority takes the word again; nothing where it takes it at once. */
function endOfRequest(lines: readonly Line[], index: number): number | null {
  let end = lines[index]?.start ?? 0;
  let lastNumber = 0;
  for (let at = index; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const number = numberOf(line);
    const startsOver = number > 0 && number <= lastNumber && line.afterBlank;
    const starts = line.afterBlank || endsLine(lines[at - 1]);
    const answers = number === 0 && lastNumber > 0 && answersQuestion(lines, at, lastNumber);
    if ((startsOver || answers || (starts && authoritySpeaks(line))) && !APPLICANT_SPEAKS.test(line.text))
      return end;
    lastNumber = Math.max(lastNumber, number);
    end = line.end;
  }
  return null;
}

/** Between one numbered question and the next stands the answer: "1. How many? / 25 / 2. How much?" */
function answersQuestion(lines: readonly Line[], at: number, number: number): boolean {
  const line = lines[at];
  if (line === undefined || line.text.endsWith('?') || /^(?:[•·*–-]|\(?[a-z][.)])/i.test(line.text))
    return false;
  if (lines[at - 1]?.text.endsWith('?') !== true) return false;
  return lines.slice(at + 1, at + LONGEST_ANSWER).some((later) => numberOf(later) === number + 1);
}

/** In lines. */
const LONGEST_ANSWER = 30;

function authoritySpeaks({ text, afterBlank }: Line): boolean {
  return AUTHORITY_SPEAKS.test(text) || (afterBlank && AUTHORITY_ANYWHERE.test(text));
}

function endsLine(line: Line | undefined): boolean {
  return line !== undefined && (/[.?!:;”"]$/.test(line.text) || line.text.length < 50);
}

function endOfParagraph(lines: readonly Line[], index: number): number {
  let at = index;
  while (lines[at + 1]?.afterBlank === false) at += 1;
  return lines[at]?.end ?? 0;
}
