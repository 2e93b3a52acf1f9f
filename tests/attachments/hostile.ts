import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

/** Files that somebody made to do harm, or that are no letters: each with its name and what it must be told to be. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** A problem's code; `text` where the letter in it can be read all the same; null where either will do. */
  readonly outcome: string | null;
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16 = (text: string): string => Array.from(text, (letter) => `${letter}\0`).join('');
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const file = (name: string, content: string | Uint8Array, outcome: string | null): HostileFile => ({
  name,
  bytes: typeof content === 'string' ? bytesOf(content) : content,
  outcome,
});

/** An archive with these files, deflated; check sums are left at nought. */
export function zip(files: Readonly<Record<string, string | Buffer>>): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(data.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    // The bomb's own word for its size is a small one.
    entry.writeUInt32LE(Math.min(data.length, 1_000_000), 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    local.push(head, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += head.length + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, ...directory, end]);
}

const WORD =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file with this body. */
export function docx(
  body: string,
  links = '',
  prolog = '',
  more: Readonly<Record<string, string | Buffer>> = {},
): Uint8Array {
  return zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`,
    'word/document.xml': `${prolog}<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

export const wordParagraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A PDF of these objects, numbered from 1, of which the first is the catalogue. No table of references: readers rebuild it. */
export function pdf(objects: readonly string[]): Uint8Array {
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return bytesOf(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`);
}

export function pdfPage(content: string | Buffer, catalogue = '', page = ''): Uint8Array {
  const stream = deflateSync(content).toString('latin1');
  return pdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> ${page} >>`,
    `<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
}

export const pdfLine = (text: string): string => `BT /F 11 Tf 57 700 Td (${text}) Tj ET\n`;

const LETTER = pdfLine('Exempt under section 43\\(2\\).');
const FAR = 'http://far.example/';

/** Made anew at each call: some are large. */
export function hostileFiles(): readonly HostileFile[] {
  return [
    file(
      'bomb.docx',
      docx(wordParagraph('Boo'), '', '', { 'word/footnotes.xml': Buffer.alloc(60 * 1024 * 1024) }),
      'too-large',
    ),
    file(
      'picture-bomb.docx',
      docx(wordParagraph('Boo'), '', '', { 'word/media/image1.bmp': Buffer.alloc(60 * 1024 * 1024) }),
      'text',
    ),
    file(
      'styles-in-a-circle.docx',
      docx('<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>Boo</w:t></w:r></w:p>', '', '', {
        'word/numbering.xml': `<w:numbering ${WORD}><w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="n"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
        'word/styles.xml': `<w:styles ${WORD}><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style><w:style w:type="numbering" w:styleId="n"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`,
      }),
      'text',
    ),
    file('nested.docx', docx(`${'<w:p><w:r>'.repeat(50_000)}${'</w:r></w:p>'.repeat(50_000)}`), null),
    file(
      'entities.docx',
      docx(
        wordParagraph('&d;'),
        '',
        `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">${['b', 'c', 'd'].map((name, index) => `<!ENTITY ${name} "${`&${'abc'[index] ?? ''};`.repeat(100)}">`).join('')}]>`,
      ),
      null,
    ),
    file(
      'outside.docx',
      docx(
        `${wordParagraph('Exempt under section 43(2).')}<w:p><w:r><w:drawing/></w:r></w:p>`,
        `<Relationship Id="b" Type="${RELATIONSHIPS}/image" Target="${FAR}a.png" TargetMode="External"/><Relationship Id="c" Type="${RELATIONSHIPS}/attachedTemplate" Target="file:///etc/passwd" TargetMode="External"/>`,
      ),
      'text',
    ),
    file('nothing.docx', zip({ 'word/nothing.xml': '<a/>' }), 'broken'),
    file('deep.rtf', `{\\rtf1 ${'{'.repeat(1_000_000)}`, 'broken'),
    file('closed.rtf', `{\\rtf1 Exempt under section 43(2).${'}'.repeat(1_000_000)}`, 'text'),
    file('binary.rtf', '{\\rtf1 Exempt under section 43(2).{\\pict\\bin999999999 abc', 'text'),
    file('backwards.rtf', "{\\rtf1 Exempt\\bin-50 under section 43(2).\\u-1\\'", 'text'),
    file(
      'linked.rtf',
      `{\\rtf1{\\field{\\*\\fldinst INCLUDEPICTURE "${FAR}a.png"}{\\fldrslt }} Exempt under section 43(2).}`,
      'text',
    ),
    file(
      'script.pdf',
      pdfPage(
        LETTER,
        '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>',
        `/AA << /O << /S /JavaScript /JS (this.submitForm\\("${FAR}"\\)) >> >>`,
      ),
      'text',
    ),
    file(
      'launch.pdf',
      pdfPage(
        LETTER,
        '/OpenAction << /S /Launch /F (/bin/sh) >>',
        `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /URI /URI (javascript:alert\\(1\\)) >> >>]`,
      ),
      'text',
    ),
    file(
      'far.pdf',
      pdfPage(LETTER, `/OpenAction << /S /URI /URI (${FAR}) >> /AcroForm << /XFA (<a/>) >>`),
      'text',
    ),
    file('no-words.pdf', pdfPage('0 0 100 100 re f'), 'no-text'),
    file(
      'circle.pdf',
      pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 9 >>']),
      null,
    ),
    file(
      'many.pdf',
      pdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        `<< /Type /Pages /Kids [${Array.from({ length: 501 }, (_, index) => `${index + 3} 0 R`).join(' ')}] /Count 501 >>`,
        ...Array.from({ length: 501 }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>'),
      ]),
      'too-many-pages',
    ),
    file('nested.pdf', pdf([`<< /Type /Catalog /Pages ${'['.repeat(100_000)}`]), 'broken'),
    file('inflated.pdf', pdfPage(Buffer.alloc(40 * 1024 * 1024, ' ')), 'no-text'),
    file('crowded.pdf', pdfPage('q Q '.repeat(200_000) + LETTER), 'text'),
    file('states.pdf', pdfPage('q '.repeat(5000) + LETTER), null),
    file('letter.pdf', docx(wordParagraph('Exempt under section 43(2).')), 'text'),
    file('letter.docx', pdfPage(LETTER), 'text'),
    file('locked.docx', `${OLE}${'\0'.repeat(504)}${utf16('EncryptedPackage')}`, 'password'),
    file('letter.doc', `${OLE}${'\0'.repeat(504)}${utf16('WordDocument')}`, 'old-word'),
    file('old.xls', `${OLE}${'\0'.repeat(504)}${utf16('Workbook')}`, 'spreadsheet'),
    file('new.xlsx', zip({ 'xl/workbook.xml': '<a/>' }), 'spreadsheet'),
    file('slides.pptx', zip({ 'ppt/presentation.xml': '<a/>' }), 'presentation'),
    file(
      'letter.odt',
      zip({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': '<a/>',
        'META-INF/manifest.xml': '<a/>',
      }),
      'open-document',
    ),
    file('files.zip', zip({ 'a.txt': 'a' }), 'archive'),
    file('files.gz', gzipSync('a'), 'archive'),
    file('scan.pdf', '\xff\xd8\xff\xe0JFIF', 'image'),
    file('letter.html', '<!DOCTYPE html><p>Section 43(2)', 'web-page'),
    file('program.pdf', `\x7fELF${'\0'.repeat(100)}`, 'unknown-type'),
    file('spend.csv', 'a,b\n1,2\n', 'spreadsheet'),
    file('empty.pdf', '', 'empty'),
    file('blank.txt', ' \n\t\n', 'empty'),
    file('old.txt', 'Exempt under section\xa043(2) \x96 \x93prejudice\x94.', 'text'),
    file('wide.txt', `\xff\xfe${utf16('Exempt under section 43(2).')}`, 'text'),
  ];
}
