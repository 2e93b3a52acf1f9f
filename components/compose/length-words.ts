/** So many words a review request usually has; with fewer it says little, with more it is skimmed. */
const FEWEST = 250;
const MOST = 500;

const TEXT = {
  words: (count: number) => (count === 1 ? '1 word' : `${count} words`),
  usual: `${FEWEST} to ${MOST} is usual.`,
} as const;

/** How long a text is, and what is usual. */
export function lengthInWords(text: string): string {
  return `${TEXT.words(wordCount(text))}. ${TEXT.usual}`;
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
