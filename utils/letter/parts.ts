import { firstIndex } from './first-index';
import type { Span } from './sentences';
import { near, oneOf } from './wording';

/** What a stretch of the letter is. Everything outside the parts is the authority speaking. */
export type PartKind = 'quoted-request' | 'quoted-email';

export interface Part extends Span {
  readonly kind: PartKind;
}

interface Line extends Span {
  readonly text: string;
  /** True where at least one empty line stands above. */
  readonly afterBlank: boolean;
}

/**
 * Finds what in a letter is not the authority's own: the request it repeats, and earlier e-mail below it. In order,
 * not overlapping; one pass over the lines.
 */
export function findParts(text: string): readonly Part[] {
  const lines = splitLines(text);
  const email = quotedEmail(lines, text.length);
  const body = email === null ? lines : lines.filter(({ start }) => start < email.start);
  const quoted = [...quotedLines(body), ...quotedRequests(text, body)].sort((a, b) => a.start - b.start);
  return [...withoutOverlap(quoted), ...(email === null ? [] : [email])];
}

/** The part that `offset` stands in, or `null` where the authority speaks. */
export function partAt(parts: readonly Part[], offset: number): Part | null {
  const part = parts[firstIndex(parts.length, (index) => (parts[index]?.end ?? 0) <= offset)];
  return part !== undefined && part.start <= offset ? part : null;
}

function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blank = true;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const content = text.slice(start, end).trim();
    if (content === '') blank = true;
    else {
      lines.push({ start, end, text: content, afterBlank: blank });
      blank = false;
    }
    start = end + 1;
  }
  return lines;
}

const ORIGINAL_MESSAGE = /^[-_>\s]{0,12}(?:original message|forwarded message|neges wreiddiol)\b/i;
const WROTE = /^(?:on|ar) .{4,120}(?:wrote|ysgrifennodd):?$|^\S.{0,80}\bwrote:$/i;
const HEADER_FROM = /^(?:from|oddi wrth|o):\s*\S/i;
const HEADER_NEXT = /^(?:sent|date|to|subject|cc|anfonwyd|dyddiad|at|pwnc):/i;
const RULE = /^[-_=*]{8,}$/;
const TO_THE_AUTHORITY =
  /^dear (?:sir|madam|foi|freedom|information|despatch|team|department|ministry|council|police|nhs|university|.*\b(?:council|department|ministry|police|trust|authority|office|agency|box|team|university|board|service|constabulary)\b)/i;

/** Earlier correspondence below the reply: from its boundary to the end of the letter. */
function quotedEmail(lines: readonly Line[], end: number): Part | null {
  for (const [index, line] of lines.entries()) {
    if (index > 0 && startsQuotedEmail(lines, index, line))
      return { kind: 'quoted-email', start: line.start, end };
  }
  return null;
}

function startsQuotedEmail(lines: readonly Line[], index: number, line: Line): boolean {
  if (
    ORIGINAL_MESSAGE.test(line.text) ||
    (/(?:wrote|ysgrifennodd):?$/i.test(line.text.slice(-14)) && WROTE.test(line.text))
  )
    return true;
  const next = lines[index + 1]?.text ?? '';
  if (/^on\b.{10,}/i.test(line.text) && /\bwrote:$/i.test(next) && next.length < 120) return true;
  if (HEADER_FROM.test(line.text)) {
    return lines.slice(index + 1, index + 4).filter(({ text }) => HEADER_NEXT.test(text)).length >= 2;
  }
  return RULE.test(line.text) && TO_THE_AUTHORITY.test(next);
}

/** Lines that start with `>`. */
function quotedLines(lines: readonly Line[]): readonly Part[] {
  return lines
    .filter(({ text }) => text.startsWith('>'))
    .map(({ start, end }) => ({ kind: 'quoted-email', start, end }));
}

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
  /\byour (?:request|questions?|e-?mail|letter|message)s? (?:was|were|is|are|reads?|asked|stated|said)\b/i,
);
/** The same with the quotation on the line itself: `You asked: "…"`. */
const ANNOUNCES_INLINE = near(/\byou\b/gi, 80, /\b(?:asked|wrote|requested|said|stated)\b/i);
const QUOTATION_FOLLOWS = /^[^.!?:“"]{0,60}:?\s(?=["“])/;
/** Words by which such a line announces an answer instead: "the following exemption applies to what you asked for:". */
const ANNOUNCES_ANSWER =
  /\b(?:exempt\w*|except\w*|appl(?:y|ies|ied)|outstanding|provided?|attached|enclosed|disclos\w*|releas\w*|withh\w*|refus\w*|hold|held|is|are)\b/i;
const ANNOUNCES_ALONE =
  /^(?:your (?:original |full |specific )?(?:request|questions?)(?: \(.{0,40}\))?|(?:original |the )?request(?: details)?|you (?:asked|wrote|requested|said)(?: for)?(?: the following)?(?: information)?|details of (?:your )?request|information request(?:ed)?|(?:the )?following information|access to the following information|eich cais|gofynnwyd gennych|gofynnoch)\s?[:–-]?$/i;
const LONGEST_HEADING = 90;
const ENDS_REQUEST_LEAD = /(?:following information|the following|information requested|as follows)\s?:$/i;

/** How the authority takes the word again. */
const AUTHORITY_SPEAKS =
  /^(?:(?:our|the|\S+(?: \S+){0,4}) (?:response|reply|answer|decision)s?\s?:?$|(?:response|reply|answer|decision|our response|ymateb|ein hymateb)\b|(?:i|we) (?:can|am|are|have|had|do|hold|confirm|regret|cannot|will|would consider|consider|enclose|attach|apologi[sz]e|note|understand that your|believe|neither|refer|write|wrote|now|also|handled|dealt|regard|find|found|searched)\b|please (?:find|see|note|be advised)\b|(?:your|this|the) (?:request|response|information|department|council|authority|trust|force) (?:\w+ ){0,9}(?:has|have|is|was|are|can|holds?|does|considered)\b|in (?:response|accordance|relation|respect|answer|order)\b|unfortunately|following\b|under (?:the|section|regulation)\b|section \d|thank you|having\b|with (?:regards?|respect|reference)\b|as (?:you|this|the)\b|it is\b|we['’]|freedom of information act\b.{0,20}$|gallwn|mae['’]|rydym)/i;
const APPLICANT_SPEAKS =
  /\b(?:please (?:can you |could you |would you |may i |also )?(?:provide|supply|send|confirm|state|let me|tell|advise|include|disclose|give|list|can|could)|i (?:would like|request|am (?:writing|requesting|asking)|wish|want|ask|understand)|my request|can you|could you|how many|what (?:is|are|was|were)|under the (?:freedom|foi|environmental))/i;

/** A paragraph that speaks of "your request" or says "we hold" is nobody's but the authority's. */
const AUTHORITY_ANYWHERE =
  /\b(?:your request|you (?:have )?(?:asked|requested)|we (?:hold|have|are|do not|can|cannot|consider))\b/i;

const OPENING_QUOTE = /^["“‘'«]/;

function quotedRequests(text: string, lines: readonly Line[]): readonly Part[] {
  const parts: Part[] = [];
  let behind = 0;
  for (const [index, line] of lines.entries()) {
    if (line.start < behind) continue;
    const inline = inlineQuotation(text, line);
    if (inline !== null) {
      parts.push(inline);
      behind = inline.end;
      continue;
    }
    if (!announcesRequest(lines, index)) continue;
    const next = lines[index + 1];
    if (next === undefined) break;
    const end = OPENING_QUOTE.test(next.text) ? endOfQuotation(text, next) : endOfRequest(lines, index + 1);
    if (end <= next.start) continue;
    parts.push({ kind: 'quoted-request', start: next.start, end });
    behind = end;
  }
  return parts;
}

function inlineQuotation(text: string, line: Line): Part | null {
  const content = text.slice(line.start, line.end);
  const lead = /["“]/.test(content) ? ANNOUNCES_INLINE.exec(content) : null;
  if (lead === null) return null;
  const behind = lead.index + lead[0].length;
  const gap = QUOTATION_FOLLOWS.exec(content.slice(behind, behind + 64));
  if (gap === null) return null;
  const start = line.start + behind + gap[0].length;
  const end = endOfQuotation(text, { ...line, start, text: text.slice(start, line.end) });
  return end > start ? { kind: 'quoted-request', start, end } : null;
}

/** "You wrote:", "…in which you requested details of the following:", or the heading "Your request". */
function announcesRequest(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  if (line.text.length < LONGEST_HEADING && ANNOUNCES_ALONE.test(line.text)) return true;
  if (!line.text.endsWith(':')) return false;
  if (ENDS_REQUEST_LEAD.test(line.text) && /\b(?:you|your)\b/i.test(joinBack(lines, index))) return true;
  const lead = [line.text, joinBack(lines, index)].map(lastClause).find((clause) => ANNOUNCES.test(clause));
  return lead !== undefined && !ANNOUNCES_ANSWER.test(lead);
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

const CLOSING_QUOTE: Readonly<Record<string, RegExp>> = {
  '“': /”/g,
  '‘': /’(?=\s|$|[.,;])/g,
  '"': /"/g,
  "'": /'(?=\s|$|[.,;])/g,
  '«': /»/g,
};
/** A quotation that never closes ends with its paragraph's request, not with the letter. */
const LONGEST_QUOTATION = 8_000;

/** To the closing mark at the end of a line; quotations inside stay inside. */
function endOfQuotation(text: string, line: Line): number {
  const from = text.indexOf(line.text.charAt(0), line.start) + 1;
  const closing = CLOSING_QUOTE[line.text.charAt(0)];
  if (closing === undefined) return line.start;
  const limit = Math.min(text.length, from + LONGEST_QUOTATION);
  const within = text.slice(from, limit);
  let end = -1;
  for (const { index } of within.matchAll(closing)) {
    const rest = within.slice(index + 1, index + 4);
    if (end < 0) end = index;
    if (/^[.,;]?\s{0,2}(?:\n|$)/.test(rest)) {
      end = index;
      break;
    }
  }
  return end < 0 ? line.start : from + end + 1;
}

const LIST_NUMBER = /^(?:Q(?:uestion)?\s?)?\(?(\d{1,2})[.):]/i;

/** Until a line by which the authority takes the word again; nothing where it takes it at once. */
function endOfRequest(lines: readonly Line[], index: number): number {
  let end = lines[index]?.start ?? 0;
  let lastNumber = 0;
  for (let at = index; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const number = Number(LIST_NUMBER.exec(line.text)?.[1] ?? 0);
    const startsOver = number > 0 && number <= lastNumber && line.afterBlank;
    const starts = line.afterBlank || endsLine(lines[at - 1]);
    if ((startsOver || (starts && authoritySpeaks(line))) && !APPLICANT_SPEAKS.test(line.text)) return end;
    lastNumber = Math.max(lastNumber, number);
    end = line.end;
  }
  // No sign of the authority taking the word again: only the first paragraph is surely the request.
  return endOfParagraph(lines, index);
}

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

function withoutOverlap(parts: readonly Part[]): readonly Part[] {
  const kept: Part[] = [];
  for (const part of parts) if (part.start >= (kept.at(-1)?.end ?? 0)) kept.push(part);
  return kept;
}
