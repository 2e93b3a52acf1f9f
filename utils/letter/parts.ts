import { firstIndex } from './first-index';
import { splitLines, type Line } from './lines';
import { findNumberedQuestions } from './numbered-questions';
import { findOtherLetters } from './other-letters';
import { as, partAt, type Part } from './part';
import { findQuestionLines } from './question-lines';
import { findQuotedEmail, findQuotedLines } from './quoted-email';
import { findQuotedLaw } from './quoted-law';
import { findQuotedRequests } from './quoted-request';
import type { Span } from './sentences';

/**
 * Finds what in a letter is not the authority's own: the request it repeats, as a whole or question by question, earlier
 * e-mail, the text of the law, and other letters in the same file. In order, not overlapping; one pass over the lines for each.
 */
export function findParts(text: string): readonly Part[] {
  const lines = splitLines(text);
  const email = findQuotedEmail(lines, text.length);
  const before = email === null ? lines : lines.filter(({ start }) => start < email.start);
  const others = findOtherLetters(text, before);
  const body = before.filter(({ start }) => partAt(others, start) === null);
  const requests = findQuotedRequests(text.slice(0, email?.start), body);
  const law = findQuotedLaw(body);
  const isQuoted = ({ start }: Line): boolean =>
    partAt(requests, start) !== null || partAt(law, start) !== null;
  const questions = [...findQuestionLines(body, isQuoted), ...findNumberedQuestions(body, isQuoted)];
  const found = [
    ...findQuotedLines(body).map(as('quoted-email')),
    ...requests.map(as('quoted-request')),
    ...law.map(as('quoted-law')),
    ...questions.flatMap(({ request }) => (request === null ? [] : [as('quoted-request')(request)])),
  ].flatMap((part) => withoutOthers(part, others));
  const inOrder = [...found, ...others].sort((a, b) => a.start - b.start);
  return withoutOverlap(email === null ? inOrder : [...inOrder, as('quoted-email')(email)]);
}

/** A quotation ends where another letter begins, however far its own marks reach. */
function withoutOthers(part: Part, others: readonly Span[]): readonly Part[] {
  const next = others[firstIndex(others.length, (index) => (others[index]?.end ?? 0) <= part.start)];
  if (next === undefined || next.start >= part.end) return [part];
  return next.start > part.start ? [{ ...part, end: next.start }] : [];
}

function withoutOverlap(parts: readonly Part[]): readonly Part[] {
  const kept: Part[] = [];
  for (const part of parts) if (part.start >= (kept.at(-1)?.end ?? 0)) kept.push(part);
  return kept;
}
