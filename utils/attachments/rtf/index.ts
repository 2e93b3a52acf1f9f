import { plainCharacters, withAddress } from '../characters';
import { UnreadableFile } from '../problem';
import { joinStyled, MARKS, styled, type StyledText } from '../styled-text';
import { writeDocument, type WrittenDocument } from '../written-document';
import { decoderOf } from './code-page';
import { PARAGRAPH_MARKS, rtfBlocks } from './paragraphs';
import { rtfTokens, type RtfToken } from './tokens';

/** Groups whose words are no part of the letter: tables of the file, page headers and footers, pictures, comments. */
const DESTINATIONS_LEFT_OUT = new Set(
  (
    'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf ' +
    'annotation atnid atnauthor atnref filetbl listtable listoverridetable revtbl rsidtbl themedata latentstyles ' +
    'datastore generator xmlnstbl nonshppict private template ftnsep ftnsepc aftnsep aftnsepc bkmkstart bkmkend'
  ).split(' '),
);

/** Written as `\*` groups, which readers that do not know them pass over; these two are known. */
const STARRED_KEPT = new Set(['fldinst', 'shppict']);

const WORDS_FOR: Readonly<Record<string, string>> = {
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
  line: '\n',
  tab: '\t',
  cell: '\t',
  nestcell: '\t',
  row: '\n',
  nestrow: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};

/** `\-` is an optional hyphen: a place where a word may break. */
const SYMBOLS_FOR: Readonly<Record<string, string>> = {
  '~': ' ',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
  '\n': '\n\n',
  '\r': '\n\n',
};

/** Deeper than any program nests groups. */
const DEEPEST = 2000;

/** What a group inherits from the one around it, and loses at its end. */
interface Group {
  /** Characters after `\u` that stand in for it where it is not understood. */
  substitutes: number;
  leftOut: boolean;
  hidden: boolean;
  inTable: boolean;
  isHeading: boolean;
  isItem: boolean;
  /** Of {@link MARKS}. */
  style: number;
  /** What the group's words are for: the letter, or a field's instruction, result or whole. */
  role: 'letter' | 'field' | 'instruction';
}

const OUTSIDE: Readonly<Group> = {
  substitutes: 1,
  leftOut: false,
  hidden: false,
  inTable: false,
  isHeading: false,
  isItem: false,
  style: 0,
  role: 'letter',
};

/** Underlines of every kind, "Font (Character) Formatting Properties"; `\\ulnone` ends them all. */
const UNDERLINE = /^ul(?:d|dash|dashd|dashdd|db|hwave|ldash|th\w*|uldbwave|w|wave)?$/;

/** Levels of the outline from 0 to 8 are headings, 9 is the body ("Paragraph Formatting Properties"). */
const BODY_LEVEL = 9;

/**
 * Reads an RTF file (Rich Text Format Specification 1.9.1): its words with paragraphs, line breaks, table rows and the
 * addresses of links. Throws {@link UnreadableFile} where its groups nest without end.
 */
export function readRtf(file: Uint8Array): WrittenDocument {
  const reader = new RtfReader();
  for (const token of rtfTokens(file)) reader.take(token);
  return writeDocument(rtfBlocks(reader.words()));
}

class RtfReader {
  #group: Group = { ...OUTSIDE };
  readonly #outer: Group[] = [];
  #decode = decoderOf(1252);
  /** Stand-ins still to be passed over after the last `\u`. */
  #toSkip = 0;
  #starred = false;
  readonly #letter: StyledText[] = [];
  readonly #fields: { readonly from: number; instruction: string }[] = [];

  words(): StyledText {
    return joinStyled(this.#letter);
  }

  take(token: RtfToken): void {
    if (token.kind === 'open') this.#open();
    else if (token.kind === 'close') this.#close();
    else if (token.kind === 'bytes') this.#write(this.#decode(Uint8Array.from(this.#unskipped(token.bytes))));
    else if (token.kind === 'symbol') this.#symbol(token.symbol);
    else this.#word(token.word, token.value);
  }

  #open(): void {
    if (this.#outer.length >= DEEPEST) throw new UnreadableFile('broken');
    this.#outer.push(this.#group);
    this.#group = { ...this.#group };
    this.#toSkip = 0;
  }

  #close(): void {
    const outer = this.#outer.pop();
    this.#toSkip = 0;
    this.#starred = false;
    if (outer === undefined) return;
    if (this.#group.role === 'field' && outer.role !== 'field') this.#endField();
    this.#group = outer;
  }

  /** Puts the address behind the words that a HYPERLINK field shows. */
  #endField(): void {
    const field = this.#fields.pop();
    if (field === undefined) return;
    const address = /HYPERLINK\s+"([^"]+)"/.exec(field.instruction)?.[1];
    if (address === undefined) return;
    const { text } = joinStyled(this.#letter.slice(field.from));
    if (text.trim() !== '')
      this.#letter.push(styled(withAddress(text, address).slice(text.length), this.#kind()));
  }

  #symbol(symbol: string): void {
    if (symbol === '*') {
      this.#starred = true;
      return;
    }
    if (this.#toSkip > 0) this.#toSkip -= 1;
    else this.#write(SYMBOLS_FOR[symbol] ?? '');
  }

  #word(word: string, value: number | null): void {
    const starred = this.#starred;
    this.#starred = false;
    const group = this.#group;
    if (DESTINATIONS_LEFT_OUT.has(word) || (starred && !STARRED_KEPT.has(word))) group.leftOut = true;
    else if (word === 'field') this.#openField();
    else if (word === 'fldinst') group.role = 'instruction';
    else if (word === 'u') this.#unicode(value ?? 0);
    else if (word === 'uc') group.substitutes = Math.max(0, value ?? 1);
    else if (word === 'ansicpg') this.#decode = decoderOf(value ?? 1252);
    else if (word === 'mac') this.#decode = decoderOf(10_000);
    else if (word === 'v' || word === 'deleted') group.hidden = value !== 0;
    else if (word === 'plain') Object.assign(group, { hidden: false, style: 0 });
    else if (word === 'b') this.#style(MARKS.bold, value !== 0);
    else if (word === 'i') this.#style(MARKS.italic, value !== 0);
    else if (word === 'ulnone') this.#style(MARKS.underline, false);
    else if (UNDERLINE.test(word)) this.#style(MARKS.underline, value !== 0);
    else if (word === 'intbl') group.inTable = true;
    else if (word === 'outlinelevel') group.isHeading = (value ?? 0) < BODY_LEVEL;
    else if (word === 'ls') group.isItem = (value ?? 0) > 0;
    else if (word === 'pard') Object.assign(group, { inTable: false, isHeading: false, isItem: false });
    else if (word === 'par' && group.inTable) this.#write(' ');
    else this.#write(Object.hasOwn(WORDS_FOR, word) ? (WORDS_FOR[word] ?? '') : '');
  }

  #style(mark: number, isOn: boolean): void {
    this.#group.style = isOn ? this.#group.style | mark : this.#group.style & ~mark;
  }

  /** What kind of paragraph words are in that are written now. */
  #kind(): number {
    const { inTable, isHeading, isItem } = this.#group;
    if (inTable) return PARAGRAPH_MARKS.table;
    if (isItem) return PARAGRAPH_MARKS.item;
    return isHeading ? PARAGRAPH_MARKS.heading : 0;
  }

  #openField(): void {
    this.#group.role = 'field';
    this.#fields.push({ from: this.#letter.length, instruction: '' });
  }

  #unicode(value: number): void {
    // Signed 16 bits in the file; two halves of a pair follow each other and join by themselves.
    this.#write(String.fromCharCode(value & 0xffff));
    this.#toSkip = this.#group.substitutes;
  }

  #unskipped(bytes: readonly number[]): readonly number[] {
    const skipped = Math.min(this.#toSkip, bytes.length);
    this.#toSkip -= skipped;
    return bytes.slice(skipped);
  }

  #write(text: string): void {
    const { leftOut, hidden, role } = this.#group;
    if (leftOut || text === '') return;
    const field = this.#fields.at(-1);
    if (role === 'instruction' && field !== undefined) field.instruction += text;
    else if (!hidden && role !== 'instruction')
      this.#letter.push(styled(plainCharacters(text), this.#group.style | this.#kind()));
  }
}
