/** What a person cannot see and a plain-text letter should not carry: controls, soft hyphens, direction marks. Joiners stay: emoji need them. */
const INVISIBLE = /(?![\s\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}]/gu;

const SENTENCE_END = /[.!?…]$/;

/** `text` on one line: white space of every kind becomes single spaces, what is invisible goes. */
export function oneLine(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/**
 * Words taken from a page or a letter, on one line. Square brackets become round ones: WhatDoTheyKnow prints
 * "[email address]" where it hides one, which in a letter about to be sent would read as a gap left to fill.
 */
export function fromPage(text: string): string {
  return oneLine(text).replaceAll('[', '(').replaceAll(']', ')');
}

/** `text` from a page in double quotation marks, with those inside it made single. Empty for empty text. */
export function inQuotes(text: string): string {
  const words = fromPage(text).replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', "'");
  return words === '' ? '' : `“${words}”`;
}

/** As {@link inQuotes}, ending as a sentence does. */
export function quotedSentence(text: string): string {
  const quote = inQuotes(text);
  return quote === '' || SENTENCE_END.test(quote.slice(0, -1)) ? quote : `${quote}.`;
}

/** A reader's own words, line by line as written, with stray spaces and runs of empty lines taken out. */
export function readerParagraphs(text: string): string {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/).map(oneLine);
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The sentences that have something to say, as one paragraph. */
export function paragraph(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** A letter from salutation to signature; paragraphs with nothing in them leave no gap. */
export function letter(authority: string, paragraphs: readonly string[], signature: string): string {
  const addressee = fromPage(authority);
  const salutation = addressee === '' ? 'Dear Sir or Madam,' : `Dear ${addressee},`;
  return [salutation, ...paragraphs, 'Yours faithfully,', fromPage(signature)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}
