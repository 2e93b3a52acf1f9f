import { ownStretch, partAt, type Part } from './part';
import type { Sentence, Sentences, Span } from './sentences';
import { near, oneOf } from './wording';

/**
 * What stands in every letter of an authority, whatever it answers: how to complain, the signature, and the small print
 * below (disclaimers, notices about re-use).
 */
export type StandingPartKind = 'complaint' | 'signature' | 'footer';

/** A sentence of the authority's. */
export interface OwnSentence extends Span {
  /** The standing part it belongs to; null where it speaks of this request. */
  readonly standing: StandingPartKind | null;
  /** Its words in lower case and on one line. */
  readonly words: string;
}

/** How a letter ends; the signature follows. At the start of a line. */
export const SIGNS_OFF =
  /^(?:yours (?:sincerely|faithfully|truly)|(?:kind(?:est)? |best |warm |with )?regards(?! (?:to|the|this|your)\b)|many thanks(?! for)|yn gywir|yr eiddoch|cofion)\b/im;

const COMPLAINT_HEADING =
  /^(?:your (?:rights?|right (?:to|of) (?:\w+ ){0,4}(?:complain|appeal|review)\w*)|(?:right of|rights? to|how to) (?:\w+ ){0,3}(?:complain|appeal|review)\w*|(?:the )?(?:complaints?|appeals?|review)(?: and \w+)? (?:rights?|procedures?|process)|complaints?|appeals?|complaints? (?:and|or) appeals?|(?:if you are|what (?:to do|you can do) if you are) (?:unhappy|dissatisfied|not (?:happy|satisfied))(?: \w+){0,6}|(?:eich )?hawl(?:iau)? i (?:gwyno|apelio)|cwyn(?:o|ion))\s?:?$/;
const LONGEST_HEADING = 80;

/** A sentence that tells the applicant how to complain. */
const OFFERS_COMPLAINT = oneOf(
  near(
    /\b(?:if|should|where) you(?:['’]re)? (?:are|were|remain|feel|be|have|wish|want|would|disagree|think|consider|do|believe|aren['’]t)\b/g,
    110,
    /\b(?:unhappy|dissatisf\w*|not (?:happy|content|satisfied|agree)|(?:content|happy|satisfied) with|disagree\w*|complain\w*|(?:internal|a|this|for) review\w*|look at (?:this|it) again|appeal\w*|challenge)\b/,
  ),
  near(
    /\byou (?:(?:also|then|now) )?(?:have (?:the|a|\d{1,2}|two|forty|until)|may|can|are entitled|do have|should|must)\b/g,
    90,
    /\b(?:complain\w*|(?:internal|a|this|for) review\w*|appeal\w*|information commissioner|reviewed)\b/,
  ),
  near(/^requests? for (?:an? )?(?:internal )?reviews?\b/g, 40, /\b(?:should|must|can)\b/),
  /^(?:(?:internal )?review requests|complaints about|any complaint|the (?:scottish )?information commissioner can be contacted)\b/,
  near(
    /\b(?:os (?:nad )?(?:ydych|hoffech|dymunwch|byddwch)|gallwch|cewch|dylech|dylid|mae gennych)\b/g,
    110,
    /\b(?:adolygiad|gwyn\w*|cwyn\w*|apel\w*|comisiynydd|anfodlon|anhapus)\b/,
  ),
);
/** What it speaks of further on. */
const ABOUT_COMPLAINT =
  /\b(?:internal review|reviews?|complain\w*|appeal\w*|commissioner\w*|ico|ombudsman|tribunal|wycliffe|wilmslow|comisiynydd|adolygiad|gwyn\w*|cwyn\w*)\b/;
/** What else a sentence of the same paragraph tells: what will become of it, whom to write to. */
const WHAT_FOLLOWS =
  /\b(?:will|would|should|must|please|within|write|contact|telephone|tel|e-?mail(?: us|ing)|https?|www)\b/;
/** Lines of an address or a signature. */
const SHORT_LINE = 50;

const FOOTER = oneOf(
  near(
    /\b(?:this|the) (?:e-?mail|message|communication|transmission)\b/g,
    80,
    /\b(?:confidential|privileged|intended (?:solely|only|for)|addressee|(?:been )?scanned|in error)\b/,
  ),
  /\b(?:intended recipient|open government licen[cs]e|re-?us(?:e|ing) (?:of|the|this|it|any|is|under|for)|(?:crown|by|to) copyright|copyright (?:holder|owner|designs)|(?:e-?mails?|calls) (?:\w+ ){0,6}be (?:monitored|recorded)|consider the environment|(?:do not|think before you) print|yr e-?bost hwn|hawlfraint)\b/,
);

/** A letter says what it does, and how a review ended, well before this many characters. */
const READ_UP_TO = 8_000;

/**
 * The authority's own sentences within a letter's first 8,000 characters, in order, each with the standing part that it
 * belongs to: what the letter does is not read from those.
 * @param quoted what {@link findParts} found; its sentences are left out
 */
export function findOwnSentences(
  text: string,
  sentences: Sentences,
  quoted: readonly Part[],
): readonly OwnSentence[] {
  const own: OwnSentence[] = [];
  const { start: from } = ownStretch(text, quoted);
  let standing: StandingPartKind | null = null;
  let paragraph = -1;
  for (const [index, sentence] of sentences.all.entries()) {
    const { start, end } = sentence;
    if (start > from + READ_UP_TO) break;
    const startsParagraph = sentence.paragraph !== paragraph;
    paragraph = sentence.paragraph;
    if (partAt(quoted, start) !== null) {
      standing = null;
      continue;
    }
    const words = wordsOf(text, sentence);
    standing = headsComplaint(words, text, sentences.all[index + 1])
      ? 'complaint'
      : (startOfPart(words) ?? (goesOn(standing, words, startsParagraph) ? standing : null));
    own.push({ start, end, standing, words });
  }
  return own;
}

// Lower case once instead of patterns that ignore case: they are several times slower.
const wordsOf = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/g, ' ').toLowerCase();

function startOfPart(words: string): StandingPartKind | null {
  if (SIGNS_OFF.test(words)) return 'signature';
  if (FOOTER.test(words)) return 'footer';
  return offersComplaint(words) ? 'complaint' : null;
}

/** Whether these words, in lower case, tell the applicant how to complain or to ask for a review. */
export function offersComplaint(words: string): boolean {
  return OFFERS_COMPLAINT.test(words);
}

/** "Internal review" heads the outcome of one as well: there the next sentence tells. */
function headsComplaint(words: string, text: string, next: Sentence | undefined): boolean {
  if (words.length > LONGEST_HEADING) return false;
  if (COMPLAINT_HEADING.test(words)) return true;
  return (
    /^(?:internal review|adolygiad mewnol)s?\s?:?$/.test(words) &&
    next !== undefined &&
    offersComplaint(wordsOf(text, next))
  );
}

function goesOn(current: StandingPartKind | null, words: string, startsParagraph: boolean): boolean {
  switch (current) {
    case 'complaint':
      return (
        ABOUT_COMPLAINT.test(words) ||
        words.length < SHORT_LINE ||
        (!startsParagraph && WHAT_FOLLOWS.test(words))
      );
    case 'signature':
      return words.length < SHORT_LINE;
    case 'footer':
      return !startsParagraph;
    case null:
      return false;
  }
}
