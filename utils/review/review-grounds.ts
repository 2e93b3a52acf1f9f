import { challengedGrounds } from './challenged';
import { FINDING_WORDS, isFindingId, type FindingPlace, type FindingWords } from './finding-words';
import { pointText, remarkText, type Opening, type SaidFinding } from './ground-text';
import { findSentences, type Sentences } from '../letter';
import { fromPage, listed } from './plain-text';
import { capitalised, provisionsInWords, provisionsWithLabel } from './provision-words';
import { quoteFrom } from './quote';
import { PLAIN_YES_OR_NO, subjectOf } from './subjects';
import type { GroundStrength, LawOf, ReviewFinding, ReviewGround, ReviewedLetter } from './types';
import { REVIEW_WORDING, isWithin } from './wording';

/** A point of challenge before the findings about it are known. */
interface Place {
  readonly provisions: readonly string[];
  readonly label: string | null;
  readonly challenge: string | null;
  readonly saysNeither: boolean;
  readonly quote: string;
  readonly surface: string;
  readonly inWords: boolean;
  readonly at: number;
}

/** A finding with its words, its provisions and the sentence it rests on. */
interface Read {
  readonly id: string;
  readonly words: FindingWords;
  readonly strength: GroundStrength;
  readonly provisions: readonly string[];
  readonly quote: string;
  /** Where it stands; behind everything where it rests on the letter as a whole. */
  readonly at: number;
}

/** What the ticked points may come to, so that a usual request stays below 500 words with all that stands around them. */
const MOST_WORDS = 330;

/** Fits any reason to refuse; used where the law's data has no challenge of its own. */
const CHALLENGE_WITHOUT_DATA =
  'Please consider again whether this applies to my request and, if you still find that it does, explain why.';

const STRENGTHS: readonly GroundStrength[] = ['strong', 'medium', 'plain', 'note'];

/**
 * What a review request about a letter can say, as a checklist: what has most to go on comes first, in the order of the
 * letter within that, and remarks last. Everything found about one provision makes one point, and what is found of the
 * public interest under several provisions makes one point as well, since it may be weighed for them together
 * ([2025] UKSC 27). Notes stand by themselves. Ticked at first is every strong point, and of the others as many as a
 * letter of readable length has room for; a note never is.
 */
export function reviewGrounds(letter: ReviewedLetter, lawOf: LawOf): ReviewGround[] {
  const places = placesOf(letter, lawOf);
  const sentences = findSentences(letter.text);
  const found = letter.findings.flatMap((finding) => read(finding, letter, sentences, places));
  const shared = sharedWeighing(found, places);
  const atPlaces = new Map<Place, Read[]>(places.map((place) => [place, []]));
  const alone: Read[] = [];
  for (const finding of found) {
    if (shared.includes(finding)) continue;
    const homes = homesOf(finding, places, letter);
    if (finding.strength !== 'note') for (const home of homes) atPlaces.get(home)?.push(finding);
    // What it is about may have been put aside, and then there is nothing to say.
    if (homes.length > 0 ? finding.strength === 'note' : isHomeless(finding)) alone.push(finding);
  }
  const grounds: Placed[] = [
    ...[...atPlaces].map(([place, findings]) => placed(groundOfPlace(place, findings, letter), [place])),
    ...(shared.length === 0
      ? []
      : [{ ground: groundOfWeighing(shared, letter), at: lastOf(shared, places) }]),
    ...byId(alone).map((findings) => placed(groundOfFindings(findings, places, letter), findings)),
  ];
  return withSuggestions(inOrder(grounds));
}

/**
 * The provisions that a reader leaves out of the request on purpose: those of points that were ticked at first and are
 * not any more, and that no point still ticked speaks of.
 * @param chosen the ids of the points that go in
 */
export function acceptedProvisions(grounds: readonly ReviewGround[], chosen: readonly string[]): string[] {
  const challenged = grounds.filter(({ id }) => chosen.includes(id)).flatMap(({ provisions }) => provisions);
  const left = grounds
    .filter(({ id, kind, suggested }) => kind === 'point' && suggested && !chosen.includes(id))
    .flatMap(({ provisions }) => provisions);
  return [...new Set(left)].filter((provision) => !challenged.some((other) => areRelated(provision, other)));
}

function placesOf(letter: ReviewedLetter, lawOf: LawOf): Place[] {
  return challengedGrounds(letter.text, letter, lawOf).flatMap(({ points, quote, surface, inWords, start }) =>
    points.map((point) => ({
      ...point,
      saysNeither: point.neitherConfirmedNorDenied,
      quote,
      surface,
      inWords,
      at: start,
    })),
  );
}

function read(
  finding: ReviewFinding,
  letter: ReviewedLetter,
  sentences: Sentences,
  places: readonly Place[],
): Read[] {
  if (!isFindingId(finding.id)) return [];
  const words = FINDING_WORDS[finding.id];
  const span = spanOf(finding);
  const sentence = span === null ? undefined : sentences.all[sentences.indexAt(span.start)];
  const isQuoted = span !== null && sentence !== undefined && words.neverQuoted !== true;
  // Where it rests on a sentence that a place stands in, both quote the same words of it.
  const place = isQuoted ? places.find(({ at }) => at >= sentence.start && at < sentence.end) : undefined;
  const centre = place === undefined ? span : { start: place.at, end: place.at + place.surface.length };
  const quote = isQuoted && centre !== null ? quoteFrom(letter.text, sentence, centre) : '';
  const costly = words.mayCost?.(quote, letter.regime) === true;
  return [
    {
      id: finding.id,
      words,
      strength: costly ? 'note' : finding.severity,
      provisions: finding.provisions ?? provisionsAt(span, letter),
      quote,
      at: finding.start ?? Infinity,
    },
  ];
}

function spanOf({ start, end }: ReviewFinding): { readonly start: number; readonly end: number } | null {
  return start === null || end === null ? null : { start, end };
}

/** What is relied on where a finding rests. */
function provisionsAt(span: { readonly start: number; readonly end: number } | null, letter: ReviewedLetter) {
  if (span === null) return [];
  const touches = (other: { readonly start: number; readonly end: number }): boolean =>
    other.start < span.end && span.start < other.end;
  return [
    ...letter.citations
      .filter((citation) => citation.role === 'relied_on' && citation.regime !== 'OTHER' && touches(citation))
      .flatMap(({ provisions }) => provisions),
    ...letter.grounds.filter(touches).map(({ provision }) => provision),
  ];
}

/** The places whose paragraphs a finding goes into; none where it makes a point of its own. */
function homesOf({ id, words, provisions }: Read, places: readonly Place[], letter: ReviewedLetter): Place[] {
  if (words.scope === 'own' || words.scope === 'remark') return [];
  const about =
    provisions.length > 0 || !ABOUT_COST.has(id) ? provisions : [REVIEW_WORDING[letter.regime].costProvision];
  const homes = places.filter((place) =>
    // A plain yes or no is refused under all of its provisions at once: what one of them lacks, another may have.
    place.saysNeither && words.scope === 'each'
      ? place.provisions.every((one) => about.some((other) => areRelated(one, other)))
      : isAbout({ provisions: about }, place),
  );
  return words.scope === 'first' ? homes.slice(0, 1) : homes;
}

/** True for a finding that needs no place: it is about the letter, or about a reason that no provision was found for. */
function isHomeless({ words, provisions }: Read): boolean {
  return words.scope === 'own' || words.scope === 'remark' || provisions.length === 0;
}

/** Findings that are about the cost refusal, whatever sentence they rest on. */
const ABOUT_COST: ReadonlySet<string> = new Set([
  'cost-section-not-named',
  'cost-no-estimate',
  'excluded-work-counted',
  'wrong-cost-limit',
  'no-advice-and-assistance',
  'aggregation-window-not-stated',
]);

function areRelated(provision: string, other: string): boolean {
  return isWithin(provision, other) || isWithin(other, provision);
}

/** What is found of the public interest, where that concerns more than one place of the letter. */
function sharedWeighing(found: readonly Read[], places: readonly Place[]): Read[] {
  const weighing = found.filter(({ words, strength }) => words.scope === 'weighing' && strength !== 'note');
  const concerned = places.filter((place) => weighing.some((finding) => isAbout(finding, place)));
  return concerned.length > 1 ? weighing : [];
}

function isAbout(finding: Pick<Read, 'provisions'>, place: Place): boolean {
  return finding.provisions.some((one) => place.provisions.some((other) => areRelated(one, other)));
}

function groundOfPlace(place: Place, found: readonly Read[], letter: ReviewedLetter): ReviewGround {
  const { regime } = letter;
  const findings = byId(found).flatMap((same) => same.slice(0, 1));
  const names = provisionsInWords(place.provisions, regime);
  const subject = subjectOf(place.provisions[0] ?? '');
  const opening: Opening = {
    regime,
    names: provisionsWithLabel(place.provisions, place.label, regime),
    quote: place.quote,
    surface: place.surface,
    inWords: place.inWords,
    quotes: '',
    relies: true,
  };
  const said = findings.map((finding) => saidOf(finding, letter, place));
  const neither = place.saysNeither ? REVIEW_WORDING[regime].neitherConfirmNorDeny : '';
  const plain = fromPage(place.challenge ?? '') || CHALLENGE_WITHOUT_DATA;
  const asksWhy = findings.some(({ words }) => words.asksWhy === true);
  const isComplete = findings.length > 0 && (asksWhy || subject !== null);
  const challenges = place.saysNeither ? neither : isComplete ? '' : plain;
  const asks =
    !place.saysNeither && isComplete && !asksWhy && subject !== null
      ? [`tell me more exactly ${subject.how}`]
      : [];
  return {
    id: place.provisions.join(' + '),
    kind: 'point',
    provisions: place.provisions,
    title: titleOf(names, findings, place),
    quote: place.quote,
    ...pointText(opening, said, challenges, asks),
    strength: strongest(findings),
    suggested: false,
    asksReader: findings.map(({ words }) => words.asksReader).find(Boolean) ?? subject?.asksReader ?? null,
  };
}

function titleOf(names: string, findings: readonly Read[], { label, saysNeither }: Place): string {
  const about = [
    ...(saysNeither ? ['a plain yes or no'] : []),
    ...new Set(findings.map(({ words }) => words.title)),
  ];
  const words = about.length > 0 ? listed(about) : fromPage(label ?? '');
  return capitalised([names, words].filter((part) => part !== '').join(': '));
}

function groundOfWeighing(findings: readonly Read[], letter: ReviewedLetter): ReviewGround {
  const provisions = [...new Set(findings.flatMap((finding) => finding.provisions))];
  const quoted = findings.find(({ words, quote }) => words.states !== undefined && quote !== '');
  const opening: Opening = {
    regime: letter.regime,
    names: provisionsWithLabel(provisions, 'the public interest', letter.regime),
    quote: quoted?.quote ?? '',
    surface: '',
    inWords: false,
    quotes: '',
    relies: false,
  };
  const said = byId(findings).map(([first]) => saidOf(first, letter, null));
  return {
    id: 'public-interest',
    kind: 'point',
    provisions,
    title: `The public interest under ${provisionsInWords(provisions, letter.regime)}`,
    quote: opening.quote,
    ...pointText(opening, said, '', []),
    strength: strongest(findings),
    suggested: false,
    asksReader: 'Say why the public should have the information.',
  };
}

/** One or more findings of one id that belong to no place: a point of its own, or a remark. */
function groundOfFindings(
  findings: readonly [Read, ...Read[]],
  places: readonly Place[],
  letter: ReviewedLetter,
): ReviewGround {
  const [first] = findings;
  const { id, words, provisions, quote } = first;
  const ofProvision = words.scope !== 'own' && words.scope !== 'remark';
  const names = ofProvision ? provisionsInWords(provisions, letter.regime) : '';
  const place =
    places.find((one) => provisions.every((provision) => one.provisions.includes(provision))) ?? null;
  const said = findings.map((finding) => saidOf(finding, letter, null));
  const common = {
    provisions,
    title: capitalised(names === '' ? words.title : `${names}: ${words.title}`),
    strength: first.strength,
    suggested: false,
    asksReader:
      words.asksReader ?? (ofProvision ? (subjectOf(provisions[0] ?? '')?.asksReader ?? null) : null),
  };
  if (words.scope === 'remark') {
    const text = id === 'review-address-differs' ? addressRemark(letter, words) : remarkText(saidFirst(said));
    return { ...common, id, kind: 'remark', quote: '', paragraph: text, paragraphAfterQuote: text };
  }
  const opening: Opening = {
    regime: letter.regime,
    names: ofProvision ? provisionsWithLabel(provisions, place?.label ?? null, letter.regime) : '',
    quote,
    surface: '',
    inWords: false,
    quotes: words.quotes ?? '',
    relies: false,
  };
  return {
    ...common,
    id: ofProvision && provisions.length > 0 ? `${id} ${provisions.join(' + ')}` : id,
    kind: 'point',
    quote,
    ...pointText(opening, said, '', []),
  };
}

function saidFirst([first]: readonly SaidFinding[]): SaidFinding {
  if (first === undefined) throw new RangeError('a ground needs a finding');
  return first;
}

/** Names no more of a mistyped address than its end, so that nobody writes to it. */
function addressRemark({ facts, regime }: ReviewedLetter, words: FindingWords): string {
  const [, domain] = /@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(facts.reviewContactEmail ?? '') ?? [];
  return domain === undefined
    ? (words.states?.({ regime, names: '', subject: null, inWords: false }) ?? '')
    : `The address for reviews in your letter ends in ${domain.toLowerCase()}; I am writing to the address your reply came from.`;
}

function saidOf(
  { words, provisions, quote }: Read,
  { regime }: ReviewedLetter,
  place: Place | null,
): SaidFinding {
  return {
    words,
    quote,
    place: {
      regime,
      names: provisionsInWords(provisions, regime),
      subject:
        place?.saysNeither === true
          ? PLAIN_YES_OR_NO
          : subjectOf(place?.provisions[0] ?? provisions[0] ?? ''),
      inWords: place?.inWords ?? false,
    } satisfies FindingPlace,
  };
}

function byId(findings: readonly Read[]): [Read, ...Read[]][] {
  const groups = new Map<string, [Read, ...Read[]]>();
  for (const finding of findings) {
    const { scope } = finding.words;
    const key =
      scope === 'own' || scope === 'remark' ? finding.id : `${finding.id} ${finding.provisions.join()}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function strongest(findings: readonly Read[]): GroundStrength {
  return STRENGTHS.find((strength) => findings.some((finding) => finding.strength === strength)) ?? 'plain';
}

interface Placed {
  readonly ground: ReviewGround;
  readonly at: number;
}

function placed(ground: ReviewGround, places: readonly { readonly at: number }[]): Placed {
  return { ground, at: Math.min(...places.map(({ at }) => at)) };
}

/** Behind every place that the findings are about. */
function lastOf(findings: readonly Read[], places: readonly Place[]): number {
  return Math.max(
    ...places.filter((place) => findings.some((one) => isAbout(one, place))).map(({ at }) => at),
  );
}

function inOrder(grounds: readonly Placed[]): ReviewGround[] {
  const rank = ({ kind, strength }: ReviewGround): number =>
    STRENGTHS.indexOf(strength) + (kind === 'remark' ? STRENGTHS.length : 0);
  const byRank = (a: Placed, b: Placed): number => rank(a.ground) - rank(b.ground);
  return [...grounds].sort((a, b) => byRank(a, b) || byPlace(a.at, b.at)).map(({ ground }) => ground);
}

/** What is nowhere comes last. */
function byPlace(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Ticks what is strong, and of the rest what there is room for in order; one point at least. */
function withSuggestions(grounds: readonly ReviewGround[]): ReviewGround[] {
  let words = 0;
  return grounds.map((ground) => {
    const length = ground.paragraph.split(' ').length;
    const suggested =
      ground.strength !== 'note' &&
      (words === 0 || ground.strength === 'strong' || words + length <= MOST_WORDS);
    if (suggested) words += length;
    return { ...ground, suggested };
  });
}
