import { partAt, type Part } from './parts';
import type { Sentences } from './sentences';
import { near, oneOf } from './wording';

/** The applicant's time to ask for a review, as the letter states it. */
export interface ReviewWindow {
  readonly amount: number;
  readonly unit: 'working days' | 'days' | 'weeks' | 'months';
  /** The words of the letter. */
  readonly surface: string;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  twenty: 20,
  thirty: 30,
  forty: 40,
  sixty: 60,
  un: 1,
  dau: 2,
  ddau: 2,
  tri: 3,
  dri: 3,
};

const PERIOD =
  /\b(?:(?:within|no later than|o fewn|cyn pen)\s+(?:the next\s+)?)?(?:a (?:period|maximum) of\s+)?(\d{1,3}|[a-z]{2,8})[- ]?\s?(?:\(\d{1,3}\)\s)?(?:(working|calendar|school)\s)?\s?(days?|weeks?|months?|diwrnod(?:\s+gwaith)?|ddiwrnod(?:\s+gwaith)?|wythnos|mis|fis)\b(?:\s+(?:of|from|after|following|i|o|ar ôl)\s+[^.,;]{3,70})?/gi;

/** What the applicant does, or what becomes of the applicant's request for a review. */
const APPLICANT_ASKS =
  /\b(?:you\b|to (?:request|ask for) a review|please (?:contact|write|tell)|tell us|ask for these|reviews? requests?|requests? (?:for (?:an? )?(?:internal )?review|must|should)|complaints? (?:must|should)|appeals? (?:must|should)|please do so|do so within|(?:this|it|these|they) (?:should|must|needs? to) be|should be (?:submitted|made|sent|received|put)|must be (?:submitted|made|sent|received)|gallwch|dylid|ofyn|gofyn)/i;
const ABOUT_REVIEW =
  /\b(?:got (?:any of )?this wrong|look at it again|another look|challenge|review\w*|complain\w*|appeal\w*|dissatisf\w*|unhappy|not (?:happy|content|satisfied)|adolygiad\w*|gwyn\w*|cwyn\w*|anfodlon)\b/i;
/** The authority's own time to answer, or the regulator's to be asked. */
const AUTHORITY_ANSWERS =
  /\b(?:we (?:will|aim|shall|hope|must|endeavou?r|try)|(?:will|shall|aim\w*|should) (?:\w+ ){0,4}(?:respond|reply|responded|receive|complete|completed|answer|provide|be (?:provided|completed|dealt|answered))|response (?:will|within)|expects? internal|to respond|to complete|be provided within|states that|must (?:respond|reply))\b/i;
const REGULATOR = /\b(?:information commissioner|ico\b|commissioner|tribunal|ombudsman|comisiynydd)/i;

/**
 * The period within which the applicant may ask for a review.
 * @returns null where the letter gives none; the authority's time to answer and the regulator's periods are not taken for it
 */
export function findReviewWindow(
  text: string,
  sentences: Sentences,
  quoted: readonly Part[],
): ReviewWindow | null {
  for (const [index, sentence] of sentences.all.entries()) {
    const words = text.slice(sentence.start, sentence.end);
    if (!/\d|\b(?:one|two|three|six|forty|twenty|mis|fis|un|dau|ddau)\b/i.test(words)) continue;
    if (partAt(quoted, sentence.start) !== null || !isAboutAsking(text, sentences, index, words)) continue;
    const window = windowIn(words);
    if (window !== null) return window;
  }
  return null;
}

/** "You asked how many complaints came within 12 months." */
const RECOUNTS = /\byou (?:have )?(?:also )?(?:asked|requested)\b/i;

function isAboutAsking(text: string, sentences: Sentences, index: number, words: string): boolean {
  const before = sentences.all
    .slice(Math.max(0, index - 2), index)
    .map(({ start, end }) => text.slice(start, end));
  const about =
    ABOUT_REVIEW.test(words) ||
    (/\b(?:this|so|it)\b/i.test(words) && before.some((line) => ABOUT_REVIEW.test(line)));
  if (!about || !APPLICANT_ASKS.test(words) || RECOUNTS.test(words)) return false;
  return !REGULATOR.test(words) || /\binternal review\b/i.test(words);
}

function windowIn(words: string): ReviewWindow | null {
  for (const match of words.matchAll(PERIOD)) {
    const amount = Number(match[1]) || NUMBER_WORDS[(match[1] ?? '').toLowerCase()];
    if (amount === undefined || !isPeriodOfAsking(words, match.index, match[0])) continue;
    return { amount, unit: unitOf(match[2] ?? '', match[3] ?? ''), surface: withoutAddress(match[0]) };
  }
  return null;
}

/** The period's words end where the address to write to begins. */
function withoutAddress(surface: string): string {
  const words = surface.trimEnd().split(/(?<=\s)/);
  const address = words.findIndex((word) => word.includes('@'));
  if (address < 0) return surface.trimEnd();
  const led = /^(?:at|to|by|via)\s$/i.test(words[address - 1] ?? '') ? address - 1 : address;
  return words.slice(0, led).join('').trimEnd();
}

/** "within 40 working days", "you have two months to": not "after 20 working days have passed". */
function isPeriodOfAsking(words: string, at: number, period: string): boolean {
  const before = words.slice(0, at);
  const clause = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf(', and'), before.lastIndexOf(' and we')) + 1,
  );
  if (AUTHORITY_ANSWERS.test(clause)) return false;
  if (/^(?:within|no later than|o fewn|cyn pen)/i.test(period)) return true;
  return /\b(?:have|has|of|allows?|is|period|limit|up to|than|gennych)\s*$/i.test(
    words.slice(Math.max(0, at - 20), at),
  );
}

function unitOf(qualifier: string, unit: string): ReviewWindow['unit'] {
  const word = unit.toLowerCase();
  if (qualifier.toLowerCase() === 'working' || /gwaith/.test(word)) return 'working days';
  if (/^(?:week|wythnos)/.test(word)) return 'weeks';
  return /^(?:month|mis|fis)/.test(word) ? 'months' : 'days';
}

const EMAIL = /(?<![\w.+-])[a-z0-9][\w.+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/gi;
const REGULATORS_ADDRESS =
  /^(?:icocasework|casework|mail|enquiries|registration|ni|wales|scotland)@(?:[\w.-]*\.)?(?:ico\.org\.uk|ico\.gsi\.gov\.uk|foi\.scot|itspublicknowledge\.info)$/i;
const SIGNS_OFF =
  /^(?:yours (?:sincerely|faithfully|truly)|(?:kind |best |with )?regards|yn gywir|cofion)\b/im;
const OFFERS_REVIEW = oneOf(
  /\b(?:internal review|review of (?:the|our|your)|complain\w*|dissatisf\w*|not (?:happy|content|satisfied)|unhappy|right to appeal|right of appeal|requirement for review|review this decision|adolygiad mewnol|anfodlon|gwyn\w*|cwyn\w*)\b/i,
  near(/\b(?:ask|request|require|want|seek)\b/gi, 30, /\breview\b/i),
);
const SPEAKS_TO_APPLICANT = /\b(?:you|requests? for|gallwch|ydych|chi)\b/i;
/** An address further from the offer than this belongs to something else. */
const REACH = 1_000;

/** The e-mail address that the letter gives for complaints and reviews; never the regulator's, nor one for other queries. */
export function findReviewContactEmail(
  text: string,
  sentences: Sentences,
  quoted: readonly Part[],
): string | null {
  const offer = sentences.all.find(
    ({ start, end }) =>
      partAt(quoted, start) === null &&
      OFFERS_REVIEW.test(text.slice(start, end)) &&
      SPEAKS_TO_APPLICANT.test(text.slice(start, end)),
  );
  if (offer === undefined) return null;
  const paragraph = text.slice(offer.start, offer.start + REACH);
  const reach = paragraph.slice(0, SIGNS_OFF.exec(paragraph)?.index);
  for (const { 0: address, index } of reach.matchAll(EMAIL)) {
    if (REGULATORS_ADDRESS.test(address)) return null;
    const sentence = sentences.all[sentences.indexAt(offer.start + index)];
    const words = sentence === undefined ? '' : text.slice(sentence.start, sentence.end);
    const forQueries =
      /\b(?:quer(?:y|ies)|questions?|further information|re-?use)\b/i.test(words) &&
      !OFFERS_REVIEW.test(words);
    if (!forQueries) return address;
  }
  return null;
}
