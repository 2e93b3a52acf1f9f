import { plainCharacters, withAddress } from '../characters';
import { joinStyled, MARKS, replaceStyled, styled, trimStyled, type StyledText } from '../styled-text';
import { paragraph, type WrittenBlock } from '../written-document';

/** What is used of mammoth's document tree, whose elements of every kind have the same few fields. */
export interface WordElement {
  readonly type: string;
  readonly value?: string;
  readonly href?: string | null;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly styleName?: string | null;
  readonly numbering?: { readonly isOrdered: boolean } | null;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderline?: boolean;
  readonly children?: readonly WordElement[];
  readonly notes?: { resolve(reference: WordElement): { readonly body: readonly WordElement[] } | null };
}

/** Beyond this many paragraphs in one of its cells, a table is there for the layout of the letter. */
const MOST_PARAGRAPHS_IN_CELL = 6;

/** Word's built-in styles, which keep their English names in every language (ECMA-376-1, 17.3.1.27 and 17.7.4.9). */
const HEADING_STYLE = /^(?:heading \d|title|subtitle)$/i;

/** A page's header or footer as blocks: its tables are there to set things side by side. */
export function edgeBlocks(document: WordElement): readonly WrittenBlock[] {
  const flat = (elements: readonly WordElement[]): readonly WordElement[] =>
    elements.flatMap((element) => (/^table/.test(element.type) ? flat(element.children ?? []) : [element]));
  return blocksOf(flat(document.children ?? []), []);
}

/** The letter's blocks in order: paragraphs, list items and tables, footnotes at the end. */
export function wordBlocks(document: WordElement): readonly WrittenBlock[] {
  const references: WordElement[] = [];
  const body = blocksOf(document.children ?? [], references);
  const notes = references.map((reference, index) => {
    const note = blocksOf(document.notes?.resolve(reference)?.body ?? [], []);
    return paragraph(joinStyled([styled(`[${index + 1}] `), inOneParagraph(note)]));
  });
  return [...body, ...notes];
}

function blocksOf(elements: readonly WordElement[], notes: WordElement[]): readonly WrittenBlock[] {
  const found: WrittenBlock[] = [];
  let inList = false;
  for (const element of elements) {
    if (element.type === 'paragraph') {
      const block = paragraphBlock(element, inList, notes);
      inList = block.kind === 'item';
      if (block.words.text !== '') found.push(block);
    } else {
      inList = false;
      found.push(
        ...(element.type === 'table' ? tableBlocks(element, notes) : blocksOf(element.children ?? [], notes)),
      );
    }
  }
  return found;
}

function paragraphBlock(element: WordElement, inList: boolean, notes: WordElement[]): WrittenBlock {
  const words = trimStyled(inlineText(element, notes));
  if (words.text === '') return paragraph(words);
  if (HEADING_STYLE.test(element.styleName ?? '')) return { kind: 'heading', words, followsClosely: false };
  if (element.numbering) {
    // Numbers have been written into the words already.
    const mark = element.numbering.isOrdered ? '' : '• ';
    return { kind: 'item', words: joinStyled([styled(mark), words]), followsClosely: inList };
  }
  return paragraph(words);
}

function inlineText(element: WordElement, notes: WordElement[], mark = 0): StyledText {
  switch (element.type) {
    case 'text':
      return styled(plainCharacters(element.value ?? ''), mark);
    case 'tab':
      return styled('\t', mark);
    case 'break':
      return styled('\n', mark);
    case 'noteReference':
      notes.push(element);
      return styled(` [${notes.length}]`);
    default: {
      const inner = joinStyled(
        (element.children ?? []).map((child) => inlineText(child, notes, mark | markOf(element))),
      );
      if (!element.href || inner.text.trim() === '') return inner;
      const address = withAddress(inner.text, element.href).slice(inner.text.length);
      return joinStyled([inner, styled(address)]);
    }
  }
}

function markOf({ isBold, isItalic, isUnderline }: WordElement): number {
  return (
    (isBold === true ? MARKS.bold : 0) |
    (isItalic === true ? MARKS.italic : 0) |
    (isUnderline === true ? MARKS.underline : 0)
  );
}

function tableBlocks(table: WordElement, notes: WordElement[]): readonly WrittenBlock[] {
  const rows = (table.children ?? []).map((row) =>
    (row.children ?? []).map((cell) => blocksOf(cell.children ?? [], notes)),
  );
  const isLayout = rows.some((row) => row.some((cell) => paragraphsIn(cell) > MOST_PARAGRAPHS_IN_CELL));
  if (isLayout || rows.every((row) => row.filter((cell) => cell.length > 0).length <= 1)) return rows.flat(2);
  const lines = rows.map((row) =>
    joinStyled(
      row.map((cell) => replaceStyled(inOneParagraph(cell), /\s+/g, ' ')),
      '\t',
    ),
  );
  return [{ kind: 'table', words: joinStyled(lines, '\n'), followsClosely: false }];
}

/** A list counts as one. */
const paragraphsIn = (blocks: readonly WrittenBlock[]): number =>
  blocks.filter(({ followsClosely }) => !followsClosely).length;

const inOneParagraph = (blocks: readonly WrittenBlock[]): StyledText =>
  joinStyled(
    blocks.flatMap(({ words, followsClosely }, index) =>
      index === 0 ? [words] : [styled(followsClosely ? '\n' : ' '), words],
    ),
  );
