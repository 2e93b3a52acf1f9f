import { LINK, type LetterPart, type SampleLetter } from '../letters';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** `**bold**` and `[words](address)` as HTML. */
const inline = (text: string): string =>
  escape(text)
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replace(LINK, '<a href="$2">$1</a>');

export function htmlDocument(letter: SampleLetter): string {
  const { measure, columns } = letter;
  const body = letter.parts.map(part).join('\n');
  return `<!doctype html><meta charset="utf-8"><title>${letter.name}</title>
<style>
body { font: 11pt "Liberation Sans"; margin: 0; ${measure === undefined ? '' : `width: ${measure}cm; text-align: justify;`} }
p { orphans: 1; widows: 1; }
.columns { columns: ${columns ?? 1}; column-gap: 1cm; ${columns === undefined ? '' : 'text-align: justify; font-size: 10pt;'} }
table { border-collapse: collapse; } td { border: 1px solid; padding: 4pt 8pt; vertical-align: top; }
.page { break-before: page; } a { color: inherit; }
</style>
<div class="columns">${body}</div>`;
}

function part(item: LetterPart): string {
  if (item === 'page') return '<div class="page"></div>';
  if ('p' in item) return `<p>${inline(item.p)}</p>`;
  if ('heading' in item) return `<h3>${inline(item.heading)}</h3>`;
  if ('lines' in item)
    return `<p${item.right === true ? ' style="text-align: right"' : ''}>${item.lines.map(inline).join('<br>')}</p>`;
  if ('list' in item) return `<ul>${item.list.map((text) => `<li>${inline(text)}</li>`).join('')}</ul>`;
  const rows = item.table.map((row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`);
  return `<table>${rows.join('')}</table>`;
}

export function runningHtml({ head, foot }: NonNullable<SampleLetter['running']>): {
  readonly headerTemplate: string;
  readonly footerTemplate: string;
} {
  const set = (content: string): string =>
    `<div style="font-size: 9pt; width: 100%; text-align: center">${content}</div>`;
  return {
    headerTemplate: set(head.map(escape).join('<br>')),
    footerTemplate: set(
      `${escape(foot)}<br>Page <span class="pageNumber"></span> of <span class="totalPages"></span>`,
    ),
  };
}
