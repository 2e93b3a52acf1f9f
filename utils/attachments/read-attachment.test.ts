import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { docx, pdfLine, pdfPage, wordParagraph } from '../../tests/attachments/hostile';
import { LARGEST_FILE, LARGEST_FILE_ALLOWED, readAttachment } from '.';
import { textOf } from './test-files';

const PDF = pdfPage(pdfLine('Exempt'));

describe('reading an attachment', () => {
  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const reading = readAttachment(PDF, 'a.pdf', { signal: stop.signal });
    stop.abort();
    expect(await reading).toMatchObject({ kind: 'problem', code: 'stopped' });
    expect(await readAttachment(PDF, 'a.pdf', { signal: stop.signal })).toMatchObject({ code: 'stopped' });
  });

  it('says so where a PDF wants a password', async () => {
    const locked = readFileSync(new URL('../../tests/attachments/locked.pdf', import.meta.url));
    expect(await readAttachment(locked, 'a.pdf')).toMatchObject({ code: 'password' });
  });

  it('gives up after a time', async () => {
    expect(await readAttachment(PDF, 'a.pdf', { timeLimit: 0 })).toMatchObject({ code: 'too-slow' });
  });

  const LARGE = LARGEST_FILE + 1;
  const padded = (size: number): Uint8Array => {
    const bytes = new Uint8Array(size).fill(0x20);
    bytes.set(PDF);
    return bytes;
  };

  it.each([
    ['does not open a large file unasked', LARGE, {}, { code: 'too-large' }],
    ['opens a large file that the reader wants', LARGE, { largeAllowed: true }, { text: 'Exempt' }],
    ['opens as large a file as it may', LARGEST_FILE, {}, { text: 'Exempt' }],
    [
      'does not open a file beyond all measure, whoever wants it',
      LARGEST_FILE_ALLOWED + 1,
      { largeAllowed: true },
      { code: 'too-large' },
    ],
  ])('%s', { timeout: 20_000 }, async (_, size, options, expected) => {
    expect(await readAttachment(padded(size), 'a.pdf', options)).toMatchObject(expected);
  });

  it('says first what no wish can open', async () => {
    const picture = Buffer.alloc(LARGE);
    picture.write('\x89PNG', 'latin1');
    expect(await readAttachment(picture, 'a.png')).toMatchObject({ code: 'image' });
  });

  it('leaves the bytes to their owner, of whatever kind they are', async () => {
    const bytes = Buffer.from(PDF);
    await readAttachment(bytes, 'a.pdf');
    expect(bytes.equals(PDF)).toBe(true);
    expect(await readAttachment(bytes, 'a.pdf')).toMatchObject({ text: 'Exempt' });
  });
});

describe('a Word letter', () => {
  it.each([
    ['paragraphs', wordParagraph('One') + wordParagraph('') + wordParagraph('Two'), 'One\n\nTwo'],
    [
      'line breaks and tabs',
      '<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>',
      'a\nb\tc',
    ],
    [
      'links',
      '<w:p><w:hyperlink r:id="l"><w:r><w:t>our policy</w:t></w:r></w:hyperlink></w:p>',
      'our policy (https://a.example/p)',
    ],
    [
      'tables',
      `<w:tbl>${['a', 'c'].map((cell) => `<w:tr><w:tc>${wordParagraph(cell)}</w:tc><w:tc>${wordParagraph('b')}${wordParagraph('d')}</w:tc></w:tr>`).join('')}</w:tbl>`,
      'a\tb d\nc\tb d',
    ],
    [
      'letters set within a table of one cell',
      `<w:tbl><w:tr><w:tc>${wordParagraph('Dear Sir')}${wordParagraph('No.')}</w:tc></w:tr></w:tbl>`,
      'Dear Sir\n\nNo.',
    ],
    [
      'what was struck out',
      '<w:p><w:del><w:r><w:delText>a</w:delText></w:r></w:del><w:ins><w:r><w:t>b</w:t></w:r></w:ins></w:p>',
      'b',
    ],
  ])('%s', async (_, body, expected) => {
    const link =
      '<Relationship Id="l" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://a.example/p" TargetMode="External"/>';
    expect((await textOf(docx(body, link), 'a.docx')).text).toBe(expected);
  });
});
