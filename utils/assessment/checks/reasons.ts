import { formatProvision, isInGroup, topicOf, type Provision, type Regime } from '../../law';
import { labelOf, type AssessedLetter, type AssessedSentence } from '../assessed-letter';
import type { ReliedCitation } from '../types';
import { asks, nameProvisions } from '../words';
import { SILENT, verdict, type Check } from './check';

/** What a sentence that gives a reason has: why, or what would come of disclosure. */
const CAUSE =
  /\b(?:because|since|so that|in order to|due to|given (?:that|the)|owing to|otherwise|as (?:it|they|this|these|those|the|such|its|their|we|there|to do|doing|disclos\w+|releas\w+))\b/;
const EFFECT =
  /(?<!\b(?:you|we|i|council|department|force|trust|authority|university) )\b(?:would|could|might|may|will|likely to)\b(?! (?:\w+ ){0,2}(?:withh[eo]ld|refuse|rely|exempt|apply|be (?:withheld|exempt|refused|applied)))/;

/** What a letter says of the law and not of the information. */
const DESCRIBES_LAW =
  /\b(?:exempts? (?:information|from)|(?:information|it) is exempt(?: information)? if|provides (?:that|an?|for)|states? that|says that|is an? (?:\w+[ -]){0,3}(?:qualified|absolute|class|prejudice)|are (?:both )?(?:qualified|absolute)|applies (?:to|where|when|if) (?:information|a|the)|allows? (?:us|an?|public|authorities)|sets? out|cover(?:s|ing)? information|relates? to information|information (?:relating|which relates) to)\b/;
/** Behind a number, what it is called: "section 40(2) (personal information)", "section 43 – commercial interests". */
const NAME_BEHIND =
  /\b(?:s|ss|sections?|sec|regs?|regulations?|exemptions?|exceptions?)\.? ?\d{1,3}[a-z]{0,2}(?:(?:,| and| or| &)? ?\([0-9a-z]{1,4}\)){0,8}(?: of (?:the )?[a-z ]{2,50})?(?:,? ?\([^)]{3,120}\)| ?[–—-] [^.;,]{3,120}|, (?![^.;]{0,100}\b(?:is|are|was|were|would|will|because|since|has|have|as)\b)[^.;]{3,100}(?=[.;]|$))/g;
/** "because section 14(1) applies" says under what, and not why. */
const BECAUSE_OF_NUMBER =
  /\b(?:because|since|as) (?:of )?(?:the |an? )?(?:exemption|exception|section|regulation|s\.? ?\d)[^.;]{0,60}/g;
/** What a number covers, by the law: "…, which covers the prevention of crime". */
const COVERS =
  /,? (?:which|that|both of which|and) (?:both )?(?:covers?|relates?|deals?|concerns?|protects?|provides?|exempts?|appl(?:y|ies) to|allows?)\b[^.;]{0,200}/g;
const HEADING_WORDS = 9;

const OF_COMPLAINTS = /\b(?:internal review|complain\w*|commissioner|quer(?:y|ies)|dissatisfied)\b/;

/** Whether a sentence says why, in words of its own: not only a number with its name, nor only what the law says. */
function argues(sentence: AssessedSentence): boolean {
  if (DESCRIBES_LAW.test(sentence.words) || OF_COMPLAINTS.test(sentence.words)) return false;
  const words = withoutNames(sentence.words);
  return CAUSE.test(words) || EFFECT.test(words);
}

function withoutNames(words: string): string {
  return words.replaceAll(NAME_BEHIND, ' ').replaceAll(BECAUSE_OF_NUMBER, ' ').replaceAll(COVERS, ' ');
}

/** How letters begin and what they repeat: an authority’s own name or the request may well speak of a provision’s subject. */
const OPENING =
  /^(?:dear|thank you|many thanks|i (?:write|am writing|refer)|we (?:write|refer)|re|ref|reference|you (?:\w+ )?(?:asked|requested|wrote|wanted)|your request)\b/;

/** Whether a sentence speaks of the provision’s subject beside naming it. */
function speaksOf(topic: RegExp, sentence: AssessedSentence, cites: boolean): boolean {
  if (!topic.test(sentence.words) || DESCRIBES_LAW.test(sentence.words) || OPENING.test(sentence.words))
    return false;
  const words = cites ? withoutNames(sentence.words) : sentence.words;
  return topic.test(words) && words.split(' ').length >= HEADING_WORDS;
}

/** Provisions relied on about which the letter says nothing but their number, their name or what the law says. */
export const exemptionNotArgued: Check = (letter) => {
  if (!letter.refuses || !letter.canMiss) return SILENT;
  const silent = provisionsNotArgued(letter);
  const seen = new Set<string>();
  return silent.flatMap(({ provision, citation }) => {
    const number = `${provision.regime} ${provision.number}`;
    if (seen.has(number)) return [];
    seen.add(number);
    return verdict(
      { start: citation.start, end: citation.end },
      `The letter names ${nameProvisions([provision])} (${labelOf(provision)}) and does not say why it applies to this information.`,
      [provision],
    );
  });
};

/** Every provision of the group of those that want an argument and have none; its parts speak for one another. */
export function provisionsNotArgued(letter: AssessedLetter) {
  return letter.reliedProvisions.filter(
    ({ provision }) => isInGroup(provision, 'notArgued') && !isArgued(provision, letter),
  );
}

function isArgued(provision: Provision, letter: AssessedLetter): boolean {
  const topic = topicOf(labelOf(provision));
  if (topic === null) return true;
  const citing = new Set(letter.citations.map(({ start }) => letter.sentenceAt(start)?.index ?? -1));
  if (letter.body.some((sentence) => speaksOf(topic, sentence, citing.has(sentence.index)))) return true;
  const places = letter.relied.filter(({ provisions }) => provisions.some((one) => isSame(one, provision)));
  return places.slice(0, MOST_PLACES).some((place) => isArguedAt(place, provision, letter));
}

const MOST_PLACES = 4;

/** Reasons behind a number count for it, unless they speak of the subject of another provision that stands beside it. */
function isArguedAt(place: ReliedCitation, provision: Provision, letter: AssessedLetter): boolean {
  const stretch = letter.stretchFrom(place);
  const beside = reliedInSentence(stretch[0], letter).filter((one) => !isSame(one, provision));
  const subjects = beside.map((one) => topicOf(labelOf(one))).filter((topic) => topic !== null);
  const reasons = stretch.filter((sentence) => argues(sentence));
  return reasons.length > 0 && !reasons.some(({ words }) => subjects.some((topic) => topic.test(words)));
}

function reliedInSentence(sentence: AssessedSentence | undefined, letter: AssessedLetter): Provision[] {
  if (sentence === undefined) return [];
  return letter.relied.flatMap(({ start, provisions }) =>
    start >= sentence.start && start < sentence.end ? provisions : [],
  );
}

function isSame(one: Provision, other: Provision): boolean {
  return one.regime === other.regime && one.number === other.number;
}

/** Words for harm or for what brings it about, one of which stands in any statement that it would come. */
const HARM =
  /prejudic|harm|damag|inhibit|endanger|undermin|advers|compromis|jeopard|hinder|impair|disadvantag|detriment|imped|obstruct|weaken|risk|threat|frustrat|impact|affect|distort|deter|reluctan|danger|distress|disrupt|assist|enabl|allow|help|undercut|expos|exploit|target|evade|evasion|attack|theft|thie|crim|fraud|malicious|mislead|less willing|suffer|lose|loss|reveal|identif|outbid|copy/;
const LIKELY = /\b(?:would|will|could|may|might|likely|can|potential to|capable of)\b/;

/** An exemption for harm, and no word on whether harm would come about or would be likely to. */
export const harmLikelihoodNotStated: Check = (letter) => {
  if (!letter.refuses || !letter.canMiss) return SILENT;
  const silent = new Set(provisionsNotArgued(letter).map(({ provision }) => formatProvision(provision)));
  const places = letter.reliedProvisions.filter(
    ({ provision }) => isInGroup(provision, 'harm') && !silent.has(formatProvision(provision)),
  );
  const [first] = places;
  if (first === undefined || letter.body.some(({ words }) => statesHarm(words))) return SILENT;
  const provisions = first.citation.provisions.filter((one) => isInGroup(one, 'harm'));
  return verdict(
    { start: first.citation.start, end: first.citation.end },
    `The letter does not say that disclosure ${harmInWords(letter.regime)}, which is what ${nameProvisions(provisions)} ${asks(provisions)} for.`,
    provisions,
  );
};

function harmInWords(regime: Regime): string {
  return regime === 'EIR'
    ? 'would adversely affect something'
    : 'would prejudice something, or would be likely to';
}

function statesHarm(words: string): boolean {
  return HARM.test(words) && LIKELY.test(words) && !DESCRIBES_LAW.test(words);
}

/** In Scotland harm has to be substantial, and the letter speaks of harm without saying so. */
export const substantialHarmNotStated: Check = (letter) => {
  if (
    !letter.refuses ||
    !letter.canMiss ||
    /substantial|significant|serious|considerabl|grave|severe/.test(letter.allWords)
  )
    return SILENT;
  const place = letter.firstRelied('substantialHarm');
  if (place === null) return SILENT;
  const at = letter.body.find(({ words }) => /prejudic|inhibit|harm/.test(words) && LIKELY.test(words));
  if (at === undefined) return SILENT;
  const provisions = place.provisions.filter((one) => isInGroup(one, 'substantialHarm'));
  return verdict(
    at,
    `The letter speaks of harm and does not say that it would be substantial, as ${nameProvisions(provisions)} ${asks(provisions)}.`,
    provisions,
  );
};
