import { ownStretch, partAt, type Part } from './part';

/** What a reference looks like: an optional prefix, then a run with at least one digit: `FOI / 1680`, `01/FOI/25/006753/Z`. */
const VALUE =
  /^(?:[A-Z][A-Za-z]{0,8}[A-Z](?:\.[A-Z]{2,9})?(?:[ \t]?[/–-][ \t]?|[ \t])){0,3}[A-Z0-9][A-Za-z0-9]*(?:[/._-][A-Za-z0-9]+)*(?:[ \t]\d{3,6}){0,2}(?![\w/])/;

interface Label {
  readonly pattern: RegExp;
  /** Lower is taken first. */
  readonly rank: number;
}

const LABELS: readonly Label[] = [
  { pattern: /\binternal review (?:reference|ref)(?: (?:number|no\.?))?\s*[:–-]*\s*/gi, rank: 0 },
  { pattern: /\b(?:our|my)\s+ref(?:erence)?(?:\s+(?:number|no\.?))?\s*[.:–-]*\s*/gi, rank: 1 },
  {
    pattern:
      /\b(?:(?:foi|eir|case|request|information request|freedom of information request) )?(?:reference|ref)(?: (?:number|no\.?))?\s*[.:–-]+\s*/gi,
    rank: 2,
  },
  { pattern: /\b(?:request|case|foi)\s+(?:number|no\.?|id)\s*(?:[:–-]+|is)\s*/gi, rank: 2 },
  { pattern: /\binternal review\s*[:–-]\s*(?=\S{0,6}\s?\d)/gi, rank: 0 },
  { pattern: /\bein cyf\s*[.:–-]*\s*/gi, rank: 1 },
  { pattern: /^cyf\s?:\s*/gim, rank: 2 },
  // "Your request: 24/FOI-557" in the head of the letter.
  { pattern: /\byour request[ \t]?:[ \t]*(?=[\w/.-]{0,9}(?:FOI|EIR|RFI))/gi, rank: 2 },
  { pattern: /\b(?:ein )?cyfeirnod(?:\s+(?:y cais|ni))?\s*[:–-]?\s*/gi, rank: 2 },
  { pattern: /\b(?:ymateb i(?:['’]r)? gais|response to request)\s?:\s*(?=[\w.]{0,12}[/-]\d)/gi, rank: 2 },
  { pattern: /\breference(?: number)?\s+(?=FOI|EIR|IR|RFI|\d{4})/gi, rank: 3 },
  // A line "Ref 11027-309", and a code that opens the subject of an e-mail.
  { pattern: /^[ \t]*ref[ \t]+(?=[\w/.-]{1,30}[ \t]*$)/gim, rank: 3 },
  { pattern: /^subject:[ \t]*(?:re:[ \t]*)?(?=[a-z]{1,6}[/-]\d{2,}[/-]\d)/gim, rank: 3 },
];

/** Another's reference: the applicant's own, or that of the request under review where the review has its own. */
const NOT_OURS = /\b(?:your|original(?: request)?|previous|ico|ico['’]s|eich)\s*$/i;

/** A reference without a label: the authority's word for such requests and a number, by itself or behind "request". */
const UNLABELLED =
  /(?:^[ \t]*|\b(?:concludes your request|in relation to|request for information|re:?|subject:?|reference|request|annwyl|cais)(?:\s?[:–-])?\s{1,3})((?:FOI[./]EIR|FOI|FOIR|EIR|RFI|IR|SAR|FOISA|F)(?:[ \t](?:ID|no\.?))?[ \t]?[/-]?[ \t]?\d[\w/.-]*\d)(?=[\s.,;:)”"–-]|$)/gim;
/** A code of the authority's own behind what the letter is about: "Information Request HCIR 20871". No month or Act with its year. */
const REQUEST_AND_CODE =
  /\b(?:[Ii]nformation|INFORMATION|FOI|EIR) (?:[Rr]equest|REQUEST)(?:\s?[:–-])?\s{1,3}([A-Z]{1,8}[ \t/-]?(?!(?:19|20)\d\d(?![\d/-]))\d{4,}(?:[/-][A-Z0-9]{1,9}){0,3})(?![\w/])/g;
/** A line of the letter's head that is nothing but a code: `202400415820`, `IC-309411-T7Q2`. */
const CODE_ALONE =
  /^[ \t]*(\d{10,14}|[A-Z0-9]{1,6}\/(?:FOI|EIR|FOISA)\/[\w/-]*\d(?=[ \t]|$)|[A-Z]{1,6}[-/]?\d{3,}(?:[-/][A-Z0-9]{1,8}){0,4}(?=[ \t]*$))/m;
/** "EIR 2004" is a law. */
const LAW_AND_YEAR = /^(?:FOIS?A?|EIS?R)[ \t]200[024]$/;
const HEAD = 1_200;

/**
 * The authority's reference of this request or review, with its prefix as written.
 * @returns null where the letter has none
 */
export function findReference(text: string, quoted: readonly Part[]): string | null {
  const { start } = ownStretch(text, quoted);
  let best: { rank: number; value: string } | null = null;
  for (const { pattern, rank } of LABELS) {
    for (const match of text.matchAll(pattern)) {
      const value = valueAt(text, match.index + match[0].length);
      if (value === null || isAnothers(text, match.index, match[0])) continue;
      if (partAt(quoted, match.index) !== null || !standsForTheLetter(text, match.index, start)) continue;
      if (best === null || rank < best.rank) best = { rank, value };
    }
  }
  return best?.value ?? unlabelled(text, quoted);
}

/** "Your reference" is the applicant's; "your request number" is the authority's number of it. */
function isAnothers(text: string, at: number, label: string): boolean {
  const owner = NOT_OURS.exec(text.slice(Math.max(0, at - 20), at))?.[0]
    .trim()
    .toLowerCase();
  return owner !== undefined && !(owner === 'your' && /^(?:request|case|foi|eir)\b/i.test(label));
}

function valueAt(text: string, at: number): string | null {
  const match = VALUE.exec(text.slice(at, at + 60));
  if (match === null || !/\d/.test(match[0])) return null;
  const value = match[0].trim();
  if (LAW_AND_YEAR.test(value)) return null;
  return /^(?:0\d{9,}|\d{1,2})$/.test(value) || (/^[A-Z]{1,2}\d/.test(value) && value.length < 4)
    ? null
    : value;
}

/** "an email … (our ref: … FOI / 2019-20-1881)" deep in the answer is the reference of another matter. */
function standsForTheLetter(text: string, at: number, start: number): boolean {
  if (at < start + HEAD)
    return (
      !/\bwhich we released\b|\bprevious\b/i.test(text.slice(Math.max(0, at - 80), at)) &&
      !isEarlier(text, at)
    );
  const sentence =
    text
      .slice(Math.max(0, at - 140), at)
      .split('.')
      .at(-1) ?? '';
  return /\b(?:quote|quoting|queries|contact|allocated|assigned|given)\b/i.test(sentence);
}

function unlabelled(text: string, quoted: readonly Part[]): string | null {
  for (const pattern of [UNLABELLED, REQUEST_AND_CODE]) {
    for (const match of text.matchAll(pattern)) {
      const value = match[1];
      if (value === undefined || LAW_AND_YEAR.test(value) || partAt(quoted, match.index) !== null) continue;
      if (
        /\b(?:handling|about|regarding|earlier|previous|of your request)\b[^.\n]{0,40}$/i.test(
          lineBefore(text, match.index),
        )
      )
        continue;
      return value;
    }
  }
  const { start, end } = ownStretch(text, quoted);
  return CODE_ALONE.exec(text.slice(start, Math.min(end, start + HEAD)))?.[1] ?? onlyOne(text, quoted);
}

const ANYWHERE = /\b(?:FOI|FOIR|EIR|RFI)[ \t]?[/-]?[ \t]?\d{4,}(?![\w/-])/g;

/** A letter that carries one such number and no other is about the request of that number. */
function onlyOne(text: string, quoted: readonly Part[]): string | null {
  const values = new Set<string>();
  for (const { 0: value, index } of text.matchAll(ANYWHERE)) {
    if (LAW_AND_YEAR.test(value) || partAt(quoted, index) !== null || isEarlier(text, index)) continue;
    values.add(value);
  }
  const [value = null] = values;
  return values.size === 1 ? value : null;
}

/** "your earlier request FOI 20871", "you asked for the papers of FOI 20871". */
function isEarlier(text: string, at: number): boolean {
  const sentence =
    text
      .slice(Math.max(0, at - 60), at)
      .split(/[.\n]/)
      .at(-1) ?? '';
  return /\b(?:earlier|previous|separate|another|you (?:asked|requested) (?:for|to see))\b/i.test(sentence);
}

function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - 60), at).replace(/\n/g, ' ');
}
