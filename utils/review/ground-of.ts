import type { FindingPlace, FindingWords } from './finding-words';
import type { Place, Read } from './read-findings';
import { pointText, remarkText, type Opening, type SaidFinding } from './ground-text';
import { strongest } from './ground-ranks';
import { fromPage, listed } from './plain-text';
import { capitalised, provisionsInWords, provisionsWithLabel } from './provision-words';
import { PLAIN_YES_OR_NO, subjectOf } from './subjects';
import type { ReviewGround, ReviewedLetter } from './types';
import { REVIEW_WORDING } from './wording';

/** Fits any reason to refuse; used where the law's data has no challenge of its own. */
const CHALLENGE_WITHOUT_DATA =
  'Please consider again whether this applies to my request and, if you still find that it does, explain why.';

/** The point about a place of the letter, with everything found about it. */
export function groundOfPlace(place: Place, found: readonly Read[], letter: ReviewedLetter): ReviewGround {
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

/** The point about the public interest where several places share it. */
export function groundOfWeighing(findings: readonly Read[], letter: ReviewedLetter): ReviewGround {
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
export function groundOfFindings(
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

/** Findings that say the same, together. */
export function byId(findings: readonly Read[]): [Read, ...Read[]][] {
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
