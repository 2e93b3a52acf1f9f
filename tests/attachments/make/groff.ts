import { LINK, type LetterPart, type SampleLetter } from '../letters';

/** Text for groff's ms macros: lines must not begin with a control character, soft hyphens are `\%`. */
const inline = (text: string): string =>
  text
    .replace(/\\/g, '\\e')
    .replace(/\*\*([^*]+)\*\*/g, '\\fB$1\\fP')
    .replace(LINK, '$1')
    .replace(/\u00ad/g, '\\%')
    // An address is not hyphenated.
    .replace(/(?<!\S)[\w.-]+@/g, '\\%$&')
    .replace(/\u00a0/g, '\\ ')
    .replace(/^([.'])/, '\\&$1');

export function groffDocument(letter: SampleLetter): string {
  const { running, columns, measure } = letter;
  const head = running === undefined ? '.ds CH' : `.ds LH ${running.head.join(' \\(en ')}\n.ds CH\n.ds RH`;
  const foot = running === undefined ? '.ds CF' : `.ds CF ${running.foot} \\(en Page \\\\n[%]`;
  return [
    '.nr PS 11',
    '.nr VS 14',
    `.nr LL ${measure ?? 16}c`,
    '.nr PO 2.5c',
    '.nr HM 2.5c',
    head,
    foot,
    ...(running === undefined ? [] : ['.P1']),
    // No blank line between paragraphs in columns, but an indent, as in print.
    ...(columns === undefined ? ['.nr PI 0'] : ['.nr PD 0', '.2C']),
    ...letter.parts.map((part) => partText(part, columns !== undefined)),
    '',
  ].join('\n');
}

function partText(part: LetterPart, indented: boolean): string {
  if (part === 'page') return '.bp';
  if ('p' in part) return `${indented ? '.PP' : '.LP'}\n${inline(part.p)}`;
  if ('heading' in part) return `.SH\n${inline(part.heading)}`;
  if ('lines' in part) return `.LP\n${part.lines.map(inline).join('\n.br\n')}`;
  if ('list' in part) return part.list.map((item) => `.IP \\(bu 2\n${inline(item)}`).join('\n');
  const widths = part.table[0]?.length === 3 ? 'l l lw(7c).' : 'l l l l.';
  const rows = part.table.map((row) =>
    row.map((cell) => (cell.length > 30 ? `T{\n${inline(cell)}\nT}` : inline(cell))).join('\t'),
  );
  return `.TS\ntab(\t);\n${widths.replace(/^l l lw/, 'lw(5c) l lw')}\n${rows.join('\n')}\n.TE`;
}
