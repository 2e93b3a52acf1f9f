import { isInGroup } from '../../law';
import { near, oneOf } from '../../letter';
import type { AssessedLetter } from '../assessed-letter';
import type { ReliedCitation } from '../types';
import { SILENT, verdict, type Check } from './check';

function placeOf({ start, end }: ReliedCitation) {
  return { start, end };
}

const QUALIFIED_PERSON = /\bqualified person\b/;
const OFFICE_HOLDER =
  /\b(?:minister\w*|secretary|chief (?:executive|constable|officer)|(?:vice-?)?chancellor|principal|director|monitoring officer|chair\w*|speaker|clerk|commissioner|president|governor|mayor|comptroller|auditor)\b/g;
/** The opinion that the provision needs, by whatever name, or a certificate in its place. */
const OPINION = oneOf(
  /\bqualified person|\breasonable opinion|\bopinion of (?:the|our|my)\b|\bstatistical information\b/,
  near(
    OFFICE_HOLDER,
    80,
    /\b(?:opinion|view|agree[sd]|approved|decided|determined|concluded|certifi\w+|satisfied|authori[sz]ed|consider(?:s|ed)|believes|holds|held)\b/,
  ),
  near(
    /\b(?:opinion|view|agreement|approval|certificate|authority) (?:of|from|by)\b/g,
    40,
    new RegExp(OFFICE_HOLDER.source),
  ),
);

/** The exemption that rests on a qualified person’s opinion, and no word of it. */
export const qualifiedPersonNotMentioned: Check = (letter) => {
  const place = letter.firstRelied('qualifiedPerson');
  if (!letter.refuses || !letter.canMiss || place === null) return SILENT;
  if (letter.cites('noOpinionNeeded') || letter.sentences.some(({ words }) => OPINION.test(words)))
    return SILENT;
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
  /\b(?:freedom of information|foi)(?: \(scotland\))? act(?: (?:2000|2002))?|\b(?:the|this) act\b|\bfois?a\b/g;
const OTHER_LAW =
  /\b(?:acts?|regulations?|orders?|directives?|rules|treaty|convention|statut\w+ (?:bar|prohibition) (?:in|under)|measure) ?(?:\(|of )?(?:19|20)\d\d|\b[a-z]{3,} act\b|\b(?:contempt|gdpr|court order|high court|court of|judges?|order of (?:the|a) (?:\w+ )?court|eu law|retained|assimilated|european|directive|injunction|regulation \(e[cu]\))\b/;

/** "RIPA forbids us": a law by its initials. */
const INITIALS_FORBID =
  /\b(?!FOI)[A-Z]{3,8}(?:\s\d{4})?\s(?:forbids|prohibits|prevents|restricts|bars|does not (?:allow|let|permit)|makes it)\b/;

/** A law that forbids disclosure, which the letter does not name. */
export const prohibitionNotNamed: Check = (letter) => {
  const place = letter.firstRelied('prohibition');
  if (!letter.refuses || !letter.canMiss || place === null) return SILENT;
  if (letter.input.reading.citations.some(({ regime }) => regime === 'OTHER')) return SILENT;
  if (OTHER_LAW.test(letter.bodyWords.replaceAll(OWN_ACT, ' ')) || INITIALS_FORBID.test(letter.text))
    return SILENT;
  return verdict(
    placeOf(place),
    'The letter says that another law forbids disclosure and does not name that law.',
    place.provisions,
  );
};

const DATA_RULE =
  /\b(?:principles?|fair\w*|unfair\w*|lawful\w*|unlawful\w*|legitimate|expect\w*|gdpr|data protection|article|privacy|intru\w+|distress|consent\w*|unwarranted|rights and freedoms|transparent manner|processing|balanc\w+|anonym\w*|promis\w+|private)\b/;

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
  /\b(?:obtained|receiv\w+|provided (?:to (?:us|the \w+)|in confidence|by)|supplied|given|from (?:an?|the|another|third|our|its|his|her)|by (?:an?|the|another|third|our|its|his|her|their) (?!nature|very|act\b|exemption|disclosure|release)|third part\w+|confided|shared|submitted|compan\w+|suppliers?|contractors?|bidders?|tenderers?|complainants?|patients?|informants?|callers?|residents?|staff|employees?|famil\w+|members of|witness\w*|clients?|consultants?|solicitors?|disclosed to|entrusted|imparted|another|other (?:party|person|organisation|authority)|owed to|owes (?:\w+ ){0,4}to|agreement with|contract with|commercial partner\w*|tell\w* us|told|sent (?:it |them |this )?to|whose|belong\w* to|property of|said|interview\w*|persons? concerned|(?:made|written|prepared|drawn up) by)\b/;
/** The heading of the exemption says nothing of this information. */
const CONFIDENCE_HEADING =
  /\binformation (?:provided|given|supplied|obtained) in confidence\b(?! (?:by|from|to)\b)/g;

/** Told in confidence, by nobody in particular. */
export const confidenceSourceNotStated: Check = (letter) => {
  const place = letter.firstRelied('confidence');
  if (!letter.refuses || !letter.canMiss || place === null) return SILENT;
  if (GIVEN_BY.test(letter.bodyWords.replaceAll(CONFIDENCE_HEADING, ' '))) return SILENT;
  return verdict(
    placeOf(place),
    'The letter does not say that the information came from somebody else, or from whom.',
    place.provisions,
  );
};
