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
import type { RegimeCitation } from '../../citations';
import type { Span } from '../../letter';
import { labelOf, type AssessedLetter, type AssessedSentence } from '../assessed-letter';
import { nameProvisions, plainWords } from '../words';
import { SILENT, verdict, type Check, type Verdict } from './check';

/** A part named apart from its section: "subsection (1)(a)", "paragraph (c)", "the second limb". */
const PART_IN_WORDS =
  /\b(?:sub-?sections?|sub-?paragraphs?|paragraphs?|parts?|limbs?) ?\(?\d{0,2}\)? ?\([a-z0-9]{1,4}\)|\bsub-?sections? \d|\b(?:first|second|third|fourth|class|prejudice)(?:-based)? limb\b/;

/** Behind a number: "31 1 a", "31 (1) a". */
const PART_WITHOUT_BRACKETS = /^ ?\(?\d\)? ?[a-z]\b/;

/** Provisions with parts of their own that are relied on without saying which part is meant. */
export const noSubsection: Check = (letter) => {
  if (!letter.refuses || !letter.canMiss || PART_IN_WORDS.test(letter.bodyWords)) return SILENT;
  const told = new Set<string>();
  return letter.relied.flatMap(({ start, end, provisions }): Verdict[] => {
    if (PART_WITHOUT_BRACKETS.test(letter.text.slice(end, end + 8))) return [];
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
  if (!letter.refuses || !letter.canMiss) return SILENT;
  const told = new Set<string>();
  return letter.grounds.flatMap(({ start, end, provision }): Verdict[] => {
    const number = `${provision.regime} ${provision.number}`;
    const at = letter.sentenceAt(start);
    if (at === null || told.has(number) || !withholds(provision) || isCited(provision, letter)) return [];
    if (!saysItWithholds(at, letter)) return [];
    told.add(number);
    const reason = letter.text.slice(start, end).replaceAll(/\s+/g, ' ');
    const { unit, ground } = REGIME_FACTS[provision.regime];
    return verdict(at, `The letter gives “${reason}” as a reason, but no ${unit.word} with that ${ground}.`, [
      provision,
    ]);
  });
};

const WITHHOLDS =
  /\b(?:withh\w+|exempt\w*|except(?:ion|ed)\w*|redact\w*|refus\w*|declin\w*|blank\w*|black\w*|remov\w*|held back|hold back|taken out|not (?:be )?(?:\w+ )?(?:provid|disclos|releas|shar|suppl|giv)\w*|(?:unable|cannot|can't) (?:to )?(?:\w+ )?(?:provide|disclose|release|share|supply|give))/;

/** Whether the sentence, or one beside it, keeps something back: what was merely told is no reason to refuse. */
function saysItWithholds({ index }: AssessedSentence, { sentences }: AssessedLetter): boolean {
  return sentences.slice(Math.max(0, index - 1), index + 2).some(({ words }) => WITHHOLDS.test(words));
}

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

/** Work on a request, not what a bridge may cost. */
const OF_ANSWERING =
  /\b(?:requests?|information|comply\w*|complian\w*|answer\w*|respon\w*|locat\w*|search\w*|retriev\w*|extract\w*|gather\w*|pull\w*|collat\w*|compil\w*|find\w*|questions?|check\w*|review\w*|read\w*|examin\w*|provid\w*|obtain\w*|records|files|do(?:ing)? (?:so|this)|this (?:would|will)|it (?:would|will))\b/;
const OF_ANOTHER_REQUEST =
  /\bwould have (?:exceeded|been)|\b(?:first|previous|earlier|original|last) request\b|\byour (?:revised|refined|narrowed) request (?:does not|is within)/;

/** A refusal for its cost that does not name the provision which allows it. */
export const costSectionNotNamed: Check = (letter) => {
  if (!letter.refuses || letter.cites('costRefusal') || letter.cites('burden')) return SILENT;
  const ground = letter.grounds.find(({ start, provision }) => {
    const words = letter.sentenceAt(start)?.words ?? '';
    return isInGroup(provision, 'costRefusal') && OF_ANSWERING.test(words) && !OF_ANOTHER_REQUEST.test(words);
  });
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
const HEADING_BEHIND = /^(?: of (?:the )?[\w ]{2,60}?)? ?(?:\(([^)]{4,80})\)|[–—-] ([^.;]{4,80}))/;

/** A number that belongs to another law than the one it is given under. */
export const otherRegimeNumber: Check = (letter) => {
  const places = letter.citations.filter(({ certain, dropped }) => certain && !dropped);
  const mismatches = places.flatMap((place) => mismatch(letter, place));
  return [...(foreignLaw(letter) ?? []), ...mismatches].slice(0, MOST_MISMATCHES);
};

const MOST_MISMATCHES = 3;
const SCOTTISH_REGULATOR = /\bscottish information commissioner|\bfoi\.scot\b|\bkinburn castle\b/;

/** An authority of the whole United Kingdom may have to do with both laws. */
const OTHER_REGULATOR = /\binformation commissioner|\bico\.org\.uk|\bwycliffe\b|\bwilmslow\b/;

/** A Scottish authority that relies on the law of the rest of the United Kingdom. */
function foreignLaw({ input, relied, allWords }: AssessedLetter): readonly Verdict[] | null {
  const isScottishByName = input.authority !== null && isScottishAuthority(input.authority);
  if (!isScottishByName && !SCOTTISH_REGULATOR.test(allWords)) return null;
  if (OTHER_REGULATOR.test(allWords.replaceAll('scottish information commissioner', ''))) return null;
  const first = relied.find(({ provisions }) => provisions.every(({ regime }) => !isScottish(regime)));
  const [provision] = first?.provisions ?? [];
  if (!first || !provision) return null;
  const { title } = REGIME_FACTS[provision.regime];
  const why = isScottishByName
    ? 'By its name the authority is one that Scotland’s own information laws cover.'
    : 'It names the Scottish Information Commissioner, who deals with Scotland’s own information laws.';
  return verdict(first, `The letter relies on the ${title}. ${why}`, first.provisions);
}

function isScottish(regime: Regime): boolean {
  return REGIME_FACTS[regime].holidays === 'scotland';
}

const WITHHELD_UNDER = /\b(?:withh\w+|exempt\w*|except\w*|refus\w+|redact\w+)\b[^.]{0,60}$/;

function mismatch(letter: AssessedLetter, { start, end, provisions }: RegimeCitation): readonly Verdict[] {
  const [provision] = provisions;
  const sentence = letter.sentenceAt(start);
  if (provisions.length !== 1 || !provision || sentence?.standing !== null) return SILENT;
  const other = REGIMES.find(
    (regime) =>
      regime !== provision.regime &&
      REGIME_FACTS[regime].unit.word === REGIME_FACTS[provision.regime].unit.word &&
      fitsBetter({ ...provision, regime }, provision, letter, { start, end }, sentence),
  );
  if (other === undefined) return SILENT;
  const own = REGIME_FACTS[provision.regime];
  const meant = { ...provision, regime: other };
  return verdict(
    { start, end },
    `${describeProvision(provision)} of ${own.shortTitle} is about something else (${labelOf(provision)}). What the letter says fits ${describeProvision(meant).toLowerCase()} of ${REGIME_FACTS[other].shortTitle} (${labelOf(meant)}).`,
    [provision],
  );
}

/** Whether the words beside a number, or its use to withhold, fit the other law’s provision of that number and not its own. */
function fitsBetter(
  other: Provision,
  own: Provision,
  { text }: AssessedLetter,
  { start, end }: Span,
  sentence: AssessedSentence,
): boolean {
  const behind = text.slice(end, end + HEADING_REACH).replaceAll(/\s+/g, ' ');
  const [, inBrackets, behindDash] = HEADING_BEHIND.exec(behind) ?? [];
  const heading = plainWords(inBrackets ?? behindDash ?? '');
  const ownTopic = topicOf(labelOf(own));
  if (heading !== '' && ownTopic !== null && !ownTopic.test(heading)) {
    return topicOf(labelOf(other))?.test(heading) === true;
  }
  const before = plainWords(text.slice(sentence.start, start));
  const isExemption = (provision: Provision): boolean => {
    const kind = findFacts(provision)?.facts.kind;
    return kind !== undefined && kind !== 'procedural' && kind !== 'exclusion';
  };
  return !isExemption(own) && isExemption(other) && findFacts(own) !== null && WITHHELD_UNDER.test(before);
}

const HEADING_REACH = 160;

/** The day on which the personal-data subsections got their present numbers. */
const RENUMBERED = '2018-05-25';

/** A subsection by a number that it no longer has. */
export const outdatedSubsection: Check = (letter) => {
  const day = letter.input.answeredOn;
  const old = letter.firstRelied('outdated');
  if (day === null || day <= RENUMBERED || old === null) return SILENT;
  if (
    /\b(?:took the place|replaced?|formerly|previously|before|used to)\b/.test(
      letter.sentenceAt(old.start)?.words ?? '',
    )
  )
    return SILENT;
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
  /\b(?:alternative\w*|respectively|either|or|some|others?|parts?|remain\w*|rest|first|second|also|separately|different|whichever)\b|\b(?:questions?|documents?|pages?|items?|records?|q) ?\d/;

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
