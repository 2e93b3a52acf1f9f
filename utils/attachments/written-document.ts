import { joinStyled, MARKS, sliceStyled, splitStyled, trimStyled, type StyledText } from './styled-text';
import type { AttachmentText, BlockKind, TextBlock, TextStyle } from './types';

/** A paragraph, heading, list item or table as its file holds it. */
export interface WrittenBlock {
  readonly kind: BlockKind;
  readonly words: StyledText;
  /** True where it stands on the next line after the block before, with no empty line between: items of one list. */
  readonly followsClosely: boolean;
}

/** What reading a file without pages gives. */
export type WrittenDocument = Pick<AttachmentText, 'text' | 'blocks' | 'styles'>;

export const paragraph = (words: StyledText): WrittenBlock => ({
  kind: 'paragraph',
  words,
  followsClosely: false,
});

/** Many letters' lists are paragraphs that begin with a bullet somebody typed. */
const TYPED_BULLET = /^[•▪◦‣]\s/;

/** Blocks as one text: no blanks at line ends, never more than one empty line, nothing without words. */
export function writeDocument(written: readonly WrittenBlock[]): WrittenDocument {
  let text = '';
  const blocks: TextBlock[] = [];
  const styles: TextStyle[] = [];
  let isApart = false;
  for (const { kind, words, followsClosely } of written) {
    isApart ||= !followsClosely;
    const tidy = trimStyled(withoutBlanksAtLineEnds(words));
    if (tidy.text === '') continue;
    if (text !== '') text += isApart ? '\n\n' : '\n';
    isApart = false;
    blocks.push({
      kind: kind === 'paragraph' && TYPED_BULLET.test(tidy.text) ? 'item' : kind,
      start: text.length,
      end: text.length + tidy.text.length,
    });
    styles.push(...stylesOf(tidy, text.length));
    text += tidy.text;
  }
  return { text, blocks, styles };
}

function withoutBlanksAtLineEnds(words: StyledText): StyledText {
  const lines = splitStyled(words, '\n');
  return joinStyled(
    lines.map((line) => sliceStyled(line, 0, line.text.trimEnd().length)),
    '\n',
  );
}

const STYLES = Object.entries(MARKS) as readonly [TextStyle['style'], number][];

/** Stretches of each style, in the order of the text; blanks alone show no style. */
function stylesOf({ text, marks }: StyledText, offset: number): readonly TextStyle[] {
  const styles: TextStyle[] = [];
  for (const [style, bit] of STYLES) {
    let start: number | null = null;
    for (let at = 0; at <= marks.length; at += 1) {
      const isOn = at < marks.length && (marks.charCodeAt(at) & bit) !== 0;
      if (isOn) start ??= at;
      else if (start !== null) {
        if (text.slice(start, at).trim() !== '')
          styles.push({ style, start: start + offset, end: at + offset });
        start = null;
      }
    }
  }
  return styles.sort((a, b) => a.start - b.start || b.end - a.end);
}
