import { ACT_WORDING } from './act-wording';
import { readReviewOutcome } from './review-outcome';
import type { OwnSentence } from './standing-parts';
import { HAS_WELSH, WELSH_ACT_WORDING } from './welsh-act-wording';
import { near, oneOf } from './wording';

/** What a letter does, as far as its words tell; a letter may do several things at once. */
export interface LetterActs {
  /** Withholds, refuses or redacts something of this request. */
  readonly refuses: boolean;
  /** Gives something. */
  readonly discloses: boolean;
  readonly notHeld: boolean;
  readonly neitherConfirmsNorDenies: boolean;
  /** Says that the request came in and that an answer will follow. */
  readonly acknowledges: boolean;
  /** Takes more time. */
  readonly extends: boolean;
  /** Asks the applicant what is meant, or for a name or address. */
  readonly asksToClarify: boolean;
  /** Is the outcome of an internal review. */
  readonly reviews: boolean;
  /** A review that lets stand what was refused before. */
  readonly upholds: boolean;
  /** A review that gives up what was refused before. */
  readonly overturns: boolean;
  /** Says where the answer stands: further down, or where it is published. */
  readonly pointsTo: boolean;
  /** Sends the request on, or the applicant elsewhere. */
  readonly transfers: boolean;
  /** Was sent by a machine. */
  readonly automatic: boolean;
}

type ActName = keyof LetterActs;

const ACT_NAMES = Object.keys(ACT_WORDING) as readonly ActName[];

function isWorded(sentence: string, name: ActName, welsh: boolean): boolean {
  return ACT_WORDING[name].test(sentence) || (welsh && WELSH_ACT_WORDING[name]?.test(sentence) === true);
}

/** What holds only if something else does, and what the law says of every request. */
const IN_GENERAL = oneOf(
  /(?<!(?:grateful|helpful|appreciate it|kind enough) )\bif you (?:are|remain|wish|were|have|would|need|require|want)\b/,
  /\b(?:where (?:we|an?|the cost|information)|we may|may (?:(?:need|have) to )?be|might|generally|whenever|if (?:we|so|this|any|an?)|in some (?:cases|circumstances)|should (?:we|you)|any information (?:you|that you|supplied|provided|we)|public authorit(?:y|ies) (?:to|may|can|must|will)|not been properly)\b/,
  near(
    /\byou (?:may|can|have the right|are entitled)\b/g,
    30,
    /\b(?:ask|request|complain|appeal|re-?use|use|refine|narrow|apply)\b/,
  ),
  /^(?:os|pe|lle) (?:ydych|oes|hoffech|dymunwch|bydd\w*|nad|yw|gwrthod\w*)(?![a-z])|\b(?:gallwch|cewch|gallech|mae gennych hawl i) (?:\w+ )?(?:o?fyn|gwyno|apelio|ddefnyddio)(?![a-z])/,
);
/** "If you have sent a request, we will answer it": an answer to whatever comes in. */
const TO_WHOMEVER =
  /^\W*(?:if|where|should) (?:you (?:have |are )?(?:sent|sending|submitted|made|making|contact\w*|e-?mail\w*|writ\w+)|your (?:e-?mail|message|enquiry|query|request|correspondence))\b/;

/** "No exemptions have been applied", "nothing has been withheld". */
const REFUSES_NOTHING = oneOf(
  near(
    /\b(?:no|nothing|none|without)\b/g,
    40,
    /\b(?:exempt\w*|except\w*|redact\w*|withh[eo]ld\w*|refus\w*|removed|left out)\b/,
  ),
  /\bnid oes (?:(?:unrhyw )?eithri\w*|(?:unrhyw ?beth|dim(?: byd)?|unrhyw wybodaeth) (?:\w+ ){0,3}(?:wedi|yn cael))(?![a-z])/,
);

/** Reasons that refuse by being said, in whatever mood: the cost limit, vexatious, manifestly unreasonable. */
const ALWAYS_REFUSES =
  /\b(?:(?:would|will|does|do|to) (?:\w+ ){0,2}(?:exceed|take (?:\w+ ){0,6}(?:over|above|beyond)) (?:\S+ ){0,6}(?:limit|cost|threshold|hours|£\d+)|manifestly\s+unreasonable|(?:is|are|deemed|considered) (?:to be )?vexatious)/;
/** Says so of this very request, whatever law stands before it in the sentence. */
const REFUSES_THIS = /\b(?:and|therefore|accordingly|so) we (?:are refusing|refuse) (?:your|this) request\b/;

/**
 * Reads what a letter does, complaint paragraph, signature and small print apart.
 * @param own the authority's sentences, from `findOwnSentences`
 * @param names what to look for; all else counts as not done
 */
export function readLetterActs(
  own: readonly OwnSentence[],
  names: readonly ActName[] = ACT_NAMES,
): LetterActs {
  const found = new Set<ActName>();
  const welsh = own.some(({ words }) => HAS_WELSH.test(words));
  for (const { standing, words } of own)
    if (standing === null && HAS_WORDS.test(words)) readSentence(words, welsh, names, found);
  // A review that lets some of the decision stand gives up only what it says it does.
  if (found.has('overturns') && readReviewOutcome(own, false) === 'varied') found.delete('overturns');
  return Object.fromEntries(ACT_NAMES.map((name) => [name, found.has(name)])) as Record<ActName, boolean>;
}

/** Without three letters in a row a line is a number or a label. */
const HAS_WORDS = /[a-z]{3}/;

function readSentence(words: string, welsh: boolean, names: readonly ActName[], found: Set<ActName>): void {
  let general: boolean | null = null;
  for (const name of names) {
    if (found.has(name) || !isWorded(words, name, welsh)) continue;
    if (IN_GENERAL_TERMS.has(name) && (general ??= IN_GENERAL.test(words))) continue;
    if (name === 'refuses' && REFUSES_NOTHING.test(words)) continue;
    if (name === 'acknowledges' && TO_WHOMEVER.test(words)) continue;
    found.add(name);
  }
  if (!names.includes('refuses')) return;
  const refuses = ALWAYS_REFUSES.test(words) && !/\b(?:where|may)\b/.test(words);
  if (!found.has('refuses') && (refuses || REFUSES_THIS.test(words))) found.add('refuses');
}

/** Acts that a letter also speaks of in general terms without doing them. */
const IN_GENERAL_TERMS: ReadonlySet<ActName> = new Set([
  'refuses',
  'reviews',
  'upholds',
  'overturns',
  'extends',
  'discloses',
  'notHeld',
  'asksToClarify',
  'transfers',
]);
