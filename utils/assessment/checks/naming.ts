import {
  findFacts,
  formatProvision,
  isInGroup,
  isNamedInGroup,
  isNeitherConfirmNorDeny,
  topicOf,
  REGIMES,
  REGIME_FACTS,
  describeProvision,
  isScottishAuthority,
  type Provision,
  type ProvisionGroup,
  type Regime,
} from '../../law';
import { labelOf, plainWords, type AssessedLetter } from '../assessed-letter';
import type { ReliedCitation } from '../types';
import { nameProvisions } from '../words';
import { SILENT, verdict, type Check, type Verdict } from './check';

/** A part named apart from its section: "subsection (1)(a)", "paragraph (c)", "the second limb". */
const PART_IN_WORDS =
  /\b(?:sub-?sections?|sub-?paragraphs?|paragraphs?|parts?|limbs?) ?\(?\d{0,2}\)? ?\([a-z0-9]{1,4}\)|\bsub-?sections? \d|\b(?:first|second|third|fourth|class|prejudice)(?:-based)? limb\b/;

/** Provisions with parts of their own that are relied on without saying which part is meant. */
export const noSubsection: Check = (letter) => {
  if (!letter.refuses || PART_IN_WORDS.test(letter.bodyWords)) return SILENT;
  const told = new Set<string>();
  return letter.relied.flatMap(({ start, end, provisions }): Verdict[] => {
    const bare = provisions.filter(
      (one) =>
        isNamedInGroup(one, 'subdivided') &&
        !told.has(formatProvision(one)) &&
        !isNamedMoreExactly(one, letter),
    );
    if (bare.length === 0) return [];
    for (const one of bare) told.add(formatProvision(one));
    return verdict(
      { start, end },
      `The letter does not say which part of ${nameProvisions(bare, 'or')} it means.`,
      bare,
    );
  });
};

function isNamedMoreExactly(bare: Provision, { citations }: AssessedLetter): boolean {
  return citations.some(({ provisions }) =>
    provisions.some(
      ({ regime, number, path }) =>
        regime === bare.regime &&
        number === bare.number &&
        path.length > bare.path.length &&
        bare.path.every((element, depth) => path[depth] === element),
    ),
  );
}

/** Reasons in words for which no provision is named anywhere in the letter. */
export const provisionNotNamed: Check = (letter) => {
  if (!letter.refuses) return SILENT;
  const told = new Set<string>();
  return letter.grounds.flatMap(({ start, end, provision }): Verdict[] => {
    const number = `${provision.regime} ${provision.number}`;
    const at = letter.sentenceAt(start);
    if (at === null || told.has(number) || !withholds(provision) || isCited(provision, letter)) return [];
    told.add(number);
    const reason = letter.text.slice(start, end).replaceAll(/\s+/g, ' ');
    const { unit, ground } = REGIME_FACTS[provision.regime];
    return verdict(at, `The letter gives “${reason}” as a reason, but no ${unit.word} with that ${ground}.`, [
      provision,
    ]);
  });
};

/** A provision under which information is kept back: pointing elsewhere or having none needs no exemption to be kind. */
function withholds(provision: Provision): boolean {
  const kind = findFacts(provision)?.facts.kind;
  if (kind === undefined || kind === 'procedural' || isNeitherConfirmNorDeny(provision)) return false;
  return !(['costRefusal', 'accessible', 'futurePublication', 'notHeld', 'silence'] as const).some((group) =>
    isInGroup(provision, group),
  );
}

/** Whether the authority cites it, or another provision with the same subject, in any role. */
function isCited(provision: Provision, { citations }: AssessedLetter): boolean {
  const label = labelOf(provision);
  return citations.some(({ provisions }) =>
    provisions.some(
      (one) => (one.regime === provision.regime && one.number === provision.number) || labelOf(one) === label,
    ),
  );
}

/** A refusal for its cost that does not name the provision which allows it. */
export const costSectionNotNamed: Check = (letter) => {
  if (!letter.refuses || letter.cites('costRefusal') || letter.cites('burden')) return SILENT;
  const ground = letter.grounds.find(({ provision }) => isInGroup(provision, 'costRefusal'));
  const at = ground && letter.sentenceAt(ground.start);
  if (!ground || !at) return SILENT;
  const { word } = REGIME_FACTS[ground.provision.regime].unit;
  return verdict(
    at,
    `The letter refuses for the cost of answering, but does not name the ${word} that allows it.`,
    [ground.provision],
  );
};

/** What stands behind a number to say what it is about: "(personal information)", "– commercial interests". */
const HEADING_BEHIND =
  /^(?:\s+of\s+(?:the\s+)?[\w\s]{2,60}?)?\s*(?:\(([^)\n]{4,80})\)|[–—-]\s+([^.\n;]{4,80}))/;

/** A number that belongs to another law than the one it is given under. */
export const otherRegimeNumber: Check = (letter) => {
  const foreign = foreignLaw(letter);
  if (foreign !== null) return foreign;
  return letter.relied
    .flatMap(({ start, end, provisions }) => mismatch(letter, { start, end, provisions }))
    .slice(0, 3);
};

/** A Scottish authority that relies on the law of the rest of the United Kingdom and nowhere on its own. */
function foreignLaw({ input, relied, citations }: AssessedLetter): readonly Verdict[] | null {
  const { authority } = input;
  if (authority === null || !isScottishAuthority(authority)) return null;
  if (citations.some(({ regime }) => isScottish(regime))) return null;
  const [first] = relied;
  const [provision] = first?.provisions ?? [];
  if (!first || !provision) return null;
  const { title } = REGIME_FACTS[provision.regime];
  return verdict(
    first,
    `The letter relies on the ${title}. By its name the authority is one that Scotland’s own information laws cover.`,
    first.provisions,
  );
}

function isScottish(regime: Regime): boolean {
  return REGIME_FACTS[regime].holidays === 'scotland';
}

function mismatch({ text }: AssessedLetter, { start, end, provisions }: ReliedCitation): readonly Verdict[] {
  const [provision] = provisions;
  if (provisions.length !== 1 || !provision) return SILENT;
  const [, inBrackets, behindDash] = HEADING_BEHIND.exec(text.slice(end, end + 160)) ?? [];
  const heading = plainWords(inBrackets ?? behindDash ?? '');
  const own = topicOf(labelOf(provision));
  if (heading === '' || own === null || own.test(heading)) return SILENT;
  const other = REGIMES.find((regime) => {
    if (
      regime === provision.regime ||
      REGIME_FACTS[regime].unit.word !== REGIME_FACTS[provision.regime].unit.word
    )
      return false;
    return topicOf(labelOf({ ...provision, regime }))?.test(heading) === true;
  });
  if (other === undefined) return SILENT;
  return verdict(
    { start, end },
    `${describeProvision(provision)} of ${REGIME_FACTS[provision.regime].shortTitle} is about ${labelOf(provision)}; the words beside it fit ${describeProvision({ ...provision, regime: other }).toLowerCase()} of ${REGIME_FACTS[other].shortTitle}.`,
    [provision],
  );
}

/** The day on which the personal-data subsections got their present numbers. */
const RENUMBERED = '2018-05-25';

/** A subsection by a number that it no longer has. */
export const outdatedSubsection: Check = (letter) => {
  const day = letter.input.answeredOn;
  const old = letter.firstRelied('outdated');
  if (day === null || day <= RENUMBERED || old === null) return SILENT;
  const provisions = old.provisions.filter((one) => isInGroup(one, 'outdated'));
  return verdict(
    old,
    `The letter cites ${nameProvisions(provisions)}, a number in use until the law changed on 25 May 2018.`,
    provisions,
  );
};

const PAIRS = [
  ['investigations', 'lawEnforcement'],
  ['governmentPolicy', 'publicAffairs'],
] as const;
const TELLS_APART =
  /\b(?:alternative\w*|respectively|either|or|some|others?|parts?|remain\w*|rest|first|second|also|separately|different|whichever)\b/;

/** Two provisions that exclude each other, given for the same information. */
export const alternativesNotDistinguished: Check = (letter) => {
  if (!letter.refuses || letter.input.kind === 'neither-confirm-nor-deny') return SILENT;
  for (const [one, other] of PAIRS) {
    const first = reliedWithoutSilence(one, letter);
    const second = reliedWithoutSilence(other, letter);
    const together = first.find(({ sentence }) => second.some((place) => place.sentence === sentence));
    const counterpart = second.find(({ sentence }) => sentence === together?.sentence);
    if (!together || !counterpart || TELLS_APART.test(together.sentence.words)) continue;
    const pair = [together.provision, counterpart.provision];
    return verdict(
      together.sentence,
      `The letter relies on ${nameProvisions(pair)} together. They exclude each other for the same information, and it does not say which applies to what.`,
      pair,
    );
  }
  return SILENT;
};

function reliedWithoutSilence(group: ProvisionGroup, letter: AssessedLetter) {
  return letter.relied.flatMap(({ start, provisions }) => {
    const provision = provisions.find((each) => isInGroup(each, group));
    const sentence = letter.sentenceAt(start);
    return provision === undefined || sentence === null || isNeitherConfirmNorDeny(provision)
      ? []
      : [{ provision, sentence }];
  });
}
