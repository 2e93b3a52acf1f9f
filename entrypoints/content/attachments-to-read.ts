import type { LetterAttachment } from '../../utils/page';

/** Of one reply at most so many are read unasked. */
const MOST = 3;

/** Words in the names of files that are letters; what is between words in such names is no letter. */
const LETTER_NAME =
  /(?:^|[^\p{L}])(?:letter|response|reply|refusal|decision|notice|outcome|review|foi|foia|eir|eirs|ltr|llythyr|ymateb|penderfyniad|adolygiad)(?!\p{L})/iu;

/** Endings of files in which authorities send letters. */
const LETTER_FILE = /\.(?:pdf|docx?|rtf)$/i;

/**
 * The attachments to be read without being asked for: what looks like a letter of the reply that is being viewed, which
 * is the one that the page's address names, or else the latest with such an attachment.
 * @param hash of the page's address: `#incoming-2190412`
 * @returns addresses, in the page's order
 */
export function attachmentsToRead(attachments: readonly LetterAttachment[], hash: string): readonly string[] {
  const letters = attachments.filter(({ name }) => LETTER_FILE.test(name) && LETTER_NAME.test(name));
  const named = hash.slice(1);
  const isNamed = attachments.some(({ messageId }) => messageId === named);
  const viewed = isNamed ? named : letters.at(-1)?.messageId;
  return letters
    .filter(({ messageId }) => messageId === viewed)
    .slice(0, MOST)
    .map(({ address }) => address);
}
