import { XMLSerializer } from '@xmldom/xmldom';
import { ListCounter } from './list-counter';
import { readLists, readStyles, type Styles, type WordList } from './numbering';
import { childOf, childrenOf, elementsBelow, isWord, parseXml, valueOf } from './xml';

interface Numbered {
  readonly list: WordList;
  readonly level: number;
}

/**
 * Writes the numbers of a document's lists into its paragraphs, where Word shows them (ECMA-376-1, 17.9): mammoth's tree
 * keeps nothing but whether a list is numbered. Takes and gives the XML of the document.
 */
export function numberParagraphs(document: string, numbering: string, styles: string | undefined): string {
  const xml = parseXml(document);
  const styleSheet: Styles = styles === undefined ? new Map() : readStyles(parseXml(styles));
  const lists = readLists(parseXml(numbering), styleSheet);
  const byStyle = numberingOfStyles(lists, styleSheet);
  const counter = new ListCounter();
  let isChanged = false;
  for (const paragraph of [...elementsBelow(xml)].filter((element) => isWord(element, 'p'))) {
    const numbered = numberingOf(paragraph, lists, byStyle);
    // A paragraph whose end was struck out is one with the next (17.13.5.15).
    if (numbered === null || childOf(paragraph, 'pPr', 'rPr', 'del') !== null) continue;
    const number = counter.next(numbered.list, numbered.level);
    if (number === null || paragraph.textContent.trim() === '') continue;
    insertAtStart(paragraph, `${number} `);
    isChanged = true;
  }
  return isChanged ? new XMLSerializer().serializeToString(xml) : document;
}

function numberingOf(
  paragraph: Element,
  lists: ReadonlyMap<string, WordList>,
  byStyle: (style: string) => Numbered | null,
): Numbered | null {
  const properties = childOf(paragraph, 'pPr', 'numPr');
  const style = valueOf(paragraph, 'pPr', 'pStyle');
  const inherited = style === null ? null : byStyle(style);
  const id = valueOf(properties, 'numId');
  // A list numbered 0 takes the paragraph out of its style's list (17.9.18).
  const list = id === null ? inherited?.list : lists.get(id);
  if (list === undefined) return null;
  const level = valueOf(properties, 'ilvl');
  return { list, level: level === null ? (inherited?.level ?? 0) : Number(level) };
}

/** Looks up which list a paragraph style puts its paragraphs into, by itself or by the style that it is based on. */
function numberingOfStyles(
  lists: ReadonlyMap<string, WordList>,
  styles: Styles,
): (style: string) => Numbered | null {
  const known = new Map<string, Numbered | null>();
  const find = (id: string): Numbered | null => {
    const found = known.get(id);
    if (found !== undefined) return found;
    // Styles based on each other in a circle end here.
    known.set(id, null);
    const style = styles.get(id) ?? null;
    const properties = childOf(style, 'pPr', 'numPr');
    const list = lists.get(valueOf(properties, 'numId') ?? '');
    const base = valueOf(style, 'basedOn');
    const numbered =
      list === undefined
        ? base === null
          ? null
          : find(base)
        : {
            list,
            level:
              [...list.levels].find(([, level]) => level.style === id)?.[0] ??
              Number(valueOf(properties, 'ilvl') ?? 0),
          };
    known.set(id, numbered);
    return numbered;
  };
  return find;
}

function insertAtStart(paragraph: Element, words: string): void {
  const { ownerDocument, namespaceURI, prefix } = paragraph;
  const create = (name: string): Element =>
    ownerDocument.createElementNS(namespaceURI, prefix ? `${prefix}:${name}` : name);
  const text = create('t');
  text.appendChild(ownerDocument.createTextNode(words));
  const run = create('r');
  run.appendChild(text);
  paragraph.insertBefore(run, childrenOf(paragraph, 'pPr')[0]?.nextSibling ?? paragraph.firstChild);
}
