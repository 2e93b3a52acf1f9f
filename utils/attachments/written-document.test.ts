import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docx, wordParagraph } from '../../tests/attachments/hostile';
import { rtf, textOf } from './test-files';
import type { AttachmentText } from './types';

const shown = ({ text, blocks }: AttachmentText): readonly string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const setOff = ({ text, styles }: AttachmentText): readonly string[] =>
  styles.map(({ style, start, end }) => `${style}: ${text.slice(start, end)}`);

const numbering = (format: string): Readonly<Record<string, string>> => ({
  'word/numbering.xml': `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  'word/styles.xml':
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Pennawd1"><w:name w:val="heading 1"/></w:style></w:styles>',
});

const LISTED = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
const item = (text: string): string => `<w:p>${LISTED}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const run = (properties: string, text: string): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;

describe('blocks of a Word letter', () => {
  it.each([
    [
      'headings, whatever the language of the program',
      '<w:p><w:pPr><w:pStyle w:val="Pennawd1"/></w:pPr><w:r><w:t>Penderfyniad</w:t></w:r></w:p>' +
        wordParagraph('No.'),
      ['heading: Penderfyniad', 'paragraph: No.'],
    ],
    [
      'items, each its own',
      wordParagraph('You asked:') + item('a') + item('b'),
      ['paragraph: You asked:', 'item: • a', 'item: • b'],
    ],
    ['items that were typed', wordParagraph('• a'), ['item: • a']],
    [
      'a table, whole',
      `<w:tbl>${row(wordParagraph('a'), wordParagraph('b'))}${row(wordParagraph('c'), item('d'))}</w:tbl>`,
      ['table: a\tb\nc\t• d'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(shown(await textOf(docx(body, '', '', numbering('bullet')), 'a.docx'))).toEqual(expected);
  });

  it('say what is bold, italic or underlined, and not where blanks alone are', async () => {
    const body = `<w:p>${run('<w:b/>', 'Section ')}${run('<w:b/><w:i/>', '31')}${run('<w:u w:val="single"/>', ' ')}${run('<w:u w:val="single"/>', 'not')}${run('<w:b w:val="0"/>', ' met')}${run('<w:b/>', ' ')}</w:p>`;
    expect(setOff(await textOf(docx(body), 'a.docx'))).toEqual([
      'bold: Section 31',
      'italic: 31',
      'underline:  not',
    ]);
  });
});

describe('blocks of an RTF letter', () => {
  it.each([
    [
      'headings by their level in the outline',
      '\\pard\\outlinelevel0 A\\par\\pard b',
      ['heading: A', 'paragraph: b'],
    ],
    ['the body, which is at a level too', '\\pard\\outlinelevel9 A', ['paragraph: A']],
    [
      'items with the numbers that the file gives',
      '\\pard{\\listtext\\pard\\plain 1.\\tab}\\ls1 a\\par{\\listtext\\pard\\plain 2.\\tab}b\\par\\pard c',
      ['item: 1.\ta', 'item: 2.\tb', 'paragraph: c'],
    ],
    [
      'tables, though text follows on the next line',
      '\\trowd\\intbl A\\cell B\\cell\\row\\trowd\\intbl C\\cell\\row\\pard end',
      ['table: A\tB\nC', 'paragraph: end'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(shown(await textOf(rtf(body), 'a.rtf'))).toEqual(expected);
  });

  it('say what is bold, italic or underlined', async () => {
    const letter = await textOf(rtf('a {\\b b \\i c}\\ul d\\ulnone  e \\b f\\b0 g\\i h\\plain i'), 'a.rtf');
    expect(setOff(letter)).toEqual(['bold: b c', 'italic: c', 'underline: d', 'bold: f', 'italic: h']);
  });
});

it('blocks of a text file are its paragraphs', async () => {
  expect(shown(await textOf(Buffer.from('Dear Sir\r\n\r\nNo,\r\nsorry.\n\n'), 'a.txt'))).toEqual([
    'paragraph: Dear Sir',
    'paragraph: No,\nsorry.',
  ]);
});

/** What whoever shows a letter relies on. */
function expectWhole({ text, blocks, styles }: AttachmentText): void {
  let at = 0;
  for (const { start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(at, start).trim()).toBe('');
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    at = end;
  }
  expect(text.slice(at)).toBe('');
  for (const { start, end } of styles) {
    expect(end).toBeGreaterThan(start);
    expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
  }
}

describe('blocks cover a letter without overlap, and styles lie within them', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'b', '1', ' ', '\u00a0', '\u200b', 'ﬁ', '£'),
    maxLength: 6,
  });
  const properties = fc.constantFrom('', '<w:b/>', '<w:i/><w:u w:val="single"/>');
  const inline = fc.oneof(
    fc.tuple(properties, words).map(([style, text]) => run(style, text)),
    fc.constantFrom('<w:r><w:br/></w:r>', '<w:r><w:tab/></w:r>'),
  );
  const block = fc
    .tuple(
      fc.constantFrom('', '<w:pPr><w:pStyle w:val="Pennawd1"/></w:pPr>', LISTED),
      fc.array(inline, { maxLength: 4 }),
    )
    .map(([style, runs]) => `<w:p>${style}${runs.join('')}</w:p>`);
  const table = fc
    .array(fc.array(block, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((rows) => `<w:tbl>${rows.map((cells) => row(...cells)).join('')}</w:tbl>`);

  it('in Word files of any shape', async () => {
    const body = fc.array(fc.oneof(block, table), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(body, async (parts) => {
        const file = docx(wordParagraph('Dear') + parts.join(''), '', '', numbering('decimal'));
        expectWhole(await textOf(file, 'a.docx'));
      }),
      { numRuns: 60 },
    );
  });

  it('in RTF files of any shape', async () => {
    const piece = fc.constantFrom(
      ...'a |b|\\par |\\pard |\\line |\\tab |\\cell |\\row |\\intbl |\\ls1 |\\outlinelevel0 |\\b |\\b0 |{\\i |{|}|\\ul |\\plain |\\~|\\v |\\v0 '.split(
        '|',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        expectWhole(await textOf(rtf(`Dear ${pieces.join('')}`), 'a.rtf'));
      }),
    );
  });

  const FILES = new URL('../../tests/attachments/files/', import.meta.url);
  it.each(readdirSync(FILES).filter((name) => !name.endsWith('.pdf')))('in %s', async (name) => {
    const letter = await textOf(readFileSync(new URL(name, FILES)), name);
    expectWhole(letter);
    expect(letter.blocks.length).toBeGreaterThan(5);
  });
});
