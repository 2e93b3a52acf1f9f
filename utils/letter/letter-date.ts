import type { PlainDate } from '../calendar';
import { findDates, toPlainDate } from './dates';
import { ownStretch, partAt, type Part } from './part';
import type { Sentence, Sentences } from './sentences';
import { SIGNS_OFF } from './standing-parts';

/** The head of a letter: what stands before and just behind the salutation. */
const HEAD_LINES = 45;
const HEAD_CHARACTERS = 3_000;

/** Tested against a label without the colon or dash behind it. */
const OWN_DATE_LABEL =
  /^(?:dated?(?: of (?:this )?(?:letter|response|reply|issue|decision))?|(?:date )?(?:responded|answered|replied|issued|sent)(?: (?:to|on))?|(?:sent )?by e-?mail(?: only)?|response date|dyddiad(?: (?:yr ymateb|y llythyr(?: hwn)?))?(?:\s?[/|]\s?date)?|date\s?[/|]\s?dyddiad|anfonwyd (?:ar|(?:drwy|trwy) e-bost))$/i;

const isOwnDateLabel = (label: string): boolean =>
  OWN_DATE_LABEL.test(
    label
      .trim()
      .replace(/[:–-]$/, '')
      .trimEnd(),
  );

const OTHER_DATE_LABEL =
  /\b(?:received|request(?:ed)?|due|deadline|your (?:ref|letter|e-?mail)|derbyn|from|until|period|published|updated|between|reviewed|version|by)\b/i;
/** At the end of what stands before a date: "Date: Tue,", "Dydd Mawrth". */
const WEEKDAY =
  /(?<!\S)(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|dydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)),?$/i;
/** Behind the date in the header of a message. */
const TIME_OF_DAY = /^\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?(?:\s(?:[+-]\d{4}|gmt|bst|utc))?$/i;
/** A line whose sentence the date below completes: "which we received on". */
const LEADS_TO_DATE =
  /(?<!\S)(?:on|of|dated|by|from|until|till|to|and|or|since|before|after|between|the|is|was|ar|o|erbyn|tan|ers|rhwng|dyddiedig)$/i;
/** "… of your letter", with a date and a full point on the next line. */
const STOPS_SHORT = /(?<!\S)\p{Ll}[\p{L}’'-]*$/u;
/** The line that greets whoever the letter is to. */
export const SALUTATION = /^(?:dear|annwyl)\b/i;

/**
 * The letter's own date: the one that stands by itself in its head, or behind "Date:". Dates in sentences are those of
 * other letters and events.
 * @returns null where the letter carries none; nothing is guessed from the text
 */
export function findLetterDate(text: string, quoted: readonly Part[]): PlainDate | null {
  const { start, end } = ownStretch(text, quoted);
  const own = text.slice(start, end).trimStart();
  const head = own.slice(0, HEAD_CHARACTERS).split('\n').slice(0, HEAD_LINES);
  const salutation = head.findIndex((line) => SALUTATION.test(line.trim()));
  const lines = salutation < 0 ? head : head.slice(0, salutation + 6);
  let alone: PlainDate | null = null;
  for (const [index, line] of lines.entries()) {
    const dated = dateOfLine(line, lines[index - 1] ?? '');
    if (dated === null) continue;
    if (dated.labelled) return dated.date;
    alone ??= dated.date;
  }
  return alone ?? dateBelowSignature(own);
}

/** A signature block is no longer than this. */
const SIGNATURE_LINES = 12;

/** Some letters are dated where they are signed. */
function dateBelowSignature(text: string): PlainDate | null {
  const closing = SIGNS_OFF.exec(text);
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
    const date = written.year === null ? null : toPlainDate(written, null);
    if (date === null) continue;
    const behind = line.slice(written.end).trim();
    const before = line.slice(0, written.start).trim().replace(WEEKDAY, '').trimEnd();
    const ends = /^[.,]?$/.test(behind);
    if (!ends && !TIME_OF_DAY.test(behind)) continue;
    if (isOwnDateLabel(before.split(/\s{3,}|\t/).at(-1) ?? '')) return { date, labelled: true };
    if (!ends) continue;
    if (isReferenceColumn(line.slice(0, written.start))) return { date, labelled: false };
    if (before !== '') continue;
    if (isOwnDateLabel(above)) return { date, labelled: true };
    if (OTHER_DATE_LABEL.test(above) && /[:–-]\s*$/.test(above)) continue;
    if (!completesSentence(above, behind)) return { date, labelled: false };
  }
  return null;
}

/** "Our ref: 1190/24        ": the reference to the left of the date, with wide space between. */
function isReferenceColumn(before: string): boolean {
  return /^\s*(?:(?:our|my|foi|ein)\s)?(?:ref|cyf)/i.test(before) && /\S(?:\s{3}|\s?\t)\s*$/.test(before);
}

/** A date that an e-mail program wrapped to a line of its own. */
function completesSentence(above: string, behind: string): boolean {
  const line = above.trimEnd().replace(WEEKDAY, '').trimEnd();
  return LEADS_TO_DATE.test(line) || (behind === '.' && STOPS_SHORT.test(line));
}

const RECEIVED =
  /\b(?:received|receipt of|reached us|came in|arrived|d{1,2}erbyn(?:iwyd|iasom|iodd)|wedi derbyn|[cg]awsom|d{1,2}aeth i(?: law|['’]n llaw))\b/gi;
const NOT_THE_REQUEST =
  /\b(?:internal review|review|complaint|appeal|previous|earlier|other|first reply|our (?:reply|response)|fee|payment|comments?|representations|adolygiad|[cg]wyn|blaenorol|taliad)\b/i;
const THE_REQUEST =
  /\b(?:request\w*|this|it|we|i|enquiry|clarification|correspondence|e-?mail|letter|cais|gais|which|date)\b/i;
/** "We received your request of 6 December": the day it was written. */
const WRITTEN_ON =
  /\b(?:(?:request|enquiry|e-?mail|letter|correspondence)s? (?:of|dated|sent on) (?:the )?|(?:cais|llythyr|e-bost) (?:dyddiedig|o) )$/i;
/** What a request is about follows; a request for a review goes on otherwise. */
const TOPIC =
  /\b(?:request|enquiry|cais|gais)(?:\s+(?:for|am)\s+(?:the\s+|some\s+)?(?:information|wybodaeth))?,?\s+(?:about|regarding|relating\s+to|in\s+relation\s+to|concerning|on|ynghylch|for(?!\s+(?:an?\s+|our\s+)?(?:(?:internal|further|formal|full)\s+)?review\b))\b/i;
/** What was received is a request for a review whatever the topic. */
const ASKS_FOR_REVIEW =
  /\binternal\s+review|\bfor\s+an?\s+review\b|\byour\s+(?:complaint|appeal|review)\b|\breview\s+of\s+(?:our|my|the|this|that|your)\s+(?:\w+\s+)?(?:decision|response|reply|refusal|answer|handling)\b|\badolygiad\s+mewnol/i;
/** Nothing, or only the date: "Ar 9 Chwefror derbyniwyd eich cais". */
const FRONTED = /^(?:ar\s[\w\s,/.]{3,30})?$/i;
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
  const from = withoutTopic(before).slice(-160);
  if (NOT_THE_REQUEST.test(from) || !(THE_REQUEST.test(from) || FRONTED.test(before))) return null;
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
  // "On 9 February we received your request." "Ar 9 Chwefror derbyniwyd eich cais."
  const fronted = /^(?:we|y)?$/i.test(before.slice(named.end).replaceAll(',', ' ').trim());
  return fronted && /request|cais/i.test(behind) ? toPlainDate(named, letterDate) : null;
}

/** "Thank you for your request for information about planning appeals, which we": the words that tell what was received. */
function withoutTopic(before: string): string {
  const topic = ASKS_FOR_REVIEW.test(before) ? null : TOPIC.exec(before);
  if (topic === null) return before;
  return before.slice(0, topic.index + topic[0].length);
}
