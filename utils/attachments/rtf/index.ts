import { plainCharacters, withAddress } from '../characters';
import { withPageEdges } from '../page-edges';
import { UnreadableFile } from '../problem';
import { joinStyled, MARKS, styled, type StyledText } from '../styled-text';
import { writeDocument, type WrittenDocument } from '../written-document';
import { decoderOf } from './code-page';
import { PARAGRAPH_MARKS, rtfBlocks } from './paragraphs';
import { rtfTokens, type RtfToken } from './tokens';
import {
  BODY_LEVEL,
  DESTINATIONS_LEFT_OUT,
  EDGES,
  LEFT_EDGES,
  STARRED_KEPT,
  SYMBOLS_FOR,
  UNDERLINE,
  WORDS_FOR,
  type Story,
} from './words';

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
  story: Story;
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
  story: 'body',
  role: 'letter',
};

/**
 * Reads an RTF file (Rich Text Format Specification 1.9.1): its words with paragraphs, line breaks, table rows and the
 * addresses of links, between what the letter needs of the header and footer of its first page. Throws {@link UnreadableFile} where its groups nest without end.
 */
export function readRtf(file: Uint8Array): WrittenDocument {
  const reader = new RtfReader();
  for (const token of rtfTokens(file)) reader.take(token);
  const { header, body, footer } = reader.stories();
  return writeDocument(withPageEdges(rtfBlocks(header), rtfBlocks(body), rtfBlocks(footer)));
}

class RtfReader {
  #group: Group = { ...OUTSIDE };
  readonly #outer: Group[] = [];
  #decode = decoderOf(1252);
  /** Stand-ins still to be passed over after the last `\u`. */
  #toSkip = 0;
  #starred = false;
  readonly #stories = new Map<Story, StyledText[]>();
  #isFirstSection = true;
  #firstPageDiffers = false;
  readonly #fields: { readonly from: number; instruction: string }[] = [];

  stories(): { readonly header: StyledText; readonly body: StyledText; readonly footer: StyledText } {
    const story = (...names: readonly Story[]): StyledText =>
      joinStyled(names.map((name) => this.#stories.get(name)).find((words) => words !== undefined) ?? []);
    return {
      header: this.#firstPageDiffers ? story('headerf') : story('header', 'headerr'),
      body: story('body'),
      footer: this.#firstPageDiffers ? story('footerf') : story('footer', 'footerr'),
    };
  }

  #written(): StyledText[] {
    const { story } = this.#group;
    const written = this.#stories.get(story) ?? [];
    this.#stories.set(story, written);
    return written;
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
    const written = this.#written();
    const { text } = joinStyled(written.slice(field.from));
    if (text.trim() !== '') written.push(styled(withAddress(text, address).slice(text.length), this.#kind()));
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
    const edge = EDGES.find((name) => name === word);
    if (edge !== undefined) Object.assign(group, this.#isFirstSection ? { story: edge } : { leftOut: true });
    else if (DESTINATIONS_LEFT_OUT.has(word) || LEFT_EDGES.has(word) || (starred && !STARRED_KEPT.has(word)))
      group.leftOut = true;
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
    else if (word === 'titlepg') this.#firstPageDiffers ||= this.#isFirstSection;
    else if (word === 'intbl') group.inTable = group.story === 'body';
    else if (word === 'outlinelevel') group.isHeading = (value ?? 0) < BODY_LEVEL;
    else if (word === 'ls') group.isItem = (value ?? 0) > 0;
    else if (word === 'pard') Object.assign(group, { inTable: false, isHeading: false, isItem: false });
    else if (word === 'par' && group.inTable) this.#write(' ');
    else this.#space(word);
  }

  /** Words that part words; a section's end is one of them. */
  #space(word: string): void {
    if (word === 'sect') this.#isFirstSection = false;
    // In a header tables set things side by side that have nothing to do with each other.
    if (this.#group.story !== 'body' && /cell$/.test(word)) this.#write('\n\n');
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
    this.#fields.push({ from: this.#written().length, instruction: '' });
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
      this.#written().push(styled(plainCharacters(text), this.#group.style | this.#kind()));
  }
}
