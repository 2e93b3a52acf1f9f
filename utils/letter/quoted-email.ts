import type { Line } from './lines';
import type { Span } from './sentences';

const ORIGINAL_MESSAGE = /^[-_>\s]{0,12}(?:original message|forwarded message|neges wreiddiol)\b/i;
const WROTE = /^(?:on|ar) .{4,120}(?:wrote|ysgrifennodd):?$|^\S.{0,80}\bwrote:$/i;
/** "From:", also between the asterisks that stand for bold type. */
const HEADER_FROM = /^\*{0,2}(?:from|oddi wrth|o):\*{0,2}\s*\S/i;
const HEADER_NEXT = /^\*{0,2}(?:sent|date|to|subject|cc|anfonwyd|dyddiad|at|pwnc):/i;
/** The header run into one line: "From: Noor Pell Sent: 3 May 2024 To: FOI Team Subject: Invoices". */
const HEADER_SENT_INLINE = /\s\*{0,2}(?:sent|date|anfonwyd|dyddiad):/i;
const HEADER_TO_INLINE = /\s\*{0,2}(?:to|at|subject|pwnc):/i;
const RULE = /^[-_=*]{8,}$/;
const GREETS_AUTHORITY =
  /^dear (?:foi|freedom|information|despatch|team|department|ministry|council|police|nhs|university|.*\b(?:council|department|ministry|police|trust|authority|office|agency|box|team|university|board|service|constabulary)\b)/i;

/** True for the greeting of a letter that somebody wrote to an authority; "Dear Sir" may be anybody. */
export const addressesAuthority = (greeting: string): boolean => GREETS_AUTHORITY.test(greeting);

/** A line that starts with `>` is quoted, wherever it stands. */
export const isQuotedLine = ({ text }: Line): boolean => text.startsWith('>');

/**
 * Earlier correspondence below the reply: from its boundary to the end of the letter. Where the boundary introduces lines
 * that start with `>`, the quotation is those lines, and the reply may go on below.
 * @returns null where the letter has none
 */
export function findQuotedEmail(lines: readonly Line[], end: number): Span | null {
  for (const [index, line] of lines.entries()) {
    if (index > 0 && startsQuotedEmail(lines, index, line) && !introducesQuotedLines(lines, index))
      return { start: line.start, end };
  }
  return null;
}

function startsQuotedEmail(lines: readonly Line[], index: number, line: Line): boolean {
  if (ORIGINAL_MESSAGE.test(line.text) || saysWrote(line.text)) return true;
  const next = lines[index + 1]?.text ?? '';
  if (beginsWrote(lines, index)) return true;
  if (HEADER_FROM.test(line.text)) return hasMoreHeaders(lines, index);
  return RULE.test(line.text) && (addressesAuthority(next) || /^dear (?:sir|madam)/i.test(next));
}

function hasMoreHeaders(lines: readonly Line[], index: number): boolean {
  const own = lines[index]?.text.slice(0, 300) ?? '';
  if (HEADER_SENT_INLINE.test(own) && HEADER_TO_INLINE.test(own)) return true;
  return lines.slice(index + 1, index + 4).filter(({ text }) => HEADER_NEXT.test(text)).length >= 2;
}

function saysWrote(line: string): boolean {
  return /(?:wrote|ysgrifennodd):?$/i.test(line.slice(-14)) && WROTE.test(line);
}

/** The first of two lines that say it: "On Thu, 1 February 2024, T. Reed" and "<t.reed@…> wrote:". */
function beginsWrote(lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1]?.text ?? '';
  return /^on\b.{10,}/i.test(lines[index]?.text ?? '') && next.length < 120 && /\bwrote:$/i.test(next);
}

function introducesQuotedLines(lines: readonly Line[], index: number): boolean {
  return lines.slice(index + 1, index + 3).some(isQuotedLine);
}

/** The lines that start with `>`, each with the "… wrote:" right above it. */
export function findQuotedLines(lines: readonly Line[]): readonly Span[] {
  return lines.flatMap((line, index): readonly Span[] => {
    if (isQuotedLine(line)) return [{ start: line.start, end: line.end }];
    const behind = saysWrote(line.text) ? 1 : beginsWrote(lines, index) ? 2 : Infinity;
    const introduces = lines[index + behind]?.text.startsWith('>') === true;
    return introduces ? [{ start: line.start, end: line.end }] : [];
  });
}
