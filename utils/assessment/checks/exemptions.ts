import { isInGroup } from '../../law';
import type { AssessedLetter } from '../assessed-letter';
import type { ReliedCitation } from '../types';
import { SILENT, verdict, type Check } from './check';

function placeOf({ start, end }: ReliedCitation) {
  return { start, end };
}

const QUALIFIED_PERSON = /\bqualified person\b/;
/** The opinion that the provision needs, by whatever name. */
const OPINION =
  /\bqualified person|\breasonable opinion|\bopinion of (?:the|our|my)\b|\bopinion\b[^.]{0,60}\b(?:minister|executive|officer|secretary|chancellor)/;

/** The exemption that rests on a qualified person’s opinion, and no word of it. */
export const qualifiedPersonNotMentioned: Check = (letter) => {
  const place = letter.firstRelied('qualifiedPerson');
  if (!letter.refuses || !letter.canMiss || place === null || OPINION.test(letter.allWords)) return SILENT;
  return verdict(
    placeOf(place),
    'The letter does not mention the opinion of a qualified person, on which this exemption rests.',
    place.provisions,
  );
};

/** A post or a name. */
const POST =
  /\b(?:minister\w*|secretary|chief|vice-?chancellor|chancellor|principal|director\w*|monitoring officer|chair\w*|speaker|clerk|solicitor|commissioner|registrar|mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|professor|president|counsel|comptroller|auditor|executive|head of|mayor|governor|treasurer|rt hon)\b/;

/** The qualified person is spoken of, and not who that is. */
export const qualifiedPersonNotIdentified: Check = (letter) => {
  const place = letter.firstRelied('qualifiedPerson');
  if (!letter.refuses || !letter.canMiss || place === null) return SILENT;
  const spoken = letter.body.filter(({ words }) => QUALIFIED_PERSON.test(words));
  const [at] = spoken;
  if (at === undefined) return SILENT;
  const around = spoken.flatMap(({ index }) => letter.sentences.slice(Math.max(0, index - 2), index + 3));
  if (around.some(({ words }) => POST.test(words))) return SILENT;
  return verdict(
    at,
    'The letter speaks of the qualified person and does not say who that is.',
    place.provisions,
  );
};

const OWN_ACT =
  /\b(?:freedom of information|foi)(?: \(scotland\))? act(?: (?:2000|2002))?|\bthe act\b|\bthis act\b|\bfoi(?:s)?a\b/g;
const OTHER_LAW =
  /\b(?:acts?|regulations?|orders?|directives?|rules|treaty|convention|statut\w+ (?:bar|prohibition) (?:in|under)|measure) ?(?:\(|of )?(?:19|20)\d\d|\b[a-z]{3,} act\b|\b(?:contempt|gdpr|court order|eu law|retained|assimilated|european|directive|injunction|regulation \(e[cu]\))\b/;

/** A law that forbids disclosure, which the letter does not name. */
export const prohibitionNotNamed: Check = (letter) => {
  const place = letter.firstRelied('prohibition');
  if (!letter.refuses || !letter.canMiss || place === null) return SILENT;
  if (letter.input.reading.citations.some(({ regime }) => regime === 'OTHER')) return SILENT;
  if (OTHER_LAW.test(letter.bodyWords.replaceAll(OWN_ACT, ' '))) return SILENT;
  return verdict(
    placeOf(place),
    'The letter says that another law forbids disclosure and does not name that law.',
    place.provisions,
  );
};

const DATA_RULE =
  /\b(?:principles?|fair\w*|unfair\w*|lawful\w*|unlawful\w*|legitimate|expect\w*|gdpr|data protection|article|privacy|intru\w+|distress|consent\w*|unwarranted|rights and freedoms|transparent manner|processing|balanc\w+)\b/;

/** Other people’s data, and no word on the rule that disclosing it would break. */
export const dataPrincipleNotStated: Check = (letter) => {
  if (!letter.refuses || !letter.canMiss || DATA_RULE.test(letter.bodyWords)) return SILENT;
  const place = letter.relied.find(({ provisions }) =>
    provisions.some((one) => isInGroup(one, 'personalData') && !isInGroup(one, 'ownPersonalData')),
  );
  if (place === undefined || isOwnData(letter)) return SILENT;
  return verdict(
    placeOf(place),
    'The letter says that this is personal data and does not say which data-protection rule disclosure would break.',
    place.provisions,
  );
};

function isOwnData({ relied, bodyWords }: AssessedLetter): boolean {
  return (
    relied.some(({ provisions }) => provisions.some((one) => isInGroup(one, 'ownPersonalData'))) ||
    /\byour own\b|\bsubject access\b|\byou are the data subject\b/.test(bodyWords)
  );
}

const GIVEN_BY =
  /\b(?:obtained|receiv\w+|provided (?:to (?:us|the \w+)|in confidence|by)|supplied|given|from (?:a|an|the|another|third|our|its|his|her)|third part\w+|confided|shared|submitted|compan\w+|suppliers?|contractors?|complainants?|patients?|informants?|witness\w*|clients?|consultants?|disclosed to|entrusted|imparted|another|other (?:party|person|organisation|authority))\b/;

/** Told in confidence, by nobody in particular. */
export const confidenceSourceNotStated: Check = (letter) => {
  const place = letter.firstRelied('confidence');
  if (!letter.refuses || !letter.canMiss || place === null || GIVEN_BY.test(letter.bodyWords)) return SILENT;
  return verdict(
    placeOf(place),
    'The letter does not say that the information came from somebody else, or from whom.',
    place.provisions,
  );
};
