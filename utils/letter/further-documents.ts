import type { PlainDate } from '../calendar';
import { findLetterDate, SALUTATION } from './letter-date';
import type { Line } from './lines';
import { SIGNS_OFF } from './standing-parts';

/** What begins behind the first letter of a text that holds more than one document. */
export interface FurtherDocument {
  /** The index of its first line: its title, or its letterhead. */
  readonly line: number;
  /** "annex b": what it is called in a row of such. Null without a title that numbers it. */
  readonly label: string | null;
  /** Its title says that it was written before the letter: "Copy of our original response". */
  readonly isEarlier: boolean;
  /** The line that greets somebody, where it is a letter; null for any other annex. */
  readonly salutation: string | null;
  /** A letter's own date. */
  readonly date: PlainDate | null;
}

/** Of a document behind the letter, in characters. */
export const LONGEST_TITLE = 100;
/** A title with the word for an annex, and its number in a row of such. */
export const ANNEX =
  /^(annex(?:e|ure)?|appendix|enclosure|attachment|schedule|atodiad)(?:\s+(?:no\.?\s*)?([a-z]|\d{1,2}|[ivx]{1,4}))?(?:\s*[:.–—-]|\s|$)/i;

/** Ends a title, or goes on with when and to whom: "first response times" is about something else. */
const TITLE_ENDS = String.raw`(?=\s*(?:[:,;()–—-]|$)|\s+(?:of|dated|to|from|sent|letter|notice|issued|and|\d))`;
const EARLIER = new RegExp(
  String.raw`\b(?:` +
    [
      String.raw`(?:original|initial|first|earlier|previous)\s+(?:\w+\s+){0,2}(?:response|reply|decision|refusal|letter|answer|correspondence)${TITLE_ENDS}`,
      String.raw`cop(?:y|ies)\s+of\s+(?:the|our|your|my|an)\s+(?:\w+\s+){0,3}(?:response|reply|decision|refusal|letter|answer|request|correspondence|e-?mails?)${TITLE_ENDS}`,
      String.raw`(?:our|the)\s+(?:response|reply|decision|refusal|letter)(?:\s+(?:letter|notice))?\s+(?:of|dated|sent\s+on)\b`,
      String.raw`your\s+(?:request\s+for\s+(?:an?\s+)?(?:internal\s+)?review|(?:internal\s+)?review\s+request|complaint|letter|e-?mail)${TITLE_ENDS}`,
      String.raw`(?:internal\s+review\s+request|request\s+for\s+(?:an?\s+)?internal\s+review)${TITLE_ENDS}`,
      String.raw`(?:h?ymateb|llythyr|penderfyniad|ateb)\s+(?:gwreiddiol|cyntaf|blaenorol)`,
      String.raw`copi\s+o|eich\s+(?:cwyn|llythyr|cais\s+am\s+adolygiad)`,
    ].join('|') +
    ')',
  'i',
);
/** A title without the word for an annex; it counts only below a signature. */
const TITLE_ALONE =
  /^(?:cop(?:y|ies|i)|our|the|original|initial|first|earlier|previous|your|internal review request|request for|ein|eich)\b/i;
const ENCLOSURES = /^(?:enc(?:s|l)?|enclosures?|enclosed|attachments?|attached|amgaeir|amg)\s?[.:]*$/i;

/** In lines: from a letter's first to its salutation. */
const LONGEST_HEAD = 30;
/** In lines: from the title of an annex to the salutation of a letter in it. */
const LONGEST_ANNEX_HEAD = 20;
const LONGEST_HEAD_LINE = 70;
const HAS_REFERENCE = /\b(?:our|your|my|foi|case|ein)\s+(?:ref|cyf)|^(?:ref|cyf)/i;

/** A line that names what is below: not a sentence, and not one of a list of what is enclosed. */
function titleAt(lines: readonly Line[], index: number): Pick<FurtherDocument, 'label' | 'isEarlier'> | null {
  const text = lines[index]?.text ?? '';
  if (text.length > LONGEST_TITLE || /[.;,]$/.test(text) || isListed(lines, index)) return null;
  const annex = ANNEX.exec(text);
  if (annex !== null) {
    const [whole, word = '', number] = annex;
    const rest = text.slice(whole.length).trim();
    if (number === undefined && !EARLIER.test(rest) && rest !== '') return null;
    if (/^(?:is|are|was|lists?|sets?|shows?|contains?|gives?|to|of|below|above|attached)\b/i.test(rest))
      return null;
    return {
      label: number === undefined ? null : `${word} ${number}`.toLowerCase(),
      isEarlier: EARLIER.test(rest),
    };
  }
  return TITLE_ALONE.test(text) && EARLIER.test(text) ? { label: null, isEarlier: true } : null;
}

/** The word that a title calls an annex by; null for any other line. */
export function annexWord(title: string): string | null {
  return ANNEX.exec(title)?.[1]?.toLowerCase() ?? null;
}

/** Whether a line stands in a list of what is enclosed, and heads nothing. */
export function isListed(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1]?.text ?? '';
  if (ENCLOSURES.test(before)) return true;
  return [before, lines[index + 1]?.text ?? ''].some(
    (beside) => beside.length <= LONGEST_TITLE && !beside.endsWith('.') && ANNEX.test(beside),
  );
}

/**
 * Finds where further documents begin: letters with a head and a salutation of their own below a signature, and annexes.
 * Takes time in proportion to the lines.
 * @param lines of the text, without an e-mail quoted at its end
 */
export function findFurtherDocuments(text: string, lines: readonly Line[]): readonly FurtherDocument[] {
  const found: FurtherDocument[] = [];
  const lastSignature = lines.findLastIndex(({ text: line }) => SIGNS_OFF.test(line));
  let signature: number | null = null;
  let isSigned = false;
  for (const [index, line] of lines.entries()) {
    if (SIGNS_OFF.test(line.text)) {
      signature = index;
      isSigned = true;
      continue;
    }
    const last = found.at(-1);
    if (SALUTATION.test(line.text) && line.text.length <= LONGEST_HEAD_LINE) {
      if (last !== undefined && last.salutation === null && index - last.line <= LONGEST_ANNEX_HEAD) {
        found[found.length - 1] = asLetter(text, lines, last, index);
        isSigned = false;
      } else if (isSigned && signature !== null) {
        const start = startOfHead(lines, signature, index);
        const letter = asLetter(text, lines, { ...UNTITLED, line: start }, index);
        const head = lines.slice(start, index);
        if (letter.date === null && !head.some(({ text: words }) => HAS_REFERENCE.test(words))) continue;
        found.push(letter);
        isSigned = false;
      }
      continue;
    }
    const title = titleAt(lines, index);
    if (title === null) continue;
    const isBelow = signature !== null || (title.label !== null && index > lastSignature);
    if (isBelow || (title.label !== null && greetsSoon(lines, index)))
      found.push({ ...UNTITLED, ...title, line: index });
  }
  return found;
}

const UNTITLED = { label: null, isEarlier: false, salutation: null, date: null } as const;

function greetsSoon(lines: readonly Line[], index: number): boolean {
  return lines.slice(index + 1, index + LONGEST_ANNEX_HEAD).some(({ text }) => SALUTATION.test(text));
}

function asLetter(
  text: string,
  lines: readonly Line[],
  { label, isEarlier, line }: FurtherDocument,
  salutation: number,
): FurtherDocument {
  const greeting = lines[salutation];
  const head = text.slice(lines[line]?.start, greeting?.end);
  return { label, isEarlier, line, salutation: greeting?.text ?? '', date: findLetterDate(head, []) };
}

/** The first line of a letterhead above a salutation: behind the signature's own lines, and behind whole sentences. */
function startOfHead(lines: readonly Line[], signature: number, salutation: number): number {
  let first = signature + 2;
  while (first < salutation && lines[first]?.afterBlank === false) first += 1;
  let start = salutation;
  const least = Math.max(first, salutation - LONGEST_HEAD);
  while (start > least && !isSentence(lines[start - 1])) start -= 1;
  return start;
}

const isSentence = (line: Line | undefined): boolean =>
  line === undefined || line.text.length > LONGEST_HEAD_LINE || /[.?!]$/.test(line.text);
