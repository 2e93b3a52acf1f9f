import { joinParagraphs, plainCharacters, withAddress } from './characters';

/** What is used of mammoth's document tree, whose elements of every kind have the same few fields. */
export interface WordElement {
  readonly type: string;
  readonly value?: string;
  readonly href?: string | null;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly numbering?: { readonly isOrdered: boolean } | null;
  readonly children?: readonly WordElement[];
  readonly notes?: { resolve(reference: WordElement): { readonly body: readonly WordElement[] } | null };
}

/** Beyond this many paragraphs in one of its cells, a table is there for the layout of the letter. */
const MOST_PARAGRAPHS_IN_CELL = 6;

/** The letter's text: paragraphs, list items and table rows in order, footnotes at the end. */
export function wordText(document: WordElement): string {
  const references: WordElement[] = [];
  const body = blocks(document.children ?? [], references);
  const notes = references.map((reference, index) => {
    const note = document.notes?.resolve(reference)?.body ?? [];
    return `[${index + 1}] ${blocks(note, []).join(' ')}`;
  });
  return joinParagraphs([...body, ...notes]);
}

/** Paragraphs, each a string; list items that follow each other, and a table's rows, are lines of one. */
function blocks(elements: readonly WordElement[], notes: WordElement[]): readonly string[] {
  const found: string[] = [];
  let list: string[] = [];
  const endList = (): void => {
    found.push(list.join('\n'));
    list = [];
  };
  for (const element of elements) {
    if (element.type === 'paragraph') {
      const text = paragraphText(element, notes);
      if (text !== '' && element.numbering) {
        list.push(text);
        continue;
      }
      endList();
      found.push(text);
    } else {
      endList();
      found.push(
        ...(element.type === 'table' ? tableText(element, notes) : blocks(element.children ?? [], notes)),
      );
    }
  }
  endList();
  return found.filter((text) => text !== '');
}

function paragraphText(paragraph: WordElement, notes: WordElement[]): string {
  const text = plainCharacters(inlineText(paragraph, notes)).trim();
  return text !== '' && paragraph.numbering?.isOrdered === false ? `• ${text}` : text;
}

function inlineText(element: WordElement, notes: WordElement[]): string {
  switch (element.type) {
    case 'text':
      return element.value ?? '';
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    case 'noteReference':
      notes.push(element);
      return ` [${notes.length}]`;
    default: {
      const text = (element.children ?? []).map((child) => inlineText(child, notes)).join('');
      return element.href && text.trim() !== '' ? withAddress(text, element.href) : text;
    }
  }
}

function tableText(table: WordElement, notes: WordElement[]): readonly string[] {
  const rows = (table.children ?? []).map((row) =>
    (row.children ?? []).map((cell) => blocks(cell.children ?? [], notes)),
  );
  const isLayout = rows.some((row) => row.some((cell) => cell.length > MOST_PARAGRAPHS_IN_CELL));
  if (isLayout || rows.every((row) => row.filter((cell) => cell.length > 0).length <= 1)) return rows.flat(2);
  return [rows.map((row) => row.map((cell) => cell.join(' ').replace(/\s+/g, ' ')).join('\t')).join('\n')];
}
