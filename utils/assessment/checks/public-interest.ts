import { findFacts, isInGroup, type Provision } from '../../law';
import type { Span } from '../../letter';
import type { AssessedLetter, AssessedSentence } from '../assessed-letter';
import { asks, contentWords, nameProvisions, plainWords, STEM } from '../words';
import { SILENT, verdict, type Check } from './check';

const WEIGHED =
  /\b(?:public interest|public benefit|interests? of the public|balanc\w+|weigh\w*|outweigh\w*|in favour of)\b/;
const PUBLIC_INTEREST = /\bpublic interest\b/;

/** Qualified provisions, and not one word on the public interest. */
export const publicInterestNotWeighed: Check = (letter) => {
  if (!letter.refuses || !letter.canMiss || WEIGHED.test(letter.allWords)) return SILENT;
  const places = letter.reliedProvisions.filter(({ provision }) => isWeighed(provision, letter));
  const [first] = places;
  if (first === undefined) return SILENT;
  const provisions = places.map(({ provision }) => provision);
  return verdict(
    { start: first.citation.start, end: first.citation.end },
    `The letter does not say how the public interest was weighed, as ${nameProvisions(withoutParents(provisions))} ${asks(withoutParents(provisions))}.`,
    provisions,
  );
};

/** Whether the public interest has to be weighed for it; Parliament’s own conduct is not. */
function isWeighed(provision: Provision, { input }: AssessedLetter): boolean {
  if (isInGroup(provision, 'notHeld') || isInGroup(provision, 'otherLawInstead')) return false;
  if (isInGroup(provision, 'qualifiedPerson')) return !/\bhouse of\b|parliament/i.test(input.authority ?? '');
  return isInGroup(provision, 'weighedPart') || findFacts(provision)?.facts.kind === 'qualified';
}

function withoutParents(provisions: readonly Provision[]): readonly Provision[] {
  return provisions.filter(
    (one) =>
      !provisions.some(
        (other) => other !== one && other.number === one.number && other.path.length > one.path.length,
      ),
  );
}

/** What is weighed: any of these words makes a reason of a sentence about the public interest. */
const FACTOR =
  /\b(?:because|since|as (?:it|they|this|these|the|such|disclos\w+|releas\w+)|would|could|might|in order|so that|due to|given|transparen\w+|accountab\w+|openness|open(?! government)|understand\w*|debate|scrutin\w+|spen[dt]\w*|money|safety|trust|confiden\w+|know\w*|inform(?:ed|ing)|harm\w*|prejudic\w+|damag\w+|risk\w*|compet\w+|chilling|frank\w*|safe space|privacy|crime|criminal\w*|protect\w*|prevent\w*|effective\w*|ability|process|decision-making|negotiat\w+|advice|privilege|investigat\w+|relations|security|efficien\w+|value|cost|consequences?|attacks?|threat\w*|danger\w*|serious\w*|grave|alarm\w*)\b/;
/** A conclusion, which is no reason. */
const CONCLUSION =
  /\b(?:outweigh\w*|favou?rs?|lies|maintain\w*|weighed|balanc\w+|considered|carried out|conducted|applied|undertaken|completed)\b/;
const LIST_FOLLOWS = /:$/;

/** The public interest is spoken of, and only its outcome is given. */
export const publicInterestWithoutReasons: Check = (letter) => {
  if (!letter.refuses || !letter.canMiss) return SILENT;
  const spoken = letter.body.filter(({ words }) => PUBLIC_INTEREST.test(words));
  const concluding = spoken.find(({ words }) => CONCLUSION.test(words) && !describesTest(words));
  const places = letter.reliedProvisions.filter(({ provision }) => isWeighed(provision, letter));
  if (concluding === undefined || places.length === 0 || spoken.length > MOST_BARE) return SILENT;
  const around = spoken.flatMap(({ index }) => letter.sentences.slice(Math.max(0, index - 2), index + 4));
  const unlike = around.filter((sentence) => !isBare(sentence, spoken, letter));
  if (unlike.length > 0) return SILENT;
  return verdict(
    concluding,
    'The letter gives the outcome of weighing the public interest and no reason for either side.',
    places.map(({ provision }) => provision),
  );
};

const MOST_BARE = 3;

/** "A qualified exemption is subject to the public interest test", "we must consider whether …". */
function describesTest(words: string): boolean {
  return /\b(?:qualified|subject to|require[sd]?|must|need(?:s|ed)? to|have to|means that|test is)\b/.test(
    words,
  );
}

function isBare(
  sentence: AssessedSentence,
  spoken: readonly AssessedSentence[],
  { relied }: AssessedLetter,
): boolean {
  if (sentence.standing !== null) return true;
  if (LIST_FOLLOWS.test(sentence.words)) return false;
  if (spoken.includes(sentence))
    return describesTest(sentence.words) || !FACTOR.test(withoutTest(sentence.words));
  const cites = relied.some(({ start }) => start >= sentence.start && start < sentence.end);
  return cites || !FACTOR.test(sentence.words);
}

/** Without the words in which any outcome is given. */
function withoutTest(words: string): string {
  return words.replaceAll(
    /\b(?:in all the circumstances of the case|(?:would|could) (?:not )?(?:be|lie)|balance of the public interest|public interest in (?:maintaining|withholding|disclosing|disclosure|applying|release|releasing|favour of)(?: the (?:exemption|exception|information))?|public interest test)\b/g,
    ' ',
  );
}

const IN_FAVOUR =
  /\b(?:in favour of|speaks? for|(?:informed |public )?debate|controvers\w+|(?:favou?ring|favou?rs?|support\w*|for) (?:the )?(?:disclos\w+|releas\w+|transparen\w+|providing)|interests? in (?:the )?(?:disclos\w+|releas\w+|transparen\w+|openness|open|knowing|understand\w*|access\w*|accountab\w+|inform\w*|seeing|how|what|whether|being|ensuring|public)|transparen\w+|accountab\w+|openness|legitimate|right to know|scrutin\w+|understand\w*|open government|presumption|arguments? for|being known|money|spen[dt]\w*|wants? to (?:see|know)|deserves?|lessons|your (?:points?|arguments?|reasons?|view)|you (?:argue|say|point|believe))\b/;

/** Reasons against, and none for disclosure. */
export const publicInterestOneSided: Check = (letter) => {
  if (!letter.refuses || !letter.canMiss) return SILENT;
  if (letter.body.some(({ words }) => IN_FAVOUR.test(withoutTest(words)))) return SILENT;
  if (!letter.reliedProvisions.some(({ provision }) => isWeighed(provision, letter))) return SILENT;
  const at = letter.body.find(
    ({ words }) => PUBLIC_INTEREST.test(words) && !describesTest(words) && FACTOR.test(withoutTest(words)),
  );
  if (at === undefined) return SILENT;
  return verdict(at, 'In weighing the public interest the letter names nothing that speaks for disclosure.');
};

/** "there is a public interest in knowing what software we use": what the interest is said to be in. */
const SUBJECT =
  /\bpublic interest (?:in|that) (?:(?:knowing|understanding|seeing|learning|having|being told|the public knowing|information (?:about|on|concerning)|(?:the )?details of|(?:the )?disclos(?:ing|ure of)|releasing|the release of) )?(.{10,140}?)(?:[,.;:]|\b(?:but|as|because|since|which)\b|$)/;
/** What the public has an interest in whatever was asked. */
const GENERAL =
  /\b(?:transparen\w+|accountab\w+|open(?:ness)?|money|taxpayers?|funds?|spen[dt]\w*|decisions?|decision-making|debate|scrutin\w+|(?:public )?confidence in|standards|performance|safety|democra\w+|maintain\w*|withh\w+|disclosure|release|information)\b/;
/** Sentences that argue on after the one that names the subject. */
const LONGEST_PASSAGE = 10;
const FEWEST_ASKED = 3;
const FEWEST_REPEATED = 2;

/**
 * The public interest weighed is that in something which the question does not mention: its subject comes back in the passage,
 * and the passage has not one word of the question.
 */
export const publicInterestOffThePoint: Check = (letter) => {
  if (!letter.refuses) return SILENT;
  for (const sentence of letter.body) {
    const [, subject = ''] = SUBJECT.exec(sentence.words) ?? [];
    if (subject === '' || GENERAL.test(subject)) continue;
    const asked = contentWords(askedAt(sentence, letter));
    const passage = letter.sentences
      .slice(sentence.index, sentence.index + LONGEST_PASSAGE)
      .filter(({ paragraph, standing }) => paragraph === sentence.paragraph && standing === null);
    const words = passage.map((each) => each.words).join(' ');
    const isAsked = [...contentWords(words)].some((word) => asked.has(word));
    if (asked.size < FEWEST_ASKED || isAsked || timesRepeated(subject, words) < FEWEST_REPEATED) continue;
    return verdict(
      sentence,
      `The public interest that the letter weighs is that in “${subject.trim()}”. The question it answers does not speak of that.`,
      weighedIn(sentence.paragraph, letter),
    );
  }
  return SILENT;
};

/** What is relied on in a paragraph and needs weighing. */
function weighedIn(paragraph: number, letter: AssessedLetter): Provision[] {
  return letter.reliedProvisions.flatMap(({ provision, citation }) =>
    letter.sentenceAt(citation.start)?.paragraph === paragraph && isWeighed(provision, letter)
      ? [provision]
      : [],
  );
}

/** How often the words of a subject come back in the passage that it stands in. */
function timesRepeated(subject: string, passage: string): number {
  const named = contentWords(subject, 3);
  const count = (text: string): number =>
    (text.match(/[a-z][a-z0-9-]+/g) ?? []).filter((word) => named.has(word.slice(0, STEM))).length;
  return count(passage) - count(subject);
}

/** The question that a sentence is about, in the requester's words; the whole request where the letter does not tell. */
function askedAt({ start }: Span, { text, input }: AssessedLetter): string {
  const { questions, reading, requestText } = input;
  const labels = new Set(questions.questionsOf(start));
  const asked = questions.all.filter(({ label, request }) => labels.has(label) && request !== null);
  const spans: readonly Span[] =
    asked.length > 0
      ? asked.flatMap(({ request }) => (request === null ? [] : [request]))
      : reading.quoted.filter(({ kind }) => kind === 'quoted-request');
  const quoted = spans.map((span) => text.slice(span.start, span.end)).join(' ');
  return quoted === '' ? (requestText ?? '') : quoted;
}

const PRESUMES = /presum|assum|\bstart\w* (?:from|with|point|by)|\bin favour of (?:disclosure|release)/;

/** Under the Regulations the weighing starts from disclosure, and the letter never says so. */
export const presumptionNotMentioned: Check = (letter) => {
  if (!letter.refuses || !letter.canMiss || letter.cites('presumption') || PRESUMES.test(letter.allWords))
    return SILENT;
  const at = letter.body.find(({ words }) => PUBLIC_INTEREST.test(words) && !describesTest(words));
  const place = letter.firstRelied('exceptions');
  if (at === undefined || place === null) return SILENT;
  return verdict(
    at,
    'The letter does not mention that the Regulations presume in favour of disclosure.',
    place.provisions,
  );
};

const EMISSIONS =
  /\b(?:emissions?(?! zone)|emitted|pollut\w+|effluents?|sewage|(?:oil |chemical |fuel )?spill\w*|air quality|smoke|fumes|discharg\w+ (?:in)?to (?:the )?(?:air|water|river|sea|stream|beck|canal|lake|atmosphere|environment)|releases? (?:of \w+ )?(?:in)?to (?:the )?(?:air|water|river|sea|atmosphere|environment))\b/;

/** Some exceptions are not for information on emissions, and the request asks about them. */
export const emissions: Check = (letter) => {
  const place = letter.firstRelied('emissionsBar');
  if (!letter.refuses || place === null || letter.cites('emissionsRule')) return SILENT;
  if (/\bemissions?\b/.test(letter.bodyWords)) return SILENT;
  const { reading, requestText } = letter.input;
  const request = reading.quoted
    .filter(({ kind }) => kind === 'quoted-request')
    .map(({ start, end }) => letter.text.slice(start, end))
    .concat(requestText ?? '')
    .join(' ');
  if (!EMISSIONS.test(plainWords(request))) return SILENT;
  const provisions = place.provisions.filter((one) => isInGroup(one, 'emissionsBar'));
  return verdict(
    { start: place.start, end: place.end },
    `The request seems to ask about emissions. So far as it does, ${nameProvisions(provisions)} cannot be used, and the letter does not speak of that.`,
    provisions,
  );
};
