import { describe, expect, it } from 'vitest';
import { docx, wordParagraph } from '../../../tests/attachments/hostile';
import { textOf } from '../test-files';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const shape = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, shapeId: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${shapeId}"/>${more}</w:num>`;

/** Paragraphs written `list.level text`, where a list of 0 is none. */
const listed = (...paragraphs: readonly (readonly [list: number, level: number, text: string])[]): string =>
  paragraphs
    .map(
      ([list, at, text]) =>
        `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`,
    )
    .join('');

async function numbered(numbering: string, body: string, styles = ''): Promise<string> {
  const { text } = await textOf(
    docx(body, '', '', {
      'word/numbering.xml': `<w:numbering ${W}>${numbering}</w:numbering>`,
      'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
    }),
    'a.docx',
  );
  return text.replace(/\n+/g, '|');
}

describe('numbers of lists stand where Word shows them', () => {
  it.each([
    [
      'figures',
      shape(0, level(0, 'decimal', '%1.')) + num(1, 0),
      listed([1, 0, 'a'], [1, 0, 'b']),
      '1. a|2. b',
    ],
    [
      'letters in brackets, doubled after z',
      shape(0, level(0, 'lowerLetter', '(%1)').replace('"1"', '"26"')) + num(1, 0),
      listed([1, 0, 'a'], [1, 0, 'b']),
      '(z) a|(aa) b',
    ],
    [
      'Roman numbers',
      shape(0, level(0, 'upperRoman', '%1').replace('"1"', '"3"')) + num(1, 0),
      listed([1, 0, 'a'], [1, 0, 'b']),
      'III a|IV b',
    ],
    [
      'levels, each starting again below the one above',
      shape(0, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%1(%2)')) + num(1, 0),
      listed([1, 0, 'a'], [1, 1, 'b'], [1, 1, 'c'], [1, 0, 'd'], [1, 1, 'e']),
      '1. a|1(a) b|1(b) c|2. d|2(a) e',
    ],
    [
      'a level that never starts again',
      shape(0, level(0, 'decimal', '%1.'), level(1, 'decimal', 'Q%2', '<w:lvlRestart w:val="0"/>')) +
        num(1, 0),
      listed([1, 0, 'a'], [1, 1, 'b'], [1, 0, 'c'], [1, 1, 'd']),
      '1. a|Q1 b|2. c|Q2 d',
    ],
    [
      'figures where a legal style asks for them alone',
      shape(0, level(0, 'upperRoman', '%1'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + num(1, 0),
      listed([1, 0, 'a'], [1, 1, 'b']),
      'I a|1.1 b',
    ],
    [
      'two lists of one shape, the second going on counting',
      shape(0, level(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0),
      listed([1, 0, 'a'], [2, 0, 'b']),
      '1. a|2. b',
    ],
    [
      'two lists of one shape, the second with a start of its own',
      shape(0, level(0, 'decimal', '%1.')) +
        num(1, 0) +
        num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      listed([1, 0, 'a'], [2, 0, 'b'], [2, 0, 'c']),
      '1. a|1. b|2. c',
    ],
    [
      'words around the number',
      shape(0, level(0, 'decimal', 'Question %1:')) + num(1, 0),
      listed([1, 0, 'How many?']),
      'Question 1: How many?',
    ],
    [
      'no number where the format is one that is not known here',
      shape(0, level(0, 'ideographDigital', '%1.')) + num(1, 0),
      listed([1, 0, 'a']),
      'a',
    ],
    ['bullets as before', shape(0, level(0, 'bullet', '')) + num(1, 0), listed([1, 0, 'a']), '• a'],
    [
      'empty paragraphs counted, and left out',
      shape(0, level(0, 'decimal', '%1.')) + num(1, 0),
      listed([1, 0, 'a'], [1, 0, ''], [1, 0, 'b']),
      '1. a|3. b',
    ],
  ])('%s', async (_, numbering, body, expected) => {
    expect(await numbered(numbering, body)).toBe(expected);
  });

  it('by the style that a paragraph has, and the one that this is based on', async () => {
    const numbering = shape(0, level(0, 'decimal', '%1.', '<w:pStyle w:val="Clause"/>')) + num(7, 0);
    const styles =
      '<w:style w:type="paragraph" w:styleId="Clause"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Narrow"><w:basedOn w:val="Clause"/></w:style>';
    const styledAs = (style: string, text: string, more = ''): string =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body =
      styledAs('Clause', 'a') +
      styledAs('Narrow', 'b') +
      styledAs('Clause', 'c', '<w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await numbered(numbering, body, styles)).toMatch(/^1\. a\|2\. b\|(?:• )?c$/);
  });

  it('from another list, where a shape names a numbering style', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Ours"/></w:abstractNum>' +
      shape(1, level(0, 'lowerRoman', '%1)')) +
      num(1, 0) +
      num(2, 1);
    const styles =
      '<w:style w:type="numbering" w:styleId="Ours"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    expect(await numbered(numbering, listed([1, 0, 'a'], [1, 0, 'b']), styles)).toBe('i) a|ii) b');
  });
});

describe('the letterhead in a page header', () => {
  const edge = (kind: 'hdr' | 'ftr', content: string): string => `<w:${kind} ${W}>${content}</w:${kind}>`;
  const refer = (kind: string, type: string, id: string): string =>
    `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;

  async function read(section: string, files: Readonly<Record<string, string>>): Promise<string> {
    const links = Object.keys(files)
      .map((name) => `<Relationship Id="${name}" Type="${RELATIONSHIP}/header" Target="${name}.xml"/>`)
      .join('');
    const parts = Object.fromEntries(
      Object.entries(files).map(([name, content]) => [`word/${name}.xml`, content]),
    );
    const body = `${wordParagraph('Dear Sir')}<w:sectPr>${section}</w:sectPr>`;
    return (await textOf(docx(body, links, '', parts), 'a.docx')).text.replace(/\n+/g, '|');
  }

  it.each([
    [
      'comes first',
      refer('header', 'default', 'h'),
      { h: edge('hdr', wordParagraph('3 May 2024')) },
      '3 May 2024|Dear Sir',
    ],
    [
      'is that of the first page, where it has one of its own',
      refer('header', 'default', 'h') + refer('header', 'first', 'f') + '<w:titlePg/>',
      { h: edge('hdr', wordParagraph('Page 2')), f: edge('hdr', wordParagraph('Town Hall')) },
      'Town Hall|Dear Sir',
    ],
    [
      'is none where the first page has none',
      refer('header', 'default', 'h') + '<w:titlePg/>',
      { h: edge('hdr', wordParagraph('continued')) },
      'Dear Sir',
    ],
    [
      'is read cell by cell: its tables set things side by side',
      refer('header', 'default', 'h'),
      {
        h: edge(
          'hdr',
          `<w:tbl><w:tr><w:tc>${wordParagraph('Town Hall')}</w:tc><w:tc>${wordParagraph('Date: 3 May 2024')}${wordParagraph('Ref: 7')}</w:tc></w:tr></w:tbl>`,
        ),
      },
      'Town Hall|Date: 3 May 2024|Ref: 7|Dear Sir',
    ],
    [
      'is not a page number',
      refer('header', 'default', 'h'),
      { h: edge('hdr', wordParagraph('Page 1 of 4')) },
      'Dear Sir',
    ],
    [
      'leaves the foot its slogans, but takes an address from it',
      refer('footer', 'default', 'f'),
      { f: edge('ftr', wordParagraph('Proud of Merrow') + wordParagraph('Reviews: foi@merrow.example')) },
      'Dear Sir|Reviews: foi@merrow.example',
    ],
    ['may be damaged', refer('header', 'default', 'h'), { h: '<w:hdr' }, 'Dear Sir'],
    ['may be missing', refer('header', 'default', 'gone'), {}, 'Dear Sir'],
  ])('%s', async (_, section, files, expected) => {
    expect(await read(section, files)).toBe(expected);
  });

  it('is that of the first section', async () => {
    const links = ['a', 'b']
      .map((name) => `<Relationship Id="${name}" Type="${RELATIONSHIP}/header" Target="${name}.xml"/>`)
      .join('');
    const body =
      `<w:p><w:pPr><w:sectPr>${refer('header', 'default', 'a')}</w:sectPr></w:pPr><w:r><w:t>One</w:t></w:r></w:p>` +
      `${wordParagraph('Two')}<w:sectPr>${refer('header', 'default', 'b')}</w:sectPr>`;
    const parts = {
      'word/a.xml': edge('hdr', wordParagraph('A')),
      'word/b.xml': edge('hdr', wordParagraph('B')),
    };
    expect((await textOf(docx(body, links, '', parts), 'a.docx')).text).toBe('A\n\nOne\n\nTwo');
  });
});
