import { annexWord, ANNEX, isListed, LONGEST_TITLE } from './further-documents';
import { SALUTATION } from './letter-date';
import type { Line } from './lines';
import type { Span } from './sentences';
import { SIGNS_OFF } from './standing-parts';
import { near, oneOf, type Wording } from './wording';

const ENACTMENT = String.raw`(?:(?:the|these|this|relevant) )?(?:acts?|regulations?|legislation|sections?|statutes?|law|foia|foisa|eirs?|freedom of information|environmental information|data protection)\b`;
/** "Relevant legislation", "Extracts from the Act", "Regulation 12 in full": the text of the law stands below. */
const LAW_TITLE = oneOf(
  /^(?:the )?(?:(?:relevant|applicable|statutory|full|key|supporting) ){0,2}(?:legislation|legislative|statutory (?:text|provisions?|extracts?|framework)|statutes?|law)(?=\s*(?:[:(–—-]|$)| (?:and|extracts?|provisions?|text|for|relating)\b)/i,
  /^(?:the )?(?:relevant|applicable) (?:(?:statutory|legal|legislative|foia?|foisa|eirs?) )?(?:sections?|provisions?|regulations?|articles?|(?:parts? of|extracts? (?:from|of)) the (?:act|legislation|regulations))\b/i,
  new RegExp(
    String.raw`^(?:relevant |full )?(?:extracts?|excerpts?|text|wording) (?:from|of) ${ENACTMENT}`,
    'i',
  ),
  near(
    /^(?:the )?(?:full |complete )?(?:sections?|regulations?|articles?|exemptions?|exceptions?|acts?|legislation)\b/gi,
    60,
    /\bin full\W*$/i,
  ),
  /^(?:y |yr )?dd?eddfwriaeth(?: (?:berthnasol|gymwys))?$/i,
  /^(?:yr )?(?:adrannau|rheoliadau|darpariaethau) perthnasol\b/i,
  /^(?:detholiad(?:au)?|dyfyniad(?:au)?|darn(?:au)?|testun(?: llawn)?) (?:(?:o|allan o) )?(?:['’]?r |y |yr )?(?:o['’]r )?(?:dd?eddf|rheoliad|adran)/i,
  near(/^(?:adran(?:nau)?|rheoliad(?:au)?|eithriad(?:au)?|y ddeddf)\b/gi, 60, /\byn llawn\W*$/i),
);
/** The name of an enactment alone; below a signature it heads many an answer too. */
const ACT_TITLE = oneOf(
  /^(?:the )?(?:act|regulations|foia|foisa|eirs?)$/i,
  /^(?:the )?(?:freedom of information|environmental information|data protection)(?: \(?scotland\)?)? (?:act|regulations)(?: (?:19|20)\d\d)?(?=\s*(?:[:,(–—-]|$))/i,
  /^(?:y |yr )?(?:dd?eddf|rheoliadau)(?: (?:rhyddid gwybodaeth|gwybodaeth amgylcheddol))?(?: (?:19|20)\d\d)?$/i,
);
/** What the letter did, and not what the law says: "Legislation applied", "Regulations relied on". */
const OWN_TITLE =
  /\b(?:appl(?:y|ied|ying|ication)|withh\w+|redact\w+|refus\w+|reli(?:ed|ance)|used|engaged|reasons?|consider\w*|decisions?|responses?|reply|requests?|public interest|documents?|schedule|explain\w*|explanation|gymhwys\w*|rhesymau|ymateb|cais)\b/i;

/** A paragraph of a letter speaks to somebody or of what was done; a statute does neither. */
const SPEAKS = oneOf(
  /\b(?:you|yours?|we|ours?|i (?:am|have|find|consider|do|uphold|conclude|agree)|because|internal reviews?|complaints? (?:should|can|may)|this (?:letter|response|reply|case))\b/i,
  /\b(?:is|are|was|were|been) (?:\w+ )?(?:applied|engaged|redacted|withheld (?:under|as|in)|exempt(?! information)|relied)\b|\bha(?:s|ve) been withheld\b/i,
  /\bthe (?:council|trust|department|ministry|force|constabulary|university|college|agency|board|office) (?:has|is|considers|believes|holds|does|will|cannot|finds)\b/i,
  /\b(?:eich|chi|ein|rydym|ydym|rydw|wyf|gallwch|adolygiad mewnol)\b/i,
);

/** "(1)", "(a)", "(iii)", "12.—(1)": how the paragraphs of a statute are numbered. */
const ITEM =
  /^["“‘'[]?(?:\d{1,3}[A-Z]{0,2}\s?\.?\s?[—–-]?\s?)?\((?:\d{1,2}[A-Z]{0,2}|[a-z]{1,2}|[ivx]{1,4})\)\s/;
/** "12.—(1)": nothing but a statute numbers so. */
const NUMBERED_AS_LAW = /^["“‘'[]?\d{1,3}[A-Z]{0,2}\.\s?[—–-]\s?\(\d/;
/** How a subsection opens, behind its number. */
const OPENS_SUBSECTION =
  /^["“‘'[]?(?:\d{1,3}[A-Z]{0,2}\s?\.?\s?)?\(\d{1,2}[A-Z]{0,2}\)\s+(?:for the purposes? of|subject to|notwithstanding|nothing in|(?:in|under) (?:this (?:section|regulation|act)|subsections?|paragraphs?)|(?:sub)?(?:section|paragraph|regulation)s? \(?\d\S{0,8} (?:does|do|applies|apply)|a public authority (?:may|shall|must|is)|the duty to confirm|the (?:first|second|third) condition|(?:any )?information (?:\S+ ){0,14}is (?:also )?exempt information|er (?:mwyn|dibenion)|yn ddarostyngedig)/i;
/** Behind the last item of a list, the sentence that the list stands in goes on. */
const GOES_ON = /^(?:and|or|unless|if|if,|the public interest|in all the circumstances)\b/;
/** The heading of a provision among those that are set out: what stands below it may be its text. */
const NAMES_PROVISION = /^(?:the )?(?:sections?|regulations?|articles?|adran|rheoliad)\s\d/i;
const LONGEST_HEADING = 90;
const MOST_HEADINGS = 2;
/** In lines; longer ones are read in pieces, so that many titles in one are not each read to its end. */
const LONGEST_PARAGRAPH = 60;

/**
 * Where a letter sets out the law word by word: an annex of that title, as far as nobody speaks in it, and runs of
 * paragraphs that are numbered and worded as a statute's. Takes time in proportion to the lines.
 * @param lines of the letter, without other letters
 */
export function findQuotedLaw(lines: readonly Line[]): readonly Span[] {
  const found: Span[] = [];
  const lastSignature = lines.findLastIndex(({ text }) => SIGNS_OFF.test(text));
  const firstSignature = lines.findIndex(({ text }) => SIGNS_OFF.test(text));
  let behind = 0;
  for (const index of lines.keys()) {
    if (index < behind) continue;
    const isBelow = firstSignature >= 0 && index > firstSignature;
    const heading = titleLines(lines, index, isBelow, index > lastSignature);
    const [start, end] = heading > 0 ? annexAt(lines, index, heading) : [index, endOfRun(lines, index)];
    const first = lines[start];
    const last = lines[end - 1];
    if (end <= start || first === undefined || last === undefined) continue;
    found.push({ start: first.start, end: last.end });
    behind = end;
  }
  return found;
}

/** How many lines the title of such an annex has; 0 where none begins. Without the word for an annex it stands below a signature. */
function titleLines(lines: readonly Line[], index: number, isBelow: boolean, isBehindLast: boolean): number {
  const text = lines[index]?.text ?? '';
  if (text.length > LONGEST_TITLE) return 0;
  const annex = ANNEX.exec(text);
  if (annex === null) return isBelow && isLawTitle(text, LAW_TITLE) ? 1 : 0;
  if (!(isBelow || isBehindLast) || isListed(lines, index)) return 0;
  const rest = text.slice(annex[0].length).trim();
  if (rest !== '') return isLawTitle(rest, ANNEX_TITLE) ? 1 : 0;
  return isLawTitle(lines[index + 1]?.text ?? '', ANNEX_TITLE) ? 2 : 0;
}

const ANNEX_TITLE = oneOf(LAW_TITLE, ACT_TITLE);

function isLawTitle(text: string, wording: Wording): boolean {
  const title = text.replace(/^[(:–—\s-]+/, '').replace(/[):]$/, '');
  if (title.length > LONGEST_TITLE || /[.;,]$/.test(title) || OWN_TITLE.test(title)) return false;
  return wording.test(title) && !SPEAKS.test(title);
}

/** From the title to the first paragraph that speaks; where the first one introduces the law, from behind that. */
function annexAt(lines: readonly Line[], index: number, heading: number): readonly [number, number] {
  const word = annexWord(lines[index]?.text ?? '');
  const first = index + heading;
  const introduction = endOfBlock(lines, first);
  const introduces = speaks(lines, first, introduction);
  const below = lines[introduction]?.text ?? '';
  if (introduces && !NAMES_PROVISION.test(below) && !ITEM.test(below)) return [index, index];
  const start = introduces ? introduction : index;
  let at = introduces ? introduction : first;
  while (at < lines.length && !isNextDocument(lines[at]?.text ?? '', word)) {
    const end = endOfBlock(lines, at);
    if (speaks(lines, at, end)) return [start, withoutHeadings(lines, start, at)];
    at = end;
  }
  return [start, at];
}

function isNextDocument(text: string, word: string | null): boolean {
  if (SALUTATION.test(text) || SIGNS_OFF.test(text)) return true;
  if (text.length > LONGEST_TITLE || /[.;,]$/.test(text)) return false;
  const other = annexWord(text);
  return other !== null && (word === null || word === other);
}

/** The heading above a paragraph that speaks belongs to it. */
function withoutHeadings(lines: readonly Line[], start: number, end: number): number {
  let last = end;
  while (last > start && last > end - MOST_HEADINGS && isHeading(lines[last - 1]?.text ?? '')) last -= 1;
  return last;
}

const isHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING && !/[.;,:—–]$/.test(text) && !ITEM.test(text);

/** Behind the last of a statute's paragraphs that begin with that line; the line itself where none do. */
function endOfRun(lines: readonly Line[], index: number): number {
  const text = lines[index]?.text ?? '';
  const isNumberedAsLaw = NUMBERED_AS_LAW.test(text);
  if (!isNumberedAsLaw && !OPENS_SUBSECTION.test(text)) return index;
  let count = 0;
  let at = index;
  while (at < lines.length) {
    const line = lines[at]?.text ?? '';
    if (!ITEM.test(line) && !NUMBERED_AS_LAW.test(line) && !GOES_ON.test(line)) break;
    const end = endOfBlock(lines, at);
    if (speaks(lines, at, end)) break;
    count += 1;
    at = end;
  }
  // One subsection alone, in its own letter's words, may be the refusal itself: "(1) A public authority may refuse …".
  return isNumberedAsLaw || count > 1 ? at : index;
}

/** Behind a paragraph or a numbered item of one. */
function endOfBlock(lines: readonly Line[], index: number): number {
  let at = index + 1;
  for (; at < Math.min(lines.length, index + LONGEST_PARAGRAPH); at += 1) {
    const line = lines[at];
    const above = lines[at - 1]?.text ?? '';
    if (line === undefined || line.afterBlank || ITEM.test(line.text) || /[.;:!?—–]["”’]?$/.test(above))
      break;
  }
  return at;
}

function speaks(lines: readonly Line[], from: number, to: number): boolean {
  return SPEAKS.test(
    lines
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
}
