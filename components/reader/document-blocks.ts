import type { AttachmentText } from '../../utils/attachments';

type Reading = Pick<AttachmentText, 'text' | 'blocks' | 'styles'>;
type Style = AttachmentText['styles'][number]['style'];

/** A stretch of the letter that is written in one way. */
export interface Piece {
  readonly text: string;
  readonly styles: readonly Style[];
}

/** A part of a letter with the blank text that follows it: all of them together are the whole text, to the character. */
export type DocumentPart =
  | { readonly kind: 'paragraph' | 'heading'; readonly pieces: readonly Piece[]; readonly after: string }
  | { readonly kind: 'list'; readonly items: readonly Part[]; readonly after: string }
  | { readonly kind: 'table'; readonly rows: readonly Row[]; readonly after: string };

interface Part {
  readonly pieces: readonly Piece[];
  readonly after: string;
}

interface Row {
  readonly cells: readonly Part[];
  readonly after: string;
}

/** A letter as the parts that it is shown in. */
export function documentParts(reading: Reading): DocumentPart[] {
  const { text, blocks } = reading;
  const parts: DocumentPart[] = [];
  for (const [at, block] of blocks.entries()) {
    // Blank text before the first of them goes into it.
    const start = at === 0 ? 0 : block.start;
    const part: Part = {
      pieces: piecesOf(reading, start, block.end),
      after: text.slice(block.end, blocks[at + 1]?.start),
    };
    const last = parts.at(-1);
    if (block.kind === 'table') {
      parts.push({ kind: 'table', rows: rowsOf(reading, start, block.end), after: part.after });
    } else if (block.kind !== 'item') parts.push({ kind: block.kind, ...part });
    else if (last?.kind === 'list') {
      parts[parts.length - 1] = { ...last, items: [...last.items, part], after: '' };
    } else parts.push({ kind: 'list', items: [part], after: '' });
  }
  return parts;
}

function rowsOf(reading: Reading, start: number, end: number): Row[] {
  const lines = cut(reading.text, start, end, '\n');
  return lines.map(({ from, to, after }) => ({
    after,
    cells: cut(reading.text, from, to, '\t').map((cell) => ({
      pieces: piecesOf(reading, cell.from, cell.to),
      after: cell.after,
    })),
  }));
}

/** Cuts a stretch of text at a character, which comes after each piece but the last. */
function cut(text: string, start: number, end: number, at: string) {
  const pieces: { readonly from: number; readonly to: number; readonly after: string }[] = [];
  let from = start;
  for (;;) {
    const found = text.indexOf(at, from);
    if (found < 0 || found >= end) break;
    pieces.push({ from, to: found, after: at });
    from = found + 1;
  }
  return [...pieces, { from, to: end, after: '' }];
}

function piecesOf({ text, styles }: Reading, start: number, end: number): Piece[] {
  const here = styles.filter((style) => style.start < end && style.end > start);
  const edges = [start, end, ...here.flatMap((style) => [style.start, style.end])]
    .filter((edge) => edge >= start && edge <= end)
    .sort((a, b) => a - b);
  return [...new Set(edges)].flatMap((from, index, all) => {
    const to = all[index + 1];
    if (to === undefined) return [];
    const within = here.filter((style) => style.start <= from && style.end >= to);
    return [{ text: text.slice(from, to), styles: [...new Set(within.map(({ style }) => style))] }];
  });
}
