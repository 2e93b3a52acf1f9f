import { REGIME_FACTS, type Regime } from '../law';
import type { FindingPlace, FindingWords } from './finding-words';
import { inQuotes, paragraph, quotedSentence } from './plain-text';
import { capitalised } from './provision-words';

/** A finding on its way into a paragraph, with the sentence that it rests on. */
export interface SaidFinding {
  readonly words: FindingWords;
  readonly place: FindingPlace;
  /** Empty where it rests on the letter as a whole. */
  readonly quote: string;
}

/** What a paragraph starts with. */
export interface Opening {
  readonly regime: Regime;
  /** "section 31 (law enforcement)"; empty where the point is about no provision. */
  readonly names: string;
  readonly quote: string;
  /** The citation or ground itself, for where there is no sentence around it. */
  readonly surface: string;
  /** True where the letter gives the reason without a number. */
  readonly inWords: boolean;
  /** How the quotation begins; empty for "Your response says:". */
  readonly quotes: string;
  /** True where the sentence quoted is the one that relies on the provisions. */
  readonly relies: boolean;
}

/** Both forms that a point can take: with its quotation, and for where that sentence stands above already. */
export interface PointText {
  readonly paragraph: string;
  readonly paragraphAfterQuote: string;
}

const SAYS = 'Your response says:';
const MORE_TO_IT = 'There is more to the sentence quoted above.';

/**
 * One point: the provision, the letter's own sentence, what is missing or wrong, what is asked for.
 * @param challenges whole sentences put before what the findings ask for
 * @param asks clauses to ask for besides; each completes "Please"
 */
export function pointText(
  opening: Opening,
  findings: readonly SaidFinding[],
  challenges: string,
  asks: readonly string[],
): PointText {
  const here = findings.filter(({ quote }) => quote === opening.quote || quote === '');
  const elsewhere = findings.filter((finding) => !here.includes(finding));
  const statements = distinct(here.map(statement));
  const missing = distinct(findings.map(({ words, place }) => words.missing?.(place) ?? ''));
  const requests = [...distinct(findings.map(({ words, place }) => words.please(place))), ...asks];
  const bodyAfter = (endsInQuote: boolean): string =>
    paragraph(
      ...statements,
      missing.length === 0
        ? ''
        : `${endsInQuote && statements.length === 0 ? 'It' : 'Your response'} does not say ${alternatives(missing)}.`,
      ...elsewhere.map(otherStatement),
      challenges,
      pleases(requests),
    );
  const first = openingWords(opening);
  return {
    paragraph: paragraph(first.text, bodyAfter(first.endsInQuote)),
    paragraphAfterQuote: paragraph(openingAfterQuote(opening), bodyAfter(false)),
  };
}

/** A remark stands in one paragraph with others: no heading, and no quotation that it can do without. */
export function remarkText({ words, place, quote }: SaidFinding): string {
  const says = quote === '' || words.unquoted !== undefined ? '' : `${SAYS} ${quotedSentence(quote)}`;
  return paragraph(says, words.unquoted ?? words.states?.(place) ?? '', pleases([words.please(place)]));
}

/** "Please name it, and explain why. Please also …": a clause with a comma in it ends its sentence. */
export function pleases(clauses: readonly string[]): string {
  const sentences: string[][] = [];
  for (const clause of clauses.filter((text) => text !== '')) {
    const open = sentences.at(-1);
    if (open?.length === 1 && open[0]?.includes(',') === false) open.push(clause);
    else sentences.push([clause]);
  }
  return sentences
    .map((pair, index) => `${index === 0 ? 'Please' : 'Please also'} ${pair.join(', and ')}.`)
    .join(' ');
}

function statement({ words, place, quote }: SaidFinding): string {
  if (quote === '' && words.unquoted !== undefined) return words.unquoted;
  return words.states?.(place) ?? '';
}

function otherStatement({ words, place, quote }: SaidFinding): string {
  const statement = words.states?.(place) ?? '';
  return statement === ''
    ? ''
    : paragraph(`${words.quotes ?? 'Your response also says:'} ${quotedSentence(quote)}`, statement);
}

function openingWords(opening: Opening): { readonly text: string; readonly endsInQuote: boolean } {
  const { names, quote, surface, inWords, quotes } = opening;
  const said = whatTheLetterSays(quote, surface, quotes);
  if (inWords && said !== '') return { text: paragraph(said, whatTheWordsMean(opening)), endsInQuote: false };
  const heading = names === '' ? '' : `${capitalised(names)}.`;
  return { text: paragraph(heading, said), endsInQuote: said !== '' };
}

function openingAfterQuote(opening: Opening): string {
  const { names, quote, inWords, relies } = opening;
  if (quote === '') return openingWords(opening).text;
  if (inWords) return paragraph(MORE_TO_IT, whatTheWordsMean(opening));
  if (names === '') return MORE_TO_IT;
  return relies
    ? `${capitalised(names)}, relied on in the sentence quoted above.`
    : paragraph(`${capitalised(names)}.`, MORE_TO_IT);
}

function whatTheLetterSays(quote: string, surface: string, quotes: string): string {
  const sentence = quotedSentence(quote);
  if (sentence !== '') return `${quotes === '' ? SAYS : quotes} ${sentence}`;
  const words = inQuotes(surface);
  return words === '' ? '' : `Your response gives this as ${words}.`;
}

function whatTheWordsMean({ names, regime }: Opening): string {
  const { word } = REGIME_FACTS[regime].unit;
  return names === ''
    ? `It names no ${word} there.`
    : `It names no ${word} there, and I take it to mean ${names}.`;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

/** "a", "a or b", "a, b or c". */
function alternatives(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items);
}
