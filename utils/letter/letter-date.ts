import type { PlainDate } from '../calendar';
import { findDates, toPlainDate } from './dates';
import type { Part } from './parts';
import { partAt } from './parts';
import type { Sentence, Sentences } from './sentences';

/** The head of a letter: what stands before and just behind the salutation. */
const HEAD_LINES = 45;
const HEAD_CHARACTERS = 3_000;

/** Tested against a label without the colon or dash behind it. */
const OWN_DATE_LABEL =
  /^(?:dated?(?: of (?:this )?(?:letter|response|reply|issue|decision))?|(?:date )?(?:responded|answered|replied|issued|sent)(?: (?:to|on))?|response date|dyddiad(?: yr ymateb)?(?: \/ date)?|date \/ dyddiad)$/i;

const isOwnDateLabel = (label: string): boolean =>
  OWN_DATE_LABEL.test(
    label
      .trim()
      .replace(/[:–-]$/, '')
      .trimEnd(),
  );

const OTHER_DATE_LABEL =
  /\b(?:received|request(?:ed)?|due|deadline|your (?:ref|letter|e-?mail)|derbyn|from|until|period|published|updated|between|reviewed|version|by)\b/i;
const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|dydd \S+),?$/i;
const SALUTATION = /^(?:dear|annwyl)\b/i;

/**
 * The letter's own date: the one that stands by itself in its head, or behind "Date:". Dates in sentences are those of
 * other letters and events.
 * @returns null where the letter carries none; nothing is guessed from the text
 */
export function findLetterDate(text: string): PlainDate | null {
  const head = text.slice(0, HEAD_CHARACTERS).split('\n').slice(0, HEAD_LINES);
  const salutation = head.findIndex((line) => SALUTATION.test(line.trim()));
  const lines = salutation < 0 ? head : head.slice(0, salutation + 6);
  let alone: PlainDate | null = null;
  for (const [index, line] of lines.entries()) {
    const dated = dateOfLine(line, lines[index - 1] ?? '');
    if (dated === null) continue;
    if (dated.labelled) return dated.date;
    alone ??= dated.date;
  }
  return alone ?? dateBelowSignature(text);
}

const CLOSING = /^(?:yours (?:sincerely|faithfully|truly)|(?:kind |best |with )?regards|yn gywir|cofion)\b/im;
/** A signature block is no longer than this. */
const SIGNATURE_LINES = 12;

/** Some letters are dated where they are signed. */
function dateBelowSignature(text: string): PlainDate | null {
  const closing = CLOSING.exec(text);
  if (closing === null) return null;
  const lines = text.slice(closing.index).split('\n', SIGNATURE_LINES);
  for (const [index, line] of lines.entries()) {
    const dated = dateOfLine(line, lines[index - 1] ?? '');
    if (dated !== null) return dated.date;
  }
  return null;
}

/** A line that is a date, or a label and a date; a letterhead may stand to its left, with wide space between. */
function dateOfLine(line: string, above: string): { date: PlainDate; labelled: boolean } | null {
  for (const written of findDates(line)) {
    if (written.year === null || line.slice(written.end).trim().replace(/[.,]$/, '') !== '') continue;
    const before = line.slice(0, written.start).trim();
    const date = toPlainDate(written, null);
    if (date === null) continue;
    const nearest =
      before
        .split(/\s{3,}|\t/)
        .at(-1)
        ?.trim() ?? '';
    if (isOwnDateLabel(nearest)) return { date, labelled: true };
    if (before === '' && isOwnDateLabel(above) && above.trim() !== '') return { date, labelled: true };
    if (before === '' && OTHER_DATE_LABEL.test(above) && /[:–-]\s*$/.test(above)) continue;
    if (before === '' || WEEKDAY.test(before) || (before !== nearest && nearest === ''))
      return { date, labelled: false };
  }
  return null;
}

const RECEIVED =
  /\b(?:received|receipt of|reached us|came in|arrived|dderbyniwyd|derbyniwyd|dderbyniasom|derbyniasom)\b/gi;
const NOT_THE_REQUEST =
  /\b(?:internal review|review|complaint|appeal|previous|earlier|other|first reply|our (?:reply|response)|fee|payment|comments?|representations|adolygiad)\b/i;
const THE_REQUEST =
  /\b(?:request\w*|this|it|we|i|enquiry|clarification|correspondence|e-?mail|letter|cais|gais|which|date)\b/i;
/** "We received your request of 6 December": the day it was written. */
const WRITTEN_ON = /\b(?:request|enquiry|e-?mail|letter|correspondence)s? (?:of|dated|sent on) (?:the )?$/i;
/** Between "received" and its date stand at most "by Ofcom", "at this office", "on". */
const LONGEST_GAP = 70;

/**
 * The day the request (or the clarification that completes it) reached the authority, where the letter says so.
 * @param letterDate tells the year of a date written without one
 */
export function findReceivedDate(
  text: string,
  sentences: Sentences,
  quoted: readonly Part[],
  letterDate: PlainDate | null,
): PlainDate | null {
  for (const { index, 0: word } of text.matchAll(RECEIVED)) {
    if (partAt(quoted, index) !== null) continue;
    const sentence = sentences.all[sentences.indexAt(index)];
    if (sentence === undefined) continue;
    const date = receivedIn(text, sentence, index, index + word.length, letterDate);
    if (date !== null) return date;
  }
  return null;
}

function receivedIn(
  text: string,
  sentence: Sentence,
  wordStart: number,
  wordEnd: number,
  letterDate: PlainDate | null,
): PlainDate | null {
  const before = text.slice(sentence.start, wordStart);
  const from = before.slice(-160);
  if (NOT_THE_REQUEST.test(from) || !(THE_REQUEST.test(from) || before.trim() === '')) return null;
  const behind = text.slice(wordEnd, Math.min(sentence.end, wordEnd + LONGEST_GAP + 40));
  const [ahead] = findDates(behind);
  if (
    ahead !== undefined &&
    ahead.start <= LONGEST_GAP &&
    !NOT_THE_REQUEST.test(behind.slice(0, ahead.start)) &&
    !WRITTEN_ON.test(behind.slice(0, ahead.start))
  ) {
    return toPlainDate(ahead, letterDate);
  }
  const named = findDates(before).at(-1);
  if (named === undefined) return null;
  if (/^(?:on )?(?:the )?same (?:day|date)\b/i.test(behind.trimStart()))
    return toPlainDate(named, letterDate);
  // "On 9 February we received your request."
  const fronted = before.slice(named.end).replaceAll(',', ' ').trim().toLowerCase() === 'we';
  return fronted && /request|cais/i.test(behind) ? toPlainDate(named, letterDate) : null;
}
