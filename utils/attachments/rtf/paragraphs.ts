import { joinStyled, splitStyled, type StyledText } from '../styled-text';
import type { BlockKind } from '../types';
import type { WrittenBlock } from '../written-document';

/** What kind of paragraph words stand in: bits beside those of their styles. */
export const PARAGRAPH_MARKS = { table: 8, item: 16, heading: 32 } as const;

/** Parts a letter's words at empty lines into paragraphs, and these where a table begins or ends within them. */
export function rtfBlocks(words: StyledText): readonly WrittenBlock[] {
  return splitStyled(words, '\n\n').flatMap(blocksIn);
}

function blocksIn(words: StyledText): readonly WrittenBlock[] {
  const runs: { readonly kind: BlockKind; readonly lines: StyledText[] }[] = [];
  for (const line of splitStyled(words, '\n')) {
    const kind = kindOf(line);
    const last = runs.at(-1);
    if (last !== undefined && (kind === null || (kind === 'table') === (last.kind === 'table')))
      last.lines.push(line);
    else runs.push({ kind: kind ?? 'paragraph', lines: [line] });
  }
  return runs.map(({ kind, lines }, index) => ({
    kind,
    words: joinStyled(lines, '\n'),
    followsClosely: index > 0,
  }));
}

/**
 * Null for a line without words, which is of the kind that the line before it is. One word tells: a list's number
 * stands in a group of its own, which says nothing of the list.
 */
function kindOf({ text, marks }: StyledText): BlockKind | null {
  if (text.trim() === '') return null;
  let all = 0;
  for (let at = 0; at < text.length; at += 1) if (/\S/.test(text.charAt(at))) all |= marks.charCodeAt(at);
  const kinds = Object.keys(PARAGRAPH_MARKS) as (keyof typeof PARAGRAPH_MARKS)[];
  return kinds.find((kind) => (all & PARAGRAPH_MARKS[kind]) !== 0) ?? 'paragraph';
}
