import { partAt, type Part } from './parts';
import type { Sentences } from './sentences';
import { near } from './wording';

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
  /** A review that gives up what was refused before. */
  readonly overturns: boolean;
  /** Sends the request on, or the applicant elsewhere. */
  readonly transfers: boolean;
  /** Was sent by a machine. */
  readonly automatic: boolean;
}

type ActName = keyof LetterActs;

/** How each act is worded. A row is tested against one sentence of the authority’s at a time, in lower case. */
const WORDING: Readonly<Record<ActName, RegExp>> = {
  refuses:
    /\b(?:(?:is|are|was|were) (?:\w+ ){0,3}(?:exempt|excepted|withheld|redacted|refused)|(?:we|i|which|council|department|trust|force|office|agency|authority) (?:\w+ ){0,3}(?:withh[eo]ld\w*|refus\w+|redact\w+|declin\w+|exempting)|(?:ha(?:s|ve)|been|being) (?:\w+ ){0,2}(?:withheld|redacted|refused|removed|blanked)|(?:withholding|refusing|redacting|exempting) (?:this|the|some|that|your|it|information|names?)|can['’]t (?:share|give|provide|release|disclose)|held back|public interest in [^.]{0,90} outweighs|outweighs the (?:public )?interest|unable to (?:provide|disclose|release|comply|process|answer|supply)|(?:not|n['’]t) (?:\w+ ){0,3}(?:obliged|required) to (?:comply|provide|disclose|supply|release|answer)|(?:can ?not|will not|not be|not|not able to) (?:\w+ )?(?:provid|disclos|releas|supply|suppli)\w*|refusal notice|exempts (?:the |this |that |it )?(?:from|information)|(?:exemption|exception)s? (?:\w+ ){0,14}(?:appl(?:y|ies|ied)|engaged|relied)|engages?|relying on|rely on|relied on|appl(?:y|ied|ying) (?:the )?(?:exemption|exception|section|regulation)|in reliance|refused|vexatious|(?:exceeds?|over|above) (?:\w+ ){0,3}(?:limit|threshold)|manifestly unreasonable|(?:held back|taken out|blacked out|blanked out|removed|deleted) (?:\w+ ){0,4}(?:under|using|because|as)|redactions?|eithri\w*|heithrio|esempt\w*|gwrthod|wrthod|ni allwn)\b/,
  discloses:
    /\b(?:(?:please find|see|find) (?:\w+ ){0,3}(?:attached|enclosed|below)|(?:is|are) (?:\w+ )?(?:attached|enclosed|provided below)|(?:information|figures|data|details|answers?|response|breakdown|table|copy|copies) (?:\w+ ){0,6}(?:is|are) (?:\w+ )?(?:set out|shown|below|as follows)|attach(?:ing|ed)? (?:the|this|a|is|are|here)|(?:we|i) (?:\w+ ){0,2}(?:disclos|releas|enclos|attach)(?!ure)\w*|(?:we|i) (?:have |are |am )(?:now )?(?:provid|suppl)\w+|(?:can|able to) (?:now )?(?:provide (?:you|the following)|disclose|release)|ha(?:s|ve) (?:now )?(?:been )?(?:provided|released|disclosed)|following (?:figures|data|table)|(?:broken down|shown|listed|detailed|tabulated) (?:\w+ ){0,5}below|above figures|disclosed? (?:\w+ ){0,4}to you|disclosed in full)\b/,
  notHeld:
    /\b(?:(?:do|does|did)(?: not|n['’]t) (?:\w+ ){0,2}(?:hold|have|keep|record|collect)|not held|no (?:recorded )?information (?:is )?held|holds? no|no records? (?:exist|found|held)|because we do not have it|has no information|nid (?:yw|ydym|oes))\b/,
  neitherConfirmsNorDenies:
    /\bneither (?:to )?confirm\w*|\bnot? (?:to )?confirm\w* (?:or|nor) den\w+|\bconfirm nor deny|cadarnhau na gwadu|na gwadu/,
  acknowledges:
    /\b(?:acknowledg\w*|(?:will|aim to|shall|should|must) (?:\w+ ){0,4}(?:respond\w*|reply|response|answer\w*|deal\w*|receive\w*)|has been (?:logged|passed|allocated|recorded|received|forwarded)|(?:is|are) (?:being )?(?:receiving attention|dealt with|dealing with|considering|processing)|aim to (?:send|provide)|(?:due|response is due) (?:by|on)|cydnabod)\b/,
  extends:
    /\b(?:(?:need|require|have|wish|permits? us|allows? us) (?:\w+ ){0,4}(?:to (?:be )?extend|(?:more|additional|further|extra) time)|need(?:s|ing)? (?:more|additional|further|extra) time|extending the|am extending|are extending|(?:time ?limit|deadline|time for \w+) (?:\w+ ){0,9}(?:be|is|being) extended|(?:need|needs) to be extended|take (?:\w+ ){0,3}(?:longer|additional time|more time)|(?:still|actively|currently) (?:considering|assessing|processing)|not yet (?:reached|completed|in a position)|revised (?:response )?(?:date|deadline))\b/,
  asksToClarify:
    /\b(?:clarif(?:y|ication) (?:\w+ ){0,4}(?:request|what|which|whether|following|your)|(?:please|could you|would you|can you|ask you) (?:\w+ ){0,3}(?:clarify|specify|confirm (?:what|which|whether)|let us know (?:your|which|what|whether)|provide (?:further|more|additional) (?:details?|information|clarification))|need(?:s|ed)? (?:\w+ ){0,4}(?:clarification|to clarify)|(?:for|seek\w*|further|some) clarification)\b/,
  reviews:
    /\b(?:(?:carried out|conducted|completed|undertaken|concluded|outcome of|result of|findings? of|response to) (?:\w+ ){0,5}(?:internal review|review)|(?:my|our|this|the|your) (?:internal )?review (?:\w+ ){0,4}(?:conclud\w*|found|finds|upholds?|has|is|decision|outcome|considered)|(?:request(?:ing|ed)?|asked) (?:for )?an internal review|internal review (?:decision|outcome|response|of our|of the)|uph(?:o|e)ld\w* (?:\w+ ){0,3}(?:your )?(?:complaint|decision|refusal|exemption)|i have reviewed|requirement for review|reconsider\w*|adolygiad mewnol o)\b/,
  overturns:
    /\b(?:overturn\w*|(?:no longer|not) (?:rel(?:y|ies|ying)|withh\w+)|(?:now|has now|have now) (?:been )?(?:provid|releas|disclos)\w*|(?:was|were) (?:incorrect|wrong|not correct|incorrectly)|should (?:not )?have (?:been )?(?:provided|released|disclosed|withheld|refused)|incorrect(?:ly)? (?:\w+ ){0,3}(?:initial|original|appl\w+|judge?ment|refus\w+)|withdraw\w*|not upheld|do not uphold)\b/,
  transfers:
    /\b(?:transfer(?:red|ring)? (?:your|the|this) (?:request|enquiry)|redirect(?:ed)? (?:your|the) request|(?:please|should|advise you to) (?:contact|direct|redirect|submit|send) (?:\w+ ){0,6}(?:request|directly|council|department)|passed (?:your|the) request to)\b/,
  automatic:
    /\b(?:this is an automat\w+|automatic(?:ally generated)? (?:reply|response|message|e-?mail|acknowledg\w+)|auto-?reply|out of (?:the )?office|do not reply to this (?:e-?mail|message)|mailbox is not monitored|undeliverable|delivery (?:has )?failed|delivery status)\b/,
};

const ACT_NAMES = Object.keys(WORDING) as readonly ActName[];

/** Pieces of words that the rarer acts cannot be worded without: looking for them first is much faster. */
const CUES: Readonly<Partial<Record<ActName, readonly string[]>>> = {
  neitherConfirmsNorDenies: ['confirm', 'cadarnhau', 'gwadu'],
  asksToClarify: ['clarif', 'specify', 'confirm', 'let us know', 'provide'],
  reviews: ['review', 'upheld', 'uphold', 'reconsider', 'adolygiad'],
  transfers: ['transfer', 'redirect', 'contact', 'direct', 'submit', 'send', 'passed'],
  automatic: ['auto', 'out of', 'do not reply', 'mailbox', 'undeliver', 'delivery'],
};

function isWorded(sentence: string, name: ActName): boolean {
  const cues = CUES[name];
  return (cues === undefined || cues.some((cue) => sentence.includes(cue))) && WORDING[name].test(sentence);
}

/** A letter says what it does well before this many characters. */
const READ_UP_TO = 8_000;
/** The complaint paragraph and the small print speak of refusals and reviews in general. */
const GENERAL =
  /\b(?:if you (?:are|remain|wish|were|have|would)|you (?:may|can|have the right|are entitled|should)|where we|we may|may be|might|generally|any information|whenever|complaints? (?:procedure|process)|public authorit(?:y|ies) (?:to|may|can|must|will)|re-?us(?:e|ing)|not been properly)\b/;

/** "No exemptions have been applied", "nothing has been withheld". */
const REFUSES_NOTHING = near(
  /\b(?:no|nothing|none|without)\b/gi,
  40,
  /\b(?:exempt\w*|except\w*|redact\w*|withh[eo]ld\w*|refus\w*|removed)\b/i,
);

/** Reasons that refuse by being said, in whatever mood: the cost limit, vexatious, manifestly unreasonable. */
const ALWAYS_REFUSES =
  /\b(?:(?:would|will|does|do|to) (?:\w+ ){0,2}(?:exceed|take (?:\w+ ){0,6}(?:over|above|beyond)) (?:\S+ ){0,6}(?:limit|cost|threshold|hours|£\d+)|manifestly\s+unreasonable|(?:is|are|deemed|considered) (?:to be )?vexatious)/;

/** Reads what a letter does from the authority's own sentences. `quoted` is what {@link findParts} found. */
export function readLetterActs(text: string, sentences: Sentences, quoted: readonly Part[]): LetterActs {
  const found = new Set<ActName>();
  for (const sentence of sentences.all) {
    if (sentence.start > READ_UP_TO) break;
    if (partAt(quoted, sentence.start) !== null) continue;
    // Lower case once instead of patterns that ignore case: they are several times slower.
    const words = text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').toLowerCase();
    const general = GENERAL.test(words) || REFUSES_NOTHING.test(words);
    for (const name of ACT_NAMES) {
      if (!found.has(name) && !(general && IN_GENERAL_TERMS.has(name)) && isWorded(words, name))
        found.add(name);
    }
    if (ALWAYS_REFUSES.test(words)) {
      found.add('refuses');
    }
  }
  return Object.fromEntries(ACT_NAMES.map((name) => [name, found.has(name)])) as Record<ActName, boolean>;
}

/** Acts that a letter also speaks of in general terms without doing them. */
const IN_GENERAL_TERMS: ReadonlySet<ActName> = new Set([
  'refuses',
  'reviews',
  'overturns',
  'extends',
  'discloses',
  'notHeld',
  'transfers',
]);
