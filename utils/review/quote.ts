/** About as much as a reader follows before asking what the point is. */
const MOST_WORDS = 30;

/** Words kept behind the citation when a long sentence has to be cut in front of it. */
const WORDS_BEHIND = 8;

/**
 * The sentence that a citation stands in, on one line, for quoting. Of a long one at most 30 whole words, those of the
 * citation among them, with an ellipsis where words were left out.
 * @param sentence where the sentence stands in `text`
 * @param citation where the citation stands; it may reach beyond the sentence
 */
export function quoteFrom(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  citation: { readonly start: number; readonly end: number },
): string {
  const words = wordsOf(text.slice(sentence.start, Math.max(sentence.end, citation.end)));
  const citedFrom = wordsOf(text.slice(sentence.start, citation.start)).length;
  const citedTo = wordsOf(text.slice(sentence.start, citation.end)).length;
  const last = Math.min(words.length, Math.max(MOST_WORDS, citedTo + WORDS_BEHIND));
  const first = citedTo <= MOST_WORDS ? 0 : Math.min(citedFrom, Math.max(0, last - MOST_WORDS));
  const kept = words.slice(first, first + MOST_WORDS);
  if (first > 0) kept.unshift('…');
  if (first + MOST_WORDS < words.length) kept.push('…');
  return kept.join(' ');
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
