import { groundWords } from '../law';

/**
 * Whether a sentence is a decision about this request. Every pattern looks at one clause or sentence in lower case, on
 * one line, with straight apostrophes.
 */

/** Pieces of the words that refuse by being said: a sentence without them needs a verb of refusing. */
const REFUSES_BY_ITSELF =
  /limit|threshold|ceiling|amount|£|hours|costs?|too (?:long|much)|than (?:the|that|this|what|it)|vexatious|repeated|similar|identical|unreasonable|den(?:y|ie)|awr|oriau|linderus|ailadrodd|terfyn|wadu|afresymol/;

/** Whether a sentence may be a refusal at all: most are not, and are passed over at once. */
export function mayRefuse(sentence: string): boolean {
  return REFUSES_BY_ITSELF.test(sentence) || refusesAnything(sentence);
}

const WITHHOLDS =
  /\b(?:withh[eo]ld\w*|redact\w*|exempt(?:ed|ing|ions?)?|excepted|exceptions?|suppress(?:ed|ing)|masked|asterisks?|(?:held|holding|hold|kept) (?:\w+ ){0,3}back|(?:blacked|blanked|blanking) out|left blank|statutory bar)\b/;
/** Licences are refused and trees removed as well: these are decisions about information only beside a word for it. */
const REFUSES =
  /\b(?:refus(?:e|ing|al)|declin(?:ed?|es|ing) (?:to (?:provid|suppl|releas|disclos|answer|compl|giv|shar|confirm|name|identify|do so)|your|this)|rejected|turned down|obscured|omitted|delet(?:ed|ing)|exclud(?:ed|ing)|remov(?:e|ing)|(?:taken|edited|crossed|left) out)/;
const OF_INFORMATION =
  /\b(?:requests?|questions?|information|data(?! protection)|disclos\w+|releas\w+|names?|details?|figures?|numbers?|documents?|reports?|cop(?:y|ies)|e-?mails?|correspondence|letters?|papers?|minutes|records?|files?|prices?|pricing|rates?|rows?|passages?|paragraphs?|lines|signatures?|addresses|titles?|schedules?|plans|maps?|answer\w*|it|this|these|them|we|i)\b/;
const DOES_NOT_GIVE =
  /(?:(?<!\bcould )\b(?:not|cannot|unable to|never)|n't) (?:(?:be|been|being|to|able|going|prepared|willing|in a position|possible|therefore|also|currently|now|here|have|make|it|them) ){0,4}(?:releas|disclos|provid|suppl|giv|shar|naming|send\w*|sent\b|includ|tell|say|answer|comply|let you|available|attach|enclos|obliged|required to)/;
const FORBIDDEN =
  /\b(?:prohibited|prevented|barred|forbidden|precluded)\b|\b(?:offence|contempt of court) (?:for us )?to (?:disclose|release|reveal|publish|share)/;
const REFUSES_IN_WELSH =
  /\b(?:g?wrthod\w*|ddal (?:\S+ ){0,4}yn ôl|dal (?:\S+ ){0,4}yn ôl|esempt\w*|h?eithri\w*|(?:ni|na) (?:all\w*|ellir|fydd\w*)|wedi(?: cael)?(?: eu| ei|'u|'i)? (?:g?olygu|h?eithrio|ddileu|dileu|tynnu|thynnu)|golygu'r|nid oes rhaid)/;

const PERMISSIONS = groundWords('permissions');
const OUTSIDERS = groundWords('outsiders');
/** Licences, payments and the like that are refused, and what others than the authority would not give. */
const OTHER_REFUSALS = new RegExp(
  String.raw`\b(?:${PERMISSIONS} (?:(?:was|were|is|are|be|been|being|has|have|had|will|may|can|to) ){0,3}(?:refused|withheld|declined|rejected|turned down|removed|excluded)` +
    String.raw`|(?:refus|declin|withh[eo]ld|reject|remov|exclud)\w* (?:(?:to (?:grant|give|issue|pay)|the|an?|any|his|her|their|its|such|all|planning|\d+) ){0,3}${PERMISSIONS}(?=[.,;:)]|$| (?:to|for|from|because|as|on|under|in|at|by|since|if|and|or|was|were|is|are|where|when|due|after|of)\b)` +
    String.raw`|${OUTSIDERS} (?:(?:did|do|does|had|have|has|could|would)(?: not|n't) (?!be\b|been\b)\w+|(?:(?:had|have|has|also|then|simply|all) )?(?:refused|declined|failed|withheld)))`,
  'g',
);

/** Whether the authority refuses, withholds or takes out information. */
export function refuses(sentence: string): boolean {
  if (!refusesAnything(sentence)) return false;
  const rest = sentence.replace(OTHER_REFUSALS, ' ');
  return rest === sentence || refusesAnything(rest);
}

function refusesAnything(clause: string): boolean {
  return (
    WITHHOLDS.test(clause) ||
    (REFUSES.test(clause) && OF_INFORMATION.test(clause)) ||
    DOES_NOT_GIVE.test(clause) ||
    FORBIDDEN.test(clause) ||
    REFUSES_IN_WELSH.test(clause)
  );
}

const APPLICANTS =
  /\b(?:my requests?|i (?:wish|do not (?:think|believe|accept|agree)|(?:think|believe|feel) (?:that )?(?:you|the council|this decision))|please (?:can you|could you|provide|confirm|state|send|do not)|you (?:also |have |had |then )?(?:say|said|argued?|claim(?:ed)?|suggest(?:ed)?|believe|feel|think|contend(?:ed)?|disput(?:e|ed)|complain(?:ed)?|question(?:ed)?|quoted?|ask(?:ed)? (?:why|whether|if|us|that))|(?:asked|requested|wants?|wished) (?:us )?(?:that|to|for) (?:\w+ ){0,4}(?:withh\w+|redact\w+))\b/;
const DROPPED =
  /\b(?:no longer|withdr[ae]w\w*|wrongly|incorrectly|in error|mistaken(?:ly)?|by mistake|overturn\w*|should (?:not )?have been|not uph[eo]ld|set aside|changed (?:our|my) minds?|reversed)\b/;
const RELEASED =
  /\b(?:now|nevertheless|nonetheless|instead) (?:\w+ )?(?:be |been )?(?:releas|disclos|provid|enclos|attach|suppl)\w*|\bdisclosed in full\b|\bdecided to (?:release|disclose) (?:it|them|this|these)(?! (?:with|subject))\b/;
const WEIGHED =
  /\b(?:expectations?|public interest (?:in|that|favou?rs|arguments?|factors?|considerations?|test)|factors?|arguments? (?:for|in favou?r|against)|on (?:the )?(?:one|other) hand|weigh(?:ed|ing)?|balanc(?:ed|ing)|(?:consider\w*|decid\w+|decision (?:on|about)|determin\w+|assess\w*|examin\w+|check) (?:\w+ ){0,2}(?:if|whether))\b/;
const TAKES_TIME =
  /\b(?:(?:more|further|additional|extra) (?:time|(?:\w+ )?working days)(?! than)|extend(?:ing|ed)? (?:the|this|our|my|your)|still (?:considering|assessing)|currently (?:considering|assessing))\b/;
const GENERAL_TERMS =
  /\b(?:for example|where applicable|future requests?|a request (?:covering|spanning)|after (?:\w+ )?(?:years?|months?)|which (?:of (?:the|these)|exemption|exception|section|limb)|(?:is|are) exempt (?:from \w+ )?(?:where|if|when|only)|in (?:future|general)|generally|(?:our|the) policy is (?:to|that|not)|our aim|guidance (?:on|about|says|is|for)|(?:authorit(?:y|ies)|bod(?:y|ies)) (?:may|can|must|is not|are not|need not)|(?<!(?:hours|limit|time|amount|costs?|than|beyond|above|over)(?: that| which)?(?: the)? )act (?:exempts|allows|provides|says|permits|states|lets)|exempts information|there (?:is|are) (?:an? )?(?:\w+ )?(?:exemption|exception)s?|(?:exemption|exception) (?:covers|protects|exists|is (?:designed|intended))|information (?:which|that|whose)(?: \w+){1,8} (?:is|are) exempt|some information|(?:requests|an? request) (?:if|which|that|where|for))\b/;
const RECORDS_KEPT =
  /\bretention (?:schedules?|polic(?:y|ies)|periods?)\b|\b(?:retained|kept|stored|destroyed|deleted) (?:for|after) (?:\w+ ){0,3}(?:years?|months?|days)\b/;
const RULES_OF_CONDUCT =
  /\b(?:staff|employees|officers|members|contractors|suppliers|users|governors|councillors) (?:must|should|are (?:not )?(?:required|expected|allowed|permitted)|may not)\b|\b(?:policy|procedure|code|protocol|contract|handbook) (?:says|states|requires|provides|sets out|allows)\b/;
const COUNTS_REFUSALS =
  /\b(?:refused|rejected|exempted|withheld|turned down) (?:a total of )?\d[\d,]{0,9} (?:\w+ ){0,3}(?:requests|applications|cases)\b/;
const COUNTED =
  /\b(?<!\b(?:your|these|the|all|those|both) )\d[\d,]{0,9} (?:\w+ ){0,3}(?:requests|applications|cases|people|claims|appeals) (?:\w+ ){0,2}(?:refused|rejected|withheld|turned down)\b/;
const SMALL_PRINT =
  /\b(?:your (?:own )?personal (?:data|information|details)|how we (?:use|handle|process)|privacy (?:notice|policy|statement)|this (?:e-?mail|message) (?:\w+ ){0,3}(?:may|is|are|and|contains?)|re-?us(?:e|ed|ing)|may appear|(?:replies|responses) (?:may|will|are)|may be published|with (?:\S+ ){1,6}(?:removed|redacted|taken out),? (?:is|are|can be|may be) (?:published|available|found)|the right to (?:complain|appeal|ask))\b/;

/** Whether a sentence is no decision of the authority's whatever else it says. */
export function isNoDecision(sentence: string): boolean {
  return NO_DECISIONS.some((pattern) => pattern.test(sentence));
}

const NO_DECISIONS = [
  APPLICANTS,
  DROPPED,
  RELEASED,
  WEIGHED,
  TAKES_TIME,
  GENERAL_TERMS,
  RECORDS_KEPT,
  RULES_OF_CONDUCT,
  COUNTS_REFUSALS,
  COUNTED,
  SMALL_PRINT,
] as const;

const SUPPOSED =
  /\b(?:if (?:it|the|your|an?|you|we|this|these|that|answering|complying|any)|should (?:you|the|it|we|answering|any)|unless|(?:may|might|can|could|would)(?: (?:not|also|then|still|have|be|been|to|need|choose|decide|lawfully)){0,4} (?:refus|withh|redact|exempt|reject|treat)\w*|(?<!\bas you )may be|might be)\b/;
const WHERE = /\bwhere (?:the|it|an?|this|requests?|disclosure|answering)\b/;
const HAS_DECIDED =
  /\b(?:have|has|am|are being|is being) (?:\w+ ){0,2}?(?:given|withh[eo]ld\w*|redact\w+|removed|suppressed|refus\w+|blanked|masked|been)\b/;
const NOT_SO =
  /(?:\b(?:not|neither|never|nor)|n't) (?:\w+ ){0,2}(?:vexatious|repeated|exceed\w*|substantially|identical|manifestly)\b|(?:\bnot|n't) (?:consider|think|believe|find|accept) (?:that )?(?:\w+ ){0,6}(?:exempt|withheld|refused|vexatious|repeated)\b|\b(?:no|nothing|none) (?:\w+ ){0,4}(?:has|have|is|are|was|were) (?:been )?(?:withheld|redacted|removed|refused|exempt)|(?:\b(?:not|rather than|without|never)|n't) (?:been |to |be )?(?:withh\w+|redact\w+|remov\w+|refus\w+|exempt\w*)/;
const WITHIN =
  /\b(?:narrow\w*|refin(?:e|ed|ing)|be mindful|so as not to exceed|within the (?:cost|appropriate)|(?:bring|keep|fit|fall)\w* (?:\w+ ){0,3}(?:within|under|below))\b/;

/** Whether a clause only supposes something, denies it, or shows how to avoid it. */
export function isSupposed(clause: string): boolean {
  return (
    SUPPOSED.test(clause) ||
    (WHERE.test(clause) && !HAS_DECIDED.test(clause)) ||
    NOT_SO.test(clause) ||
    WITHIN.test(clause)
  );
}

const WORK =
  /\b(?:requests?|comply\w*|answer\w*|locat\w+|search\w*|retriev\w+|extract\w*|collat\w+|compil\w+|gather\w*|obtain\w*|review\w*|read(?:ing)?|go through|find\w*|information|files?|records?|(?:the|this) (?:work|task)|turning|making|doing (?:so|this)|to do (?:so|this)|estimate\w*|ateb|cais|gasglu|casglu)\b/;

const EFFORT =
  /\b(?:would|will|costs?|costing|tak(?:e|es|ing|en)|needs?|needed|requir(?:es?|ed|ing)|spen[dt]|(?:amounts?|comes?|equates?) to|estimat\w*|reckon|answering|complying|obliged|foi|(?:your|this|the) requests?|byddai\w*|cymryd|costio|oriau)\b/;
/** What is only ever said of the limit on answering. */
const LEGAL_LIMIT = /\bfees? regulations\b|\bthe (?:act|law|regulations) (?:allows?|permits?|lets?)\b/;

/** Whether a sentence speaks of the work of answering: other things have limits and take hours too. */
export function speaksOfWork(sentence: string): boolean {
  return LEGAL_LIMIT.test(sentence) || (WORK.test(sentence) && EFFORT.test(sentence));
}

const LIMIT_NAMED =
  /\b(?:limit|threshold|ceiling)\b|£\s?(?:450|600)\b|\b(?:18|24|40|eighteen|twenty-four|forty)[- ]hours?\b/;

/** Whether a sentence names the limit on the cost of answering. */
export function namesLimit(sentence: string): boolean {
  return LIMIT_NAMED.test(sentence);
}

const NOT_HELD =
  /(?:\b(?:do|does|did) not|n't) (?:\w+ )?(?:hold|keep|record|have (?!to\b|any obligation))|\bnot held\b|\bno (?:\w+ ){0,3}(?:is|are) held\b|\bha(?:s|ve) no (?:record|information)/;

/** Whether a clause gives as its reason that the information is not held. */
export function isNotHeld(clause: string): boolean {
  return NOT_HELD.test(clause);
}

const RECOUNTS =
  /\b(?:was|were|had|originally|initially|previously|earlier|we (?:refused|withheld|redacted)|refused (?:it|this|your|the))\b/;
const STANDS =
  /\b(?:is|are|am|remains?|ha(?:s|ve)|will|cannot|uph[eo]ld|stands?|continue|still|again|agree|satisfied|correct(?:ly)?)\b/;

/** Whether a clause tells what was decided before and not what is decided now. */
export function isRecounted(clause: string): boolean {
  return RECOUNTS.test(clause) && !STANDS.test(clause);
}
