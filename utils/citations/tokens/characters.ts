/** What a character is to the tokenizer. Plain numbers, because they are looked up for each character of a letter. */
export const SPACE = 0;
export const LINE_END = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const OTHER = 4;
/** Of no width: parts words from numbers like a space, but joins letters with letters and digits with digits. */
export const INVISIBLE = 5;
/** What it is depends on what follows: `Â` and `â` of a wrong character set, `&` of a code, `>` of a quoted e-mail. */
export const DOUBTFUL = 6;

const DOUBTFUL_CHARACTERS = new Set('Ââ&>');
const BEYOND_TABLE: ReadonlyMap<number, number> = new Map([
  [0x3000, SPACE],
  [0xfeff, INVISIBLE],
  [0xfffd, SPACE],
]);

/** One table for the first 0x2100 code units, which is nearly all that letters are written with. */
const CLASSES = Uint8Array.from({ length: 0x2100 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (DOUBTFUL_CHARACTERS.has(character)) return DOUBTFUL;
  if (character === '\n' || character === '\u2028' || character === '\u2029') return LINE_END;
  if (/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f]/.test(character)) return INVISIBLE;
  if (/\s/.test(character)) return SPACE;
  if (/\d/.test(character)) return DIGIT;
  return /\p{L}|\p{M}/u.test(character) ? LETTER : OTHER;
});

/** The class of a UTF-16 code unit. */
export function classOf(code: number): number {
  return code < CLASSES.length ? (CLASSES[code] ?? OTHER) : (BEYOND_TABLE.get(code) ?? OTHER);
}

/** The class of the character at `index`; {@link OTHER} behind the end. */
export const classAt = (text: string, index: number): number => classOf(text.charCodeAt(index));
