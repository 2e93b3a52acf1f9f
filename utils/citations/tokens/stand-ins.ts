/** Characters that stand in a letter for another one. */
export interface StandIn {
  readonly meant: string;
  readonly length: number;
}

/** Codes of web pages that e-mail programs leave in a letter's text. */
const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ' ': ['nbsp', '#160', '#xa0', 'ensp', 'emsp', 'thinsp', '#8239'],
    '\u200b': ['shy', '#173', 'zwnj', 'zwj', '#8203', 'lrm', 'rlm'],
    '&': ['amp', '#38'],
    '–': ['ndash', '#8211', '#x2013', 'minus'],
    '—': ['mdash', '#8212', '#x2014'],
    '‘': ['lsquo', '#8216', '#x2018'],
    '’': ['rsquo', '#8217', '#x2019'],
    "'": ['apos', '#39', '#x27'],
    '“': ['ldquo', '#8220', '#x201c'],
    '”': ['rdquo', '#8221', '#x201d'],
    '"': ['quot', '#34'],
  }).flatMap(([meant, codes]) => codes.map((code): [string, string] => [code, meant])),
);

const LONGEST_CODE = 6;

/** What UTF-8 becomes when it is read as Windows-1252: `â€` and one more character. */
const BROKEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '“': '–',
    '”': '—',
    '‘': '‑',
    '™': '’',
    '˜': '‘',
    œ: '“',
    '\u009d': '”',
    '¢': '•',
    '¦': '…',
    '‹': '\u200b',
    '‰': ' ',
    '¯': ' ',
  }),
);

/** What the character at `index` and those behind it stand for, where it is the first of a code or of a broken character. */
export function standInAt(text: string, index: number): StandIn | null {
  const first = text.charAt(index);
  if (first === '&') return codeAt(text, index);
  if (first === 'Â')
    return /^[\u00a0\u00ad ]/.test(text.charAt(index + 1)) ? { meant: ' ', length: 1 } : null;
  if (first !== 'â' || text.charAt(index + 1) !== '€') return null;
  const meant = BROKEN.get(text.charAt(index + 2));
  return meant === undefined ? { meant: '”', length: 2 } : { meant, length: 3 };
}

function codeAt(text: string, index: number): StandIn | null {
  const code = text.slice(index + 1, index + 2 + LONGEST_CODE);
  const end = code.indexOf(';');
  const meant = end < 0 ? undefined : CODES.get(code.slice(0, end).toLowerCase());
  return meant === undefined ? null : { meant, length: end + 2 };
}
