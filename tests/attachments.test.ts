import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyseLetter, type LetterAnalysis } from '../utils/analysis';
import { readAttachment, type AttachmentText } from '../utils/attachments';
import { pdfLine, pdfPage } from './attachments/hostile';
import { LETTERS, partText, plainText } from './attachments/letters';

const FILES = path.join(import.meta.dirname, 'attachments/files');

async function readFile(name: string): Promise<AttachmentText> {
  const reading = await readAttachment(readFileSync(path.join(FILES, name)), name);
  if (reading.kind === 'problem') throw new Error(reading.sentence);
  return reading;
}

const cited = ({ citations }: LetterAnalysis): string[] =>
  citations.map(({ provisions, role }) => `${provisions.join(' + ')} ${role}`);

/** The harmonic mean of precision and recall, of two lists in which the same thing may occur more than once. */
function f1(found: readonly string[], expected: readonly string[]): number {
  const left = [...expected];
  const right = found.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * right.length) / (found.length + expected.length);
}

const spaceless = (text: string): string => text.replace(/\s+/g, ' ');

/** How many pages letters are meant to have at the least. */
const PAGES: Readonly<Record<string, number>> = { long: 60 };

describe.each(LETTERS.map((letter) => [letter.name, letter] as const))('the letter "%s"', (name, letter) => {
  const truth = analyseLetter(plainText(letter));
  const files = readdirSync(FILES).filter((file) => file.startsWith(`${name}.`));

  it('is a fair one: its plain text is read as it is meant', () => {
    expect(truth.regime).toBe(letter.regime);
    expect(truth.facts).toMatchObject({
      letterDate: letter.letterDate,
      reviewContactEmail: letter.reviewAddress,
    });
    const pdfs = files.filter((file) => file.endsWith('.pdf'));
    expect(files.length).toBeGreaterThanOrEqual(letter.onlyByLibreOffice ? 3 : 5);
    expect(pdfs.length).toBeGreaterThanOrEqual(letter.onlyByLibreOffice ? 1 : 3);
  });

  // Sixty pages take their time while other tests run.
  it.each(files)('reads as well from %s', { timeout: 30_000 }, async (file) => {
    const { text, pages } = await readFile(file);
    if (pages !== null) expect(pages).toBeGreaterThanOrEqual(PAGES[name] ?? 1);
    const analysis = analyseLetter(text);
    expect(f1(cited(analysis), cited(truth))).toBeGreaterThanOrEqual(0.99);
    expect(analysis.facts).toEqual(truth.facts);
    expect(analysis.facts.letterDate).toBe(letter.letterDate);
    expect([analysis.regime, analysis.language, analysis.kind]).toEqual([
      truth.regime,
      truth.language,
      truth.kind,
    ]);
    for (const part of letter.parts)
      if (part !== 'page' && 'p' in part && !part.p.includes(']('))
        expect(spaceless(analysis.text)).toContain(spaceless(partText(part)));
  });
});

it('a letter that was scanned is said to hold no text', async () => {
  const scan = readFileSync(path.join(import.meta.dirname, 'attachments/scan.pdf'));
  expect(await readAttachment(scan, 'scan.pdf')).toEqual({
    kind: 'problem',
    code: 'no-text',
    sentence: 'This file holds no text, only pictures of pages, so it cannot be read here.',
  });
});

describe('a PDF without its fonts', () => {
  it('is read where they are the ones that every reader has', async () => {
    const file = readFileSync(path.join(FILES, 'foia.groff.pdf'), 'latin1');
    expect(file).not.toMatch(/\/FontFile/);
    expect(file).toMatch(/\/BaseFont/);
    expect((await readFile('foia.groff.pdf')).text).toContain('section 43(2)');
  });

  it.each(['/Type1', '/TrueType'])('is read where nobody has the font (%s)', async (subtype) => {
    const font = `<< /Type /Font /Subtype ${subtype} /BaseFont /Merrow-Sans-Condensed /Encoding /WinAnsiEncoding >>`;
    const file = Buffer.from(pdfPage(pdfLine('Exempt under section 43\\(2\\) \\226 \\243600.'))).toString(
      'latin1',
    );
    const missing = file.replace('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>', font);
    expect(missing).toContain('Merrow-Sans');
    expect(await readAttachment(Buffer.from(missing, 'latin1'), 'a.pdf')).toMatchObject({
      text: 'Exempt under section 43(2) – £600.',
    });
  });
});
