/** Presentation forms that stand for several letters; decomposing everything would change fractions and superscripts. */
const LIGATURES = /[\ufb00-\ufb06]/g;
const WIDE_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** The bullets of Word's lists, as its fonts Symbol and Wingdings number them. */
const SYMBOL_BULLETS = /[\uf0a7\uf0b7\uf0d8]/g;
/** Soft hyphens and marks without width say where a line may break, which the text no longer needs. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

/** Writes letters as people type them: no ligatures, no-break spaces, soft hyphens or control characters. */
export function plainCharacters(text: string): string {
  return text
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replace(WIDE_SPACES, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(SYMBOL_BULLETS, '•')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '');
}

/** Puts a link's address behind its words, unless they say it already: "our policy (https://…)". */
export function withAddress(words: string, address: string): string {
  const plain = isMail(address) ? (address.slice('mailto:'.length).split('?', 1)[0] ?? '') : address;
  if (plain === '' || bare(words).includes(bare(plain))) return words;
  return isMail(address) || /^https?:/i.test(address) ? `${words} (${plain})` : words;
}

const isMail = (address: string): boolean => /^mailto:/i.test(address);

/** An address without what people leave out when they write it. */
function bare(address: string): string {
  return address
    .replace(/\s+/g, '')
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
