import { partAt, type Part } from './part';
import type { Sentence, Sentences } from './sentences';
import { SIGNS_OFF } from './standing-parts';
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
  dwy: 2,
  ddwy: 2,
  tri: 3,
  dri: 3,
  tair: 3,
  dair: 3,
  pedair: 4,
  bedair: 4,
  chwe: 6,
  ugain: 20,
  deugain: 40,
  ddeugain: 40,
  trigain: 60,
};

/** Number and unit in one word. */
const PERIOD_WORDS: Readonly<Record<string, Pick<ReviewWindow, 'amount' | 'unit'>>> = {
  fortnight: { amount: 2, unit: 'weeks' },
  pythefnos: { amount: 2, unit: 'weeks' },
  bythefnos: { amount: 2, unit: 'weeks' },
  deufis: { amount: 2, unit: 'months' },
  ddeufis: { amount: 2, unit: 'months' },
};

const PERIOD =
  /\b(?:(?:within|no later than|o fewn|cyn pen)\s+(?:the next\s+)?)?(?:a (?:period|maximum) of\s+)?(?:(\d{1,3}|[a-z]{2,8}\b)[- ]?\s?(?:\(\d{1,3}\)\s)?(?:(working|calendar|school)\s)?\s?(days?|weeks?|months?|(?:dd?iwrnod|niwrnod)(?:\s+gwaith)?|wythnos|mis|fis)|(?:a\s)?(d?deufis|[pb]ythefnos|fortnight))\b(?:\s+(?:of|from|after|following|i|o|ar ôl)\s+[^.,;]{3,70})?/gi;
const UNIT_OF_TIME =
  /\b(?:days?|weeks?|months?|dd?iwrnod|niwrnod|wythnos|mis|fis|d?deufis|[pb]ythefnos|fortnight)\b|\ddays?\b/gi;

/** What the applicant does, or what becomes of the applicant's request for a review. */
const APPLICANT_ASKS =
  /\b(?:you\b|to (?:request|ask for) a review|please (?:contact|write|tell|send|set out|submit|e-?mail|explain|state|ask|let us)|tell us|ask for these|reviews? requests?|requests? (?:for (?:an? )?(?:internal )?review|must|should)|complaints? (?:must|should)|appeals? (?:must|should)|please do so|do so within|(?:this|it|these|they) (?:should|must|needs? to) be|should be (?:submitted|made|sent|received|put)|must be (?:submitted|made|sent|received)|gallwch|dylid|dylech|cewch|ofyn|gofyn|ysgrifennwch|anfonwch|cysylltwch|e-bostiwch)/i;
const ABOUT_REVIEW =
  /\b(?:got (?:any of )?this wrong|look(?:ed)? (?:at|into) (?:\w+ ){0,2}again|another look|reconsider\w*|re-?examin\w*|challenge|review\w*|complain\w*|appeal\w*|dissatisf\w*|unhappy|not (?:happy|content|satisfied)|adolygiad\w*|gwyn\w*|cwyn\w*|anfodlon)\b/i;
/** The authority's own time to answer, or the regulator's to be asked. */
const AUTHORITY_ANSWERS =
  /\b(?:we (?:will|aim|shall|hope|must|endeavou?r|try)|(?:will|shall|aim\w*|should) (?:\w+ ){0,4}(?:respond|reply|responded|receive|complete|completed|answer|provide|be (?:provided|completed|dealt|answered))|response (?:will|within)|expects? internal|will be with you|(?:will|should) reach you|to respond|to complete|be provided within|states that|must (?:respond|reply)|byddwn|byddaf|bydd (?:y|yr|ein|swyddog|ymateb|adolygiad)|ymateb(?:wn|ir)|anelwn|ceisiwn|ein nod|rydym yn (?:anelu|ceisio|bwriadu))\b/i;
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
  for (const [index, sentence] of sentencesWith(UNIT_OF_TIME, text, sentences)) {
    const words = text.slice(sentence.start, sentence.end);
    if (partAt(quoted, sentence.start) !== null || !isAboutAsking(text, sentences, index)) continue;
    const window = windowIn(words);
    if (window !== null) return window;
  }
  return null;
}

/** "You asked how many complaints came within 12 months." */
const RECOUNTS = /\byou (?:have )?(?:also )?(?:asked|requested)\b/i;

function isAboutAsking(text: string, sentences: Sentences, index: number): boolean {
  const before = sentences.all
    .slice(Math.max(0, index - 2), index + 1)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  const words = before.pop() ?? '';
  const about =
    ABOUT_REVIEW.test(words) ||
    (/\b(?:this|so|it|these)\b|\bplease (?:send|set out|submit|explain|state|contact us)\b|\b(?:ysgrifennwch|anfonwch|cysylltwch)/i.test(
      words,
    ) &&
      before.some((line) => ABOUT_REVIEW.test(line)));
  if (!about || !APPLICANT_ASKS.test(words) || RECOUNTS.test(words)) return false;
  return !REGULATOR.test(words) || /\binternal review\b/i.test(words);
}

function windowIn(words: string): ReviewWindow | null {
  for (const match of words.matchAll(PERIOD)) {
    const period = periodOf(match);
    if (period === null || !isPeriodOfAsking(words, match.index, match[0])) continue;
    return { ...period, surface: surfaceOf(match[0]) };
  }
  return null;
}

function periodOf([, number = '', qualifier = '', unit = '', word = '']: readonly string[]): Pick<
  ReviewWindow,
  'amount' | 'unit'
> | null {
  const amount = Number(number) || NUMBER_WORDS[number.toLowerCase()];
  if (amount === undefined) return PERIOD_WORDS[word.toLowerCase()] ?? null;
  return { amount, unit: unitOf(qualifier, unit) };
}

/** The period's words end where the way to ask or the address to write to begins. */
const WAY_TO_ASK = /\s?[(:]|\s(?:by|via|using|setting out|explaining|stating|drwy|trwy|gan)\s/i;

function surfaceOf(period: string): string {
  const surface = period.slice(0, WAY_TO_ASK.exec(period)?.index);
  const words = surface.trimEnd().split(/(?<=\s)/);
  const address = words.findIndex((word) => word.includes('@'));
  if (address < 0) return surface.trimEnd();
  const led = /^(?:at|to|by|via)\s$/i.test(words[address - 1] ?? '') ? address - 1 : address;
  return words.slice(0, led).join('').trimEnd();
}

/** What another clause of the sentence begins with. */
const CLAUSE_STARTS = [';', ', and', ' and we', ', a ', ', ac ', ', ond '];

/** "within 40 working days", "you have two months to": not "after 20 working days have passed". */
function isPeriodOfAsking(words: string, at: number, period: string): boolean {
  const before = words.slice(0, at);
  const clause = before.slice(Math.max(...CLAUSE_STARTS.map((words) => before.lastIndexOf(words))) + 1);
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
const OFFERS_REVIEW = oneOf(
  /\b(?:internal review|re-?examination of your|review of (?:the|our|your)|complain\w*|dissatisf\w*|not (?:happy|content|satisfied)|unhappy|right to appeal|right of appeal|requirement for review|review this decision|adolygiad mewnol|anfodlon|gwyn\w*|cwyn\w*)\b/i,
  near(/\b(?:ask|request|require|want|seek)\b/gi, 30, /\breview\b/i),
);
const SPEAKS_TO_APPLICANT =
  /\b(?:you|your right|requests? for|please (?:e-?mail|write|contact|send)|complaints? (?:about|should|can|may)|gallwch|cewch|dylech|dylid|gennych|ydych|chi)\b/i;
/** An address further from the offer than this belongs to something else. */
const REACH = 1_000;

/** A piece of every word by which a sentence offers a review: looking for it first is much faster. */
const OFFER_CUE = /review|re-?examin|complain|satisf|happy|content|appeal|adolygiad|anfodlon|[gc]wyn/gi;

function findOffer(text: string, sentences: Sentences, quoted: readonly Part[]): Sentence | null {
  for (const [, sentence] of sentencesWith(OFFER_CUE, text, sentences)) {
    const words = text.slice(sentence.start, sentence.end);
    if (
      partAt(quoted, sentence.start) === null &&
      OFFERS_REVIEW.test(words) &&
      SPEAKS_TO_APPLICANT.test(words)
    )
      return sentence;
  }
  return null;
}

/** The sentences in which `pattern`, which must be global, is found, each once with its index, in order. */
function* sentencesWith(
  pattern: RegExp,
  text: string,
  sentences: Sentences,
): Generator<readonly [index: number, sentence: Sentence]> {
  let end = 0;
  for (const { index: at } of text.matchAll(pattern)) {
    if (at < end) continue;
    const index = sentences.indexAt(at);
    const sentence = sentences.all[index];
    if (sentence === undefined) return;
    end = sentence.end;
    yield [index, sentence];
  }
}

/** The e-mail address that the letter gives for complaints and reviews; never the regulator's, nor one for other queries. */
export function findReviewContactEmail(
  text: string,
  sentences: Sentences,
  quoted: readonly Part[],
): string | null {
  const offer = findOffer(text, sentences, quoted);
  if (offer === null) return null;
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
