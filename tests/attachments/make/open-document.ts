import { LINK, type LetterPart, type SampleLetter } from '../letters';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const inline = (text: string): string =>
  escape(text)
    .replace(/\*\*([^*]+)\*\*/g, '<text:span text:style-name="Bold">$1</text:span>')
    .replace(LINK, '<text:a xlink:type="simple" xlink:href="$2">$1</text:a>');

const NAMESPACES = ['office', 'style', 'text', 'table', 'fo:xsl-fo-compatible', 'xlink']
  .map((name) => {
    const [prefix = '', uri = prefix] = name.split(':');
    if (prefix === 'xlink') return 'xmlns:xlink="http://www.w3.org/1999/xlink"';
    return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${uri}:1.0"`;
  })
  .join(' ');

/** A letter as Flat OpenDocument Text, LibreOffice's own format in one file of XML. */
export function openDocument(letter: SampleLetter): string {
  const body = letter.parts.map(part).join('');
  const content =
    letter.columns === undefined
      ? body
      : `<text:section text:name="Columns" text:style-name="Columns">${body}</text:section>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>${style('Standard', 'fo:margin-bottom="0.25cm"', letter.measure === undefined ? '' : 'fo:text-align="justify"')}</office:styles>
<office:automatic-styles>
${style('Right', 'fo:margin-bottom="0.25cm" fo:text-align="end"')}${style('Heading', 'fo:margin-bottom="0.25cm" fo:margin-top="0.4cm"', '', 'fo:font-weight="bold"')}
${style('Item', 'fo:margin-left="0.8cm" fo:text-indent="-0.5cm" fo:margin-bottom="0.15cm"')}${style('Cell', 'fo:margin-bottom="0cm"')}${style('Break', 'fo:break-before="page" fo:margin-bottom="0cm"')}
<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Columns" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="1cm"/></style:section-properties></style:style>
<style:style style:name="Box" style:family="table-cell"><style:table-cell-properties fo:padding="0.12cm" fo:border="0.5pt solid #000000"/></style:style>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="1.5cm" fo:margin-left="2.5cm" fo:margin-right="${21 - 2.5 - (letter.measure ?? 16)}cm"/>
<style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.8cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.6cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">${running(letter)}</style:master-page></office:master-styles>
<office:body><office:text>${content}</office:text></office:body></office:document>`;
}

function style(name: string, paragraph: string, more = '', text = ''): string {
  return `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${paragraph} ${more} fo:orphans="0" fo:widows="0"/><style:text-properties fo:font-size="11pt" fo:font-family="Liberation Serif" ${text}/></style:style>`;
}

function running({ running: lines }: SampleLetter): string {
  if (lines === undefined) return '';
  const head = lines.head.map((line) => `<text:p text:style-name="Cell">${escape(line)}</text:p>`).join('');
  const foot = `<text:p text:style-name="Cell">${escape(lines.foot)}</text:p><text:p text:style-name="Cell">Page <text:page-number text:select-page="current"/> of <text:page-count/></text:p>`;
  return `<style:header>${head}</style:header><style:footer>${foot}</style:footer>`;
}

function part(item: LetterPart): string {
  if (item === 'page') return '<text:p text:style-name="Break"/>';
  if ('p' in item) return `<text:p text:style-name="Standard">${inline(item.p)}</text:p>`;
  if ('heading' in item) return `<text:p text:style-name="Heading">${inline(item.heading)}</text:p>`;
  if ('lines' in item)
    return `<text:p text:style-name="${item.right === true ? 'Right' : 'Standard'}">${item.lines.map(inline).join('<text:line-break/>')}</text:p>`;
  if ('list' in item)
    return item.list
      .map((text) => `<text:p text:style-name="Item">•<text:tab/>${inline(text)}</text:p>`)
      .join('');
  const columns = `<table:table-column table:number-columns-repeated="${item.table[0]?.length ?? 1}"/>`;
  const rows = item.table
    .map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`)
    .join('');
  return `<table:table table:name="Table">${columns}${rows}</table:table>`;
}

const cell = (text: string): string =>
  `<table:table-cell table:style-name="Box" office:value-type="string"><text:p text:style-name="Cell">${inline(text)}</text:p></table:table-cell>`;
