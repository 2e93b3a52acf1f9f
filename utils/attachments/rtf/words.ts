/** Groups whose words are no part of the letter: tables of the file, pictures, comments. */
export const DESTINATIONS_LEFT_OUT = new Set(
  (
    'fonttbl colortbl stylesheet info pict object annotation atnid atnauthor atnref filetbl listtable listoverridetable revtbl rsidtbl themedata latentstyles ' +
    'datastore generator xmlnstbl nonshppict private template ftnsep ftnsepc aftnsep aftnsepc bkmkstart bkmkend'
  ).split(' '),
);

/**
 * Headers and footers of every page, of right-hand pages and of the first ("Headers and Footers"); those of left-hand
 * pages are on none that a letter begins with.
 */
export const EDGES = ['header', 'headerr', 'headerf', 'footer', 'footerr', 'footerf'] as const;
export const LEFT_EDGES = new Set(['headerl', 'footerl']);
export type Story = 'body' | (typeof EDGES)[number];

/** Written as `\*` groups, which readers that do not know them pass over; these two are known. */
export const STARRED_KEPT = new Set(['fldinst', 'shppict']);

export const WORDS_FOR: Readonly<Record<string, string>> = {
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
  line: '\n',
  tab: '\t',
  cell: '\t',
  nestcell: '\t',
  row: '\n',
  nestrow: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};

/** `\-` is an optional hyphen: a place where a word may break. */
export const SYMBOLS_FOR: Readonly<Record<string, string>> = {
  '~': ' ',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
  '\n': '\n\n',
  '\r': '\n\n',
};

/** Underlines of every kind, "Font (Character) Formatting Properties"; `\\ulnone` ends them all. */
export const UNDERLINE = /^ul(?:d|dash|dashd|dashdd|db|hwave|ldash|th\w*|uldbwave|w|wave)?$/;

/** Levels of the outline from 0 to 8 are headings, 9 is the body ("Paragraph Formatting Properties"). */
export const BODY_LEVEL = 9;
