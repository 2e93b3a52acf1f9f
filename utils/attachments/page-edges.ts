import { isPageNumber } from './page-number';
import type { WrittenBlock } from './written-document';

/**
 * Puts the header and footer of a letter's first page around its body, where they break no sentence. The header is the
 * letterhead: date, reference and addresses often stand in it alone. Of the footer those paragraphs are kept that hold an
 * e-mail address, since that may be where a review is asked for; the rest is slogans, company numbers and home pages.
 */
export function withPageEdges(
  header: readonly WrittenBlock[],
  body: readonly WrittenBlock[],
  footer: readonly WrittenBlock[],
): readonly WrittenBlock[] {
  return [
    ...header.filter(({ words }) => !isPageNumber(words.text)),
    ...body,
    ...footer.filter(({ words }) => /\S@\S/.test(words.text)),
  ];
}
